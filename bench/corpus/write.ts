/** A corpus into FILE, and the truth of it into FILE.truth.jsonl: a line of what it is, then a line a pair. */
import {open} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {z} from 'zod'
import {KINDS} from './kinds.ts'
import type {Corpus} from './stream.ts'
import {unitsInOrder} from './writers.ts'

export const truthFile = (file: string): string => `${file}.truth.jsonl`

/** Resolves to the bytes written, which are the same for any number of writers. */
export async function writeCorpus(corpus: Corpus, file: string, writers = availableParallelism()): Promise<number> {
  await using articles = await open(file, 'w')
  await using truth = await open(truthFile(file), 'w')
  await truth.write(`${JSON.stringify(corpus)}\n`)
  let bytes = 0
  for await (const unit of unitsInOrder(corpus, writers)) {
    await articles.writeFile(unit.articles)
    await truth.writeFile(unit.truth.map(line => `${JSON.stringify(line)}\n`).join(''))
    bytes += unit.articles.length
  }
  return bytes
}

const corpusLine = z.object({kind: z.enum(KINDS), seed: z.number(), articles: z.number()})
const truthLine = z.object({
  a: z.string(),
  b: z.string(),
  jaccard: z.number(),
  containment: z.tuple([z.number(), z.number()]),
  carried: z.object({words: z.number(), rate: z.number(), edits: z.number(), run: z.number()}).optional(),
})
export type KnownPair = z.infer<typeof truthLine>

export async function readTruth(file: string): Promise<{corpus: Corpus; pairs: readonly KnownPair[]}> {
  await using handle = await open(truthFile(file))
  let corpus: Corpus | null = null
  const pairs: KnownPair[] = []
  for await (const line of handle.readLines()) {
    if (corpus === null) corpus = corpusLine.parse(JSON.parse(line))
    else pairs.push(truthLine.parse(JSON.parse(line)))
  }
  if (corpus === null) throw new Error(`${truthFile(file)} is empty`)
  return {corpus, pairs}
}
