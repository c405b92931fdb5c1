/**
 * Rivals from npm: `sketch.ts FILE NAME FOLDER`. FILE has the words of one article a line, as our kernel folds and parts
 * them; FOLDER holds the package. 128 permutations of the word 5-grams.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {serveRounds} from '../children.ts'

const PERMUTATIONS = 128
const GRAM = 5
const [file = '', name = '', folder = ''] = process.argv.slice(2)
const load = createRequire(path.join(folder, 'package.json'))

interface Minhash {
  readonly Minhash: new (options: {readonly numPerm: number}) => {update(shingle: string): void}
}
interface BloomFilters {
  readonly MinHashFactory: new (hashes: number, most: number) => {create(): {bulkLoad(numbers: number[]): void}}
}

function shingles(line: string): string[] {
  const words = line.split(' ')
  return Array.from({length: Math.max(1, words.length - GRAM + 1)}, (_, i) => words.slice(i, i + GRAM).join(' '))
}

/** bloom-filters takes numbers, and leaves their making to its users: FNV-1a. */
function numberOf(shingle: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < shingle.length; i++) hash = Math.imul(hash ^ shingle.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function sketcher(): (line: string) => void {
  if (name === 'minhash') {
    const {Minhash} = load('minhash') as Minhash
    return line => {
      const sketch = new Minhash({numPerm: PERMUTATIONS})
      for (const shingle of shingles(line)) sketch.update(shingle)
    }
  }
  const {MinHashFactory} = load('bloom-filters') as BloomFilters
  const factory = new MinHashFactory(PERMUTATIONS, 2 ** 32 - 1)
  return line => factory.create().bulkLoad(shingles(line).map(numberOf))
}

const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
const sketch = sketcher()
serveRounds(() => {
  for (const line of lines) sketch(line)
})
