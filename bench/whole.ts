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

export interface WholeTask {
  readonly name: string
  readonly file: string
  readonly articles: number
  readonly flags: readonly string[]
  /** The step at whose end the clock stops, in the words of `-v`; where it is left out, the last. */
  readonly until?: string
}

/** A step that is over, and its seconds. */
const STEP = /^(.+): (\d+\.\d+) s, \d+ MB$/gmu

/** Of the steps up to the one that is named, as `-v` tells them. */
function secondsUntil(step: string, said: string): number {
  let sum = 0
  for (const [, name = '', took = ''] of said.matchAll(STEP)) {
    sum += Number(took)
    if (name === step) return sum
  }
  throw new Error(`no step is called ${JSON.stringify(step)} in what -v says:\n${said}`)
}

async function dedup({file, flags, until}: Pick<WholeTask, 'file' | 'flags' | 'until'>): Promise<Ran> {
  const [, ...args] = wirediff()
  const saying = until === undefined ? '--quiet' : '--verbose'
  const own = await inFolder(folder => ran([...args, 'dedup', file, '-o', path.join(folder, 'out'), saying, ...flags]))
  return until === undefined ? own : {...own, seconds: secondsUntil(until, own.said)}
}

export interface Whole extends Omit<Ran, 'processorSeconds' | 'said'> {
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
        all.push(await dedup(task))
        bases.push(await dedup({...task, file: few}))
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
