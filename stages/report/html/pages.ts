/**
 * Writes the pages as the records pass by: of each article only where its record lies, so that a hundred thousand texts
 * need not be held; a story's page when its record comes; the index at the end. A page that would be made the same again
 * is the one that stands.
 *
 * Cost: a few numbers an article, the pairs of stories to come, a line a story.
 */
import type {PairRecord, ProblemRecord, RunRecord, StoryRecord} from '../../../pipeline/records.ts'
import {sha256} from '../../../pipeline/ids.ts'
import type {Settings} from '../../../pipeline/settings.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import type {Decision, Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import type {LinePlace, PlacedRecord, RecordShelf} from '../jsonl.ts'
import {madeOf, type Making} from '../made.ts'
import type {Publication} from '../publication.ts'
import {indexName, storyName} from './files.ts'
import {byNews, entryOf, frontPage, INSIDE, pagesOf, type Entry, type Front} from './front.ts'
import {createPress, type Press} from './press.ts'
import {storyPage} from './story.ts'

export interface Pages {
  /** After the desk has taken the record. */
  take(placed: PlacedRecord): Promise<void>
  /** After the last record. */
  close(): Promise<void>
}

export interface PagesOptions {
  readonly publication: Publication
  readonly desk: Desk
  readonly decisions: Decisions
  readonly settings: Settings['report']
  /** Where an article's record can be read once more. */
  readonly shelf: RecordShelf
  /** Pages that stand are kept where they would be made the same again; null: all are made anew. */
  readonly making: Making | null
}

/** Where an article's record lies, and the hash of its line where it may be asked for. */
interface Filed extends LinePlace {
  readonly hash: string
}

interface Seen {
  run: RunRecord | null
  copies: number
  problemsInAll: number
  readonly problems: ProblemRecord[]
  readonly entries: Entry[]
  readonly places: Map<ArticleId, Filed>
  /** By story. */
  readonly pairs: Map<string, PairRecord[]>
  /** Decisions that no finding, claim or story has asked for yet. */
  readonly unmet: Map<string, Decision>
}

function takePair(seen: Seen, pair: PairRecord, desk: Desk): void {
  if (pair.relation === 'exact' || pair.relation === 'near-copy') seen.copies += 1
  const story = desk.article(pair.a)?.story ?? null
  if (story === null || desk.article(pair.b)?.story !== story) return
  const known = seen.pairs.get(story)
  if (known === undefined) seen.pairs.set(story, [pair])
  else known.push(pair)
}

async function takeStory(
  seen: Seen,
  story: StoryRecord,
  {desk, decisions, shelf, settings, making}: PagesOptions,
  press: Press,
): Promise<void> {
  const {run} = seen
  const places = story.articles.flatMap(id => seen.places.get(id) ?? [])
  const pairs = seen.pairs.get(story.id) ?? []
  const name = storyName(story.id)
  const lines = places.map(({hash}) => hash)
  const of = making === null ? null : madeOf(story, {making, run, lines, pairs, desk, decisions, settings})
  if (!(await press.keep(name, of))) {
    const {version = '', settings: runSettings = {}} = run ?? {}
    const articles = await Promise.all(places.map(place => shelf.article(place)))
    const text = storyPage({story, articles, pairs, desk, decisions, settings, version, runSettings})
    await press.put(name, text, {of})
  }
  seen.entries.push(entryOf(story, desk, decisions))
  seen.pairs.delete(story.id)
  for (const id of story.articles) seen.places.delete(id)
  for (const {id, formerly = []} of [story, ...story.divergences])
    for (const one of [id, ...formerly]) seen.unmet.delete(one)
  for (const {id} of story.unique) seen.unmet.delete(id)
}

/** The index in the run's folder, and beside it as index.html, which leads there. */
async function writeIndex(front: Front, press: Press, {publication, settings}: PagesOptions): Promise<void> {
  const perPage = settings.pageStories
  for (let at = 1; at <= pagesOf(front.entries.length, perPage); at += 1) {
    await press.put(indexName(at), frontPage(front, at, {perPage, place: INSIDE}), {shown: false})
  }
  await press.done()
  const way = `${await publication.seal()}/`
  const sheet = await publication.open(indexName(1))
  await sheet.write(frontPage(front, 1, {perPage, place: {way, results: 'results.jsonl'}}))
  await sheet.close()
}

export function createPages(options: PagesOptions): Pages {
  const {publication, desk, decisions, settings, making} = options
  const press = createPress(publication, making)
  const seen: Seen = {
    run: null,
    copies: 0,
    problemsInAll: 0,
    problems: [],
    entries: [],
    places: new Map(),
    pairs: new Map(),
    unmet: new Map(decisions),
  }
  return {
    take: async ({record, place, line}) => {
      if (record.type === 'run') seen.run = record
      if (record.type === 'article' && record.story !== null)
        seen.places.set(record.id, {...place, hash: making === null ? '' : sha256(line)})
      if (record.type === 'pair') takePair(seen, record, desk)
      if (record.type === 'story') await takeStory(seen, record, options, press)
      if (record.type !== 'problem') return
      seen.problemsInAll += 1
      if (seen.problems.length < settings.pageProblems) seen.problems.push(record)
    },
    close: async () => {
      const {run} = seen
      if (run === null) return
      const entries = seen.entries.toSorted(byNews)
      await writeIndex({...seen, entries, run, decisions}, press, options)
    },
  }
}
