/**
 * Are two results.jsonl one and the same, apart from what only a run before can tell: first days, statuses, what is gone,
 * former names?
 *
 * Cost: two records in hand.
 */
import type {ResultRecord} from '../../pipeline/records.ts'
import {readRecords} from '../../stages/report/index.ts'
import {timeless} from '../../test/state/growing.ts'

export interface Compared {
  readonly records: number
  /** The first few that differ: `story s720be815ba8f`. */
  readonly differing: readonly string[]
}

const TOLD = 10

const nameOf = (record: ResultRecord | undefined): string =>
  record === undefined ? 'the end' : `${record.type} ${'id' in record ? record.id : ''}`.trim()

const said = (record: ResultRecord | undefined): string =>
  record === undefined ? '' : JSON.stringify(timeless([record])[0])

export async function compared(one: string, other: string): Promise<Compared> {
  const [a, b] = [readRecords(one), readRecords(other)]
  const differing: string[] = []
  for (let records = 0; ; records += 1) {
    const [x, y] = [await a.next(), await b.next()]
    if (x.done === true && y.done === true) return {records, differing}
    const [left, right] = [x.done === true ? undefined : x.value, y.done === true ? undefined : y.value]
    if (said(left) !== said(right) && differing.length < TOLD) differing.push(`${nameOf(left)} / ${nameOf(right)}`)
    if (differing.length === TOLD) return {records, differing}
  }
}
