/** One story on the terminal: who tells it, what to check first, what one source alone tells, the shared core, what is folded. */
import type {Divergence, StoryRecord} from '../../../pipeline/records.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import {byWeight, isShown} from '../order.ts'
import {rulesOff} from '../rules-off.ts'
import {clip, columns, inMarks, oneLine} from '../show.ts'
import {coreLines} from './core.ts'
import {findingLines} from './finding.ts'
import {words, wrap} from './paper.ts'
import {moreLines, type StoryOptions} from './section.ts'
import {castOf, count, day, type Cast} from './wording.ts'

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
    ...wrap(words(about.join(' · '), paper.colour.dim), paper.width, {first: ''}),
    '',
  ]
}

function articleLines({articles}: StoryRecord, cast: Cast, options: StoryOptions): string[] {
  const {desk, paper, out, settings} = options
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
  return [...lines, ...moreLines(articles.length - shown.length, 'articles.csv', out)]
}

/** `Embargoed until 2031-03-05T06:00:00+01:00: B`, below the articles: nothing of the story is to be used before. */
function standingLines({articles}: StoryRecord, cast: Cast, {desk, paper}: StoryOptions): string[] {
  const of = new Map<string, ArticleId[]>()
  for (const id of articles) {
    for (const standing of desk.article(id)?.standing ?? []) of.set(standing, [...(of.get(standing) ?? []), id])
  }
  const said = [...of].map(([standing, ids]) => `${oneLine(standing)}: ${cast.lettersOf(ids)}`)
  const lines = said.map(line => `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`)
  return lines.flatMap((line, at) => [
    ...(at === 0 ? [''] : []),
    ...wrap(words(line, paper.colour.bold), paper.width, {first: '  '}),
  ])
}

/** Nothing found is no acquittal where the rules did not look: `Facts not compared: language not supported (fr): B`. */
function nothingFound(story: StoryRecord, cast: Cast, {desk, paper}: StoryOptions): string[] {
  const because = new Map<string, ArticleId[]>()
  for (const id of story.articles) {
    const filed = desk.article(id)
    if (filed === undefined) continue
    for (const reason of rulesOff(filed, story)) because.set(reason, [...(because.get(reason) ?? []), id])
  }
  const reasons = [...because].map(([reason, ids]) => `${oneLine(reason)}: ${cast.lettersOf(ids)}`)
  const line = reasons.length === 0 ? 'No contradictions found' : `Facts not compared: ${reasons.join('; ')}`
  return ['', ...wrap(words(line, paper.colour.bold), paper.width, {first: ''})]
}

function findingSection(story: StoryRecord, cast: Cast, options: StoryOptions): string[] {
  const {paper, out, settings} = options
  const shown = story.divergences.filter(isShown).toSorted(byWeight)
  if (shown.length === 0) return nothingFound(story, cast, options)
  const told = shown.slice(0, settings.findingsShown)
  const lines = told.flatMap((found, index) => ['', ...findingLines(found, index + 1, {cast, paper, out, ...settings})])
  return [
    '',
    paper.colour.bold(`To check first (${shown.length})`),
    ...lines,
    ...moreLines(shown.length - told.length, 'divergences.csv', out),
  ]
}

function uniqueSection({unique}: StoryRecord, cast: Cast, {paper, out, settings}: StoryOptions): string[] {
  if (unique.length === 0) return []
  const told = unique.slice(0, settings.uniqueShown)
  const lines = told.flatMap(claim => {
    const who = claim.attributedTo === null ? [] : words(`(${oneLine(claim.attributedTo)})`, paper.colour.dim)
    const first = `    ${cast.placeOf(claim).padEnd(6)}  `
    // a part of a shared sentence shows that it is one
    const text = claim.within === undefined ? oneLine(claim.text) : `… ${oneLine(claim.text)} …`
    return wrap([...words(inMarks(text)), ...who], paper.width, {first})
  })
  const title = `Told by one source only (${unique.length})`
  return ['', paper.colour.bold(title), ...lines, ...moreLines(unique.length - told.length, 'only_in_one.csv', out)]
}

/** `Folded: 3 weak, 2 updates`: in the file, not on the screen. */
function foldedLines(divergences: readonly Divergence[], {paper, out}: StoryOptions): string[] {
  const folded = divergences.filter(found => !isShown(found))
  const isWeak = ({strength, verdict}: Divergence): boolean => strength === 'weak' && verdict !== 'refinement'
  const weak = folded.filter(isWeak).length
  const of = (verdict: string): number => folded.filter(found => !isWeak(found) && found.verdict === verdict).length
  const parts = [
    ...(weak > 0 ? [`${weak} weak`] : []),
    ...(of('update') > 0 ? [count(of('update'), 'update')] : []),
    ...(of('refinement') > 0 ? [count(of('refinement'), 'refinement')] : []),
  ]
  if (parts.length === 0) return []
  const line = `Folded: ${parts.join(', ')}${out === null ? '' : ' (in divergences.csv)'}`
  return ['', ...wrap(words(line, paper.colour.dim), paper.width, {first: ''})]
}

export function storyLines(story: StoryRecord, options: StoryOptions): string[] {
  const cast = castOf(story.articles, options.desk)
  return [
    ...headLines(story, options),
    ...articleLines(story, cast, options),
    ...standingLines(story, cast, options),
    ...findingSection(story, cast, options),
    ...uniqueSection(story, cast, options),
    ...coreLines(story, cast, options),
    ...foldedLines(story.divergences, options),
  ]
}
