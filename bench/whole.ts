/**
 * `wirediff dedup` from start to end, as a user runs it, verification included: time and memory by how many articles, one
 * article many times against as many distinct ones, and the reading of a story’s page.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {writeCorpus} from './corpus/write.ts'
import type {Kind} from './corpus/kinds.ts'
import {ran, type Ran} from './children.ts'
import {wirediff} from './recall/found.ts'
import {median, seconds} from './rounds.ts'

const SEED = 7

/** A corpus under `folder`, written once. */
export async function corpus(folder: string, kind: Kind, articles: number): Promise<string> {
  const file = path.join(folder, `${kind}-${articles}.ndjson`)
  if (!existsSync(file)) await writeCorpus({kind, articles, seed: SEED}, file)
  return file
}

/** Whether the command has the flag yet: rows that need it wait for it. */
export function canDo(flag: string): boolean {
  const [program, ...args] = wirediff()
  const help = execFileSync(program, [...args, 'dedup', '--help'], {encoding: 'utf8'})
  return new RegExp(`${flag}\\b`).test(help)
}

async function dedup(file: string, flags: readonly string[]): Promise<Ran> {
  const out = mkdtempSync(path.join(tmpdir(), 'wirediff-out-'))
  try {
    const [, ...args] = wirediff()
    return await ran([...args, 'dedup', file, '-o', path.join(out, 'out'), '--quiet', ...flags])
  } finally {
    rmSync(out, {recursive: true})
  }
}

export interface Whole extends Ran {
  readonly name: string
  readonly articles: number
  readonly bytes: number
  /** `wc -w` of the same file in the same rounds. */
  readonly wc: number
}

export interface WholeTask {
  readonly name: string
  readonly file: string
  readonly articles: number
  readonly flags: readonly string[]
}

/** The tasks in turn, round after round, each beside `wc -w` of its file; medians. */
export async function wholes(tasks: readonly WholeTask[], rounds: number): Promise<readonly Whole[]> {
  const runs = new Map<WholeTask, {readonly all: Ran[]; readonly wc: number[]}>(
    tasks.map(task => [task, {all: [], wc: []}]),
  )
  for (let round = 0; round < rounds; round++)
    for (const [task, {all, wc}] of runs) {
      wc.push(await seconds(() => execFileSync('wc', ['-w', task.file])))
      all.push(await dedup(task.file, task.flags))
    }
  return [...runs].map(([{name, file, articles}, {all, wc}]) => ({
    name,
    articles,
    bytes: statSync(file).size,
    seconds: median(all.map(one => one.seconds)),
    peakBytes: median(all.map(one => one.peakBytes)),
    wc: median(wc),
  }))
}

/** Start to finished report of the three articles that come with the program. */
export async function seedsReport(rounds: number): Promise<number> {
  const [, ...args] = wirediff()
  const seeds = path.resolve(import.meta.dirname, '..', 'seeds')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const out = mkdtempSync(path.join(tmpdir(), 'wirediff-out-'))
    times.push((await ran([...args, 'scan', seeds, '-o', path.join(out, 'out'), '--quiet'])).seconds)
    rmSync(out, {recursive: true})
  }
  return median(times)
}
