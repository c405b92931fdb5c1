/**
 * `npm run soak`: the fault tests at length, and a table of what was done. `-- --only kills,generated` and `-- --share 0.1`
 * do a part. It takes hours of processor time as a whole; several processes work at once.
 *
 * Exits with 1 where anything was lost, doubled, changed or damaged.
 */
import {spawn} from 'node:child_process'
import {availableParallelism} from 'node:os'
import path from 'node:path'

interface Part {
  readonly name: string
  /** One line of JSON on standard output for each. */
  readonly commands: readonly (readonly string[])[]
}

interface Told {
  readonly name: string
  readonly done: number
  readonly wrong: number
  readonly told: string
  readonly seconds: number
}

const KILLS = 1000
const CASES = 1_000_000
const A_PROCESS = 25
/** Each process flips every fortieth byte of a state, all of them together every one. */
const FLIPS_APART = 40

const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const share = Number(flag('share') ?? 1)
const only = flag('only')?.split(',')
const here = (name: string): string => path.join(import.meta.dirname, name)
const times = (count: number): readonly number[] =>
  Array.from({length: Math.max(1, Math.round(count * share))}, (_, n) => n)

/** A disk that fails: every call of both commands, once and for good, by turns with one of four errors. */
const stride = Math.max(1, Math.round(1 / share))
const failing = (command: string): Part => ({
  name: `a disk that fails, ${command}`,
  commands: Array.from({length: 8}, (_, n) => [here('failing.ts'), command, `${8 * stride}`, `${1 + n * stride}`]),
})
const kills = (state: string): Part => ({
  name: `kills, ${state === 'state' ? 'with' : 'without'} a state`,
  commands: times(KILLS / 2 / A_PROCESS).map(n => [here('one-soak.ts'), 'kills', `${A_PROCESS}`, `${n + 1}`, state]),
})
/** Of few runs the last takes the greater share: what it may take holds for thirty. */
const growing = (name: string, ...more: readonly string[]): Part => ({
  name,
  commands: [
    [
      path.resolve(import.meta.dirname, '../../bench/growing/run.ts'),
      '--json',
      ...['--steps', `${Math.max(3, Math.round(30 * share))}`],
      ...(share < 1 ? ['--share', '1'] : []),
      ...more,
    ],
  ],
})
const parts: readonly (Part & {readonly key: string})[] = [
  {key: 'disks', ...failing('scan')},
  {key: 'disks', ...failing('dedup')},
  {key: 'kills', ...kills('plain')},
  {key: 'kills', ...kills('state')},
  {
    key: 'generated',
    name: 'generated cases',
    commands: times(CASES / 10_000).map(n => [here('one-soak.ts'), 'generated', '10000', `${n + 1}`]),
  },
  {
    key: 'flips',
    name: 'a flipped byte in a state',
    commands: times(FLIPS_APART).map(n => [here('one-soak.ts'), 'flips', `${n}`, `${FLIPS_APART}`]),
  },
  {key: 'growing', ...growing('a folder that grows, against one run over all')},
  {key: 'growing', ...growing('the same, what is a week old dropped', '--retain', '7')},
]

function line(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {stdio: ['ignore', 'pipe', 'inherit']})
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('close', code => {
      try {
        resolve(JSON.parse(text) as Record<string, unknown>)
      } catch {
        resolve({tried: 0, wrong: 1, exits: {[`ended with ${code}`]: 1}})
      }
    })
  })
}

async function perform({name, commands}: Part): Promise<Told> {
  const begun = performance.now()
  const left = [...commands]
  const found: Readonly<Record<string, unknown>>[] = []
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) found.push(await line(next))
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
  const sum = (field: string): number => found.reduce((all, one) => all + Number(one[field] ?? 0), 0)
  const exits = new Map<string, number>()
  for (const one of found)
    for (const [exit, count] of Object.entries((one['exits'] ?? {}) as Record<string, number>))
      exits.set(exit, (exits.get(exit) ?? 0) + count)
  return {
    name,
    done: sum('tried'),
    wrong: sum('wrong'),
    told: [...exits].map(([exit, count]) => `${exit}: ${count}`).join(', '),
    seconds: Math.round((performance.now() - begun) / 1000),
  }
}

let isWrong = false
process.stdout.write('| what | done | wrong | how they ended | seconds |\n| --- | --- | --- | --- | --- |\n')
for (const part of parts.filter(({key}) => only?.includes(key) ?? true)) {
  const {name, done, wrong, told, seconds} = await perform(part)
  isWrong ||= wrong > 0
  process.stdout.write(`| ${name} | ${done} | ${wrong} | ${told} | ${seconds} |\n`)
}
process.exitCode = isWrong ? 1 : 0
