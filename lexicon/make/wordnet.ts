/** Reads the dictionary files of WordNet 3.1: synsets, the senses of each lemma in order, and how often each was tagged. */
import {readFileSync} from 'node:fs'
import path from 'node:path'

export type Pos = 'n' | 'v' | 'a' | 'r'

export interface Pointer {
  readonly symbol: string
  readonly to: string
  /** 0 for the whole synset, else the word's number from 1. */
  readonly fromWord: number
  readonly toWord: number
}

export interface Synset {
  readonly key: string
  readonly pos: Pos
  /** The lexicographer's file: 18 is people, 15 places, 14 groups, 4 acts, 11 events. */
  readonly file: number
  /** Lower case, with spaces; empty where it is a name or no word of letters. */
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

export interface Sense {
  readonly synset: string
  readonly tagged: number
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>
  /** `n:hospital` -> its senses, commonest first. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  /** `hospital%1:06:00::` -> synset. */
  readonly byKey: ReadonlyMap<string, string>
}

const FILES: readonly (readonly [string, Pos])[] = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
]
const SIMPLE = /^[a-z]+(?:[- ][a-z]+)*$/u

const posOf = (letter: string): Pos => (letter === 'v' || letter === 'n' || letter === 'r' ? letter : 'a')

/** Lines of the files that are not the licence. */
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '))

/** `00004227 29 v 03 exhale 0 expire 0 breathe_out 0 008 @ 00001740 v 0000 ... | gloss` */
export function synsetOf(line: string): Synset {
  const fields = line.split(' | ')[0]?.split(' ') ?? []
  const at = (i: number): string => fields[i] ?? ''
  const pos = posOf(at(2))
  const count = Number.parseInt(at(3), 16)
  const words = Array.from({length: count}, (_, i) =>
    at(4 + 2 * i)
      .replaceAll('_', ' ')
      .replace(/\(\w+\)$/u, ''),
  )
  const first = 5 + 2 * count
  const pointers = Array.from({length: Number(at(first - 1))}, (_, i): Pointer => {
    const [symbol, offset, letter, places] = [0, 1, 2, 3].map(field => at(first + 4 * i + field))
    return {
      symbol: symbol ?? '',
      to: `${posOf(letter ?? '')}${offset ?? ''}`,
      fromWord: Number.parseInt(places?.slice(0, 2) ?? '', 16),
      toWord: Number.parseInt(places?.slice(2) ?? '', 16),
    }
  })
  const plain = words.map(word => (SIMPLE.test(word) ? word : ''))
  return {key: `${pos}${at(0)}`, pos, file: Number(at(1)), words: plain, pointers}
}

export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>()
  const senses = new Map<string, Sense[]>()
  const [byKey, tags] = readSenses(path.join(folder, 'index.sense'))
  for (const [name, pos] of FILES) {
    for (const line of linesOf(path.join(folder, `data.${name}`))) {
      const synset = synsetOf(line)
      synsets.set(synset.key, synset)
    }
    for (const line of linesOf(path.join(folder, `index.${name}`))) {
      const fields = line.trim().split(/\s+/u)
      const lemma = (fields[0] ?? '').replaceAll('_', ' ')
      const count = Number(fields[2])
      const own = fields.slice(-count).map(offset => `${pos}${offset}`)
      senses.set(
        `${pos}:${lemma}`,
        own.map(synset => ({synset, tagged: tags.get(`${lemma} ${synset}`) ?? 0})),
      )
    }
  }
  return {synsets, senses, byKey}
}

/** `exhale%2:29:00:: 00004227 1 3`: the sense, its synset, its number, how often it was tagged. */
function readSenses(file: string): readonly [Map<string, string>, Map<string, number>] {
  const byKey = new Map<string, string>()
  const tags = new Map<string, number>()
  for (const line of linesOf(file)) {
    const [key = '', offset = '', , count = '0'] = line.split(' ')
    const pos = (['n', 'v', 'a', 'r', 'a'] as const)[Number(/%(\d)/u.exec(key)?.[1]) - 1] ?? 'n'
    const synset = `${pos}${offset}`
    byKey.set(key, synset)
    tags.set(`${(key.split('%')[0] ?? '').replaceAll('_', ' ')} ${synset}`, Number(count))
  }
  return [byKey, tags]
}

export const parentsOf = (net: WordNet, key: string): readonly string[] =>
  (net.synsets.get(key)?.pointers ?? []).filter(({symbol}) => symbol === '@').map(({to}) => to)

/** A synset and all above it. */
export function* chainOf(net: WordNet, key: string): Generator<string> {
  yield key
  for (const parent of parentsOf(net, key)) yield* chainOf(net, parent)
}
