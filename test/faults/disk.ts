/**
 * A file system that fails at call n, once or for good; for this process and everything that it has imported.
 *
 *     const disk = installDisk()
 *     disk.arm({at: 17, code: 'ENOSPC', forGood: true, within: [out, input]})
 *     disk.calls()      how many there were since
 *     disk.heal()
 *
 * Only calls on paths below `within`, and on what was opened there, count: the program's own files are no part of a run.
 * A failing close closes, as the system's does.
 */
import {createRequire, syncBuiltinESMExports} from 'node:module'

export type ErrorCode = 'EIO' | 'ENOSPC' | 'EMFILE' | 'EACCES'

export interface Fault {
  /** From 1. */
  readonly at: number
  readonly code: ErrorCode
  readonly forGood: boolean
  readonly within: readonly string[]
}

export interface Disk {
  arm(fault: Fault): void
  /** Since it was armed. */
  calls(): number
  /** Name and path of the call that failed first. */
  failed(): string | null
  heal(): void
}

type Any = (...given: readonly unknown[]) => unknown
type Shelf = Record<string, unknown>

const SYNC = [
  'openSync',
  'readSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'mkdtempSync',
  'readFileSync',
  'writeFileSync',
  'copyFileSync',
  'readdirSync',
  'statSync',
  'lstatSync',
  'fstatSync',
  'accessSync',
]
/** With a callback as the last argument: those that streams use. */
const CALLED_BACK = ['open', 'read', 'write', 'close', 'fstat', 'stat', 'lstat', 'readdir']
const PROMISED = [
  'open',
  'readFile',
  'writeFile',
  'appendFile',
  'rename',
  'link',
  'unlink',
  'rm',
  'rmdir',
  'mkdir',
  'mkdtemp',
  'copyFile',
  'readdir',
  'stat',
  'lstat',
  'realpath',
  'access',
]
const HANDLED = ['read', 'write', 'appendFile', 'writeFile', 'readFile', 'sync', 'stat', 'close']

class Shim implements Disk {
  #fault: Fault | null = null
  #calls = 0
  #failed: string | null = null
  /** Descriptors opened within. */
  readonly #open = new Set<unknown>()

  arm(fault: Fault): void {
    this.#fault = fault
    this.#calls = 0
    this.#failed = null
  }

  calls = (): number => this.#calls
  failed = (): string | null => this.#failed
  heal(): void {
    this.#fault = null
  }

  note(fd: unknown): void {
    if (typeof fd === 'number') this.#open.add(fd)
  }

  /** An error where this call is to fail. */
  ask(name: string, target: unknown): Error | null {
    const fault = this.#fault
    if (fault === null) return null
    const isPath = typeof target === 'string' || target instanceof URL
    const path = String(target)
    if (isPath ? !fault.within.some(one => path.startsWith(one)) : !this.#open.has(target)) return null
    this.#calls += 1
    if (this.#calls !== fault.at && !(fault.forGood && this.#calls > fault.at)) return null
    this.#failed ??= `${name} ${path}`
    const error = new Error(`${fault.code}: made to fail, ${name} '${path}'`)
    return Object.assign(error, {code: fault.code, syscall: name, path})
  }

  /** The number may be given to another file. */
  forget(fd: unknown): void {
    this.#open.delete(fd)
  }

  isOpening = (target: unknown): boolean => this.#fault?.within.some(one => String(target).startsWith(one)) === true
}

function wrapSync(shelf: Shelf, shim: Shim): void {
  for (const name of SYNC) {
    const real = shelf[name] as Any
    shelf[name] = (...given: readonly unknown[]) => {
      const error = shim.ask(name, given[0])
      if (error !== null && name !== 'closeSync') throw error
      if (name === 'closeSync') shim.forget(given[0])
      const result = real(...given)
      if (error !== null) throw error
      if (name === 'openSync' && shim.isOpening(given[0])) shim.note(result)
      return result
    }
  }
}

function wrapCalledBack(shelf: Shelf, shim: Shim): void {
  for (const name of CALLED_BACK) {
    const real = shelf[name] as Any
    shelf[name] = (...given: readonly unknown[]) => {
      const back = given.at(-1) as Any
      const error = shim.ask(name, given[0])
      if (error !== null && name !== 'close') return void setImmediate(() => back(error))
      if (name === 'close') shim.forget(given[0])
      const hear = (failure: unknown, ...more: readonly unknown[]): void => {
        if (name === 'open' && shim.isOpening(given[0])) shim.note(more[0])
        back(error ?? failure, ...more)
      }
      return real(...given.slice(0, -1), hear)
    }
  }
}

interface Handle {
  readonly fd: number
}

async function wrapPromised(shelf: Shelf, shim: Shim): Promise<void> {
  const probe = (await (shelf['open'] as Any)(process.execPath)) as Handle & {close(): Promise<void>}
  const form = Object.getPrototypeOf(probe) as Shelf
  await probe.close()
  for (const name of PROMISED) {
    const real = shelf[name] as Any
    shelf[name] = async (...given: readonly unknown[]) => {
      const error = shim.ask(name, given[0])
      if (error !== null) throw error
      const result = await real(...given)
      if (name === 'open' && shim.isOpening(given[0])) shim.note((result as Handle).fd)
      return result
    }
  }
  for (const name of HANDLED) {
    const real = form[name] as Any
    form[name] = async function (this: Handle, ...given: readonly unknown[]) {
      const error = shim.ask(name, this.fd)
      if (error !== null && name !== 'close') throw error
      if (name === 'close') shim.forget(this.fd)
      const result: unknown = await real.apply(this, [...given])
      if (error !== null) throw error
      return result
    }
  }
}

/** Before the program is imported: what keeps a function of its own is not reached any more. */
export async function installDisk(): Promise<Disk> {
  const shelf = createRequire(import.meta.url)('node:fs') as Shelf
  const shim = new Shim()
  wrapSync(shelf, shim)
  wrapCalledBack(shelf, shim)
  await wrapPromised(shelf['promises'] as Shelf, shim)
  syncBuiltinESMExports()
  return shim
}
