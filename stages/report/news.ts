/**
 * What a run brings that the one before did not: stories that are new, grown, merged or gone, and contradictions to check.
 *
 *     const before = await standingIn('output/results.jsonl')
 *     newsBetween(before, await standingIn('output/results.jsonl'))     [{event: 'story_grown', story: 's…', added: ['a…']}, …]
 *
 * Ids and counts, never a word of an article. A story that goes by another id since an earlier article of it was found is
 * the same story, grown. Avoids: an alarm for every story after one late article.
 * Cost: ids of the stories and of what is to check; the lines of articles and pairs are passed over unparsed.
 */
import {createReadStream} from 'node:fs'
import {isCode} from '../../pipeline/errors.ts'
import {findingMark} from '../../pipeline/ids.ts'
import {byText} from '../../pipeline/order.ts'
import type {Divergence, ProblemRecord, ResultRecord, RunRecord, StoryRecord} from '../../pipeline/records.ts'
import {linkTo, storyName} from './html/files.ts'
import {byteLines} from './lines.ts'
import {isShown} from './order.ts'

type Said = Pick<Divergence, 'kind' | 'verdict' | 'severity' | 'strength'>

interface Found extends Said {
  readonly id: string
  /** Ids under which it was told before: a story that takes an older name renames its findings. */
  readonly formerly: readonly string[]
  /** Another one where it says something else. */
  readonly mark: string
}

interface StandingStory {
  readonly articles: readonly string[]
  readonly formerly: readonly string[]
  /** What is to check. */
  readonly found: readonly Found[]
}

/** Results as far as news are made of them. */
export interface Standing {
  readonly run: RunRecord | null
  readonly stories: ReadonlyMap<string, StandingStory>
  readonly problems: readonly ProblemRecord[]
}

export const NOTHING_STANDS: Standing = {run: null, stories: new Map(), problems: []}

export type News =
  | {readonly event: 'story_new'; readonly story: string; readonly articles: readonly string[]; readonly report: string}
  | {
      readonly event: 'story_grown' | 'story_merged'
      readonly story: string
      /** Ids that it went by, and those of stories that are part of it now. */
      readonly formerly: readonly string[]
      readonly added: readonly string[]
      readonly report: string
    }
  | {readonly event: 'story_gone'; readonly story: string}
  | ({
      readonly event: 'divergence_new' | 'divergence_changed'
      readonly divergence: string
      readonly story: string
      readonly report: string
    } & Said)
  | {readonly event: 'divergence_gone'; readonly divergence: string; readonly story: string}

const WANTED = ['run', 'story', 'problem'].map(type => Buffer.from(`{"type":"${type}"`))

const standingStory = (record: StoryRecord & {readonly formerly?: readonly string[]}): StandingStory => ({
  articles: record.articles,
  formerly: record.formerly ?? [],
  found: record.divergences
    .filter(one => isShown(one) && one.status !== 'gone')
    .map(one => {
      const {id, kind, verdict, severity, strength, formerly = []} = one
      return {id, kind, verdict, severity, strength, formerly, mark: findingMark(one)}
    }),
})

/** Of a folder without results, or with results of another make, nothing stands. */
export async function standingIn(path: string): Promise<Standing> {
  let run: RunRecord | null = null
  const stories = new Map<string, StandingStory>()
  const problems: ProblemRecord[] = []
  try {
    for await (const line of byteLines(createReadStream(path) as AsyncIterable<Uint8Array>)) {
      if (!WANTED.some(head => head.equals(line.subarray(0, head.length)))) continue
      const record = JSON.parse(Buffer.from(line).toString('utf8')) as ResultRecord
      if (record.type === 'run') run = record
      if (record.type === 'story') stories.set(record.id, standingStory(record))
      if (record.type === 'problem') problems.push(record)
    }
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EISDIR') || error instanceof SyntaxError) return NOTHING_STANDS
    throw error
  }
  return {run, stories, problems}
}

interface Compared {
  readonly before: Standing
  readonly after: Standing
  /** By article: the story that it was in. */
  readonly storyOf: ReadonlyMap<string, string>
}

const compared = (before: Standing, after: Standing): Compared => ({
  before,
  after,
  storyOf: new Map([...before.stories].flatMap(([id, {articles}]) => articles.map(one => [one, id] as const))),
})

/** Stories of before that are in this one: named by it, or gone with most of their articles here. */
function formerOf(id: string, story: StandingStory, {before, after, storyOf}: Compared): readonly string[] {
  const here = new Map<string, number>()
  for (const article of story.articles) {
    const was = storyOf.get(article)
    if (was !== undefined && was !== id && !after.stories.has(was)) here.set(was, (here.get(was) ?? 0) + 1)
  }
  const most = [...here].flatMap(([was, count]) => {
    const all = before.stories.get(was)?.articles.length ?? 0
    return count * 2 > all ? [was] : []
  })
  const named = story.formerly.filter(one => one !== id && before.stories.has(one))
  return [...new Set([...named, ...most])].toSorted(byText)
}

function storyNews(id: string, story: StandingStory, standings: Compared): readonly News[] {
  const {before} = standings
  const was = before.stories.get(id)
  const formerly = formerOf(id, story, standings)
  const report = storyName(id)
  if (was === undefined && formerly.length === 0)
    return [{event: 'story_new', story: id, articles: story.articles, report}]
  const known = new Set([id, ...formerly].flatMap(one => before.stories.get(one)?.articles ?? []))
  const added = story.articles.filter(one => !known.has(one))
  if (added.length === 0 && formerly.length === 0) return []
  const event = formerly.length + (was === undefined ? 0 : 1) > 1 ? 'story_merged' : 'story_grown'
  return [{event, story: id, formerly, added, report}]
}

function divergenceNews(id: string, {found}: StandingStory, known: ReadonlyMap<string, Found>): readonly News[] {
  return found.flatMap(({id: divergence, formerly, mark, ...said}): readonly News[] => {
    const [was] = [divergence, ...formerly].flatMap(one => known.get(one) ?? [])
    if (was?.mark === mark) return []
    const event = was === undefined ? 'divergence_new' : 'divergence_changed'
    return [{event, divergence, story: id, ...said, report: linkTo(id, divergence)}]
  })
}

const foundIn = (standing: Standing): ReadonlyMap<string, Found & {readonly story: string}> =>
  new Map([...standing.stories].flatMap(([story, {found}]) => found.map(one => [one.id, {...one, story}] as const)))

/** In the order of the new results; what is gone at the end. */
export function newsBetween(before: Standing, after: Standing): readonly News[] {
  const known = foundIn(before)
  const now = new Set([...foundIn(after).values()].flatMap(({id, formerly}) => [id, ...formerly]))
  const standings = compared(before, after)
  const taken = new Set<string>()
  const news: News[] = []
  for (const [id, story] of after.stories) {
    for (const one of storyNews(id, story, standings)) {
      news.push(one)
      if ('formerly' in one) for (const former of one.formerly) taken.add(former)
    }
    news.push(...divergenceNews(id, story, known))
  }
  const gone = [...before.stories.keys()].filter(id => !after.stories.has(id) && !taken.has(id)).toSorted(byText)
  const lost = [...known.values()].filter(({id}) => !now.has(id)).toSorted((a, b) => byText(a.id, b.id))
  return [
    ...news,
    ...gone.map(story => ({event: 'story_gone', story}) as const),
    ...lost.map(({id, story}) => ({event: 'divergence_gone', divergence: id, story}) as const),
  ]
}
