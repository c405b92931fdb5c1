/**
 * A run in this process on a disk that fails: what comes out, and whether the next run mends it.
 *
 * Checked after each: the exit code is one of the table; where it says done, the output is what an unharmed run writes, or
 * says in problem rows what it lacks; else the old output stands. After a failure for good a reader who comes in through
 * index.html finds one whole run. The next run, on a healthy disk, ends in the same bytes as one that nothing ever befell.
 */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pieceOf} from '../state/growing.ts'
import {installDisk, type Disk, type ErrorCode} from './disk.ts'
import {difference, leftIn, readThrough, shownIn, type Shown} from './output.ts'

export interface Trial {
  readonly at: number
  readonly code: ErrorCode
  readonly forGood: boolean
}

export interface Proving {
  readonly command: string
  /** File-system calls of an unharmed run. */
  readonly calls: number
  /** What is wrong, or null; and the exit code. */
  try(trial: Trial): Promise<{readonly wrong: string | null; readonly exit: number; readonly failed: string | null}>
  close(): void
}

const ARTICLES = 20
/** 2: a path that was given cannot be read. */
const CODES = [0, 2, 3, 4]

interface Place {
  readonly root: string
  readonly input: string
  readonly out: string
  readonly temporary: string
}

function placeFor(): Place {
  const root = mkdtempSync(path.join(tmpdir(), 'wirediff-faults-'))
  const at = (name: string): string => path.join(root, name)
  for (const name of ['in', 'tmp']) mkdirSync(at(name))
  for (let n = 0; n < ARTICLES; n++) writeFileSync(path.join(at('in'), pieceOf(n).name), pieceOf(n).content)
  return {root, input: at('in'), out: at('out'), temporary: at('tmp')}
}

type Run = (...args: readonly string[]) => Promise<number>

/** In this process; standard error goes nowhere. */
async function runner(): Promise<Run> {
  const {runCommand} = await import('../../pipeline/cli/perform.ts')
  return async (...args) => {
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = () => true
    try {
      return await runCommand(['node', 'wirediff', ...args], {signal: new AbortController().signal, code: () => null})
    } finally {
      process.stderr.write = write
    }
  }
}

interface Known {
  readonly before: Shown
  readonly after: Shown
  readonly through: readonly string[]
}

function judged(exit: number, {forGood}: Trial, {out}: Place, {before, after, through}: Known): string | null {
  if (!CODES.includes(exit)) return `exit ${exit}`
  const now = shownIn(out)
  if (exit === 0) return difference(now, after) === null ? null : `done, but ${difference(now, after)} is another`
  if (exit === 3) {
    const [run = ''] = readFileSync(path.join(out, 'results.jsonl'), 'utf8').split('\n')
    return /"skipped":[1-9]/.test(run) ? null : 'exit 3 without a skipped input'
  }
  if (through.length > 0 && !through.includes(readThrough(out)))
    return `the reader finds no whole run: ${readThrough(out)}`
  const mixed = [...now].find(([name, hash]) => hash !== before.get(name) && hash !== after.get(name))
  if (mixed !== undefined) return `${mixed[0]} is neither old nor new`
  if (forGood || difference(now, before) === null || difference(now, after) === null) return null
  return `old and new side by side: ${difference(now, before)}`
}

/** One command at a time: its temporary folder is that of the process. */
export async function prove(command: 'scan' | 'dedup', more: readonly string[] = []): Promise<Proving> {
  const disk: Disk = await installDisk()
  const place = placeFor()
  const {root, input, out, temporary} = place
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = temporary
  const run = await runner()
  const args = [command, input, '-o', out, '-q', '--jobs', command === 'dedup' ? '1' : '2', ...more]
  const old = path.join(root, 'old')
  const [last = ''] = readdirSync(input).toSorted().slice(-1)
  // The old output is of one article less.
  await run(...args, '--exclude', last)
  cpSync(out, old, {recursive: true})
  const before = shownIn(out)
  const passages = [readThrough(out)]
  await run(...args)
  const after = shownIn(out)
  const isPaged = passages[0] !== 'no index'
  const through = isPaged ? [...passages, readThrough(out)] : []
  const restore = (): void => {
    rmSync(out, {recursive: true, force: true})
    cpSync(old, out, {recursive: true})
  }
  const within = [input, out, temporary]
  restore()
  disk.arm({at: Number.MAX_SAFE_INTEGER, code: 'EIO', forGood: false, within})
  await run(...args)
  const calls = disk.calls()
  disk.heal()
  return {
    command,
    calls,
    try: async trial => {
      restore()
      disk.arm({...trial, within})
      const exit = await run(...args)
      const failed = disk.failed()
      disk.heal()
      let wrong = judged(exit, trial, place, {before, after, through})
      const again = await run(...args)
      if (again !== 0) wrong ??= `the next run ends with ${again}`
      const other = difference(shownIn(out), after)
      if (other !== null) wrong ??= `the next run leaves ${other} another`
      // On a disk that takes nothing any more nothing can be removed either.
      const aside = trial.forGood ? [] : readdirSync(temporary).filter(name => name.startsWith('wirediff-'))
      const left = [...leftIn(out), ...aside]
      if (left.length > 0) wrong ??= `left behind: ${left.join(', ')}`
      for (const name of readdirSync(temporary).filter(one => one.startsWith('wirediff-')))
        rmSync(path.join(temporary, name), {recursive: true})
      return {wrong, exit, failed}
    },
    close: () => {
      if (usual === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = usual
      rmSync(root, {recursive: true, force: true})
    },
  }
}
