/**
 * Where labelled words stand in a text, and whether a finding's evidence stands there.
 *
 * A label is widened to its sentence: an editor is served by either. Half of one must lie in the other, and evidence twice
 * as long as the labelled sentence shows nothing.
 */
import type {Span} from '../pipeline/types.ts'

export interface Texts {
  /** The article's text as decoded, by file name. */
  readonly of: (file: string) => string
}

/** A place of evidence: offsets into the text of a file. */
export interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
}

type Extent = readonly [start: number, end: number]

const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?[A-Z0-9])/gu

function sentenceAround(text: string, [start, end]: Extent): Extent {
  const before = text.slice(0, start)
  const ends = [...before.matchAll(SENTENCE_END)].map(match => match.index + match[0].length - 1)
  const cut = Math.max(before.lastIndexOf('\n'), ends.at(-1) ?? -1)
  const stop = text.slice(end).search(/\n|[.!?]["”’)]*\s+(?=["“‘(]?[A-Z0-9])/u)
  return [cut + 1, stop < 0 ? text.length : end + stop + 1]
}

/** All places of labelled words in a file, each widened to its sentence. */
export function placesOf(texts: Texts, file: string, words: string): Extent[] {
  const text = texts.of(file)
  const found: Extent[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push(sentenceAround(text, [at, at + words.length]))
  return found
}

/** The words themselves, unwidened; where they are missing nothing is. */
export function rawPlace(texts: Texts, file: string, words: string): Extent {
  const start = texts.of(file).indexOf(words)
  return [start, start + words.length]
}

export const standsIn = (place: Place, file: string, extents: readonly Extent[]): boolean =>
  place.file === file &&
  extents.some(([start, end]) => {
    const both = Math.min(place.end, end) - Math.max(place.start, start)
    const [own, theirs] = [place.end - place.start, end - start]
    return both > 0 && (2 * both >= own || (2 * both >= theirs && own <= 2 * theirs))
  })

export const placeOf = ({start, end}: Span, file: string): Place => ({file, start, end})
