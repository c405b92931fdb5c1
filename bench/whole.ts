/**
 * `wirediff dedup` from start to end, as a user runs it, verification included: time and memory by how many articles, one
 * article many times against as many distinct ones, and the reading of a story’s page.
 *
 * Each file is read once before its turn, so that all are timed from a warm cache; where it does not fit, that is said.
 */
import {execFileSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {freemem} from 'node:os'
import path from 'node:path'
import {ran, type Ran} from './children.ts'
import {corpus} from './corpora.ts'
import {inFolder} from './folder.ts'
import {wirediff} from './recall/found.ts'
import {median, seconds} from './rounds.ts'

function dedup(file: string, flags: readonly string[]): Promise<Ran> {
  const [, ...args] = wirediff()
  return inFolder(folder => ran([...args, 'dedup', file, '-o', path.join(folder, 'out'), '--quiet', ...flags]))
}

export interface WholeTask {
  readonly name: string
  readonly file: string
  readonly articles: number
  readonly flags: readonly string[]
}

export interface Whole extends Omit<Ran, 'processorSeconds'> {
  readonly name: string
  readonly articles: number
  readonly bytes: number
  /** Whether the file fitted into free memory, where it is read from. */
  readonly isWarm: boolean
  /** `wc -w` of the same file in the same rounds. */
  readonly wc: number
  /** Memory at its peak with the same flags over so few articles that they count for nothing. */
  readonly baseBytes: number
}

/** As many as start four workers. */
const FEW = 5000

const warm = (file: string): Buffer => execFileSync('sh', ['-c', 'cat "$1" > /dev/null', 'sh', file])

/** The tasks in turn, round after round, `wc -w` of each file among them; medians. */
export async function wholes(tasks: readonly WholeTask[], rounds: number): Promise<readonly Whole[]> {
  const files = [...new Set(tasks.map(({file}) => file))]
  const few = await corpus('planted', FEW)
  const wc = new Map<string, number[]>(files.map(file => [file, []]))
  const runs = new Map<WholeTask, {readonly all: Ran[]; readonly bases: Ran[]}>(
    tasks.map(task => [task, {all: [], bases: []}]),
  )
  for (let round = 0; round < rounds; round++)
    for (const file of files) {
      warm(file)
      wc.get(file)?.push(await seconds(() => execFileSync('wc', ['-w', file])))
      for (const [task, {all, bases}] of runs) {
        if (task.file !== file) continue
        all.push(await dedup(file, task.flags))
        bases.push(await dedup(few, task.flags))
      }
    }
  const free = freemem()
  return [...runs].map(([{name, file, articles}, {all, bases}]) => ({
    name,
    articles,
    bytes: statSync(file).size,
    isWarm: statSync(file).size < free,
    seconds: median(all.map(one => one.seconds)),
    peakBytes: median(all.map(one => one.peakBytes)),
    baseBytes: median(bases.map(one => one.peakBytes)),
    wc: median(wc.get(file) ?? []),
  }))
}

/** Start to finished report of the three articles that come with the program. */
export async function seedsReport(rounds: number): Promise<number> {
  const [, ...args] = wirediff()
  const seeds = path.resolve(import.meta.dirname, '..', 'seeds')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const {seconds: took} = await inFolder(folder =>
      ran([...args, 'scan', seeds, '-o', path.join(folder, 'out'), '--quiet']),
    )
    times.push(took)
  }
  return median(times)
}
