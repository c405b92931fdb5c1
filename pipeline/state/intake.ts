/**
 * What is given against what is known: files with the stamp of last time are not opened; of those that are, only articles
 * never seen before are worked on.
 *
 * Example: of 1,000 files in a folder three are new and one was written again: four are read, four articles normalized.
 * Wrong answers it avoids: a corrected article beside its own first wording, told as a contradiction (the new wording takes
 * the place of the old); and a story that shrinks because a feed was emptied (what is no longer given stays, and says so).
 * Cost: one stat a file; what is new costs what it costs without a state.
 */
import {read, type InputFile} from '../../stages/read/index.ts'
import type {Context, Tally} from '../context.ts'
import {ARTICLE_TIME} from '../deadline.ts'
import {Failure} from '../errors.ts'
import {flow} from '../flow.ts'
import {setAside} from '../stage.ts'
import type {ArticleId, Problem, RawArticle} from '../types.ts'
import {breath} from './breath.ts'
import {derive, rawHashOf} from './derive.ts'
import {createLedger, type Ledger, type Replaced} from './ledger.ts'
import type {FileSheet} from './sheets.ts'
import {pathOf, stampOf} from './stamp.ts'
import type {State} from './state.ts'

export interface Intake {
  /** Articles that the inputs of this run hold. */
  readonly present: ReadonlySet<ArticleId>
  readonly paths: ReadonlySet<string>
  readonly added: number
  /** Articles that take the place of an earlier wording; those of them that are new stand in `added` too. */
  readonly rewritten: number
  /** Files that held another wording of an article before. */
  readonly changed: readonly string[]
  readonly skipped: number
  readonly ignored: number
  readonly problems: readonly Problem[]
}

export interface Taking {
  readonly context: Context
  readonly today: number
  /** Articles of earlier days are not taken in. */
  readonly oldest: number
}

/** What is counted over all files of a run. */
class Counts {
  readonly present = new Set<ArticleId>()
  readonly paths = new Set<string>()
  readonly changed: string[] = []
  readonly problems: Problem[] = []
  added = 0
  rewritten = 0
  skipped = 0
  ignored = 0

  tell({articles, problems, tally}: Pick<FileSheet, 'articles' | 'problems' | 'tally'>): void {
    for (const id of articles) this.present.add(id)
    for (const problem of problems) this.problems.push(problem)
    this.skipped += tally.skipped
    this.ignored += tally.ignored
  }
}

const alone = async function* (file: InputFile): AsyncGenerator<InputFile> {
  yield await Promise.resolve(file)
}

/** Problems and figures of one file, kept apart from those of the others. */
const contextOfFile = (context: Context): Context & {readonly problems: Problem[]; readonly tally: Tally} => ({
  ...context,
  problems: [],
  tally: {found: 0, skipped: 0, ignored: 0},
})

interface Reading extends Taking {
  readonly state: State
  readonly ledger: Ledger
  readonly counts: Counts
}

/** The day of an article that is known, or becomes known by this. Null where it is too old to be taken in. */
function taken(raw: RawArticle, own: Context, {state, ledger, today, oldest, counts}: Reading): number | null {
  const known = state.cards.get(raw.id)
  if (known?.raw === rawHashOf(raw)) return known.day
  const derived = derive(raw, own)
  const day = derived.sketch.published?.day ?? known?.day ?? today
  if (day < oldest) return null
  ledger.add({...derived, day, seen: known?.day ?? today})
  counts.added += 1
  return day
}

/** A line that has no name but its number is another article when the file has been turned over. */
const isNumbered = (key: string): boolean => /#L\d+$/u.test(key)

/** Articles that this file held before, and whose keys now name another wording. */
function replacedBy(articles: ReadonlyMap<ArticleId, string>, before: FileSheet | undefined, state: State): Replaced {
  const named = new Map([...articles].flatMap(([id, key]) => (isNumbered(key) ? [] : [[key, id] as const])))
  const pairs = (before?.articles ?? []).flatMap(earlier => {
    const later = named.get(state.cards.get(earlier)?.card.key ?? '')
    return later === undefined || articles.has(earlier) ? [] : [{earlier, later}]
  })
  return {earlier: pairs.map(({earlier}) => earlier), later: pairs.map(({later}) => later)}
}

function sheetOf(
  file: {readonly key: string; readonly stamp: string | null},
  own: Context,
  {articles, expired}: {readonly articles: readonly ArticleId[]; readonly expired: FileSheet['expired']},
): FileSheet {
  const {found, skipped, ignored} = own.tally
  if (found !== articles.length + (expired?.count ?? 0) + skipped) {
    throw new Failure(`The accounts of ${file.key} do not add up: ${found} given, ${articles.length} articles.`, {
      exitCode: 4,
      action: 'This is a fault of wirediff; please report it with the input.',
    })
  }
  const {problems} = own
  // What took too long today is tried again: no stamp spares it the reading.
  const isSlow = problems.some(({code}) => code === ARTICLE_TIME)
  const stamp = isSlow ? null : file.stamp
  return {...file, stamp, tally: {found, skipped, ignored}, problems, articles, expired}
}

const sameButStamp = (a: FileSheet, b: FileSheet | undefined): boolean =>
  b !== undefined && JSON.stringify({...a, stamp: null}) === JSON.stringify({...b, stamp: null})

async function readFile(file: InputFile, path: string, reading: Reading): Promise<void> {
  const {context, state, ledger, counts} = reading
  const before = state.files.get(path)
  const stamp = path === '-' ? null : await stampOf(path, context.settings.state)
  const own = contextOfFile(context)
  const articles = new Map<ArticleId, string>()
  let [old, newest] = [0, -Infinity]
  for await (const raw of flow(alone(file), own).through(read)) {
    await breath(context.signal)
    try {
      const day = taken(raw, own, reading)
      if (day === null) {
        old += 1
        newest = Math.max(newest, reading.oldest - 1)
      } else articles.set(raw.id, raw.key)
    } catch (error) {
      setAside(error, own)
    }
  }
  const replaced = replacedBy(articles, before, state)
  const key = 'key' in file ? file.key : path
  const expired = old > 0 ? {count: old, newest} : null
  const sheet = sheetOf({key, stamp}, own, {articles: [...articles.keys()], expired})
  counts.tell(sheet)
  const isChanged = replaced.earlier.length > 0
  if (isChanged) counts.changed.push(key)
  counts.rewritten += new Set(replaced.later).size
  // A stamp alone is no news: a run that brings nothing writes nothing.
  if (isChanged || !sameButStamp(sheet, before)) ledger.close(path, sheet, replaced)
}

/** Nothing need be read; what was too old is still too old. */
async function isKnown(path: string, {state, oldest, context}: Reading): Promise<boolean> {
  const before = state.files.get(path)
  if (before === undefined || before.stamp === null || (before.expired !== null && before.expired.newest >= oldest))
    return false
  return (
    before.stamp === (await stampOf(path, context.settings.state)) && before.articles.every(id => state.cards.has(id))
  )
}

async function takeFile(file: InputFile, reading: Reading): Promise<void> {
  const {counts, state, context} = reading
  const path = pathOf(file)
  if (path !== null) {
    counts.paths.add(path)
    const known = (await isKnown(path, reading)) ? state.files.get(path) : undefined
    if (known === undefined) await readFile(file, path, reading)
    else {
      counts.tell(known)
      context.progress.advance('read', known.articles.length)
    }
  } else if (file.from === 'problem') {
    counts.problems.push(file.problem)
    counts.skipped += 1
  } else counts.ignored += 1
}

/** Reads what is new, into the state. */
export async function takeIn(files: AsyncIterable<InputFile>, state: State, taking: Taking): Promise<Intake> {
  const ledger = createLedger(state, taking.context.settings.state.articlesAtOnce)
  const counts = new Counts()
  for await (const file of files) {
    await breath(taking.context.signal)
    await takeFile(file, {...taking, state, ledger, counts})
  }
  ledger.flush()
  return counts
}
