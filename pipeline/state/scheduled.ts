/**
 * A scheduled run: what is new is taken in, what depends on it is worked out, and the whole result is told.
 *
 *     const taken = await takeInputs(files, state, {context, ...})      articles that were never seen are read
 *     const result = await workOut(taken)                                pairs, stories, what is new for the editor
 *     for await (const record of result.records()) write(record)
 *     result.published()                                                 only now is `new` no longer new
 *
 * Everything told is a function of the articles that the state holds and of the fingerprint; of the run before, only
 * `firstSeen`, `status` and `formerly` are taken. Killed anywhere, the next run goes on and tells the same.
 */
import {byProblem} from '../order.ts'
import {recordOf} from '../../stages/report/report.ts'
import type {Context} from '../context.ts'
import type {ArticleRecord, ResultRecord, StoryRecord} from '../records.ts'
import type {ArticleId, Placed, Problem, StoryId} from '../types.ts'
import {breath} from './breath.ts'
import {nextBulletin} from './bulletin.ts'
import {bytesOf, parsed} from './full.ts'
import {placed} from './kin.ts'
import {pairsOfState, Sketches} from './lanes.ts'
import {BULLETIN} from './marks.ts'
import type {Bulletin} from './sheets.ts'
import type {State} from './state.ts'
import type {Scheduling, Taken} from './take.ts'
import {storyOf, tellStories, textOf} from './tell.ts'

const PENDING = 'pending'

export interface Result {
  readonly bulletin: Bulletin
  /** Of the bulletin before; null in the first run. */
  readonly previous: Bulletin | null
  records(): AsyncIterable<ResultRecord>
  /** To be called once the result is published: the next run compares with this one. */
  published(): void
}

interface Pending {
  readonly hash: string
  readonly at: string
}

function marked(state: State, name: string): unknown {
  const stored = state.marks.get(name)
  return stored === null ? null : parsed(stored)
}

/** When what is told now was first to be told: a run that was killed before it was published has no other time. */
function begun(state: State, hash: string, now: number): string {
  const pending = marked(state, PENDING) as Pending | null
  if (pending?.hash === hash) return pending.at
  const at = `${new Date(now).toISOString().slice(0, 19)}Z`
  state.together(() => state.marks.put(PENDING, bytesOf({hash, at})))
  return at
}

/** The article with what a reader must know of its input. */
function articleRecord(
  {id, story}: Extract<Placed, {readonly type: 'article'}>,
  state: State,
  absent: ReadonlySet<ArticleId>,
): ArticleRecord {
  const {record, raw} = textOf(state, id)
  const notes = [
    ...record.notes,
    ...(state.cards.get(id)?.rewritten === true ? ['another wording stood here before'] : []),
    ...(absent.has(id) ? ['no longer in the input'] : []),
  ]
  return {...record, story, title: raw.title, text: raw.text, notes}
}

function storyRecord(
  id: StoryId,
  state: State,
  bulletin: ReadonlyMap<StoryId, Bulletin['stories'][number]>,
): StoryRecord {
  const known = bulletin.get(id)
  if (known === undefined || known.key === null) throw new Error(`no story ${id} in the bulletin`)
  const {type, headline, articles, core, divergences, unique, unmarked} = storyOf(state, known.key)
  const told = divergences.map((found, at) => {
    const sheet = known.findings[at]
    if (sheet === undefined) return found
    const {firstSeen, status, formerly} = sheet
    return {...found, firstSeen, status, ...(formerly.length > 0 ? {formerly} : {})}
  })
  return {
    type,
    id,
    ...(known.formerly.length > 0 ? {formerly: known.formerly} : {}),
    headline,
    articles,
    core,
    divergences: [...told, ...known.gone],
    unique,
    ...(unmarked === undefined ? {} : {unmarked}),
  }
}

interface Telling {
  readonly state: State
  readonly context: Context
  readonly taken: Taken
  readonly bulletin: Bulletin
  readonly placed: readonly Placed[]
  readonly problems: readonly Problem[]
}

async function* recordsOf({
  state,
  context,
  taken,
  bulletin,
  placed: all,
  problems,
}: Telling): AsyncGenerator<ResultRecord> {
  const stories = new Map(bulletin.stories.map(story => [story.id, story]))
  const {skipped, ignored} = taken
  const absent = taken.absent.size
  const counted = {...context, tally: {found: state.cards.size - absent + skipped, skipped, ignored, absent}}
  for (const one of all) {
    await breath(context.signal)
    if (one.type === 'article') yield articleRecord(one, state, taken.absent)
    else if (one.type === 'story') yield storyRecord(one.story.id, state, stories)
    else yield await recordOf(one, counted)
    context.progress.advance('report', 1)
  }
  for (const problem of problems.toSorted(byProblem)) yield {type: 'problem', ...problem}
}

/** What no story of this bulletin needs. */
function forgetOthers(state: State, bulletin: Bulletin): void {
  const needed = new Set(bulletin.stories.map(({key}) => key))
  for (const key of state.stories.names()) if (!needed.has(key)) state.stories.remove(key)
}

export async function workOut(taken: Taken, state: State, {context, now}: Scheduling): Promise<Result> {
  const window = context.options.window?.days ?? 0
  const sketches = new Sketches(state, window + 1)
  const pairs = await pairsOfState(state, sketches, context)
  const barrier = placed(state, {pairs, sketches}, context)
  const stories = await tellStories(barrier.placed, state, context)
  const previous = marked(state, BULLETIN) as Bulletin | null
  const bulletin = nextBulletin(previous, stories, {
    hash: taken.hash,
    at: previous?.hash === taken.hash ? previous.at : begun(state, taken.hash, now),
    told: key => storyOf(state, key),
    articles: new Set([...state.cards.keys()] as ArticleId[]),
  })
  const problems = [...context.problems, ...taken.problems, ...barrier.problems]
  return {
    bulletin,
    previous,
    records: () => recordsOf({state, context, taken, bulletin, placed: barrier.placed, problems}),
    published: () => {
      if (bulletin === previous) return
      state.together(() => {
        state.marks.put(BULLETIN, bytesOf(bulletin))
        state.marks.remove(PENDING)
        forgetOthers(state, bulletin)
      })
    },
  }
}
