/**
 * The shared core on the terminal: who carries each claim, in dots and letters, in the wording of its first telling.
 *
 * Avoids: five outlets with one agency's text counted as five.
 */
import type {CoreClaim, StoryRecord} from '../../../pipeline/records.ts'
import {oneLine} from '../show.ts'
import {tellersOf} from '../tables/core.ts'
import {words, wrap} from './paper.ts'
import {moreLines, type StoryOptions} from './section.ts'
import {count, type Cast} from './wording.ts'

/** More articles than this are counted rather than dotted. */
const DOTS = 6

/** `●●○ A, B`, or `5/8`. */
function carriers(claim: CoreClaim, {articles}: StoryRecord, cast: Cast): string {
  const tellers = tellersOf(claim)
  if (articles.length > DOTS) return `${tellers.length}/${articles.length}`.padEnd(7)
  const dots = articles.map(id => (tellers.includes(id) ? '●' : '○')).join('')
  return `${dots} ${cast.lettersOf(tellers)}`.padEnd(articles.length * 4 - 1)
}

/** `Shared core: 6 claims (4 told by 3, 2 told by 2)`. */
function title({core, articles}: StoryRecord, {desk}: StoryOptions): string {
  const carried = new Map<number, number>()
  for (const claim of core) {
    const voices = desk.voices(tellersOf(claim)).length
    carried.set(voices, (carried.get(voices) ?? 0) + 1)
  }
  const unit = desk.voices(articles).length < articles.length ? ' voice' : ''
  const counts = [...carried]
    .toSorted(([a], [b]) => b - a)
    .map(([voices, claims]) => `${claims} told by ${unit === '' ? voices : count(voices, unit.trim())}`)
  return `Shared core: ${count(core.length, 'claim')} (${counts.join(', ')})`
}

export function coreLines(story: StoryRecord, cast: Cast, options: StoryOptions): string[] {
  const {paper, out, settings} = options
  const {core} = story
  if (core.length === 0) return []
  const told = core.slice(0, settings.coreShown)
  const lines = told.flatMap(claim =>
    wrap(words(oneLine(claim.tellings[0]?.text ?? '')), paper.width, {first: `    ${carriers(claim, story, cast)}  `}),
  )
  const more = moreLines(core.length - told.length, 'core.csv', out)
  return ['', ...wrap(words(title(story, options), paper.colour.bold), paper.width, {first: ''}), ...lines, ...more]
}
