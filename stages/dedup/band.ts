/**
 * The copy lane as tasks: one band a task, first over the grams of all texts, then over the shorter grams of brief ones.
 */
import {meetInBand} from './copy.ts'
import {Numbers} from './numbers.ts'
import {pairCode} from './pairs.ts'
import type {Register} from './register.ts'
import {numbersAt} from './shelf.ts'
import type {Workplace} from './workplace.ts'

export interface BandGiven {
  readonly register: Register
  /** Articles that stand for their texts, ascending. */
  readonly texts: Uint32Array
  /** By article the last one before it that it met, plus 1: of what all bands tell most is told already. Shared. */
  readonly met: Uint32Array
}

/** Of each text the key in one band. */
interface Keyed {
  readonly texts: Uint32Array
  readonly keys: Uint32Array
}

/** Of the texts from `at` on those below `end` get their keys, which stand from `base` on; returns where they end. */
function fillKeys(
  {texts, keys}: Keyed,
  at: number,
  own: Uint32Array,
  {base, end}: {base: number; end: number},
): number {
  let next = at
  for (; next < texts.length; next++) {
    const text = texts[next] ?? 0
    if (text >= end) break
    keys[next] = own[text - base] ?? 0
  }
  return next
}

/** Sheets and texts ascend, so that one walk finds each text in its sheet. `keys` is room for as many as there are texts. */
function keyedTexts({sheets}: Register, {texts, keys}: Keyed, band: number): Keyed {
  let at = 0
  for (const {sheet, base} of sheets) {
    const end = base + sheet.rows
    if (at === texts.length || (texts[at] ?? 0) >= end) continue
    at = fillKeys({texts, keys}, at, numbersAt(sheet.keys, band * sheet.rows, sheet.rows), {base, end})
  }
  return {texts, keys}
}

/** Brief texts of one sheet: all numbers of its brief rows, and which of these are wanted. */
interface BriefSheet {
  readonly numbers: Uint32Array
  readonly rows: number
  readonly wanted: Uint32Array
}

/** Brief texts among `texts`, ascending, and sheet by sheet where their keys stand. */
interface Briefs extends Keyed {
  readonly sheets: readonly BriefSheet[]
}

function briefsOf({articles, sheets}: Register, texts: Uint32Array, bands: number): Briefs {
  const isText = new Uint8Array(articles)
  for (let at = 0; at < texts.length; at++) isText[texts[at] ?? 0] = 1
  const own = new Numbers()
  const found: BriefSheet[] = []
  for (const {sheet, base} of sheets) {
    const {rows, stretch} = sheet.briefs
    if (rows === 0) continue
    const numbers = numbersAt(stretch, 0, rows * (1 + bands))
    const wanted = Uint32Array.from({length: rows}, (_, row) => row).filter(
      row => isText[base + (numbers[row] ?? 0)] === 1,
    )
    for (const row of wanted) own.add(base + (numbers[row] ?? 0))
    found.push({numbers, rows, wanted})
  }
  const taken = own.taken()
  return {texts: taken, keys: new Uint32Array(taken.length), sheets: found}
}

function fillBriefKeys(keys: Uint32Array, at: number, own: Uint32Array, wanted: Uint32Array): number {
  for (let k = 0; k < wanted.length; k++) keys[at + k] = own[wanted[k] ?? 0] ?? 0
  return at + wanted.length
}

function keyedBriefs({texts, keys, sheets}: Briefs, band: number): Keyed {
  let at = 0
  for (const {numbers, rows, wanted} of sheets)
    at = fillBriefKeys(keys, at, numbers.subarray(rows * (1 + band), rows * (2 + band)), wanted)
  return {texts, keys}
}

/** By day, then length, then content: knows nothing of the order of the input. */
function contentOrder({columns}: Register): (a: number, b: number) => number {
  const {day, words, left, right} = columns
  const by = (column: Uint32Array, a: number, b: number): number => (column[a] ?? 0) - (column[b] ?? 0)
  return (a, b) => by(day, a, b) || by(words, b, a) || by(left, a, b) || by(right, a, b)
}

/** Of numbers of articles, two a pair. */
function codesOf(pairs: Uint32Array): Float64Array {
  const codes = new Float64Array(pairs.length / 2)
  for (let k = 0; k < codes.length; k++) codes[k] = pairCode(pairs[2 * k] ?? 0, pairs[2 * k + 1] ?? 0)
  return codes
}

export const bandTasks = (bands: number): number => 2 * bands

/** Codes of the pairs that meet in the band of a task: see pairCode. */
export function bandPhase({settings}: Workplace, {register, texts, met}: BandGiven): (task: number) => Float64Array {
  const {bands, shortWords} = settings.candidates
  const {crowd, crowdHubs} = settings.dedup
  const order = contentOrder(register)
  const {words} = register.columns
  const room = {texts, keys: new Uint32Array(texts.length)}
  let briefs: Briefs | null = null
  return task => {
    const [band, brief] = [task % bands, task >= bands]
    const keyed = brief
      ? keyedBriefs((briefs ??= briefsOf(register, texts, bands)), band)
      : keyedTexts(register, room, band)
    const pairs = new Numbers()
    meetInBand({...keyed, crowd, crowdHubs, order}, (a, b) => {
      if (brief && Math.min(words[a] ?? 0, words[b] ?? 0) >= shortWords) return
      // whoever else writes here tells its pair itself
      if (met[b] === a + 1) return
      met[b] = a + 1
      pairs.add(a)
      pairs.add(b)
    })
    return codesOf(pairs.taken())
  }
}
