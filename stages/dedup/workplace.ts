/**
 * Where one worker works: its kernels, open files, and room for what it keeps, made once for all phases.
 */
import {closeSync, openSync} from 'node:fs'
import {deadlines, type Deadline} from '../../pipeline/deadline.ts'
import {isCode} from '../../pipeline/errors.ts'
import type {RunOptions} from '../../pipeline/context.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {compiledKernel} from '../kernel/compiled.ts'
import {plainKernel} from '../kernel/plain.ts'
import {rowLength, type Kernel, type KernelSettings} from '../kernel/rows.ts'
import {lineReading} from '../read/line-reading.ts'
import {LinesAgain} from './lines-again.ts'
import {closeReaders, Shelf, type Held} from './shelf.ts'
import {changed} from './units.ts'

/** Files that one worker keeps open: a shell allows 256 for all of them. */
const MOST_OPEN = 12

export interface WorkplaceSetting {
  readonly worker: number
  readonly settings: Settings
  readonly options: Pick<RunOptions, 'stories' | 'storyField' | 'sourceField' | 'sourceBy' | 'timezone'>
  /** Null: the plain twin works. */
  readonly module: WebAssembly.Module | null
  /** For temporary files. */
  readonly folder: string
  readonly held: Held
  readonly memoryBytes: number
}

export interface Workplace extends WorkplaceSetting {
  /** Without fingerprints. */
  readonly kernel: Kernel
  /** With fingerprints, one of so many grams. */
  readonly kernelOf: (window: number) => Kernel
  readonly rowLength: number
  /** Over shorter grams, without fingerprints. */
  readonly briefKernel: Kernel
  readonly shelf: Shelf
  /** Opened once, and kept open. */
  readonly fdOf: (path: string, flags?: 'r' | 'r+') => number
  readonly linesAgain: LinesAgain
  /** Begins the time of another article. */
  readonly deadline: () => Deadline
  /** What is to be closed with the workplace. */
  readonly atClose: (close: () => void) => void
  close(): void
}

/** A file of the user’s that is there no more was changed like any other. */
function opened(path: string, flags: 'r' | 'r+'): number {
  try {
    return openSync(path, flags)
  } catch (error) {
    if (flags === 'r' && isCode(error, 'ENOENT')) throw changed(path)
    throw error
  }
}

/** Files stay open, as many of those that are read as one worker may have. */
function keptOpen(): {readonly fdOf: Workplace['fdOf']; readonly closeFiles: () => void} {
  const fds = {r: new Map<string, number>(), 'r+': new Map<string, number>()}
  const fdOf: Workplace['fdOf'] = (path, flags = 'r') => {
    const known = fds[flags].get(path)
    if (known !== undefined) return known
    // asked for at every read, so that nobody holds one that is closed
    const [oldest] = fds.r
    if (flags === 'r' && oldest !== undefined && fds.r.size >= MOST_OPEN) {
      closeSync(oldest[1])
      fds.r.delete(oldest[0])
    }
    const fd = opened(path, flags)
    fds[flags].set(path, fd)
    return fd
  }
  const closeFiles = (): void => {
    for (const kept of Object.values(fds)) {
      for (const fd of kept.values()) closeSync(fd)
      kept.clear()
    }
  }
  return {fdOf, closeFiles}
}

/** `now` is in milliseconds, from whenever: how long an article takes is told by it. */
export function openWorkplace(setting: WorkplaceSetting, now?: () => number): Workplace {
  const {settings, module, folder, held, memoryBytes, worker} = setting
  const {gram} = settings.shingle
  const {bands, rows, shortGram} = settings.candidates
  const kernelSettings: KernelSettings = {gram, bins: settings.minhash.bins, window: 0, bands, rows}
  const reading = lineReading({options: setting.options, limits: settings.read})
  const kernelFor = (own: KernelSettings): Kernel =>
    module === null ? plainKernel(own, reading) : compiledKernel(module, own, reading)
  const shelf = new Shelf({held, memoryBytes, folder, worker})
  const others: (() => void)[] = []
  const {fdOf, closeFiles} = keptOpen()
  return {
    ...setting,
    kernel: kernelFor(kernelSettings),
    kernelOf: window => kernelFor({...kernelSettings, window}),
    rowLength: rowLength(kernelSettings),
    briefKernel: kernelFor({...kernelSettings, gram: shortGram}),
    shelf,
    linesAgain: new LinesAgain(fdOf),
    deadline: deadlines(settings.read.maxArticleSeconds, now),
    fdOf,
    atClose: close => others.push(close),
    close: () => {
      closeFiles()
      for (const close of others) close()
      shelf.close()
      closeReaders()
    },
  }
}
