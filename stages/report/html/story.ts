/**
 * One self-contained page a story: what to check in one look, the evidence, what one source alone tells, what is compatible,
 * the shared core, who tells it, the full texts, and what was not checked.
 *
 * Avoids: an editor who has to scroll to learn whether there is anything to check.
 */
import {oneLine} from '../show.ts'
import {count, day} from '../terminal/wording.ts'
import {decisionBadge, letterBadge} from './badges.ts'
import {briefOf, type Brief, type Given} from './brief.ts'
import {core} from './core.ts'
import {joined, markup, pageText, type Content, type Markup} from './escape.ts'
import {evidence} from './evidence.ts'
import {anchorOf} from './files.ts'
import {folds} from './folded.ts'
import {stretchesOf} from './layers.ts'
import {overview} from './matrix.ts'
import {onlyInOne} from './only.ts'
import {page} from './page.ts'
import {sources} from './sources.ts'
import {texts} from './texts.ts'
import {notCompared, standing, unchecked} from './unchecked.ts'

/** `19–20 Nov 2026`, as far as dates are known. */
export function daysOf(published: readonly (string | null)[]): string {
  const days = published.flatMap(iso => (iso === null ? [] : [iso.slice(0, 10)])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return 'no date'
  return first === last ? day(first) : `${day(first)} to ${day(last)}`
}

/** `Herald and Courier credit NPA, one voice; Daily Post credits no agency`. */
function credits({tellers, voices}: Brief): Content {
  const by = new Map<string, string[]>()
  for (const {name, record} of tellers) {
    const agency = record.agency === null ? '' : oneLine(record.agency.name)
    by.set(agency, [...(by.get(agency) ?? []), name])
  }
  if (by.size === 1 && by.has('')) return 'no article credits an agency'
  const parts = [...by]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([agency, names]) => {
      const who = names.length > 3 ? count(names.length, 'article') : names.join(' and ')
      const verb = names.length === 1 ? 'credits' : 'credit'
      return agency === '' ? markup`${who} ${verb} no agency` : markup`${who} ${verb} <b>${agency}</b>`
    })
  const heard = voices < tellers.length ? markup` (${count(voices, 'voice')} in all)` : null
  return [joined(parts, '; '), heard]
}

const counter = (number: number, words: string, to: string, sort: string): Markup =>
  number === 0
    ? markup`<li><span><b>0</b> ${words}</span></li>\n`
    : markup`<li class="${sort}"><a href="#${to}"><b>${number}</b> ${words}</a></li>\n`

function counters({toCheck, compatible, story}: Brief): Markup {
  const {unique, core: claims} = story
  return markup`<ul class="counters">
${counter(toCheck.length, toCheck.length === 1 ? 'contradiction to check' : 'contradictions to check', 'check', 'alarm')}${counter(unique.length, unique.length === 1 ? 'claim in one source only' : 'claims in one source only', 'only', 'care')}${counter(compatible.length, compatible.length === 1 ? 'differs but compatible' : 'differ but compatible', 'folded', 'calm')}${counter(claims.length, claims.length === 1 ? 'claim told by two or more' : 'claims told by two or more', 'core', 'calm')}</ul>`
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: Content
}

const section = ({
  id,
  title,
  body,
}: Section): Markup => markup`<section id="${id}" aria-labelledby="${id}-title" tabindex="-1">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`

const nothing = (words: string): Markup => markup`<p class="nothing">${words}</p>`

/** Whose letters these are, where no grid has them at its head. */
function cast(brief: Brief): Content {
  const sort = brief.tellers.length > brief.settings.matrixSources ? 'always' : 'narrow'
  const names = brief.tellers.map(teller => markup`<span>${letterBadge(teller)} ${teller.name}</span>`)
  return markup`<p class="cast ${sort}">${joined(names, ' ')}</p>`
}

function foldedSections(brief: Brief): readonly Section[] {
  const {compatible, unsure, dismissed, gone} = brief
  const all: readonly (readonly [string, string, Brief['toCheck']])[] = [
    ['folded', 'Differs but compatible', compatible],
    ['unsure', 'Less sure', unsure],
    ['dismissed', 'Dismissed by an editor', dismissed],
    ['gone', 'Gone since the last run', gone],
  ]
  return all
    .filter(([, , found]) => found.length > 0)
    .map(([id, title, found]) => ({
      id,
      title: `${title} (${found.length})`,
      body: folds(found, brief),
    }))
}

function sections(brief: Brief): Markup {
  const {toCheck, story} = brief
  const {unique, core: claims} = story
  const stretches = stretchesOf(brief)
  const all: readonly Section[] = [
    {
      id: 'check',
      title: 'To check first',
      body: [
        standing(brief),
        notCompared(brief),
        toCheck.length === 0 ? nothing('No contradiction was found.') : [overview(brief), cast(brief)],
      ],
    },
    ...(toCheck.length === 0 ? [] : [{id: 'evidence', title: 'The evidence', body: evidence(brief)}]),
    {
      id: 'only',
      title: 'Told by one source only',
      body: unique.length === 0 ? nothing('No claim stands in one source only.') : onlyInOne(brief),
    },
    ...foldedSections(brief),
    {
      id: 'core',
      title: 'Shared core',
      body: claims.length === 0 ? nothing('No claim is told by two or more.') : core(brief),
    },
    {id: 'sources', title: 'Who tells it', body: sources(brief)},
    {id: 'texts', title: 'Full texts', body: texts(brief, stretches)},
    {id: 'unchecked', title: 'What was not checked', body: unchecked(brief, stretches)},
  ]
  return markup`${all.map(section)}`
}

export interface StoryPage extends Given {
  /** The page of the index on which the story stands: `index-2.html`. */
  readonly index: string
  /** Tells the settings that made the results from others: their hash. */
  readonly settingsHash: string
}

const footer = ({id}: Brief['story'], {version, settingsHash}: StoryPage): Markup =>
  markup`<p>Made by wirediff ${version} from results.jsonl, story <code>${id}</code>, settings <code>${settingsHash}</code>. The same input and settings give the same page, byte for byte. Decisions and notes come from decisions.csv.</p>`

export function storyPage(given: StoryPage): string {
  const brief = briefOf(given)
  const {story, tellers} = brief
  const headline = oneLine(story.headline)
  const about = [count(tellers.length, 'article'), daysOf(tellers.map(({record}) => record.published))]
  return pageText(
    page({
      title: `${headline} · wirediff`,
      skip: 'Skip to what to check',
      top: markup`<nav aria-label="Where you are"><a href="../${given.index}#${anchorOf(story.id)}">All stories</a> <span aria-hidden="true">›</span> <span class="id">${story.id}</span></nav>`,
      main: markup`<h1 dir="auto">${headline}</h1>
<p class="stand">${about.join(', ')} · ${credits(brief)} · nothing here says which source is right${decisionBadge(story.id, brief)}</p>
${counters(brief)}
${sections(brief)}`,
      foot: footer(story, given),
      version: given.version,
    }),
  )
}
