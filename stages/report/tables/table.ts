/** The form that every table fills in. */
import type {ResultRecord} from '../../../pipeline/records.ts'
import type {Span} from '../../../pipeline/types.ts'
import {chainOf} from '../chain.ts'
import type {Cell} from '../csv.ts'
import type {Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import {byPlace} from '../order.ts'
import {oneLine} from '../show.ts'

export type Row = readonly Cell[]

export interface Beside {
  readonly desk: Desk
  readonly decisions: Decisions
  /** Whether a story has a page that a row can name. */
  readonly pages: boolean
}

export interface Table {
  readonly file: string
  /** New columns at the end only. */
  readonly columns: readonly string[]
  rows(record: ResultRecord, beside: Beside): Iterable<Row>
}

/** The pieces of a chain, in the order of the text: `Liu Pengyu … she`; a piece inside another is not said twice. */
export const quoteOf = (spans: readonly Span[]): string =>
  chainOf(spans)
    .map(({text}) => oneLine(text))
    .join(' … ')

/** `¶4`, or `¶4, ¶6` for a chain. */
export const placesOf = (spans: readonly Span[], desk: Desk): string =>
  [...new Set(spans.toSorted(byPlace).map(span => desk.place(span)))].filter(place => place !== '').join(', ')
