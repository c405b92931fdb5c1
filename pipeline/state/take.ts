/**
 * The first half of a scheduled run: the state holds what the inputs hold, and it is known whether anything is new.
 *
 * Where nothing is, the run ends here: the hash of all that would be told is that of what was published last.
 * Cost: one stat a file, one hash over the ids of all articles.
 */
import {byProblem} from '../order.ts'
import type {InputFile} from '../../stages/read/index.ts'
import type {Context} from '../context.ts'
import {sha256} from '../ids.ts'
import type {ArticleId} from '../types.ts'
import {takeIn, type Intake} from './intake.ts'
import {FINGERPRINT} from './marks.ts'
import {deriveAgain, dropAbsent, expire} from './retention.ts'
import type {State} from './state.ts'

export interface Scheduling {
  readonly context: Context
  /** Of this run, in milliseconds since 1970: when what is new was first seen. */
  readonly now: number
  /** In days since then: stands for the day of articles without one. */
  readonly today: number
  readonly retainDays: number | null
  /** Articles whose input is gone leave the result. */
  readonly dropAbsent: boolean
}

export interface Taken extends Intake {
  /** Articles that are older than what is retained, or whose input is gone, and left. */
  readonly removed: number
  /** Articles in the state whose input is gone. */
  readonly absent: ReadonlySet<ArticleId>
  /** Hash of all that is told: the same hash, the same result. */
  readonly hash: string
}

function hashOf(state: State, absent: ReadonlySet<ArticleId>, {problems, ignored, skipped}: Intake): string {
  const cards = [...state.cards]
    .map(([id, {raw, day, rewritten}]) =>
      [id, raw, day, rewritten ?? '', absent.has(id as ArticleId) ? 'absent' : ''].join(' '),
    )
    .sort()
  const fingerprint = Buffer.from(state.marks.get(FINGERPRINT) ?? []).toString()
  return sha256(JSON.stringify([fingerprint, cards, problems.toSorted(byProblem), ignored, skipped]))
}

export async function takeInputs(
  files: AsyncIterable<InputFile>,
  state: State,
  {context, today, retainDays, dropAbsent: drops}: Scheduling,
): Promise<Taken> {
  const oldest = retainDays === null ? -Infinity : today - retainDays
  await deriveAgain(state, context, oldest)
  const intake = await takeIn(files, state, {context, today, oldest})
  const expired = expire(state, oldest)
  const dropped = drops ? dropAbsent(state, intake.present, intake.paths) : 0
  const absent = new Set(([...state.cards.keys()] as ArticleId[]).filter(id => !intake.present.has(id)))
  const {present, paths, added, rewritten, changed, skipped, ignored, problems} = intake
  const hash = hashOf(state, absent, intake)
  return {
    present,
    paths,
    added,
    rewritten,
    changed,
    skipped,
    ignored,
    problems,
    removed: expired + dropped,
    absent,
    hash,
  }
}
