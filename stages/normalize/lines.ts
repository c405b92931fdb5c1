/**
 * Cuts a text into units: a line each, or a paragraph each where the lines are wrapped as old wire copy is.
 *
 * `Showers continued throughout the week in\nthe Bahia cocoa zone` is one unit. Avoids the wrong answer of forty
 * one-line paragraphs, each a broken sentence. Linear.
 */
import {isDateLine, isSigned} from './byline.ts'
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

/** Wrapped copy: lines of one width, of which a good part goes on in lower case on the next. */
function isWrapped(lines: readonly Line[], settings: Settings): boolean {
  let followed = 0
  let goesOn = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || next.gap) continue
    if (line.text.length > settings.wrapWidth) return false
    followed += 1
    if (!stopped(line.text) && next.indent <= line.indent && /^\p{Ll}/u.test(next.text)) goesOn += 1
  }
  return goesOn > 0 && goesOn >= followed * settings.wrapShare
}

/** Dates and bylines stand alone above the story; lower down `by Jane Doe` is the middle of a sentence. */
const isAlone = ({text}: Line): boolean => /^[\p{Lu}\p{N}]/u.test(text) && (isDateLine(text) || isSigned(text))

/** Runs of lines that make one unit each. */
function joined(lines: readonly Line[], settings: Settings): readonly (readonly Line[])[] {
  const margin = lines.reduce((least, {indent}) => Math.min(least, indent), Infinity)
  const runs: Line[][] = []
  let apart = true
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1)?.at(-1)
    // a paragraph begins after a blank line, at an indent, and after a line cut short at a full stop
    const short = last !== undefined && stopped(last.text) && last.text.length < settings.wrapWidth / 2
    const begins = line.gap || line.indent > margin || (short && !/^\p{Ll}/u.test(line.text))
    const alone = index < settings.headUnits / 2 && isAlone(line)
    if (apart || begins || alone) runs.push([line])
    else runs.at(-1)?.push(line)
    apart = alone
  }
  return runs
}

export function unitsOf(text: string, settings: Settings): readonly Line[] {
  const lines = linesOf(text)
  if (!isWrapped(lines, settings)) return lines
  return joined(lines, settings).flatMap(run => {
    const [first] = run
    const end = run.at(-1)?.end ?? 0
    return first === undefined ? [] : [{...first, end, text: text.slice(first.start, end)}]
  })
}
