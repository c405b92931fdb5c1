/**
 * The lines of results.jsonl: the run, the articles that stand in pairs, the pairs, the groups, the problems.
 *
 * Order: articles by id, pairs by both ids, groups by representative, problems by file and line.
 * Cost: a line at a time; records of articles are passed on as the bytes that they are.
 */
import {groupId} from '../../pipeline/ids.ts'
import type {GroupRecord, PairRecord, RunRecord} from '../../pipeline/records.ts'
import type {ArticleId, Problem} from '../../pipeline/types.ts'
import {reasonOf, type Ranked} from '../cluster/groups.ts'
import {idOfBits, isoOf} from './cards.ts'
import type {Group} from './group.ts'
import {A, A_IN_B, B, B_IN_A, JACCARD, lanesOf, LANE_BITS, PAIR, RELATION, RELATIONS, RUN} from './pairs.ts'
import type {Told} from './told.ts'

export interface Telling {
  readonly run: RunRecord
  readonly told: Told
  /** See pairsToTell. */
  readonly pairs: Float64Array
  readonly groups: readonly Group[]
  readonly problems: readonly Problem[]
}

const line = (record: object): string => `${JSON.stringify(record)}\n`

function pairRecord(row: Float64Array, idAt: (place: number) => ArticleId): PairRecord {
  const at = (column: number): number => row[column] ?? 0
  return {
    type: 'pair',
    a: idAt(at(A)),
    b: idAt(at(B)),
    lanes: lanesOf(at(LANE_BITS)),
    relation: RELATIONS[at(RELATION)] ?? 'same-story',
    jaccard: at(JACCARD),
    containment: [at(A_IN_B), at(B_IN_A)],
    longestRun: at(RUN),
  }
}

function groupRecord({members}: Group, told: Told, idAt: (place: number) => ArticleId): GroupRecord {
  const ranked = (place: number): Ranked => {
    const iso = isoOf(told.whens[place] ?? Infinity)
    return {published: iso === null ? null : {iso}, words: told.words[place] ?? 0}
  }
  const [first = 0, second = 0, ...others] = members
  const id = idAt(first)
  return {
    type: 'group',
    id: groupId(id),
    representative: id,
    reason: reasonOf(ranked(first), ranked(second), members.length),
    keep: [id],
    drop: [second, ...others].map(idAt),
  }
}

const CHUNK = 1 << 20

/** Pieces of text or bytes as chunks of a megabyte: a call for each line would cost more than the line. */
function* chunked(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let chunk = Buffer.allocUnsafe(CHUNK)
  let held = 0
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length
    if (held + bytes > chunk.length) {
      if (held > 0) yield chunk.subarray(0, held)
      chunk = Buffer.allocUnsafe(Math.max(CHUNK, bytes))
      held = 0
    }
    if (typeof piece === 'string') chunk.write(piece, held)
    else chunk.set(piece, held)
    held += bytes
  }
  if (held > 0) yield chunk.subarray(0, held)
}

/** Each a whole line. */
function* pieces({run, told, pairs, groups, problems}: Telling): Generator<string | Uint8Array> {
  const ids = Array.from(told.ids, idOfBits)
  const idAt = (place: number): ArticleId => {
    const id = ids[place]
    if (id === undefined) throw new RangeError(`there is no article at ${place}`)
    return id
  }
  yield line(run)
  for (let place = 0; place < told.articles.length; place++) yield told.record(place)
  for (let at = 0; at < pairs.length; at += PAIR) yield line(pairRecord(pairs.subarray(at, at + PAIR), idAt))
  for (const group of groups) yield line(groupRecord(group, told, idAt))
  for (const problem of problems) yield line({type: 'problem', ...problem})
}

/** Whole lines, many at a time. */
export const recordLines = (telling: Telling): Iterable<Uint8Array> => chunked(pieces(telling))
