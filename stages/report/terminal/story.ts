/** One story on the terminal: who tells it, what to check first, what one source alone tells, the shared core, what is folded. */
import type {Divergence, StoryRecord} from '../../../pipeline/records.ts'
import type {Values} from '../../../pipeline/settings/define.ts'
import type {report} from '../../../pipeline/settings/report.ts'
import type {Desk} from '../desk.ts'
import {byWeight, isShown} from '../order.ts'
import {clip, columns, oneLine} from '../show.ts'
import {tellersOf} from '../tables/core.ts'
import {findingLines} from './finding.ts'
import {words, wrap, type Paper} from './paper.ts'
import {castOf, count, day, type Cast} from './wording.ts'

export interface StoryOptions {
  readonly desk: Desk
  readonly paper: Paper
  readonly settings: Values<typeof report>
}

function headLines({id, headline, articles}: StoryRecord, {desk, paper}: StoryOptions): string[] {
  const dates = articles
    .map(article => desk.article(article)?.published ?? null)
    .filter(date => date !== null)
    .toSorted()
  const [first, last] = [dates[0], dates.at(-1)].map(date => (date === undefined ? '' : day(date.slice(0, 10))))
  const voices = desk.voices(articles).length
  const about = [
    count(articles.length, 'article'),
    // Outlets that carry the same agency text are one voice.
    ...(voices < articles.length ? [count(voices, 'voice')] : []),
    ...(first === '' ? [] : [first === last ? first : `${first} to ${last}`]),
    id,
  ]
  return [
    ...wrap(words(oneLine(headline), paper.colour.bold), paper.width, {first: ''}),
    paper.colour.dim(about.join(' · ')),
    '',
  ]
}

function articleLines({articles}: StoryRecord, cast: Cast, {desk, paper, settings}: StoryOptions): string[] {
  const shown = articles.slice(0, settings.articlesShown)
  const names = shown.map(id => clip(desk.name(id, articles), Math.floor(paper.width / 2)))
  const wide = Math.max(...names.map(columns))
  const lines = shown.map((id, index) => {
    const filed = desk.article(id)
    const name = names[index] ?? ''
    const published = filed?.published ?? null
    const credit = filed?.agency ?? null
    const date = published === null ? 'no date' : day(published)
    const agency = credit === null ? 'no agency credit' : `credits ${oneLine(credit)}`
    const rest = `${name}${' '.repeat(wide - columns(name))}  ${date.padEnd(17)}  ${agency}`
    return `${paper.colour.bold(cast.letterOf(id).padStart(3))}  ${clip(rest, paper.width - 5)}`
  })
  const left = articles.length - shown.length
  return left > 0 ? [...lines, `     and ${count(left, 'more article')}: articles.csv`] : lines
}

function findingSection(story: StoryRecord, cast: Cast, {paper, settings}: StoryOptions): string[] {
  const shown = story.divergences.filter(isShown).toSorted(byWeight)
  if (shown.length === 0)
    return ['', paper.colour.bold('No contradictions found'), '    What was not looked at is not ruled out.']
  const told = shown.slice(0, settings.findingsShown)
  const lines = told.flatMap((found, index) => ['', ...findingLines(found, index + 1, {cast, paper, ...settings})])
  const left = shown.length - told.length
  return [
    '',
    paper.colour.bold(`To check first (${shown.length})`),
    ...lines,
    ...(left > 0 ? ['', `    and ${left} more: divergences.csv`] : []),
  ]
}

function uniqueSection({unique}: StoryRecord, cast: Cast, {paper, settings}: StoryOptions): string[] {
  if (unique.length === 0) return []
  const told = unique.slice(0, settings.uniqueShown)
  const lines = told.flatMap(claim => {
    const who = claim.attributedTo === null ? [] : words(`(${oneLine(claim.attributedTo)})`, paper.colour.dim)
    const first = `    ${cast.placeOf(claim).padEnd(6)}  `
    return wrap([...words(`“${oneLine(claim.text)}”`), ...who], paper.width, {first})
  })
  const left = unique.length - told.length
  const title = `Told by one source only (${unique.length})`
  return ['', paper.colour.bold(title), ...lines, ...(left > 0 ? [`    and ${left} more: only_in_one.csv`] : [])]
}

function coreSection({core, articles}: StoryRecord, cast: Cast, {desk, paper, settings}: StoryOptions): string[] {
  if (core.length === 0) return []
  const carried = new Map<number, number>()
  for (const claim of core) {
    const voices = desk.voices(tellersOf(claim)).length
    carried.set(voices, (carried.get(voices) ?? 0) + 1)
  }
  const counts = [...carried].toSorted(([a], [b]) => b - a).map(([voices, claims]) => `${claims} by ${voices}`)
  const told = core.slice(0, settings.coreShown)
  const lines = told.flatMap(claim => {
    const tellers = tellersOf(claim)
    const dots =
      articles.length > 6
        ? `${tellers.length}/${articles.length}`
        : articles.map(id => (tellers.includes(id) ? '●' : '○')).join('')
    const first = `    ${dots} ${cast.lettersOf(articles.length > 6 ? [] : tellers)}`.padEnd(
      articles.length > 6 ? 12 : 8 + articles.length * 4,
    )
    return wrap(words(oneLine(claim.tellings[0]?.text ?? '')), paper.width, {first})
  })
  const left = core.length - told.length
  const title = `Shared core (${core.length}: ${counts.join(', ')})`
  return ['', paper.colour.bold(title), ...lines, ...(left > 0 ? [`    and ${left} more: core.csv`] : [])]
}

/** `Folded: 3 weak, 2 updates`: in the file, not on the screen. */
export function foldedLine(divergences: readonly Divergence[]): string | null {
  const folded = divergences.filter(found => !isShown(found))
  const weak = folded.filter(({strength}) => strength === 'weak').length
  const of = (verdict: string): number =>
    folded.filter(found => found.strength !== 'weak' && found.verdict === verdict).length
  const parts = [
    ...(weak > 0 ? [`${weak} weak`] : []),
    ...(of('update') > 0 ? [count(of('update'), 'update')] : []),
    ...(of('refinement') > 0 ? [count(of('refinement'), 'refinement')] : []),
  ]
  return parts.length === 0 ? null : `Folded: ${parts.join(', ')} (in divergences.csv)`
}

export function storyLines(story: StoryRecord, options: StoryOptions): string[] {
  const cast = castOf(story.articles, options.desk)
  const folded = foldedLine(story.divergences)
  return [
    ...headLines(story, options),
    ...articleLines(story, cast, options),
    ...findingSection(story, cast, options),
    ...uniqueSection(story, cast, options),
    ...coreSection(story, cast, options),
    ...(folded === null ? [] : ['', options.paper.colour.dim(folded)]),
  ]
}
