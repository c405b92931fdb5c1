/**
 * One run at a time in one folder: `.wirediff-lock` holds the process, its host and when the process began.
 *
 *     const lock = takeLock('output', {say})     Failure 5 where another live run holds it
 *     lock.release()
 *
 * Avoids: two runs that publish halves of each other; a lock that holds for ever because its number is another process's
 * by now; a lock without a holder, by a kill between making and writing it. What a killed run left is taken over, and said;
 * of a run on another host nobody here can tell whether it lives, so that its lock holds.
 * Cost: one small file. Source: link(2) fails where the name is taken; kill(2) with signal 0; proc(5) for the beginning.
 */
import {linkSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join, resolve} from 'node:path'
import {Failure, isCode} from '../../pipeline/errors.ts'
import {NO_LINK} from './disk.ts'

export const LOCK = '.wirediff-lock'

export interface Lock {
  /** A Failure 5 where it was taken from us. */
  demand(): void
  release(): void
}

export interface Holder {
  readonly pid: number
  readonly host: string
  /** Of the process, as the system counts; null where it does not tell. */
  readonly begun: string | null
}

export interface LockOptions {
  /** Told where a stale lock was taken over. */
  readonly say: (message: string) => void
  /** The flag that names the folder. */
  readonly flag?: string
}

/** Locks of this process: its own number in a lock that it does not hold is that of an earlier process. */
const held = new Set<string>()

function holderIn(text: string): Holder | null {
  const [, pid, host, begun] = /^(\d{1,10}) (\S+)(?: (\S+))?\n$/.exec(text) ?? []
  return pid === undefined || host === undefined ? null : {pid: Number(pid), host, begun: begun ?? null}
}

/** `boot/ticks` on Linux: of two processes with one number the beginnings differ, over a restart too. */
function beginningOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    // The name of the program stands in brackets and may hold anything; the 20th field behind it is the start.
    const ticks = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')[19]
    return ticks === undefined ? null : `${boot}/${ticks}`
  } catch {
    return null
  }
}

const ours = (): string => {
  const begun = beginningOf(process.pid)
  return `${process.pid} ${hostname()}${begun === null ? '' : ` ${begun}`}\n`
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

function isStale({pid, host, begun}: Holder, path: string): boolean {
  if (host !== hostname()) return false
  if (pid === process.pid) return !held.has(path)
  if (!isAlive(pid)) return true
  const now = begun === null ? null : beginningOf(pid)
  return now !== null && now !== begun
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

/** The name appears with the holder in it, or not at all. */
function isMade(path: string, text: string): boolean {
  const aside = `${path}-${process.pid}.part`
  try {
    writeFileSync(aside, text)
    linkSync(aside, path)
    return true
  } catch (error) {
    // Whoever holds the lock sweeps, and may take our file too.
    if (isCode(error, 'EEXIST', 'ENOENT')) return false
    if (!isCode(error, ...NO_LINK)) throw error
    return isMadeAtOnce(path, text)
  } finally {
    rmSync(aside, {force: true})
  }
}

/** Where the file system knows no hard links. */
function isMadeAtOnce(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, {flag: 'wx'})
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    rmSync(path, {force: true})
    throw error
  }
}

/** Moves a stale lock away; false where meanwhile another run has taken it over, whose lock is then put back. */
function isCleared(path: string, stale: string): boolean {
  const aside = `${path}-${process.pid}-stale.part`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  const moved = textOf(aside)
  try {
    if (moved !== null && moved !== stale) linkSync(aside, path)
  } catch (error) {
    // A third run was quicker; the second finds out before it publishes.
    if (!isCode(error, 'EEXIST', 'ENOENT')) throw error
  }
  rmSync(aside, {force: true})
  return moved === stale
}

export function takeLock(folder: string, {say, flag = '-o'}: LockOptions): Lock {
  const path = resolve(folder, LOCK)
  const own = ours()
  if (!isMade(path, own)) {
    const text = textOf(path)
    const holder = text === null ? null : holderIn(text)
    // A lock without a holder is being written this moment, or is none of ours.
    if (holder === null || text === null || !isStale(holder, path)) throw busy(folder, holder, flag)
    if (!isCleared(path, text) || !isMade(path, own)) throw busy(folder, null, flag)
    say(`wirediff: took over ${join(folder, LOCK)}: the run that held it (process ${holder.pid}) has ended.`)
  }
  held.add(path)
  return {
    demand: () => {
      if (textOf(path) !== own) throw busy(folder, null, flag)
    },
    release: () => {
      if (!held.delete(path)) return
      try {
        if (textOf(path) === own) rmSync(path, {force: true})
      } catch {
        // A disk that answers nothing any more: the next run finds that this process has ended.
      }
    },
  }
}
