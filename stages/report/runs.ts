/**
 * What a run shows lies whole in a folder of its own, named by the hash of what is in it: `runs/3f0c55e1a2b4/`.
 *
 *     runs/3f0c55e1a2b4/articles.csv     the tables
 *     runs/3f0c55e1a2b4/stories/…        the pages
 *
 * index.html leads there, so that an old index finds its own pages until the new index stands, and one run longer for who
 * has it open. Avoids: an index whose links lead to another run's pages, or nowhere; two names for the same run.
 * Cost: the bytes of one run more, without results.jsonl.
 */
import {lstatSync, readFileSync} from 'node:fs'
import {open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {isCode} from '../../pipeline/errors.ts'
import {sha256} from '../../pipeline/ids.ts'
import {secondName, standingAt, syncFolder, unwritable} from './disk.ts'
import {makeFolder} from './folder.ts'

export const RUNS = 'runs'

const RUN = /^[0-9a-f]{12}$/
/** As index.html names it. */
const IN_INDEX = /"runs\/([0-9a-f]{12})\//
/** The links of an index begin within its first few kilobytes; its style stands before them. */
const INDEX_BYTES = 262_144

/** `name sha256` of each file, in the order of the names. */
const runName = (files: ReadonlyMap<string, string>): string =>
  sha256(
    [...files]
      .map(([name, hash]) => `${name} ${hash}\n`)
      .toSorted()
      .join(''),
  ).slice(0, 12)

/** The run that index.html leads to now, or null. */
export async function shownRun(folder: string): Promise<string | null> {
  try {
    const handle = await open(join(folder, 'index.html'), 'r')
    try {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(INDEX_BYTES), 0, INDEX_BYTES, 0)
      return IN_INDEX.exec(buffer.toString('latin1', 0, bytesRead))?.[1] ?? null
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EISDIR')) return null
    throw error
  }
}

/** A folder of ours is a folder: through a link to elsewhere nothing is written. */
export async function enterBelow(folder: string): Promise<void> {
  await makeFolder(folder)
  const found = await standingAt(folder)
  if (found?.isDirectory() !== true) throw unwritable(folder, new Error('it is no folder'))
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([readFile(one), readFile(other)])
    return a.equals(b)
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return false
    throw error
  }
}

export interface Laid {
  /** `runs/3f0c55e1a2b4` */
  readonly way: string
  /** False where the same run stood there already. */
  readonly isNew: boolean
}

/** Moves the finished folder to its name. Where that run stands there already, whatever was changed in it is put right. */
export async function layRun(folder: string, aside: string, files: ReadonlyMap<string, string>): Promise<Laid> {
  const way = `${RUNS}/${runName(files)}`
  const target = join(folder, way)
  await enterBelow(join(folder, RUNS))
  if ((await standingAt(target)) === null) {
    await rename(aside, target)
    await syncFolder(join(folder, RUNS))
    return {way, isNew: true}
  }
  for (const name of files.keys()) {
    if (await isSame(join(aside, name), join(target, name))) continue
    await rm(join(target, name), {recursive: true, force: true})
    await enterBelow(join(target, name, '..'))
    await rename(join(aside, name), join(target, name))
  }
  await rm(aside, {recursive: true, force: true})
  return {way, isNew: false}
}

/**
 * Gives a page of a run that stands a second name, where its bytes are what was written; false where it must be made anew.
 * A link lying there is none of ours.
 */
export async function isKept(of: string, name: string, hash: string): Promise<boolean> {
  try {
    // At once: of two thousand pages most would wait longer for their turn than for the disk.
    if (!lstatSync(of).isFile() || sha256(readFileSync(of)) !== hash) return false
  } catch {
    // Whatever cannot be read.
    return false
  }
  await secondName(of, name)
  return true
}

/** Removes all runs but those named. */
export async function sweepRuns(folder: string, keep: ReadonlySet<string | null>): Promise<void> {
  const names = await readdir(join(folder, RUNS))
  for (const name of names) {
    if (RUN.test(name) && !keep.has(name)) await rm(join(folder, RUNS, name), {recursive: true, force: true})
  }
}
