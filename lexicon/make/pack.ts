/**
 * Puts the tables into bytes: `words.txt`, `relations.bin`, `vectors.bin`. Each binary is a row of sections, their lengths
 * in front, little-endian; stages/lexicon/tables.ts reads them.
 */
import type {Relations} from './relations.ts'
import type {Reduced} from './vectors.ts'

/** Other versions are refused by the reader. */
export const MAGIC = 0x31584c57

type Section = Uint8Array | Uint32Array | Int8Array

export function pack(
  words: readonly string[],
  withVector: ReadonlySet<string>,
  relations: Relations,
  reduced: Reduced,
): Readonly<Record<string, Buffer>> {
  const id = new Map(words.map((word, i) => [word, i]))
  const synsets = [...relations.wider.keys()].sort()
  const synsetId = new Map(synsets.map((key, i) => [key, i]))
  const synonyms = lists(words.length, pairsOf(relations.synonyms, id))
  const opposites = lists(words.length, pairsOf(new Map([...relations.opposites].map(pair => [pair, 0])), id))
  const siblings = lists(words.length, pairsOf(new Map([...relations.siblings].map(pair => [pair, 0])), id))
  const senses = lists(
    words.length,
    words.flatMap((word, i) =>
      (relations.senses.get(word) ?? []).map(synset => [i, synsetId.get(synset) ?? 0] as const),
    ),
  )
  const wider = lists(
    synsets.length,
    synsets.flatMap((key, i) =>
      (relations.wider.get(key) ?? []).map(parent => [i, synsetId.get(parent) ?? 0] as const),
    ),
  )
  const bits = Uint8Array.from(words, word => relations.bits.get(word) ?? 0)
  // with the newline behind each
  const lengths = Uint8Array.from(words, word => word.length + 1)
  const known = Uint8Array.from(words, word => (withVector.has(word) ? 1 : 0))
  return {
    'words.txt': Buffer.from(`${words.join('\n')}\n`, 'latin1'),
    'relations.bin': sections([bits, ...synonyms, ...opposites, ...siblings, ...senses, ...wider, lengths]),
    'vectors.bin': sections([known, Uint32Array.of(reduced.dimensions), reduced.bytes]),
  }
}

/** Each pair once, at its first word. */
function pairsOf(pairs: ReadonlyMap<string, number>, id: ReadonlyMap<string, number>): (readonly [number, number])[] {
  return [...pairs].map(([pair, bits]) => {
    const [a = 0, b = 0] = pair.split(' ').map(word => id.get(word) ?? 0)
    return [Math.min(a, b), (Math.max(a, b) | (bits << 24)) >>> 0] as const
  })
}

/** How many each has, and what, one after the other. */
function lists(count: number, pairs: readonly (readonly [number, number])[]): readonly [Uint8Array, Uint32Array] {
  const own = Array.from({length: count}, (): number[] => [])
  for (const [of, what] of pairs) own[of]?.push(what)
  if (own.some(list => list.length > 255)) throw new Error('a list of more than 255')
  const order = (x: number, y: number): number => (x & 0xffffff) - (y & 0xffffff)
  return [Uint8Array.from(own, list => list.length), Uint32Array.from(own.flatMap(list => list.sort(order)))]
}

function sections(parts: readonly Section[]): Buffer {
  const head = Buffer.alloc(8 + 4 * parts.length)
  head.writeUInt32LE(MAGIC, 0)
  head.writeUInt32LE(parts.length, 4)
  parts.forEach((part, i) => head.writeUInt32LE(part.byteLength, 8 + 4 * i))
  const padded = parts.map(part => {
    const bytes = Buffer.alloc(Math.ceil(part.byteLength / 4) * 4)
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    return bytes
  })
  return Buffer.concat([head, ...padded])
}
