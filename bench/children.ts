/**
 * Programs that are timed: on one core where asked and where the machine can pin (taskset), else wherever.
 *
 * A rival lives through all rounds and tells its own time, so that nobody pays for the start of Python or for a cold
 * compiler: it prints `ready`, then its seconds for every line it is sent.
 */
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import path from 'node:path'
import {createInterface} from 'node:readline'

function canPin(): boolean {
  try {
    execFileSync('taskset', ['-c', '0', 'true'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

const CORE = String(availableParallelism() - 1)
export const isPinned = canPin()

export type Command = readonly [string, ...string[]]
/** Node, for a program in TypeScript. */
export const NODE: Command = [process.execPath, '--import', import.meta.resolve('tsx')]
export const onOneCore = (command: Command): Command => (isPinned ? ['taskset', '-c', CORE, ...command] : command)

/** Threads that a library starts by itself would be no single core. */
const ONE_THREAD = {RAYON_NUM_THREADS: '1', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1'}

export class Rival {
  readonly #child: ChildProcess
  readonly #lines: AsyncIterator<string>

  private constructor(child: ChildProcess, lines: AsyncIterator<string>) {
    this.#child = child
    this.#lines = lines
  }

  /** Resolves to the rival, or to why it does not run. */
  static async start(command: Command, env: Readonly<Record<string, string>> = {}): Promise<Rival | string> {
    const [program, ...args] = onOneCore(command)
    const child = spawn(program, args, {
      env: {...process.env, ...ONE_THREAD, ...env},
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2000)))
    const failed = once(child, 'error').then((all: unknown[]) => String(all[0]))
    const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
    const first = await Promise.race([lines.next(), failed])
    if (typeof first === 'string') return first
    if (first.value === 'ready') return new Rival(child, lines)
    child.kill()
    return (said.trim().split('\n').at(-1) ?? '') || 'it did not start'
  }

  async round(): Promise<number> {
    this.#child.stdin?.write('go\n')
    const line = await this.#lines.next()
    const took = Number(line.value)
    if (line.done === true || !Number.isFinite(took)) throw new Error('a rival stopped in the middle of its rounds')
    return took
  }

  stop(): void {
    this.#child.stdin?.end()
    this.#child.kill()
  }
}

/**
 * A child of ours that serves rounds: what a rival does, in TypeScript. Told are seconds of the processor, which on a core of
 * one’s own are those of the clock, and which other programs on that core do not lengthen.
 */
export function serveRounds(round: () => void): void {
  process.stdout.write('ready\n')
  createInterface({input: process.stdin}).on('line', () => {
    const before = process.cpuUsage()
    round()
    const {user, system} = process.cpuUsage(before)
    process.stdout.write(`${(user + system) / 1e6}\n`)
  })
}

/** Seconds of the processor that a command takes on one core; of the clock where there is no bash to ask. */
export function processorSeconds(command: Command): number {
  const start = performance.now()
  const [program, ...args] = onOneCore([
    'bash',
    '-c',
    'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null',
    'bash',
    ...command,
  ])
  const {stderr, error} = spawnSync(program, args, {encoding: 'utf8'})
  const told = /^(\d+\.\d+) (\d+\.\d+)$/m.exec(stderr)
  if (error === undefined && told !== null) return Number(told[1]) + Number(told[2])
  const [own, ...ownArgs] = onOneCore(command)
  execFileSync(own, ownArgs)
  return (performance.now() - start) / 1000
}

export interface Ran {
  readonly seconds: number
  readonly processorSeconds: number
  readonly peakBytes: number
  /** On stderr. */
  readonly said: string
}

/** Imported before the program: leaves the most memory that it held, and its processor time, where it is told to. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
  import {writeFileSync} from 'node:fs'
  import {isMainThread} from 'node:worker_threads'
  const tell = () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
    writeFileSync(process.env.WIREDIFF_PEAK, maxRSS * 1024 + ' ' + (userCPUTime + systemCPUTime) / 1e6)
  }
  if (isMainThread) process.on('exit', tell)
`)}`

/** A Node program run once: its time from start to end by the clock and the processor, and the most memory that it held. */
export async function ran(args: readonly string[]): Promise<Ran> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-peak-'))
  try {
    const file = path.join(folder, 'peak')
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', PEAK, ...args], {
      env: {...process.env, WIREDIFF_PEAK: file},
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [code] = (await once(child, 'close')) as [number | null]
    const seconds = (performance.now() - start) / 1000
    if (code === null || code > 1) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${said}`)
    const [peakBytes = 0, processorSeconds = 0] = readFileSync(file, 'utf8').split(' ').map(Number)
    return {seconds, processorSeconds, peakBytes, said}
  } finally {
    rmSync(folder, {recursive: true})
  }
}
