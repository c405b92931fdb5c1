/**
 * What a story's page is written from: its records, its articles under their letters, and its findings sorted into those
 * to check, those that go together after all, and those an editor has dismissed.
 *
 * Avoids: a dismissed finding that is counted as one to check for ever, and one that is gone without a trace.
 */
import type {ArticleRecord, CoreClaim, Divergence, PairRecord, StoryRecord} from '../../../pipeline/records.ts'
import type {Values} from '../../../pipeline/settings/define.ts'
import type {report} from '../../../pipeline/settings/report.ts'
import type {ArticleId, Span} from '../../../pipeline/types.ts'
import type {Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import {byWeight, isShown} from '../order.ts'
import {oneLine} from '../show.ts'
import {tellersOf} from '../tables/core.ts'
import {letter} from '../terminal/wording.ts'
import type {WordBook} from './words.ts'

/** An article in its story. */
export interface Teller {
  readonly id: ArticleId
  /** A to Z, AA, AB, in the order of publication. */
  readonly letter: string
  /** The outlet; with the article's key where the story has several of it. */
  readonly name: string
  readonly record: ArticleRecord
  /** Tellers of one number are one voice: they carry one agency's text. */
  readonly voice: number
}

export interface Sorted {
  readonly toCheck: readonly Divergence[]
  /** Updates and refinements: both can be right. */
  readonly compatible: readonly Divergence[]
  readonly unsure: readonly Divergence[]
  readonly dismissed: readonly Divergence[]
  /** In an earlier run, and not in this one. */
  readonly gone: readonly Divergence[]
}

export interface Brief extends Sorted {
  readonly story: StoryRecord
  readonly tellers: readonly Teller[]
  readonly pairs: readonly PairRecord[]
  readonly decisions: Decisions
  readonly settings: Values<typeof report>
  readonly version: string
  /** Of the sentences on the page. */
  readonly wordsOf: WordBook['wordsOf']
  teller(id: ArticleId): Teller | undefined
  /** `¶4`, `headline`. */
  place(span: Span): string
  /** How many voices tell it: outlets with one agency's text are one. */
  voicesOf(claim: CoreClaim): number
  readonly voices: number
  /** Of an earlier run there is something to compare with: only then is anything new. */
  readonly tracked: boolean
}

export interface Given {
  readonly story: StoryRecord
  /** In the story's order, with their texts. */
  readonly articles: readonly ArticleRecord[]
  readonly pairs: readonly PairRecord[]
  readonly desk: Desk
  readonly decisions: Decisions
  readonly settings: Values<typeof report>
  readonly version: string
  readonly wordsOf: WordBook['wordsOf']
}

export function sorted({divergences}: StoryRecord, decisions: Decisions): Sorted {
  const here = divergences.filter(({status}) => status !== 'gone').toSorted(byWeight)
  const isDismissed = ({id}: Divergence): boolean => decisions.get(id)?.sort === 'dismissed'
  const standing = here.filter(found => !isDismissed(found))
  const folded = standing.filter(found => !isShown(found))
  const agrees = ({verdict}: Divergence): boolean => verdict === 'refinement' || verdict === 'update'
  return {
    toCheck: standing.filter(isShown),
    compatible: folded.filter(agrees),
    unsure: folded.filter(found => !agrees(found)),
    dismissed: here.filter(isDismissed),
    gone: divergences.filter(({status}) => status === 'gone').toSorted(byWeight),
  }
}

export function briefOf({story, articles, pairs, desk, decisions, settings, version, wordsOf}: Given): Brief {
  const ids = story.articles
  const voices = desk.voices(ids)
  const voiceOf = new Map(voices.flatMap(voice => voice.articles.map(id => [id, voices.indexOf(voice)] as const)))
  const tellers = articles.map((record, index) => ({
    id: record.id,
    letter: letter(index),
    name: oneLine(desk.name(record.id, ids)),
    record,
    voice: voiceOf.get(record.id) ?? index,
  }))
  const byId = new Map(tellers.map(teller => [teller.id, teller]))
  return {
    ...sorted(story, decisions),
    story,
    tellers,
    pairs,
    decisions,
    settings,
    version,
    wordsOf,
    teller: id => byId.get(id),
    place: span => desk.place(span),
    voicesOf: claim => new Set(tellersOf(claim).map(id => byId.get(id)?.voice)).size,
    voices: voices.length,
    tracked: story.divergences.some(({status, firstSeen}) => firstSeen !== null || status !== 'new'),
  }
}
