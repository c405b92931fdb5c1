/**
 * How one number becomes another under tired hands: two figures changed about, one figure mistaken, a nought too many.
 *
 * Example: 23 / 32, 1.2 / 2.1, 384 / 348, 1,846 / 1,856, 4.2 million / 42 million, 312 / 1,312. Two numbers of different things look like
 * that by chance once in a hundred; of one thing told twice, most wrong numbers do. Avoids: 14 / 17, which chance gives every
 * tenth pair. Source: the transcription errors of clerks, of which transposition and substitution are the most frequent.
 */
export type Slip = 'changed-about' | 'one-figure' | 'a-nought' | 'one-dropped'

/** Significant figures, without point and closing noughts: 1.20 and 120 are both 12. */
export function digitsOf(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace(/\./u, '')
    .replace(/^0+|0+$/gu, '')
}

/** Powers of ten by which the wrong word or a nought too many is out. */
const NOUGHTS = new Set([1, 3])

/** Of four figures and more one is left out; of three it would be chance. */
function isDropped(shorter: string, longer: string): boolean {
  if (shorter.length < 3 || longer.length !== shorter.length + 1) return false
  const at = [...longer].findIndex((figure, i) => figure !== shorter[i])
  return longer.slice(at + 1) === shorter.slice(at)
}

/** Null where the two are equal, or unlike beyond one slip. */
export function slipBetween(a: number, b: number): Slip | null {
  if (a === b || a <= 0 || b <= 0) return null
  const [x, y] = [digitsOf(a), digitsOf(b)]
  // `2 ships` / `20 ships` are two numbers; `4.2 million` / `42 million`, `million` / `billion` one
  if (x === y) return x.length >= 2 && NOUGHTS.has(Math.round(Math.abs(Math.log10(a / b)))) ? 'a-nought' : null
  // `540` / `1,540`
  if (isDropped(x, y) || isDropped(y, x)) return 'one-dropped'
  // 10 and 100 times apart nobody changes figures about
  if (x.length !== y.length || Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return null
  const differing = [...x].flatMap((figure, i) => (figure === y[i] ? [] : [i]))
  const [first = 0, second = 0] = differing
  if (differing.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first])
    return 'changed-about'
  return differing.length === 1 && x.length >= 3 ? 'one-figure' : null
}

/** Two days of a calendar that one slip turns into each other: 18 / 28 October, 12 / 21 March, 4 May / 4 June, 2022 / 2023. */
export function daySlip(a: CalendarDay, b: CalendarDay): boolean {
  const [sameDay, sameMonth, sameYear] = [a.day === b.day, a.month === b.month, a.year === b.year]
  // one of three is out; where the year is, the rest must be said
  if ([sameDay, sameMonth, sameYear].filter(Boolean).length !== 2) return false
  if (!sameDay) return slipBetween(a.day, b.day) === 'changed-about' || a.day % 10 === b.day % 10
  return !sameMonth || Math.abs(a.year - b.year) === 1
}

export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}
