/**
 * One run at a time in one output folder: `.wirediff-lock` holds the process and its host.
 *
 *     const lock = takeLock('output', {say})     Failure 5 where another live run holds it
 *     lock.release()
 *
 * Avoids: two runs that publish halves of each other. What a killed run left is taken over, and said; of a run on another
 * host nobody here can tell whether it lives, so that its lock holds.
 * Cost: one small file. Source: open(2) with O_EXCL is atomic; kill(2) with signal 0.
 */
import {linkSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join, resolve} from 'node:path'
import {Failure} from '../../pipeline/errors.ts'

export const LOCK = '.wirediff-lock'

export interface Lock {
  release(): void
}

export interface Holder {
  readonly pid: number
  readonly host: string
}

export interface LockOptions {
  /** Told where a stale lock was taken over. */
  readonly say: (message: string) => void
  /** The flag that names the folder. */
  readonly flag?: string
}

/** Locks of this process: its own number in a lock that it does not hold is that of an earlier process. */
const held = new Set<string>()

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

export function holderIn(text: string): Holder | null {
  const [, pid, host] = /^(\d{1,10}) (\S+)\n$/.exec(text) ?? []
  return pid === undefined || host === undefined ? null : {pid: Number(pid), host}
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // There is such a process, and it is another user's.
    return isCode(error, 'EPERM')
  }
}

function isStale({pid, host}: Holder, path: string): boolean {
  if (host !== hostname()) return false
  return pid === process.pid ? !held.has(path) : !isAlive(pid)
}

function busy(folder: string, holder: Holder | null, flag: string): Failure {
  const who = holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`
  return new Failure(`Another run${who} holds ${JSON.stringify(folder)}.`, {
    exitCode: 5,
    action: `Wait for its end, or name another folder with ${flag}; if there is no such run, remove ${join(folder, LOCK)}.`,
  })
}

/** Null where there is none. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function isMade(path: string): boolean {
  try {
    writeFileSync(path, '', {flag: 'wx'})
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
  try {
    writeFileSync(path, `${process.pid} ${hostname()}\n`)
    return true
  } catch (error) {
    rmSync(path, {force: true})
    throw error
  }
}

/** Moves a stale lock away; false where meanwhile another run has taken it over, whose lock is then put back. */
function isCleared(path: string, stale: string): boolean {
  const aside = `${path}-${process.pid}.part`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  const isIt = textOf(aside) === stale
  if (!isIt) linkSync(aside, path)
  rmSync(aside, {force: true})
  return isIt
}

export function takeLock(folder: string, {say, flag = '-o'}: LockOptions): Lock {
  const path = resolve(folder, LOCK)
  if (!isMade(path)) {
    const text = textOf(path)
    const holder = text === null ? null : holderIn(text)
    // A lock without a holder is being written this moment, or is none of ours.
    if (holder === null || text === null || !isStale(holder, path)) throw busy(folder, holder, flag)
    if (!isCleared(path, text) || !isMade(path)) throw busy(folder, null, flag)
    say(`wirediff: took over ${join(folder, LOCK)}: the run that held it (process ${holder.pid}) has ended.`)
  }
  held.add(path)
  return {
    release: () => {
      if (held.delete(path)) rmSync(path, {force: true})
    },
  }
}
