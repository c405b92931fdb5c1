/**
 * NDJSON to signatures on one core: our kernel, its plain twin and `wc -w` on the same bytes, other libraries on the words of
 * as many of the articles as they can do in a few seconds.
 */
import {createReadStream, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {fold, foldedCapacity} from '../stages/kernel/fold.ts'
import {NODE, processorSeconds, Rival, type Command} from './children.ts'
import {installed, PEERS, rivalOf, type Input} from './peers/install.ts'
import type {Task} from './rounds.ts'

export interface Signatures {
  readonly tasks: readonly Task[]
  /** How many articles a task sketches. */
  readonly articles: ReadonlyMap<string, number>
  /** Who is missing, and why. */
  readonly leftOut: readonly string[]
  stop(): void
}

export const KERNEL = 'kernel, signatures'
export const KERNEL_PRINTS = 'kernel, signatures and fingerprints'
export const PLAIN = 'plain twin, signatures'
export const WC = 'wc -w'
/** After the name of a peer that takes the words out of the articles itself. */
export const FROM_NDJSON = ', from NDJSON'
export const SHINGLING = 'Python, splitting and shingling alone'

/** The first articles, and their words as the kernel folds and parts them, an article a line. */
async function writeSample(corpus: string, sample: number, to: Readonly<Record<Input, string>>): Promise<void> {
  const lines: string[] = []
  const whole: string[] = []
  for await (const line of createInterface({input: createReadStream(corpus)})) {
    const {text} = JSON.parse(line) as {readonly text: string}
    const bytes = new TextEncoder().encode(text)
    const folded = new Uint8Array(foldedCapacity(bytes.length))
    const words = Buffer.from(folded.subarray(0, fold(bytes, bytes.length, folded))).toString('utf8')
    lines.push(words.split('\0').filter(Boolean).join(' '))
    whole.push(line)
    if (lines.length === sample) break
  }
  writeFileSync(to.words, `${lines.join('\n')}\n`)
  writeFileSync(to.ndjson, `${whole.join('\n')}\n`)
}

export async function signatures(
  corpus: string,
  {articles, sample, peers}: {readonly articles: number; readonly sample: number; readonly peers: boolean},
): Promise<Signatures> {
  const rivals: Rival[] = []
  const tasks: Task[] = []
  const counts = new Map<string, number>()
  const leftOut: string[] = []
  const join = async (
    name: string,
    count: number,
    command: Command,
    env: Record<string, string> = {},
  ): Promise<void> => {
    const rival = await Rival.start(command, env)
    if (typeof rival === 'string') {
      leftOut.push(`${name}: ${rival}`)
      return
    }
    rivals.push(rival)
    counts.set(name, count)
    tasks.push({name, run: () => rival.round()})
  }
  const kernel = path.join(import.meta.dirname, 'kernel.ts')
  await join(KERNEL, articles, [...NODE, kernel, corpus, 'wasm', '0'])
  await join(KERNEL_PRINTS, articles, [...NODE, kernel, corpus, 'wasm', '4'])
  await join(PLAIN, articles, [...NODE, kernel, corpus, 'plain', '0'])
  tasks.push({name: WC, run: () => Promise.resolve(processorSeconds(['wc', '-w', corpus]))})
  counts.set(WC, articles)

  const files = {words: `${corpus}.words`, ndjson: `${corpus}.sample`}
  if (peers) await writeSample(corpus, sample, files)
  for (const peer of peers ? PEERS : []) {
    const found = installed(peer)
    if ('why' in found) {
      leftOut.push(`${peer.name}: ${found.why}`)
      continue
    }
    const {folder} = found
    for (const input of peer.from === 'npm' ? (['words'] as const) : (['words', 'ndjson'] as const)) {
      const {command, env} = rivalOf(peer, {folder, file: files[input], input})
      await join(peer.name + (input === 'ndjson' ? FROM_NDJSON : ''), sample, command, env)
    }
    if (peer.library !== 'datasketch' || counts.has(SHINGLING)) continue
    const {command, env} = rivalOf({...peer, library: 'shingling'}, {folder, file: files.words, input: 'words'})
    await join(SHINGLING, sample, command, env)
  }
  if (!peers) leftOut.push('other libraries: --no-peers')
  return {tasks, articles: counts, leftOut, stop: () => rivals.forEach(rival => rival.stop())}
}
