/**
 * Which characters of a paragraph are quotation marks, and which way they face.
 *
 * Example: in `‘The boys’ club isn’t mine,’ he said in the ’90s` the first and the fourth mark are quotation marks.
 * Avoids: an apostrophe, a foot, an inch or a decade taken for the end of a quotation.
 * Cost: one pass from the left, one from the right.
 */
export type Family = 'double' | 'single' | 'angle'

export interface Mark {
  readonly at: number
  /** Two for `` and ''. */
  readonly width: number
  readonly family: Family
  readonly side: 'open' | 'close' | 'either'
  /** A single mark after a letter s, before a space: `boys’`, or the end of a quotation. */
  readonly doubtful: boolean
}

const LETTER = /[\p{L}\p{N}]/u
const OPENER_BEFORE = /[\s([{“"«‘'—–\-/:]/u
const DECADE = /^['’‘](?:\d0s?\b|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n['’]|round\b|bout\b)/iu

type Sides = Pick<Mark, 'side' | 'doubtful'> | null

/** A mark that looks the same on both sides faces the word it touches. */
function straight(before: string, after: string): Sides {
  const opens = (before === '' || OPENER_BEFORE.test(before)) && after !== '' && !/\s/u.test(after)
  const closes = before !== '' && !/[\s([{]/u.test(before)
  // `said: "No" ` and `a 12" pipe`: a figure before it makes an inch unless something is open
  if (opens && closes) return {side: 'either', doubtful: false}
  if (opens) return {side: 'open', doubtful: false}
  return closes ? {side: 'close', doubtful: /\d/u.test(before)} : {side: 'either', doubtful: false}
}

function single(text: string, at: number, mark: string, before: string, after: string): Sides {
  const free = before === '' || OPENER_BEFORE.test(before)
  // ‘the ’90s’, ‘rock ’n’ roll’
  if (free && DECADE.test(text.slice(at, at + 8))) return null
  if (mark !== '’' && free && after !== '' && !/\s/u.test(after)) return {side: 'open', doubtful: false}
  // `isn’t`, `O’Neill`
  if (mark === '‘' || LETTER.test(after)) return null
  if (before === '' || /\s/u.test(before)) return null
  // ‘the boys’ club’: a plural owner, unless nothing else can close
  return {side: 'close', doubtful: /[sxz]/iu.test(before)}
}

function sidesOf(text: string, at: number, width: number): (Sides & {family: Family}) | null {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ''
  const after = text[at + width] ?? ''
  if (mark === '“' || mark === '„') return {family: 'double', side: 'open', doubtful: false}
  if (mark === '”') return {family: 'double', side: 'close', doubtful: false}
  if (mark === '«') return {family: 'angle', side: 'open', doubtful: false}
  if (mark === '»') return {family: 'angle', side: 'close', doubtful: false}
  if (width === 2 && mark === '`') return {family: 'double', side: 'open', doubtful: false}
  if (mark === '"' || width === 2) {
    const sides = straight(before, after)
    return sides && {family: 'double', ...sides}
  }
  const sides = single(text, at, mark, before, after)
  return sides && {family: 'single', ...sides}
}

/** The marks of `text` from `start` to `end`. */
export function marksOf(text: string, start: number, end: number): Mark[] {
  const block = text.slice(start, end)
  const marks: Mark[] = []
  for (const match of block.matchAll(/``|''|’’|‘‘|[“”„«»"'‘’]/gu)) {
    const width = match[0].length
    const found = sidesOf(block, match.index, width)
    if (found) marks.push({at: start + match.index, width, ...found})
  }
  return marks
}
