/**
 * The files of one run, written aside and published together.
 *
 *     const publication = await createPublication('output', {say})
 *     (await publication.open('results.jsonl')).write(…)       replaced in its place
 *     (await publication.openInRun('core.csv')).write(…)       laid into the run's own folder, and shown as core.csv
 *     await publication.seal()                                 'runs/3f0c55e1a2b4': what index.html leads to
 *     await publication.publish()
 *
 * Everything is flushed to the disk under a temporary name; then the folder of the run gets its name; then all that stands
 * in its place is replaced by renaming, results.jsonl and index.html last. Whoever reads index.html and what it leads to
 * sees one whole run at any moment, even where the process is killed between two names. A failure leaves, or puts back,
 * what stood there. What a kill leaves behind is swept by the next run; a lock keeps a second run out meanwhile.
 *
 * Avoids: a half-written results.jsonl after a full disk, tables of one run beside pages of another.
 * Cost: one 64 KiB buffer a file. Source: rename(2) is atomic within a file system; fsync(2).
 */
import {rmdirSync, rmSync, unlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {onDisk, secondName, standingAt, syncFolder, unwritable} from './disk.ts'
import {enter, FOLDERS, isGone, quietly, type Entered} from './enter.ts'
import type {Lock, LockOptions} from './lock.ts'
import {layMarker, MARKER} from './marker.ts'
import {enterBelow, isKept, layRun, RUNS, sweepRuns, type Laid} from './runs.ts'
import {openSheet, type Sheet} from './sheet.ts'
import {asideOf, switchAll, type Move} from './switch.ts'

export interface Publication {
  /** A file of the output folder itself. */
  open(name: string): Promise<Sheet>
  /** A file of the run's folder: `core.csv`, `stories/s720be815ba8f.html`; shown under that name unless `shown` is false. */
  openInRun(name: string, options?: {readonly shown: boolean}): Promise<Sheet>
  /** The file of this name and hash in the run that index.html leads to is this run's too; false where there is none. */
  keepInRun(name: string, sha256: string): Promise<boolean>
  /** Gives the run's folder its name, by what is in it; no file of it may be opened afterwards. */
  seal(): Promise<string>
  /** Replaces the old files; of `known` those that were not written this time go. */
  publish(known?: readonly string[]): Promise<void>
  discard(): Promise<void>
}

/** What the end of a run needs of a file. */
type Closing = Pick<Sheet, 'close' | 'sha256'>

const RUN_ASIDE = '.wirediff-run.part'
/** A reader who comes in through these has all the rest before him. */
const LAST = ['results.jsonl', 'index.html']

/** A file that cannot be replaced is found before the first is. */
async function checkTargets(folder: string, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const path = join(folder, name)
    const found = await onDisk(path, () => standingAt(path))
    if (found?.isDirectory() === true) throw unwritable(path, new Error('a folder stands in its place'))
  }
}

async function isOneFile(a: string, b: string): Promise<boolean> {
  const other = await standingAt(b)
  const one = other === null ? null : await standingAt(a)
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev && one.ino !== 0
}

/** The names to be: a second name for each file of the run that is shown. One that is that file already stays. */
async function movesTo(
  folder: string,
  {way, shown}: {way: string; shown: readonly string[]},
): Promise<readonly Move[]> {
  const moves: Move[] = []
  for (const name of shown) {
    const [of, to] = [join(folder, way, name), join(folder, name)]
    if (await isOneFile(of, to)) continue
    const from = asideOf(to, 'part')
    await onDisk(to, () => secondName(of, from))
    moves.push({from, to})
  }
  return moves
}

class Work implements Publication {
  readonly #folder: string
  readonly #lock: Lock
  readonly #before: string | null
  /** By name: in their place, and in the run's folder. */
  readonly #placed = new Map<string, Sheet>()
  readonly #inRun = new Map<string, {readonly sheet: Closing; readonly shown: boolean}>()
  readonly #entered = new Set<string>()
  #isEnded = false
  #laid: Laid | null = null
  /** True where the marker is of this run. */
  #isMarked: boolean | null = null
  readonly #removeNow = (): void => this.#remove()

  constructor(folder: string, {lock, before}: Entered) {
    this.#folder = folder
    this.#lock = lock
    this.#before = before
    process.once('exit', this.#removeNow)
  }

  /** Before anything shows: a folder that holds files without the marker would be nobody's. */
  async #mark(): Promise<void> {
    this.#isMarked ??= await onDisk(this.#folder, () => layMarker(this.#folder))
  }

  async #enterOnce(below: string): Promise<void> {
    if (this.#entered.has(below)) return
    await enterBelow(join(this.#folder, below))
    this.#entered.add(below)
  }

  open(name: string): Promise<Sheet> {
    const to = join(this.#folder, name)
    return onDisk(to, async () => {
      const sheet = await openSheet(asideOf(to, 'part'))
      this.#placed.set(name, sheet)
      return sheet
    })
  }

  async #enterAside(name: string): Promise<string> {
    await this.#enterOnce(RUN_ASIDE)
    if (dirname(name) !== '.') await this.#enterOnce(join(RUN_ASIDE, dirname(name)))
    return join(this.#folder, RUN_ASIDE, name)
  }

  openInRun(name: string, {shown} = {shown: true}): Promise<Sheet> {
    return onDisk(join(this.#folder, name), async () => {
      const sheet = await openSheet(await this.#enterAside(name))
      this.#inRun.set(name, {sheet, shown})
      return sheet
    })
  }

  keepInRun(name: string, sha256: string): Promise<boolean> {
    const before = this.#before
    if (before === null) return Promise.resolve(false)
    return onDisk(join(this.#folder, name), async () => {
      const aside = await this.#enterAside(name)
      if (!(await isKept(join(this.#folder, RUNS, before, name), aside, sha256))) return false
      this.#inRun.set(name, {sheet: {sha256: () => sha256, close: () => Promise.resolve()}, shown: true})
      return true
    })
  }

  async seal(): Promise<string> {
    if (this.#laid !== null) return this.#laid.way
    for (const {sheet} of this.#inRun.values()) await sheet.close()
    await this.#mark()
    const aside = join(this.#folder, RUN_ASIDE)
    this.#laid = await onDisk(join(this.#folder, RUNS), async () => {
      for (const below of this.#entered) await syncFolder(join(this.#folder, below))
      return await layRun(
        this.#folder,
        aside,
        new Map([...this.#inRun].map(([name, {sheet}]) => [name, sheet.sha256()])),
      )
    })
    return this.#laid.way
  }

  async publish(known: readonly string[] = []): Promise<void> {
    for (const sheet of this.#placed.values()) await sheet.close()
    await this.#mark()
    const shown = [...this.#inRun].flatMap(([name, one]) => (one.shown ? [name] : []))
    const written = new Set([...this.#placed.keys(), ...shown])
    await checkTargets(this.#folder, new Set([...written, ...known]))
    const run = this.#inRun.size === 0 ? null : await this.seal()
    for (const below of new Set(shown.map(name => dirname(name)))) {
      if (below !== '.') await onDisk(join(this.#folder, below), () => enterBelow(join(this.#folder, below)))
    }
    const moves = run === null ? [] : await movesTo(this.#folder, {way: run, shown})
    const stale = known.filter(name => !written.has(name)).map(name => ({from: null, to: join(this.#folder, name)}))
    const placed = [...this.#placed]
      .toSorted(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b))
      .map(([name, {path}]) => ({from: path, to: join(this.#folder, name)}))
    this.#lock.demand()
    switchAll([...moves, ...stale, ...placed])
    await this.#finish(run)
  }

  /** From here on the new run stands; what cannot be cleared away is cleared by the next. */
  async #finish(run: string | null): Promise<void> {
    const folder = this.#folder
    this.#forget()
    await onDisk(folder, async () => {
      for (const below of FOLDERS) {
        // A folder without a file in it goes too; one that holds anything stays.
        if (!(await isGone(join(folder, below)))) await syncFolder(join(folder, below))
      }
      await syncFolder(folder)
    })
    if (!(await isGone(join(folder, RUNS)))) {
      await onDisk(join(folder, RUNS), () =>
        sweepRuns(folder, new Set([run?.slice(RUNS.length + 1) ?? null, this.#before])),
      )
      await isGone(join(folder, RUNS))
    }
    this.#end()
  }

  async discard(): Promise<void> {
    // What is published stays, and the folder may be another run's by now.
    if (this.#isEnded) return
    const sheets = [...this.#placed.values(), ...[...this.#inRun.values()].map(({sheet}) => sheet)]
    for (const sheet of sheets) await sheet.close().catch(() => undefined)
    this.#remove()
    this.#end()
  }

  #remove(): void {
    const folder = this.#folder
    const paths = [...this.#placed.values()].map(({path}) => path)
    const parts = [...this.#inRun.keys()].map(name => asideOf(join(folder, name), 'part'))
    for (const path of [...paths, ...parts]) quietly(() => unlinkSync(path))
    quietly(() => rmSync(join(folder, RUN_ASIDE), {recursive: true, force: true}))
    const {way, isNew} = this.#laid ?? {way: '', isNew: false}
    if (isNew) quietly(() => rmSync(join(folder, way), {recursive: true, force: true}))
    if (this.#isMarked === true) quietly(() => unlinkSync(join(folder, MARKER)))
    quietly(() => rmdirSync(join(folder, RUNS)))
    this.#lock.release()
  }

  /** What is published is not taken away again. */
  #forget(): void {
    this.#placed.clear()
    this.#inRun.clear()
    this.#laid = null
    this.#isMarked = false
  }

  #end(): void {
    this.#isEnded = true
    this.#forget()
    this.#lock.release()
    process.off('exit', this.#removeNow)
  }
}

export async function createPublication(
  folder: string,
  options: LockOptions = {say: () => undefined},
): Promise<Publication> {
  return new Work(folder, await enter(folder, options))
}
