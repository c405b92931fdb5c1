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

/** Sheets and texts ascend, so that one walk finds each text in its sheet. `keys` is room for as many as there are texts. */
function keyedTexts({sheets}: Register, {texts, keys}: Keyed, band: number): Keyed {
  let at = 0
  for (const {sheet, base} of sheets) {
    const end = base + sheet.rows
    if ((texts[at] ?? end) >= end) continue
    const own = numbersAt(sheet.keys, band * sheet.rows, sheet.rows)
    for (let text = texts[at] ?? end; text < end; text = texts[++at] ?? end) keys[at] = own[text - base] ?? 0
  }
  return {texts, keys}
}

/** Where the keys of one brief text stand. */
interface BriefPlace {
  readonly numbers: Uint32Array
  readonly briefs: number
  readonly row: number
}

/** Brief texts among `texts`, ascending, each with the place of its keys. */
function briefsOf(
  {articles, sheets}: Register,
  texts: Uint32Array,
  bands: number,
): {texts: Uint32Array; places: readonly BriefPlace[]} {
  if (sheets.every(({sheet}) => sheet.briefs.rows === 0)) return {texts: new Uint32Array(0), places: []}
  const isText = new Uint8Array(articles)
  for (const text of texts) isText[text] = 1
  const own: number[] = []
  const places: BriefPlace[] = []
  for (const {sheet, base} of sheets) {
    const {rows: briefs, stretch} = sheet.briefs
    if (briefs === 0) continue
    const numbers = numbersAt(stretch, 0, briefs * (1 + bands))
    for (let row = 0; row < briefs; row++) {
      const article = base + (numbers[row] ?? 0)
      if (isText[article] !== 1) continue
      own.push(article)
      places.push({numbers, briefs, row})
    }
  }
  return {texts: Uint32Array.from(own), places}
}

function keyedBriefs({texts, places}: ReturnType<typeof briefsOf>, band: number): Keyed {
  const keyOf = (place: BriefPlace | undefined): number =>
    place ? (place.numbers[place.briefs * (1 + band) + place.row] ?? 0) : 0
  return {texts, keys: Uint32Array.from(texts, (_, text) => keyOf(places[text]))}
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
  let briefs: ReturnType<typeof briefsOf> | null = null
  return task => {
    const [band, brief] = [task % bands, task >= bands]
    const keyed = brief
      ? keyedBriefs((briefs ??= briefsOf(register, texts, bands)), band)
      : keyedTexts(register, room, band)
    const article = (text: number): number => keyed.texts[text] ?? 0
    const pairs = new Numbers()
    const ordered = (s: number, t: number): number => order(article(s), article(t))
    meetInBand({keys: keyed.keys, crowd, crowdHubs, order: ordered}, (s, t) => {
      const [a, b] = [article(s), article(t)]
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
