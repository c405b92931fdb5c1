/**
 * Many files replaced as if they were one: every old file gets a second name first, then all are renamed in one go; where
 * one cannot be, those before it are put back; what cannot be put back keeps its second name until the next run.
 *
 *     switchAll([{from: 'out/.wirediff-core.csv.part', to: 'out/core.csv'}, {from: null, to: 'out/groups.csv'}])
 *
 * Avoids: the tables of two runs side by side because the fourth of them could not be renamed; a signal between two of
 * them. Synchronous for that reason: nothing else happens meanwhile. Cost: four system calls a file.
 */
import {linkSync, copyFileSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isCode} from '../../pipeline/errors.ts'
import {unwritable} from './disk.ts'

export interface Move {
  /** Null: what stands at `to` goes. */
  readonly from: string | null
  readonly to: string
}

export const asideOf = (path: string, ending: 'part' | 'old'): string =>
  join(dirname(path), `.wirediff-${basename(path)}.${ending}`)

/** The file that the second name is of; null where the name is no such one. */
export function firstNameOf(path: string): string | null {
  const [, name] = /^\.wirediff-(.+)\.old$/.exec(basename(path)) ?? []
  return name === undefined ? null : join(dirname(path), name)
}

/** False where nothing stands there. */
function keepOld(to: string): boolean {
  const old = asideOf(to, 'old')
  try {
    linkSync(to, old)
    return true
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false
  }
  // No hard links here.
  copyFileSync(to, old)
  return true
}

/** What could not be put back. */
function undo(done: readonly Move[], kept: ReadonlySet<string>): ReadonlySet<string> {
  const lost = new Set<string>()
  for (const {to} of done.toReversed()) {
    try {
      if (kept.has(to)) renameSync(asideOf(to, 'old'), to)
      else rmSync(to, {force: true})
    } catch {
      // A disk that takes nothing any more.
      lost.add(to)
    }
  }
  return lost
}

function forget(kept: Iterable<string>): void {
  for (const to of kept) {
    try {
      rmSync(asideOf(to, 'old'), {force: true})
    } catch {
      // Swept by the next run.
    }
  }
}

/** In the order given. */
export function switchAll(moves: readonly Move[]): void {
  const kept = new Set<string>()
  const done: Move[] = []
  let lost: ReadonlySet<string> = new Set()
  let at = ''
  try {
    for (const {to} of moves) {
      at = to
      if (keepOld(to)) kept.add(to)
    }
    for (const move of moves) {
      at = move.to
      if (move.from === null) rmSync(move.to, {force: true})
      else renameSync(move.from, move.to)
      done.push(move)
    }
  } catch (error) {
    lost = undo(done, kept)
    throw unwritable(at, error)
  } finally {
    // Under its second name stands the last there is of a file that could not be put back.
    forget([...kept].filter(to => !lost.has(to)))
  }
}
