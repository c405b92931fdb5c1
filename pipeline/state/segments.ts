/**
 * Sketches of one day as one stretch of numbers: what a run adds to a day is one segment, laid down once and never changed.
 *
 *     [count, then of each sketch six lengths, then its six arrays], little-endian, each array on four bytes
 *
 * A day of a thousand articles is 7 MB and comes back as views, without a copy of a number.
 * Source: the columns of Arrow, without its library.
 */
import type {Card, Sketch} from '../types.ts'

type Numbers = Pick<Sketch, 'tokens' | 'bins' | 'shingleSet' | 'fingerprints' | 'positions' | 'terms'>

const FIELDS = 8
const WORD = 4

const padded = (bytes: number): number => Math.ceil(bytes / WORD) * WORD

const arraysOf = ({tokens, bins, shingleSet, fingerprints, positions, terms}: Numbers): readonly ArrayBufferView[] => [
  tokens,
  bins,
  shingleSet,
  fingerprints,
  positions,
  terms.hash,
  terms.count,
  terms.rare,
]

export function laidDown(sketches: readonly Numbers[]): Uint8Array {
  const lists = sketches.map(arraysOf)
  const head = WORD * (1 + FIELDS * lists.length)
  const size = lists.flat().reduce((sum, {byteLength}) => sum + padded(byteLength), head)
  const bytes = new Uint8Array(size)
  const lengths = new Int32Array(bytes.buffer, 0, 1 + FIELDS * lists.length)
  lengths[0] = lists.length
  let at = head
  lists.forEach((arrays, row) =>
    arrays.forEach(({buffer, byteOffset, byteLength}, field) => {
      lengths[1 + row * FIELDS + field] = byteLength
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
      at += padded(byteLength)
    }),
  )
  return bytes
}

/** Views on a copy of the bytes, which lie on no boundary where they come from a disk. */
export function takenUp(stored: Uint8Array): readonly Numbers[] {
  const {buffer} = new Uint8Array(stored)
  const [count = 0] = new Int32Array(buffer, 0, 1)
  const lengths = new Int32Array(buffer, WORD, FIELDS * count)
  let at = WORD * (1 + FIELDS * count)
  return Array.from({length: count}, (_, row) => {
    const starts = Array.from({length: FIELDS}, (_, field) => {
      const start = at
      at += padded(lengths[row * FIELDS + field] ?? 0)
      return start
    })
    const words = <T>(Kind: new (of: ArrayBuffer, from: number, length: number) => T, field: number): T =>
      new Kind(buffer, starts[field] ?? 0, (lengths[row * FIELDS + field] ?? 0) / WORD)
    const bytes = (field: number): Uint8Array =>
      new Uint8Array(buffer, starts[field] ?? 0, lengths[row * FIELDS + field] ?? 0)
    return {
      tokens: words(Int32Array, 0),
      bins: words(Uint32Array, 1),
      shingleSet: words(Int32Array, 2),
      fingerprints: words(Int32Array, 3),
      positions: words(Int32Array, 4),
      terms: {hash: words(Int32Array, 5), count: bytes(6), rare: bytes(7)},
    }
  })
}

/** Without its numbers. */
export function cardOf(sketch: Sketch): Card {
  const {id, key, ref, source, published, monthDay, language, agency, words, givenStory, tokenHash, tokens} = sketch
  return {
    ...{id, key, ref, source, published, language, agency, words, givenStory, tokenHash},
    ...(monthDay === undefined ? {} : {monthDay}),
    tokens: {length: tokens.length},
  }
}

export const sketchFrom = (card: Card, numbers: Numbers): Sketch => ({...card, ...numbers})
