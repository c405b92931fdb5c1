/**
 * The aims of signatures and of stories and what was measured of them: a ratio wherever a ratio can be had.
 *
 * A row whose rival could not be installed says that it is left out; why stands under the table.
 */
import {verdict, type Row} from './rows.ts'
import {FROM_NDJSON, KERNEL, WC} from './signatures.ts'

export type PerArticle = ReadonlyMap<string, number>

/** Rivals of the aims: the version that each was set against, then the newest. */
const RIVALS = [
  ['datasketch 1.10.0', 180],
  ['rensa 0.4.1', 55],
  ['rensa 0.4.1 in Rust', 7],
] as const
const OTHERS = [
  'datasketch 2.0.0',
  'rensa 0.5.0',
  'rensa 0.5.0 in Rust',
  'text-dedup 0.4.0',
  'minhash 0.0.9',
  'bloom-filters 3.0.4',
] as const

const times = (x: number): string => `${x.toFixed(x < 10 ? 2 : 0)} x`

export function signatureRows(us: PerArticle): readonly Row[] {
  const kernel = us.get(KERNEL)
  const against = (name: string): number | null => {
    const other = us.get(name)
    return kernel === undefined || other === undefined ? null : other / kernel
  }
  const row = (name: string, least: number | null): Row => {
    const given = against(name)
    // the aims were set from NDJSON to signature, for all
    const ratio = against(name + FROM_NDJSON) ?? given
    const measured =
      ratio === null || given === null
        ? 'left out'
        : times(ratio) + (ratio === given ? '' : ` (${times(given)} where it is given the words)`)
    return {
      aim: `signatures against ${name}, one core`,
      wanted: least === null ? '–' : `>= ${least} x`,
      measured: ratio === null || least === null ? measured : verdict(measured, ratio >= least),
    }
  }
  return [...RIVALS.map(([name, least]) => row(name, least)), ...OTHERS.map(name => row(name, null)), row(WC, 2.8)]
}

const inMs = (time: number): string => `${(1000 * time).toFixed(1)} ms`

export const storyRows = (
  {compared, annotatedToo}: {readonly compared: number; readonly annotatedToo: number},
  seeds: number,
  thousand: number,
): readonly Row[] => [
  {
    aim: 'the comparison of a story of three, from annotated to findings, warm',
    wanted: '<= 15 ms',
    measured: verdict(inMs(compared), compared <= 0.015),
  },
  {aim: 'the same with annotating', wanted: '–', measured: inMs(annotatedToo)},
  {
    aim: 'start to finished report of the seeds',
    wanted: '<= 1 s',
    measured: verdict(`${seeds.toFixed(2)} s`, seeds <= 1),
  },
  {
    aim: 'the report of 1,001 stories of three full articles',
    wanted: '<= 2 s',
    measured: verdict(`${thousand.toFixed(2)} s`, thousand <= 2),
  },
]
