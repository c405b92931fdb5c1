/**
 * `npm run bench:growing`: a folder that grows, scanned with a state after each portion, against one run over all of it.
 *
 *     --steps 30 --articles 1000     portions, and articles in each
 *     --retain 7                     days that are kept: what is older is dropped, and every portion has its own day
 *     --folder DIR                   where it happens; left out: a temporary folder, removed afterwards
 *     --share 0.15                   of the whole that the last run may take
 *     --json                         one line for `npm run soak`
 *
 * Seconds are those of the processor, which other programs lengthen least. Exits with 1 where a record differs, or the last
 * run takes too large a share.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {ran, type Ran} from '../children.ts'
import {dayOf, portion} from './portion.ts'
import {compared} from './same.ts'

const {values: flags} = parseArgs({
  options: {
    steps: {type: 'string', default: '30'},
    articles: {type: 'string', default: '1000'},
    retain: {type: 'string'},
    folder: {type: 'string'},
    share: {type: 'string', default: '0.15'},
    json: {type: 'boolean', default: false},
  },
})
const [steps, articles, most] = [Number(flags.steps), Number(flags.articles), Number(flags.share)]
const {retain} = flags
const MAIN = path.resolve(import.meta.dirname, '../../dist/wirediff.js')
const MIB = 2 ** 20

const root = flags.folder ?? mkdtempSync(path.join(tmpdir(), 'wirediff-growing-'))
const at = (name: string): string => path.join(root, name)

/** Where nothing is dropped all runs have one day, which is that of articles without one. */
const asOf = (step: number): string => dayOf(retain === undefined ? steps : step)

const scan = (name: string, step: number): Promise<Ran> => {
  const kept = retain === undefined ? [] : ['--retain', `${retain}d`]
  const files = ['--state', at(`${name}-state`), '-o', at(`${name}-out`)]
  return ran([MAIN, 'scan', at('in'), ...files, '-q', '--as-of', asOf(step), ...kept])
}

const say = (line: string): void => void (flags.json ? process.stderr : process.stdout).write(`${line}\n`)
const figures = ({processorSeconds, seconds, peakBytes}: Ran): string =>
  `${processorSeconds.toFixed(1)} | ${seconds.toFixed(1)} | ${(peakBytes / MIB).toFixed(0)}`

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

async function grown(): Promise<readonly Ran[]> {
  const all: Ran[] = []
  say('| run | processor s | clock s | peak MiB |\n| ---: | ---: | ---: | ---: |')
  for (let step = 0; step < steps; step += 1) {
    const undated = retain === undefined
    writeFileSync(at(`in/p${String(step).padStart(3, '0')}.jsonl`), portion({day: step, articles, undated}))
    const one = await scan('grown', step)
    all.push(one)
    say(`| ${step + 1} | ${figures(one)} |`)
  }
  return all
}

/** The last third against the middle one. */
function memoryOf(all: readonly Ran[]): number {
  const third = Math.floor(all.length / 3)
  const peaks = all.map(({peakBytes}) => peakBytes)
  return median(peaks.slice(-third)) / median(peaks.slice(third, 2 * third))
}

async function measured(): Promise<void> {
  mkdirSync(at('in'), {recursive: true})
  const all = await grown()
  const whole = await scan('whole', steps - 1)
  const {records, differing} = await compared(at('grown-out/results.jsonl'), at('whole-out/results.jsonl'))
  const share = (all.at(-1)?.processorSeconds ?? 0) / whole.processorSeconds
  const memory = memoryOf(all)
  say(`| all at once | ${figures(whole)} |\n`)
  for (const one of differing) say(`differs: ${one}`)
  say(`${records} records, ${differing.length} differ.`)
  say(`The last run takes ${(100 * share).toFixed(1)} % of one run over all of it.`)
  say(`Memory of the last third of the runs over that of the middle third: ${memory.toFixed(2)}.`)
  // Of what is dropped nothing is worked on by the one run, so that there is no whole to have a share of.
  const isSlow = retain === undefined && share > most
  const wrong = differing.length + (isSlow ? 1 : 0)
  const exits = {'% of one run': Math.round(100 * share), 'memory, % of the middle third': Math.round(100 * memory)}
  if (flags.json) process.stdout.write(`${JSON.stringify({tried: steps, wrong, exits})}\n`)
  if (wrong > 0) process.exitCode = 1
}

try {
  await measured()
} finally {
  if (flags.folder === undefined) rmSync(root, {recursive: true, force: true})
}
