/**
 * The shared core: a row a claim, who carries it, in the most common wording; folded behind it every outlet's own wording.
 * What is disputed in it is flagged and leads to the evidence.
 *
 * Avoids: five outlets with one agency's text counted as five, and a sentence taken over whose figure is in dispute.
 */
import type {CoreClaim, CoreForm, Divergence} from '../../../pipeline/records.ts'
import type {Span} from '../../../pipeline/types.ts'
import {oneLine} from '../show.ts'
import {tellersOf} from '../tables/core.ts'
import {question} from '../terminal/finding.ts'
import {count} from '../terminal/wording.ts'
import {dots} from './badges.ts'
import type {Brief} from './brief.ts'
import {joined, markup, type Content, type Markup} from './escape.ts'
import {anchorOf} from './files.ts'
import {aboutOf} from './matrix.ts'
import {cut, marksBetween} from './pieces.ts'
import {languageOf, marked, placeLink} from './quotes.ts'

const FORMS: Readonly<Record<CoreForm, string>> = {
  verbatim: 'the same words',
  'light-edit': 'lightly edited',
  rewrite: 'in other words',
}

const overlap = (a: Span, b: Span): boolean =>
  a.article === b.article && a.in === b.in && a.start < b.end && b.start < a.end

/** The wording that most tell; of equals the first. */
function commonest({tellings}: CoreClaim): Span | undefined {
  const counts = new Map<string, number>()
  for (const {text} of tellings) counts.set(oneLine(text), (counts.get(oneLine(text)) ?? 0) + 1)
  const times = (span: Span): number => counts.get(oneLine(span.text)) ?? 0
  return tellings.reduce<Span | undefined>(
    (best, span) => (best === undefined || times(span) > times(best) ? span : best),
    undefined,
  )
}

const disputes = ({tellings}: CoreClaim, {toCheck}: Brief): readonly Divergence[] =>
  toCheck.filter(({readings}) =>
    readings.some(({evidence}) => evidence.some(span => tellings.some(telling => overlap(span, telling)))),
  )

const flag = (found: Divergence): Markup =>
  markup`<a class="flag" href="#${anchorOf(found.id)}"><span aria-hidden="true">⚑</span> ${aboutOf(found)}: ${question(found.readings)}</a>`

function wordings({tellings}: CoreClaim, common: Span, brief: Brief): Content {
  const rows = tellings.flatMap(span => {
    const teller = brief.teller(span.article)
    if (teller === undefined) return []
    const marks = marksBetween(span.text, common.text, brief)
    return [
      markup`<li><span dir="auto"${languageOf(teller)}>${marked(cut(span.text, marks))}</span> ${placeLink(span, teller, brief)}</li>`,
    ]
  })
  return markup`<ul class="wordings">${rows}</ul>`
}

function row(claim: CoreClaim, brief: Brief): Markup {
  const common = commonest(claim)
  if (common === undefined) return markup``
  const flags = disputes(claim, brief).map(flag)
  const teller = brief.teller(common.article)
  const language = teller === undefined ? markup`` : languageOf(teller)
  return markup`<tr id="${anchorOf(claim.id)}" tabindex="-1"><td class="carried">${dots(tellersOf(claim), brief)}</td><td class="claim"><details><summary><span dir="auto"${language}>${oneLine(common.text)}</span></summary>${wordings(claim, common, brief)}</details>${flags.length === 0 ? null : markup`<p class="flags">${joined(flags, ' ')}</p>`}</td><td data-label="Told" class="form">${FORMS[claim.form]}</td></tr>\n`
}

/** `6 claims told by all three, 5 by two`. */
function coreLead(brief: Brief): string {
  const carried = new Map<number, number>()
  for (const claim of brief.story.core) {
    const voices = brief.voicesOf(claim)
    carried.set(voices, (carried.get(voices) ?? 0) + 1)
  }
  const unit = brief.voices < brief.tellers.length ? 'voice' : 'source'
  return [...carried]
    .toSorted(([a], [b]) => b - a)
    .map(([voices, claims]) => `${claims} told by ${count(voices, unit)}`)
    .join(', ')
}

export const core = (brief: Brief): Markup =>
  markup`<p class="lead">${coreLead(brief)}. Open a row for every wording.</p>
<table class="stack core"><caption class="heard">What two or more sources tell</caption>
<thead><tr><th scope="col">Sources</th><th scope="col">Text, in its most common wording</th><th scope="col">Told</th></tr></thead>
<tbody>
${brief.story.core.map(claim => row(claim, brief))}</tbody></table>`
