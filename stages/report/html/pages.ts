/**
 * Writes the pages: of each article and story only where its record lies is kept as the records pass by, so that a hundred
 * thousand texts need not be held. With the last record the order of the index is known, and with it the page of the index
 * that a story leads back to; then the pages are written, and the index. A page that would be made the same again is the
 * one that stands.
 *
 * Cost: a few numbers an article, the pairs of stories, a line a story; what a new page tells is read twice.
 */
import type {PairRecord, ProblemRecord, RunRecord, StoryRecord} from '../../../pipeline/records.ts'
import {sha256} from '../../../pipeline/ids.ts'
import type {Settings} from '../../../pipeline/settings.ts'
import {decisive} from '../../../pipeline/settings/decisive.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import type {Decision, Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import type {LinePlace, PlacedRecord, RecordShelf} from '../jsonl.ts'
import {madeOf, type Making} from '../made.ts'
import type {Publication} from '../publication.ts'
import {indexName, storyName} from './files.ts'
import {byNews, entryOf, frontPage, INSIDE, pageOf, pagesOf, type Entry, type Front} from './front.ts'
import {createPress, type Press} from './press.ts'
import {storyPage} from './story.ts'
import {createWordBook} from './words.ts'

export interface Pages {
  /** After the desk has taken the record. */
  take(placed: PlacedRecord): void
  /** After the last record. */
  close(): Promise<void>
}

export interface PagesOptions {
  readonly publication: Publication
  readonly desk: Desk
  readonly decisions: Decisions
  readonly settings: Settings['report']
  /** Where the record of an article or a story can be read once more. */
  readonly shelf: RecordShelf
  /** Pages that stand are kept where they would be made the same again; null: all are made anew. */
  readonly making: Making | null
}

/** Where an article's record lies, and the hash of its line where it may be asked for. */
interface Filed extends LinePlace {
  readonly hash: string
}

/** A story's line in the index, where its record lies, and what its page is made of, but for where it leads back to. */
interface PlacedEntry extends Entry {
  readonly place: LinePlace
  readonly of: string | null
}

interface Seen {
  run: RunRecord | null
  copies: number
  problemsInAll: number
  readonly problems: ProblemRecord[]
  readonly entries: PlacedEntry[]
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

function takeStory(
  {run, places, pairs: pairsOf, entries, unmet}: Seen,
  story: StoryRecord,
  place: LinePlace,
  {desk, decisions, settings, making}: PagesOptions,
): void {
  const lines = story.articles.flatMap(id => places.get(id)?.hash ?? [])
  const pairs = pairsOf.get(story.id) ?? []
  const of = making === null ? null : madeOf(story, {making, run, lines, pairs, desk, decisions, settings})
  entries.push({...entryOf(story, desk, decisions), place, of})
  for (const {id, formerly = []} of [story, ...story.divergences])
    for (const one of [id, ...formerly]) unmet.delete(one)
  for (const {id} of story.unique) unmet.delete(id)
}

/** In the order of the index. */
async function writeStories(
  entries: readonly PlacedEntry[],
  {run, places, pairs: pairsOf}: Seen,
  press: Press,
  {desk, decisions, shelf, settings}: PagesOptions,
): Promise<void> {
  const {version = '', settings: runSettings = {}} = run ?? {}
  const settingsHash = sha256(JSON.stringify(decisive(runSettings))).slice(0, 12)
  const {wordsOf, turn} = createWordBook()
  for (const [at, {id, place, of: ofRecords}] of entries.entries()) {
    const index = indexName(pageOf(at, settings.pageStories))
    const of = ofRecords === null ? null : sha256(`${ofRecords} ${index}`)
    if (await press.keep(storyName(id), of)) continue
    const story = shelf.story(place)
    const articles = story.articles.flatMap(article => places.get(article) ?? []).map(one => shelf.article(one))
    const pairs = pairsOf.get(id) ?? []
    const given = {story, articles, pairs, desk, decisions, settings, version, settingsHash, index, wordsOf}
    await press.put(storyName(id), storyPage(given), {of})
    turn()
  }
}

/** The index in the run's folder, and beside it as index.html, which leads there. */
async function writeIndex(front: Front, press: Press, {publication, settings}: PagesOptions): Promise<void> {
  const perPage = settings.pageStories
  const numbers = Array.from({length: pagesOf(front.entries.length, perPage)}, (_, page) => page + 1)
  for (const at of numbers) {
    await press.put(indexName(at), frontPage(front, at, {perPage, place: INSIDE}), {shown: false})
  }
  await press.done()
  const way = `${await publication.seal()}/`
  for (const at of numbers) {
    const sheet = await publication.open(indexName(at))
    await sheet.write(frontPage(front, at, {perPage, place: {way, results: 'results.jsonl'}}))
    await sheet.close()
  }
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
    take: ({record, place, line}) => {
      if (record.type === 'run') seen.run = record
      if (record.type === 'article' && record.story !== null)
        seen.places.set(record.id, {...place, hash: making === null ? '' : sha256(line)})
      if (record.type === 'pair') takePair(seen, record, desk)
      if (record.type === 'story') takeStory(seen, record, place, options)
      if (record.type !== 'problem') return
      seen.problemsInAll += 1
      if (seen.problems.length < settings.pageProblems) seen.problems.push(record)
    },
    close: async () => {
      const {run} = seen
      if (run === null) return
      const entries = seen.entries.toSorted(byNews)
      await writeStories(entries, seen, press, options)
      await writeIndex({...seen, entries, run, decisions}, press, options)
    },
  }
}
