/**
 * The sets and pairs that are kept by hand, as text files of the folder lexicon/, one a line, and what two words have to do
 * with each other by them.
 *
 * Example: `inOneSet('lorry', 'truck')`, `opposed('approve', 'veto')`. Each pair holds as it is written: sets are not
 * chained, and a pair lends nothing to the synonyms of its words.
 */
import {ACTS, THINGS} from './sets.ts'
import {textOf} from './tables.ts'

type Related = ReadonlyMap<string, ReadonlySet<string>>

const linesOf = (name: string): readonly string[] =>
  textOf(name)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

/** Word -> the words of all its sets. */
function readSets(): Related {
  const related = new Map<string, Set<string>>()
  for (const set of [...ACTS, ...THINGS, ...linesOf('names-of-one.txt').map(line => line.split(' '))])
    for (const word of set) {
      const others = related.get(word) ?? new Set()
      related.set(word, others)
      for (const other of set) others.add(other)
    }
  return related
}

/** `approve pass | veto reject` -> each word of a side against each of the other. */
function readPairs(): Related {
  const related = new Map<string, Set<string>>()
  const add = (word: string, other: string): void => {
    related.set(word, (related.get(word) ?? new Set()).add(other))
  }
  for (const line of linesOf('opposites.txt')) {
    const [left = [], right = []] = line.split(' | ').map(side => side.split(' '))
    for (const a of left)
      for (const b of right) {
        add(a, b)
        add(b, a)
      }
  }
  return related
}

let sets: Related | null = null
let pairs: Related | null = null

export const inOneSet = (a: string, b: string): boolean => (sets ??= readSets()).get(a)?.has(b) === true
export const opposed = (a: string, b: string): boolean => (pairs ??= readPairs()).get(a)?.has(b) === true
