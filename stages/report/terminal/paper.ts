/**
 * What a terminal summary is written on: width, colour, wrapped lines.
 *
 * Avoids: a line that overruns, or breaks inside a mark; colour where none is wanted.
 * Cost: linear in the text.
 */
import pico from 'picocolors'
import {columns} from '../show.ts'

export interface Paper {
  readonly width: number
  readonly colour: Colours
  /** Without colour, marked words stand between the marks. */
  readonly marked: (word: string) => string
}

export type Colours = ReturnType<typeof pico.createColors>

export function createPaper({width, colour}: {readonly width: number; readonly colour: boolean}): Paper {
  const colours = pico.createColors(colour)
  return {width, colour: colours, marked: word => colours.bold(colours.underline(colours.yellow(word)))}
}

/** A word, and how it is painted. */
export interface Word {
  readonly text: string
  readonly paint?: (text: string) => string
}

export const words = (text: string, paint?: (text: string) => string): readonly Word[] =>
  text
    .split(' ')
    .filter(word => word !== '')
    .map(word => (paint === undefined ? {text: word} : {text: word, paint}))

/** Cuts what is wider than a line: a long address, or a script without spaces. */
function* pieces(word: Word, room: number): Generator<Word> {
  if (columns(word.text) <= room) {
    yield word
    return
  }
  let piece = ''
  let used = 0
  for (const character of word.text) {
    const wide = columns(character)
    if (used + wide > room) {
      yield {...word, text: piece}
      piece = ''
      used = 0
    }
    piece += character
    used += wide
  }
  yield {...word, text: piece}
}

export interface Margins {
  readonly first: string
  /** Under it; by default spaces as wide as `first`. */
  readonly rest?: string
}

/** Words in lines of at most `width` columns; `first` may not hold escapes. */
export function wrap(
  text: readonly Word[],
  width: number,
  {first, rest = ' '.repeat(columns(first))}: Margins,
): string[] {
  // what stands before the first line may be wider than what stands before the others
  const [firstRoom, restRoom] = [first, rest].map(margin => Math.max(20, width - columns(margin))) as [number, number]
  const narrow = Math.min(firstRoom, restRoom)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.flatMap(one => [...pieces(one, narrow)])) {
    const wide = columns(word.text)
    if (used > 0 && used + 1 + wide > (lines.length === 0 ? firstRoom : restRoom)) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += (used > 0 ? ' ' : '') + (word.paint?.(word.text) ?? word.text)
    used += (used > 0 ? 1 : 0) + wide
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines.map((one, index) => ((index === 0 ? first : rest) + one).trimEnd())
}
