/**
 * Corpora that are written once and read by every run: in the folder that WIREDIFF_BENCH_CORPORA names, or in the user’s cache.
 *
 * The name of a file tells what wrote it, so that a corpus of an older generator is never measured. A file is given its name
 * when it is finished.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statfsSync} from 'node:fs'
import path from 'node:path'
import type {Kind} from './corpus/kinds.ts'
import {truthFile, writeCorpus} from './corpus/write.ts'
import {CACHE} from './peers/install.ts'

const SEED = 7
const MOST_BYTES_AN_ARTICLE = 4200
const FOLDER = process.env['WIREDIFF_BENCH_CORPORA'] ?? path.join(CACHE, 'corpora')
const GENERATOR = path.join(import.meta.dirname, 'corpus')

/** They write what the others make, and decide no byte of it. */
const HANDS = ['run.ts', 'write.ts', 'writer.ts', 'writers.ts']

function generator(): string {
  const hash = createHash('sha256')
  const makers = readdirSync(GENERATOR).filter(file => !HANDS.includes(file))
  for (const file of makers.sort()) hash.update(file).update(readFileSync(path.join(GENERATOR, file)))
  return hash.digest('hex').slice(0, 8)
}

function demandRoom(articles: number): void {
  const {bavail, bsize} = statfsSync(FOLDER)
  const [free, needed] = [bavail * bsize, articles * MOST_BYTES_AN_ARTICLE]
  if (free < needed)
    throw new Error(
      `${FOLDER} has room for ${(free / 1e9).toFixed(1)} GB, ${articles} articles need ${(needed / 1e9).toFixed(1)}: set WIREDIFF_BENCH_CORPORA, or --scale lower.`,
    )
}

export async function corpus(kind: Kind, articles: number, seed = SEED): Promise<string> {
  const file = path.join(FOLDER, `${kind}-${articles}-${seed}-${generator()}.ndjson`)
  if (existsSync(file)) return file
  mkdirSync(FOLDER, {recursive: true})
  demandRoom(articles)
  const unfinished = `${file}.${process.pid}`
  await writeCorpus({kind, articles, seed}, unfinished)
  renameSync(truthFile(unfinished), truthFile(file))
  renameSync(unfinished, file)
  return file
}
