/**
 * Cuts a text into units: a line each, or a paragraph each where the lines are wrapped as old wire copy is.
 *
 * `Showers continued throughout the week in\nthe Bahia cocoa zone` is one unit. Avoids the wrong answer of forty
 * one-line paragraphs, each a broken sentence. Linear.
 */
import type {Range} from '../../pipeline/types.ts'
import type {Settings as All} from '../../pipeline/settings.ts'

type Settings = All['normalize']

/** A line without the white space around it; empty lines are left out. */
export interface Line extends Range {
  readonly text: string
  /** White characters before it. */
  readonly indent: number
  /** A blank line stands before it, or nothing. */
  readonly gap: boolean
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = true
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const whole = text.slice(at, end)
    const bare = whole.trim()
    if (bare === '') gap = true
    else {
      const indent = whole.length - whole.trimStart().length
      lines.push({start: at + indent, end: at + indent + bare.length, text: bare, indent, gap})
      gap = false
    }
    at = end + 1
  }
  return lines
}

const stopped = (line: string): boolean => /[.!?:;"”’'»)\]。！？]$/u.test(line)

/** Wrapped copy: lines of one width, most of which break in mid-sentence. */
function isWrapped(lines: readonly Line[], settings: Settings): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === false)
  if (followed.length < settings.wrapLines) return false
  const inWidth = followed.filter(({text}) => text.length <= settings.wrapWidth).length
  const open = followed.filter(({text}) => !stopped(text) && text.length >= settings.wrapWidth / 3).length
  return inWidth === followed.length && open >= followed.length * settings.wrapOpenShare
}

export function unitsOf(text: string, settings: Settings): readonly Line[] {
  const lines = linesOf(text)
  if (!isWrapped(lines, settings)) return lines
  const units: Line[] = []
  let width = 0
  for (const line of lines) {
    const last = units.at(-1)
    // a paragraph begins after a blank line, at an indent, and after a line cut short at a full stop
    const short =
      last !== undefined && stopped(last.text) && width < settings.wrapWidth / 2 && !/^\p{Ll}/u.test(line.text)
    width = line.text.length
    if (last === undefined || line.gap || line.indent > 1 || short) units.push(line)
    else units[units.length - 1] = {...last, end: line.end, text: text.slice(last.start, line.end)}
  }
  return units
}
