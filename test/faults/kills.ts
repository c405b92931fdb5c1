/**
 * Runs that are killed, at any moment: what a reader finds meanwhile, and what the run that is let through leaves.
 *
 *     const verdict = await killed({kills: 20, seed: 7, state: true})
 *
 * A folder that grows is scanned again and again; every other run is killed after a time that is drawn evenly from
 * nothing to somewhat more than a run takes, the others when a drawn number of names has come or gone in the output. With a
 * state every third that is killed compacts it. After each kill a reader comes in through index.html; every so often one run
 * is let through, and its files must be those of a run that nothing ever befell, byte for byte.
 */
import {spawn} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pieceOf} from '../state/growing.ts'
import {leftIn, readThrough, shownIn} from './output.ts'

const MAIN = path.resolve(import.meta.dirname, '../../dist/wirediff.js')
/** After so many kills one run is let through. */
const PATIENCE = 5
/** Names that come and go in the output folder while a run writes and publishes. */
const NAMES = 60
const FIRST = 12
const MORE = 4
const DAY = '2031-05-09'
const COMPACT = ['state', 'compact', 'state']

export interface Verdict {
  /** Runs that were killed in time. */
  readonly kills: number
  /** Runs that ended before their kill came. */
  readonly ended: number
  readonly compared: number
  readonly wrong: readonly string[]
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
  readonly ms: number
}

/** After milliseconds, or once so many names have come and gone in a folder: while it publishes. */
type Kill = {readonly ms: number} | {readonly folder: string; readonly names: number}

function strikeBy(kill: Kill, strike: () => void): () => void {
  if ('ms' in kill) {
    const timer = setTimeout(strike, kill.ms)
    return () => clearTimeout(timer)
  }
  let seen = 0
  const watcher = watch(kill.folder, () => {
    seen += 1
    if (seen === kill.names) strike()
  })
  return () => watcher.close()
}

function run(cwd: string, args: readonly string[], kill: Kill | null): Promise<Ended> {
  return new Promise(resolve => {
    const begun = performance.now()
    const child = spawn(process.execPath, [MAIN, ...args], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const call = kill === null ? () => undefined : strikeBy(kill, () => child.kill('SIGKILL'))
    child.on('close', (code, signal) => {
      call()
      resolve({code, signal, stderr, ms: performance.now() - begun})
    })
  })
}

/** Numerical Recipes' generator: the same kills again for the same seed. */
function drawn(seed: number): () => number {
  let at = seed >>> 0
  return () => (at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

interface Field {
  readonly root: string
  readonly args: readonly string[]
  add(count: number): void
}

function fieldFor(state: boolean): Field {
  const root = mkdtempSync(path.join(tmpdir(), 'wirediff-kills-'))
  mkdirSync(path.join(root, 'in'))
  let pieces = 0
  return {
    root,
    args: ['scan', 'in', '-o', 'out', '-q', '--as-of', DAY, ...(state ? ['--state', 'state'] : ['--window', '72h'])],
    add: count => {
      for (const last = pieces + count; pieces < last; pieces++)
        writeFileSync(path.join(root, 'in', pieceOf(pieces).name), pieceOf(pieces).content)
    },
  }
}

/** What stands after a run that nothing befell, on the input as it is, from the state and output as they were. */
async function unharmed({root, args}: Field, from: string | null): Promise<ReturnType<typeof shownIn>> {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'wirediff-unharmed-'))
  try {
    cpSync(path.join(root, 'in'), path.join(elsewhere, 'in'), {recursive: true, preserveTimestamps: true})
    if (from !== null) cpSync(from, elsewhere, {recursive: true, preserveTimestamps: true})
    const {code, stderr} = await run(elsewhere, args, null)
    if (code !== 0) throw new Error(`the unharmed run ended with ${code}: ${stderr}`)
    return shownIn(path.join(elsewhere, 'out'))
  } finally {
    rmSync(elsewhere, {recursive: true, force: true})
  }
}

/** Ids and firstSeen aside, of which the state keeps what it has told: results must be the same bytes. */
function compare(shown: ReturnType<typeof shownIn>, expected: ReturnType<typeof shownIn>): string | null {
  for (const name of new Set([...shown.keys(), ...expected.keys()]))
    if (shown.get(name) !== expected.get(name)) return name
  return null
}

export async function killed({
  kills,
  seed,
  state,
}: {
  readonly kills: number
  readonly seed: number
  readonly state: boolean
}): Promise<Verdict> {
  const field = fieldFor(state)
  const {root, args} = field
  const out = path.join(root, 'out')
  const chance = drawn(seed)
  const wrong: string[] = []
  let [done, ended, compared] = [0, 0, 0]
  try {
    field.add(FIRST)
    let {ms} = await run(root, args, null)
    const compacting = state ? (await run(root, COMPACT, null)).ms : 0
    /** The command of the n-th kill, and when it is struck. */
    const struck = (n: number): readonly [readonly string[], Kill] => {
      if (state && n % 3 === 2) return [COMPACT, {ms: chance() * compacting * 1.15}]
      return [args, n % 2 === 0 ? {ms: chance() * ms * 1.15} : {folder: out, names: 1 + Math.floor(chance() * NAMES)}]
    }
    while (done < kills) {
      // The state and the output before, from which the unharmed run starts too.
      const before = path.join(root, 'before')
      rmSync(before, {recursive: true, force: true})
      mkdirSync(before)
      for (const name of ['out', 'state'].filter(one => existsSync(path.join(root, one))))
        cpSync(path.join(root, name), path.join(before, name), {recursive: true, preserveTimestamps: true})
      const old = readThrough(out)
      field.add(MORE)
      const seen = new Set<string>()
      for (let n = 0; n < PATIENCE && done < kills; n++) {
        const {signal, code, stderr} = await run(root, ...struck(n))
        if (signal === 'SIGKILL') done += 1
        else {
          ended += 1
          if (code !== 0) wrong.push(`a run after a kill ended with ${code}: ${stderr}`)
        }
        const found = readThrough(out)
        if (!/^[0-9a-f]{64}$/.test(found)) wrong.push(`the reader finds no whole run: ${found}`)
        seen.add(found)
      }
      const last = await run(root, args, null)
      ms = last.ms
      if (last.code !== 0) wrong.push(`the run let through ended with ${last.code}: ${last.stderr}`)
      if (state) {
        const check = await run(root, ['state', 'check', 'state'], null)
        if (check.code !== 0) wrong.push(`the state is not whole: ${check.stderr}`)
      }
      const differing = compare(shownIn(out), await unharmed(field, before))
      compared += 1
      if (differing !== null) wrong.push(`${differing} is another than without kills`)
      seen.delete(old)
      seen.delete(readThrough(out))
      if (seen.size > 0) wrong.push('a reader found what is neither the old run nor the new one')
      const left = leftIn(out)
      if (left.length > 0) wrong.push(`left behind: ${left.join(', ')}`)
      const lines = readFileSync(path.join(out, 'results.jsonl'), 'utf8').trimEnd().split('\n')
      const [{inputs}] = lines.map(line => JSON.parse(line) as {inputs: number}) as [{inputs: number}]
      const articles = lines.filter(line => line.startsWith('{"type":"article"')).length
      if (articles !== inputs) wrong.push(`${inputs} given, ${articles} articles: lost or doubled`)
    }
    return {kills: done, ended, compared, wrong}
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
