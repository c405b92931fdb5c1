/**
 * The last lines of a page, below the last paragraph, where a line is the page's unless it looks like a fact.
 *
 * `Weather | Traffic` `Play today's crossword` `Forthcoming sales: Clocks, Bath` `Photo sales`. Avoids the wrong answer of
 * results and tables, which stand there too: `Attendance: 31,000`, `Leeds: Roe, Doe`, `Six months`. Constant time a line.
 */
import {isDateLine} from './byline.ts'
import {isAddress, isLoose, isOrder, isStray} from './controls.ts'
import {isDesk} from './desk.ts'
import {isBareOrder} from './pleas.ts'
import type {Shape} from './shape.ts'
import {isFactLabel} from './teasers.ts'

const RESULT = /\d{1,2} ?[-–:] ?\d{1,2}\b/u

/** `Weather | Traffic | Obituaries`: two separators are a row of links wherever they stand, one at the edge alone. */
export const isRow = ({text, parts, stops}: Shape, least: number): boolean =>
  !stops && parts.length >= least && parts.every(part => part.split(' ').length <= 6) && !RESULT.test(text)

const ROWS = 3

/** Rows of figures, as the results of firms and matches have them: a short line among them heads a column. */
export const isTable = (shapes: readonly Shape[]): boolean =>
  shapes.filter(({text, prose, stops}) => !prose && !stops && /\d|\bnil\b|\bvs\b/iu.test(text)).length >= ROWS

/** "Attendance: 31,000", "May 4: Barge sinks" and "Leeds: Roe, Doe" are story; "Forthcoming sales: Clocks, Bath" is not. */
function isForeignLabel({text}: Shape): boolean {
  const colon = text.indexOf(':')
  const label = text.slice(0, Math.max(0, colon))
  return (
    colon > 0 &&
    label.split(' ').length <= 4 &&
    !/\d/u.test(label) &&
    !isFactLabel(label) &&
    /^: ?[\p{Lu}“‘"'].*\p{L}{2}/u.test(text.slice(colon))
  )
}

/** A title without a full stop. */
const isTitle = ({text, words}: Shape): boolean =>
  words > 1 && /^\p{Lu}/u.test(text) && !/[\d:;]|,.*,|^[-•*–]/u.test(text)

export interface Tail {
  /** A line of the page stands next to it. */
  readonly beside: boolean
  readonly table: boolean
  /** Whether it shares no name with the rest of the text: asked last, for it reads the whole text. */
  readonly alone: () => boolean
}

export function atTail(shape: Shape, {beside, table, alone}: Tail): boolean {
  const {text, stops, prose, quoted} = shape
  if (quoted) return false
  if (isOrder(shape) || isDesk(shape)) return true
  if (!stops && /\d{4}/u.test(text) && isDateLine(text)) return true
  if (isAddress(shape) && alone()) return true
  if (stops || prose) return false
  if (isRow(shape, 2) || isBareOrder(shape)) return true
  // among lines of the page a title is that of another story
  const stray = !table && (isLoose(shape) || isStray(shape) || (beside && isTitle(shape)))
  return (stray || isForeignLabel(shape)) && alone()
}
