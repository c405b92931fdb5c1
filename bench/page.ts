/** One run as a block of results.md: what machine, what commit, what else it did, and the figures. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, loadavg, totalmem} from 'node:os'
import path from 'node:path'
import type {Row} from './rows.ts'
import {plot} from './plot.ts'
import type {Whole} from './whole.ts'

const HERE = import.meta.dirname
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {cwd: HERE, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()

function commit(): string {
  try {
    const own = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'
    return `${git('rev-parse', '--short', 'HEAD')}${own}`
  } catch {
    return 'unknown'
  }
}

/** From half a task waiting a core up, figures are of a machine that does other work. */
const BUSY = 0.5
const [load = 0] = loadavg()
export const isBusy = load > BUSY * availableParallelism()

/** Taken before anything is timed: what is timed is a load too. */
export const machine = [
  `commit ${commit()}`,
  `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  `Node ${process.versions.node}`,
].join(', ')

export const underLoad = `**Measured under load**: ${load.toFixed(1)} tasks were waiting or running when it began. Ratios of one run tell something, times little.`

type Cells = readonly string[]

export function table(head: Cells, rows: readonly Cells[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(3, ...all.map(row => row[i]?.length ?? 0)))
  const line = (cells: Cells): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export const aimsTable = (rows: readonly Row[]): string =>
  table(
    ['aim', 'wanted', 'measured'],
    rows.map(({aim, wanted, measured}) => [aim, wanted, measured]),
  )

export const wholeTable = (wholes: readonly Whole[]): string =>
  table(
    ['command', 'articles', 'seconds', 'of wc -w', 'us an article', 'memory at its peak', 'of this the program'],
    wholes.map(({name, articles, seconds, wc, peakBytes, baseBytes}) => [
      name,
      String(articles),
      seconds.toFixed(2),
      (seconds / wc).toFixed(2),
      ((1e6 * seconds) / articles).toFixed(1),
      `${Math.round(peakBytes / 1e6)} MB`,
      `${Math.round(baseBytes / 1e6)} MB`,
    ]),
  )

export const signatureTable = (us: ReadonlyMap<string, number>, kernel: number): string =>
  table(
    ['to signatures, one core', 'us an article', 'against the kernel'],
    [...us].map(([name, each]) => [name, each.toFixed(1), (each / kernel).toFixed(2)]),
  )

/** The newest block stands on top. */
export function addBlock(block: string): void {
  const file = path.join(HERE, 'results.md')
  const [head = '', ...blocks] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(
    file,
    [head, `## ${day}, ${machine}\n\n${isBusy ? `${underLoad}\n\n` : ''}${block}\n\n`, ...blocks].join(''),
  )
}

export function drawPlots(wholes: readonly Whole[]): void {
  const names = [...new Set(wholes.map(({name}) => name))]
  const lines = (of: (one: Whole) => number) =>
    names.flatMap(name => {
      const points = wholes.filter(one => one.name === name).map(one => [one.articles, of(one)] as const)
      return points.length > 1 ? [{name, points: points.sort(([a], [b]) => a - b)}] : []
    })
  const note = `${machine}${isBusy ? ', under load' : ''}`
  const draw = (file: string, title: string, unit: string, of: (one: Whole) => number): void => {
    if (lines(of).length > 0) writeFileSync(path.join(HERE, 'plots', file), plot({title, note, unit, lines: lines(of)}))
  }
  draw('time.svg', 'Time from start to end', 's', ({seconds}) => seconds)
  draw('memory.svg', 'Memory at its peak', 'MB', ({peakBytes}) => peakBytes / 1e6)
}
