/**
 * The aims of `wirediff dedup` and what was measured of them: time and memory of a million, growth, copies of one article.
 *
 * Times are held against the limit on the machine that it was set on, or against `wc -w` of the same file; on fewer than
 * four cores limits of time double. Memory is told whole and over that of a run of a few articles, which is what the program
 * itself takes; the limit is on the latter.
 */
import {availableParallelism} from 'node:os'
import {verdict, type Row} from './rows.ts'
import type {Whole, WholeTask} from './whole.ts'

/** Names of the tasks. */
export const COPY_VERIFIED = 'copy lane, 4 workers, until verified'
export const COPY_LANE = 'copy lane, 4 workers'
export const ALL_LANES = 'all lanes, 4 workers'
export const COPY_WRITTEN = 'copy lane, 4 workers, all written'
export const COPY_ALONE = 'copy lane, 1 worker'
export const DISTINCT = 'dedup, distinct'
export const IDENTICAL = 'dedup, identical'

/** What was compared and verified is told; the input is not parted. */
const RESULTS_ALONE = ['--no-keep', '--no-drop', '--no-tables']
const COPY = ['--lanes', 'copy']
const FOUR = ['--jobs', '4']

/** What is timed of a corpus of any size, then what is timed of the largest only. */
export const EVERY_SIZE: readonly Pick<WholeTask, 'name' | 'flags'>[] = [
  {name: COPY_LANE, flags: [...FOUR, ...COPY, ...RESULTS_ALONE]},
  {name: ALL_LANES, flags: [...FOUR, '--lanes', 'copy,reuse,story', ...RESULTS_ALONE]},
]
export const LARGEST: readonly Pick<WholeTask, 'name' | 'flags' | 'until'>[] = [
  {name: COPY_VERIFIED, flags: [...FOUR, ...COPY, ...RESULTS_ALONE], until: 'pairs verified on the texts'},
  {name: COPY_WRITTEN, flags: [...FOUR, ...COPY]},
  {name: COPY_ALONE, flags: ['--jobs', '1', ...COPY, ...RESULTS_ALONE]},
]
/** With everything written: distinct articles are kept, copies dropped, and both are the whole input. */
export const COPIES = {flags: FOUR, kinds: {[DISTINCT]: 'distinct', [IDENTICAL]: 'identical'}} as const

interface Limit {
  readonly aim: string
  /** Of `wc -w`, anywhere; seconds on the machine of the aims. */
  readonly ofWc: number
  readonly seconds: number
  readonly bytes: number
}

const SLOWER = availableParallelism() < 4 ? 2 : 1
const MILLION = 1_000_000

const LIMITS: Readonly<Record<string, Limit>> = {
  [COPY_VERIFIED]: {aim: '1 M articles verified, copy lane, 4 workers', ofWc: 0.35, seconds: 5.5, bytes: 750},
  [COPY_LANE]: {aim: 'the same, and 400,000 of them told in results.jsonl', ofWc: 0.35, seconds: 5.5, bytes: 750},
  // 30 s where wc -w takes 16
  [ALL_LANES]: {aim: '1 M articles, all three lanes, 4 workers', ofWc: 1.88, seconds: 30, bytes: 2000},
}
const UNLIMITED: Readonly<Record<string, string>> = {
  [COPY_WRITTEN]: '1 M articles, copy lane, 4 workers, both lists and the tables written too',
  [COPY_ALONE]: '1 M articles verified and told, copy lane, 1 worker',
}

const overBase = ({peakBytes, baseBytes, articles}: Whole): number => (peakBytes - baseBytes) / articles

function told(one: Whole): string {
  const {seconds, peakBytes, articles, wc, isWarm} = one
  return [
    `${seconds.toFixed(1)} s`,
    `${(seconds / wc).toFixed(2)} of wc -w`,
    `${Math.round(overBase(one))} B an article (${Math.round(peakBytes / articles)} with the program itself)`,
    ...(SLOWER > 1 ? [`${availableParallelism()} cores`] : []),
    ...(isWarm ? [] : ['the file does not fit into free memory']),
  ].join(', ')
}

function limitedRow(name: string, {aim, ofWc, seconds, bytes}: Limit, one: Whole | undefined): Row {
  const wanted = `<= ${SLOWER * seconds} s or <= ${SLOWER * ofWc} of wc -w, <= ${bytes} B an article`
  if (one === undefined) return {aim, wanted, measured: `not run: ${name} of a million`}
  const isFast = one.seconds <= SLOWER * seconds || one.seconds <= SLOWER * ofWc * one.wc
  return {aim, wanted, measured: verdict(told(one), isFast && overBase(one) <= bytes)}
}

const microseconds = ({seconds, articles}: Whole): number => (1e6 * seconds) / articles

/** What one more article costs, from one size to the next. */
const marginal = (less: Whole, more: Whole): number =>
  (1e6 * (more.seconds - less.seconds)) / (more.articles - less.articles)

/** Start-up makes ten thousand dear, so what is added from size to size is told as well; both must hold. */
export function growthRow(name: string, wholes: readonly Whole[]): Row {
  const own = wholes.filter(one => one.name === name).sort((a, b) => a.articles - b.articles)
  const [least, middle, most] = [own[0], own[1], own.at(-1)]
  const row = {aim: `growth, time an article at 1 M over 10,000, ${name}`, wanted: '<= 1.2'}
  if (least === undefined || middle === undefined || most === undefined || middle === most)
    return {...row, measured: 'not run: three sizes are wanted'}
  const whole = microseconds(most) / microseconds(least)
  const added = marginal(middle, most) / marginal(least, middle)
  const sizes = own.map(({articles}) => articles.toLocaleString('en')).join(', ')
  const measured = `${whole.toFixed(2)}; of what an article adds ${added.toFixed(2)} (${sizes})`
  return {...row, measured: most.articles < MILLION ? measured : verdict(measured, whole <= 1.2 && added <= 1.2)}
}

function identicalRow(wholes: readonly Whole[]): Row {
  const [one, many] = [IDENTICAL, DISTINCT].map(name => wholes.find(whole => whole.name === name))
  const aim = 'one article many times against distinct ones'
  if (one === undefined || many === undefined) return {aim, wanted: '<= 1.5 x', measured: 'not run'}
  const ratio = microseconds(one) / microseconds(many)
  const measured = `${ratio.toFixed(2)} x of ${one.articles}`
  // Start-up drowns the ratio of a few.
  return {aim, wanted: '<= 1.5 x', measured: one.articles < 100_000 ? measured : verdict(measured, ratio <= 1.5)}
}

export function wholeRows(wholes: readonly Whole[]): readonly Row[] {
  const million = (name: string): Whole | undefined => wholes.find(one => one.name === name && one.articles >= MILLION)
  return [
    ...Object.entries(LIMITS).map(([name, limit]) => limitedRow(name, limit, million(name))),
    ...Object.entries(UNLIMITED).map(([name, aim]) => {
      const one = million(name)
      return {aim, wanted: '–', measured: one === undefined ? `not run: ${name} of a million` : told(one)}
    }),
    growthRow(COPY_LANE, wholes),
    growthRow(ALL_LANES, wholes),
    identicalRow(wholes),
  ]
}
