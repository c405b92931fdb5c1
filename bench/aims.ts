/**
 * The aims and what was measured of them: one row an aim, a ratio wherever a ratio can be had.
 *
 * A row whose command does not exist yet says `not yet`; one whose rival could not be installed says that it is left out.
 */
import {availableParallelism} from 'node:os'
import {FROM_NDJSON, KERNEL, WC} from './signatures.ts'
import type {Whole} from './whole.ts'

export interface Row {
  readonly aim: string
  readonly wanted: string
  readonly measured: string
}

export type PerArticle = ReadonlyMap<string, number>

/** Rivals of the aims: the version that each was set against, then the newest. */
const RIVALS = [
  ['datasketch 1.10.0', 180],
  ['rensa 0.4.1', 55],
] as const
const OTHERS = ['datasketch 2.0.0', 'rensa 0.5.0', 'text-dedup 0.4.0', 'minhash 0.0.9', 'bloom-filters 3.0.4'] as const

const verdict = (measured: string, holds: boolean): string => `${measured}, ${holds ? 'met' : 'not met'}`
const times = (x: number): string => `${x.toFixed(x < 10 ? 2 : 0)} x`

export function signatureRows(us: PerArticle): readonly Row[] {
  const kernel = us.get(KERNEL)
  const against = (name: string): number | null => {
    const other = us.get(name)
    return kernel === undefined || other === undefined ? null : other / kernel
  }
  const row = (name: string, least: number | null): Row => {
    const ratio = against(name)
    const whole = against(name + FROM_NDJSON)
    const measured =
      ratio === null
        ? 'left out'
        : times(ratio) + (whole === null ? '' : ` (${times(whole)} from NDJSON, as the kernel)`)
    return {
      aim: `signatures against ${name}, one core`,
      wanted: least === null ? '–' : `>= ${least} x`,
      measured: ratio === null || least === null ? measured : verdict(measured, ratio >= least),
    }
  }
  return [
    ...RIVALS.map(([name, least]) => row(name, least)),
    {
      aim: 'signatures against rensa’s kernel in Rust',
      wanted: '>= 7 x',
      measured: 'left out: no program in Rust is built',
    },
    ...OTHERS.map(name => row(name, null)),
    row(WC, 2.8),
  ]
}

const NOT_YET = 'not yet: dedup has no such flag'

/** Names of the tasks of whole.ts. */
export const COPY_LANE = 'copy lane, 4 workers'
export const ALL_LANES = 'all lanes, 4 workers'
export const DISTINCT = 'dedup, distinct'
export const IDENTICAL = 'dedup, identical'
export const NOW = 'dedup'

const perArticle = ({seconds, articles}: Whole): number => (1e6 * seconds) / articles

function millionRows(wholes: readonly Whole[]): readonly Row[] {
  const million = (name: string): Whole | undefined => wholes.find(one => one.name === name && one.articles >= 1e6)
  const [copy, all] = [million(COPY_LANE), million(ALL_LANES)]
  const cores = availableParallelism() < 4 ? `, ${availableParallelism()} cores` : ''
  const told = ({seconds, peakBytes, articles, wc}: Whole): string =>
    `${seconds.toFixed(1)} s, ${(seconds / wc).toFixed(2)} of wc -w, ${Math.round(peakBytes / articles)} B an article${cores}`
  return [
    {
      aim: '1 M articles verified, copy lane, 4 workers',
      wanted: '<= .35 of wc -w, <= 750 B an article',
      measured: copy ? verdict(told(copy), copy.seconds <= 0.35 * copy.wc && copy.peakBytes <= 750e6) : NOT_YET,
    },
    {
      aim: '1 M articles, all three lanes, 4 workers',
      wanted: '<= 30 s, <= 2 kB an article',
      measured: all ? verdict(told(all), all.seconds <= 30 && all.peakBytes <= 2e9) : NOT_YET,
    },
  ]
}

function growthRow(wholes: readonly Whole[]): Row {
  const name = wholes.some(one => one.name === ALL_LANES) ? ALL_LANES : NOW
  const own = wholes.filter(one => one.name === name).sort((a, b) => a.articles - b.articles)
  const [least, most] = [own[0], own.at(-1)]
  const aim = 'growth, time an article at 1 M over 10,000'
  if (least === undefined || most === undefined || least === most) return {aim, wanted: '<= 1.2', measured: 'not run'}
  const ratio = perArticle(most) / perArticle(least)
  const sizes = `${ratio.toFixed(2)} from ${least.articles} to ${most.articles}`
  return {aim, wanted: '<= 1.2', measured: most.articles < 1e6 ? sizes : verdict(sizes, ratio <= 1.2)}
}

function identicalRow(wholes: readonly Whole[]): Row {
  const [one, many] = [IDENTICAL, DISTINCT].map(name => wholes.find(whole => whole.name === name))
  const aim = 'one article many times against distinct ones'
  if (one === undefined || many === undefined) return {aim, wanted: '<= 1.5 x', measured: 'not run'}
  const ratio = perArticle(one) / perArticle(many)
  const measured = `${ratio.toFixed(2)} x of ${one.articles}`
  // Start-up drowns the ratio of a few.
  return {aim, wanted: '<= 1.5 x', measured: one.articles < 100_000 ? measured : verdict(measured, ratio <= 1.5)}
}

export const wholeRows = (wholes: readonly Whole[]): readonly Row[] => [
  ...millionRows(wholes),
  growthRow(wholes),
  identicalRow(wholes),
]

export const storyRows = (story: number, seeds: number): readonly Row[] => [
  {
    aim: 'the comparison of a story of three, warm',
    wanted: '<= 15 ms',
    measured: verdict(`${(1000 * story).toFixed(1)} ms`, story <= 0.015),
  },
  {
    aim: 'start to finished report of the seeds',
    wanted: '<= 1 s',
    measured: verdict(`${seeds.toFixed(2)} s`, seeds <= 1),
  },
]
