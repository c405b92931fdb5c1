/**
 * Lines of results.jsonl and rows of its tables, written by whoever of the crew is free, straight into the files.
 *
 * Order: articles by id, pairs by both ids, groups by representative. Rows are made of the very records whose lines are
 * written, by the tables of the room report.
 * Cost: 2 us an article told, 2 us a pair and group, 10 us a row of a table.
 */
import type {ResultRecord} from '../../pipeline/records.ts'
import {rowWriter, type Cell, type TableStyle} from '../report/csv.ts'
import {createDesk, type Desk} from '../report/desk.ts'
import {groups as groupTable} from '../report/tables/groups.ts'
import {pairs as pairTable} from '../report/tables/pairs.ts'
import type {Table} from '../report/tables/table.ts'
import {recordAt} from './filing.ts'
import type {Groups} from './group.ts'
import {A, B, PAIR} from './pairs.ts'
import {groupLine, groupRecord, pairLine, pairRecord, type ToldColumns} from './records.ts'
import {placeIn} from './register.ts'
import {writePiece, type Relay} from './relay.ts'
import {Room} from './room.ts'
import type {Told} from './told.ts'
import type {Workplace} from './workplace.ts'

/** Of a piece: articles, pairs, groups, or rows of the table of groups. */
const PIECE = {articles: 2048, pairs: 2048, groups: 1024, rows: 2048} as const

/** How many pieces there are of each; of the table of pairs as many as of pairs. */
export interface Pieces {
  readonly articles: number
  readonly pairs: number
  readonly groups: number
  readonly rows: number
}

export interface WriteGiven {
  readonly told: ToldColumns & Pick<Told, 'records'>
  /** See pairsToTell. */
  readonly pairs: Float64Array
  readonly groups: Groups
  readonly pieces: Pieces
  readonly results: Relay
  /** Null where no tables are wanted. */
  readonly tables: {readonly style: TableStyle; readonly pairs: Relay; readonly groups: Relay} | null
}

export function piecesOf({told, pairs, groups}: Pick<WriteGiven, 'told' | 'pairs' | 'groups'>): Pieces {
  const of = (count: number, piece: number): number => Math.ceil(count / piece)
  return {
    articles: of(told.ids.length, PIECE.articles),
    pairs: of(pairs.length / PAIR, PIECE.pairs),
    groups: of(groups.count, PIECE.groups),
    rows: of(groups.members.length, PIECE.rows),
  }
}

type WriteRow = (cells: readonly Cell[]) => string

/** The hand of one worker. */
class Writer {
  readonly #given: WriteGiven
  readonly #fdOf: Workplace['fdOf']
  readonly #lines = new Room()
  readonly #rows = new Room()

  constructor(given: WriteGiven, {fdOf}: Workplace) {
    this.#given = given
    this.#fdOf = fdOf
  }

  #write(relay: Relay, piece: number, {bytes}: Room): void {
    writePiece(relay, {fd: this.#fdOf(relay.path, 'r+'), piece, bytes})
  }

  /** The desk has the record of the article at the place. */
  #file(desk: Desk, place: number): void {
    const {buffer, byteOffset, byteLength} = recordAt(this.#given.told.records, place)
    // a line that was written as such
    desk.take(JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8')) as ResultRecord)
  }

  #row(table: Table, record: ResultRecord, {desk, write}: {readonly desk: Desk; readonly write: WriteRow}): void {
    for (const cells of table.rows(record, {desk, decisions: new Map(), pages: false})) this.#rows.add(write(cells))
  }

  articles(piece: number): void {
    const {told, results} = this.#given
    this.#lines.empty()
    const end = Math.min(told.ids.length, (piece + 1) * PIECE.articles)
    for (let place = piece * PIECE.articles; place < end; place++) this.#lines.addBytes(recordAt(told.records, place))
    this.#write(results, piece, this.#lines)
  }

  pairs(piece: number): void {
    const {told, pairs, pieces, results, tables} = this.#given
    const desk = createDesk()
    const filed = new Set<number>()
    const write = tables === null ? null : rowWriter(tables.style)
    this.#lines.empty()
    this.#rows.empty()
    for (let at = piece * PIECE.pairs; at < Math.min(pairs.length / PAIR, (piece + 1) * PIECE.pairs); at++) {
      this.#lines.addAscii(pairLine(pairs, at, told))
      if (write === null) continue
      for (const place of [pairs[PAIR * at + A] ?? 0, pairs[PAIR * at + B] ?? 0]) {
        if (!filed.has(place)) this.#file(desk, place)
        filed.add(place)
      }
      this.#row(pairTable, pairRecord(pairs, at, told), {desk, write})
    }
    this.#write(results, pieces.articles + piece, this.#lines)
    if (tables !== null) this.#write(tables.pairs, piece, this.#rows)
  }

  groups(piece: number): void {
    const {told, groups, pieces, results} = this.#given
    this.#lines.empty()
    for (let group = piece * PIECE.groups; group < Math.min(groups.count, (piece + 1) * PIECE.groups); group++)
      this.#lines.addAscii(groupLine(groups, group, told))
    this.#write(results, pieces.articles + pieces.pairs + piece, this.#lines)
  }

  rows(piece: number): void {
    const {told, groups, tables} = this.#given
    if (tables === null) return
    const {starts, members} = groups
    const [from, to] = [piece * PIECE.rows, Math.min(members.length, (piece + 1) * PIECE.rows)]
    const desk = createDesk()
    for (let at = from; at < to; at++) this.#file(desk, members[at] ?? 0)
    this.#rows.empty()
    const write = rowWriter(tables.style)
    for (let group = placeIn(starts, from); (starts[group] ?? to) < to; group++) {
      const start = starts[group] ?? 0
      const record = groupRecord(groups, group, {told, from: Math.max(0, from - start), to: to - start})
      this.#row(groupTable, record, {desk, write})
    }
    this.#write(tables.groups, piece, this.#rows)
  }
}

const KINDS = ['articles', 'pairs', 'groups', 'rows'] as const

/** Tasks are the pieces of articles, then those of pairs, of groups, and of rows: what comes first in a file is made first. */
export function writePhase(workplace: Workplace, given: WriteGiven): (task: number) => null {
  const writer = new Writer(given, workplace)
  return task => {
    let piece = task
    for (const kind of KINDS) {
      if (piece < given.pieces[kind]) {
        writer[kind](piece)
        break
      }
      piece -= given.pieces[kind]
    }
    return null
  }
}
