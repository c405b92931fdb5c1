/**
 * The evidence of a finding: each reading with the words of those who give it, what differs marked; why it was shown, by
 * which rule, how sure, and how to learn more.
 *
 * Avoids: a claim of difference that cannot be checked on the spot.
 */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import {clip, oneLine} from '../show.ts'
import {question} from '../terminal/finding.ts'
import {count} from '../terminal/wording.ts'
import {decisionBadge, lettersOf, readingBadge, statusBadge, tagsOf, tintOf} from './badges.ts'
import type {Brief} from './brief.ts'
import {joined, markup, type Content, type Markup} from './escape.ts'
import {anchorOf} from './files.ts'
import {aboutOf} from './matrix.ts'
import {quotationMarkup, quotationsOf} from './quotes.ts'
import {laterBy} from './times.ts'

/** Of a value beside its quotation, which has the whole. */
const LONGEST = 64

function readingMarkup(found: Divergence, reading: Reading, at: number, brief: Brief): Markup {
  const {pageQuotes} = brief.settings
  const quotations = quotationsOf(reading, brief).map(one => quotationMarkup(one, reading, found, brief))
  const more = quotations.slice(pageQuotes)
  const rest =
    more.length === 0
      ? null
      : markup`<details><summary>${count(more.length, 'more wording')}</summary>${more}</details>`
  return markup`<div class="reading"><dt>${readingBadge(at)} <span class="value ${tintOf(at)}" dir="auto">${clip(oneLine(reading.value), LONGEST)}</span> <span class="by">${lettersOf(
    reading.articles,
    brief,
  )}</span></dt><dd>${quotations.slice(0, pageQuotes)}${rest}</dd></div>\n`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function silentOf({silent}: Divergence, brief: Brief): Content {
  return silent.length === 0 ? null : markup` <span class="quiet">Nothing found in ${lettersOf(silent, brief)}.</span>`
}

/** Small print: for whoever asks how the program came to it. */
function reckoning({rule, confidence, guards, numbers, id}: Divergence): Markup {
  const figures = Object.entries(numbers).map(([name, figure]) => `${name} ${figure}`)
  const rows: readonly (readonly [string, Content])[] = [
    ['Rule', markup`<code>${rule}</code>`],
    ['Confidence', percent(confidence)],
    ['Asked first', guards.length === 0 ? null : guards.join('; ')],
    ['Figures', figures.length === 0 ? null : figures.join('; ')],
    ['More', markup`<code>wirediff explain ${id}</code>`],
  ]
  const shown = rows.filter(([, what]) => what !== null)
  return markup`<details class="how"><summary>How it was found: <code>${rule}</code>, confidence ${percent(
    confidence,
  )}</summary><dl>${shown.map(([name, what]) => markup`<div><dt>${name}</dt><dd>${what}</dd></div>`)}</dl></details>`
}

/** Numbered as in the overview; folded ones have no number. */
export function card(found: Divergence, number: number | null, brief: Brief): Markup {
  const id = anchorOf(found.id)
  const tags = joined(tagsOf(found), ' · ')
  const later = laterBy(found, brief)
  const readings = found.readings.map((reading, at) => readingMarkup(found, reading, at, brief))
  return markup`<article class="card ${found.severity}" id="${id}" aria-labelledby="h-${id}" tabindex="-1">
<h3 id="h-${id}">${number === null ? null : markup`<span class="count">${number}</span> `}${aboutOf(found)}: <span class="question" dir="auto">${question(
    found.readings,
  )}</span></h3>
<p class="tags">${tags}${statusBadge(found, brief)}${decisionBadge(found.id, brief)}</p>
<dl class="readings">
${readings}</dl>
<p class="why"><b>Why:</b> ${oneLine(found.why)}.${later === null ? null : [' ', later]}${silentOf(found, brief)}</p>
${reckoning(found)}
</article>
`
}

export const evidence = (brief: Brief): Markup =>
  markup`${brief.toCheck.map((found, index) => card(found, index + 1, brief))}`
