/**
 * What stands in results.jsonl of pairs and groups, out of numbers: as records for the tables, and as their lines.
 *
 * Avoids: JSON.stringify for shapes that hold ids, numbers and words of our own alone, which takes longer than all the rest of a
 * line. Lines of pairs and groups are ASCII.
 */
import {groupId} from '../../pipeline/ids.ts'
import type {GroupRecord, PairRecord, ResultRecord} from '../../pipeline/records.ts'
import type {ArticleId} from '../../pipeline/types.ts'
import {reasonOf, type Ranked} from '../cluster/groups.ts'
import {idOfBits, isoOf} from './cards.ts'
import type {Groups} from './group.ts'
import {A, A_IN_B, B, B_IN_A, JACCARD, lanesOf, LANE_BITS, PAIR, RELATION, RELATIONS, RUN} from './pairs.ts'
import type {Told} from './told.ts'

export type ToldColumns = Pick<Told, 'ids' | 'whens' | 'words'>

/** With its line’s end. */
export const lineOf = (record: ResultRecord): string => `${JSON.stringify(record)}\n`

const idAt = ({ids}: Pick<Told, 'ids'>, place: number): ArticleId => {
  const bits = ids[place]
  if (bits === undefined) throw new RangeError(`there is no article at ${place}`)
  return idOfBits(bits)
}

/** `pairs` as pairsToTell gives them, `at` the number of one. */
export function pairRecord(pairs: Float64Array, at: number, told: Pick<Told, 'ids'>): PairRecord {
  const of = (column: number): number => pairs[PAIR * at + column] ?? 0
  return {
    type: 'pair',
    a: idAt(told, of(A)),
    b: idAt(told, of(B)),
    lanes: lanesOf(of(LANE_BITS)),
    relation: RELATIONS[of(RELATION)] ?? 'same-story',
    jaccard: of(JACCARD),
    containment: [of(A_IN_B), of(B_IN_A)],
    longestRun: of(RUN),
  }
}

const LANES = Array.from({length: 8}, (_, bits) => JSON.stringify(lanesOf(bits)))

/** The line of that record. */
export function pairLine(pairs: Float64Array, at: number, told: Pick<Told, 'ids'>): string {
  const of = (column: number): number => pairs[PAIR * at + column] ?? 0
  const relation = RELATIONS[of(RELATION)] ?? 'same-story'
  return (
    `{"type":"pair","a":"${idAt(told, of(A))}","b":"${idAt(told, of(B))}","lanes":${LANES[of(LANE_BITS)] ?? '[]'},"relation":"${relation}"` +
    `,"jaccard":${of(JACCARD)},"containment":[${of(A_IN_B)},${of(B_IN_A)}],"longestRun":${of(RUN)}}\n`
  )
}

/** Of its members those from `from` to below `to` alone, counted in the group, where these are given. */
export function groupRecord(
  {starts, members}: Groups,
  group: number,
  {told, from = 0, to = Infinity}: {readonly told: ToldColumns; readonly from?: number; readonly to?: number},
): GroupRecord {
  const own = members.subarray(starts[group], starts[group + 1])
  const ranked = (place: number): Ranked => {
    const iso = isoOf(told.whens[place] ?? Infinity)
    return {published: iso === null ? null : {iso}, words: told.words[place] ?? 0}
  }
  const [first = 0, second = 0] = own
  const id = idAt(told, first)
  return {
    type: 'group',
    id: groupId(id),
    representative: id,
    reason: reasonOf(ranked(first), ranked(second), own.length),
    keep: from === 0 ? [id] : [],
    drop: Array.from(own.subarray(Math.max(1, from), Math.min(own.length, to)), place => idAt(told, place)),
  }
}

/** The line of the whole record. */
export function groupLine(groups: Groups, group: number, told: ToldColumns): string {
  const {id, representative, reason, drop} = groupRecord(groups, group, {told})
  return (
    `{"type":"group","id":"${id}","representative":"${representative}","reason":"${reason}"` +
    `,"keep":["${representative}"],"drop":["${drop.join('","')}"]}\n`
  )
}
