/**
 * `npm run pairs`: passages of one event as two outlets print it, by hands that knew no rule; which differences are shown.
 *
 *     npm run pairs                              every hand: found of those that differ, silence over those that agree
 *     npm run pairs -- --hand 1                  one hand alone
 *     npm run pairs -- --hand 1 --list number    with each miss and each false alarm of a kind
 *
 * Six pairs of one hand make a story of two articles, each passage a paragraph: alone, two sentences would tell nothing of
 * how rare their words are. A finding belongs to the pair on whose passages it stands; one between the passages of two
 * pairs is counted as stray. Hands 2 and 4 are kept shut (figures only, no list): what the rules
 * gain on hands 1 and 3 must show there too, or it was fitting.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import type {Divergence} from '../pipeline/records.ts'
import {memberOf, told} from '../test/members.ts'
import {KINDS} from '../pipeline/vocabulary.ts'
import {share} from './score.ts'
import {isShown} from './story.ts'

const FOLDER = path.resolve(import.meta.dirname, '..', 'test', 'pairs')
/** Hands whose pairs nobody who mends rules reads. */
const SHUT: ReadonlySet<string> = new Set(['2', '4'])
/** Day of both articles: a Wednesday, so that `on Monday` is of the same week. */
const DAY = '2026-03-11'

const PAIR = z.object({
  kind: z.enum(KINDS),
  differ: z.boolean(),
  grade: z.enum(['easy', 'medium', 'hard']),
  a: z.string(),
  b: z.string(),
  about: z.string(),
  why: z.string(),
})
export type Pair = z.infer<typeof PAIR>

export interface Judged {
  readonly hand: string
  readonly pair: Pair
  readonly found: readonly Divergence[]
}

export function pairsOf(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => (line === '' ? [] : [PAIR.parse(JSON.parse(line))]))
}

/** Passages of a story. */
const TOGETHER = 6

/** Every n-th pair goes together, so that a story is of several kinds; the second article tells them the other way round. */
function storiesOf(pairs: readonly Pair[]): Pair[][] {
  const stories = Math.ceil(pairs.length / TOGETHER)
  return Array.from({length: stories}, (_, story) => pairs.filter((_pair, i) => i % stories === story))
}

const textOf = (passages: readonly string[]): string => `${passages.join('\n\n')}\n`

/** What is shown of the passages of one story: for each pair its own findings, and those between two pairs. */
function judgedOf(hand: string, pairs: readonly Pair[]): {readonly judged: readonly Judged[]; readonly stray: number} {
  const texts = [textOf(pairs.map(({a}) => a)), textOf([...pairs].reverse().map(({b}) => b))] as const
  const members = [memberOf('a.txt', texts[0], {date: DAY}), memberOf('b.txt', texts[1], {date: DAY})]
  const first = members[0]?.article.id
  const found = told(members).divergences.filter(isShown)
  const standsIn = (pair: Pair, {readings}: Divergence): boolean =>
    readings
      .flatMap(({evidence}) => evidence)
      .every(({article, start}) => {
        const [text, passage] = article === first ? [texts[0], pair.a] : [texts[1], pair.b]
        const from = text.indexOf(passage)
        return start >= from && start < from + passage.length
      })
  const judged = pairs.map(pair => ({hand, pair, found: found.filter(one => standsIn(pair, one))}))
  return {judged, stray: found.filter(one => !pairs.some(pair => standsIn(pair, one))).length}
}

const percent = (x: number): string => (100 * x).toFixed(0).padStart(4)
const isRight = ({pair, found}: Judged): boolean => found.some(({kind}) => kind === pair.kind)

/** One line of the table: recall by grade, another kind shown, and how many agreeing pairs are not silent. */
function row(name: string, judged: readonly Judged[]): string {
  const differing = judged.filter(({pair}) => pair.differ)
  const agreeing = judged.filter(({pair}) => !pair.differ)
  const recall = (of: readonly Judged[]): number => share(of.filter(isRight).length, of.length)
  const grades = ['easy', 'medium', 'hard'].map(grade => recall(differing.filter(({pair}) => pair.grade === grade)))
  const other = differing.filter(one => !isRight(one) && one.found.length > 0).length
  const loud = agreeing.filter(({found}) => found.length > 0).length
  const right = differing.filter(isRight).length
  return [
    name.padEnd(12),
    percent(recall(differing)),
    ...grades.map(percent),
    `${right}/${differing.length}`.padStart(9),
    String(other).padStart(6),
    `${loud}/${agreeing.length}`.padStart(9),
    percent(share(right, right + loud)),
  ].join(' ')
}

function listed(judged: readonly Judged[]): string[] {
  return judged.flatMap(one => {
    const {pair, found, hand} = one
    if (pair.differ ? isRight(one) : found.length === 0) return []
    const said = found.map(({rule, readings}) => `      ${rule}: ${readings.map(({value}) => value).join(' / ')}`)
    const what = pair.differ ? 'MISSED' : 'WRONG '
    return [`${what} ${hand} ${pair.kind} ${pair.grade}: ${pair.why}`, `   a ${pair.a}`, `   b ${pair.b}`, ...said]
  })
}

const option = (name: string): string | undefined =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : undefined

function main(): void {
  const [onlyHand, list] = [option('--hand'), option('--list')]
  const hands = readdirSync(FOLDER)
    .sort()
    .flatMap(name => /^hand-(?<hand>\d+)\.jsonl$/u.exec(name)?.groups?.['hand'] ?? [])
    .filter(hand => onlyHand === undefined || hand === onlyHand)
  const stories = hands.flatMap(hand =>
    storiesOf(pairsOf(path.join(FOLDER, `hand-${hand}.jsonl`))).map(pairs => judgedOf(hand, pairs)),
  )
  const judged = stories.flatMap(story => story.judged)
  if (list !== undefined) {
    const read = judged.filter(({hand, pair}) => !SHUT.has(hand) && pair.kind === list)
    process.stdout.write(`${listed(read).join('\n')}\n\n`)
  }
  process.stdout.write('             found easy  med hard  of         other   false   prec\n')
  for (const hand of hands)
    process.stdout.write(
      `${row(
        `hand ${hand}`,
        judged.filter(one => one.hand === hand),
      )}\n`,
    )
  for (const kind of KINDS) {
    const own = judged.filter(({pair}) => pair.kind === kind)
    if (own.length > 0) process.stdout.write(`${row(kind, own)}\n`)
  }
  process.stdout.write(`stray ${stories.reduce((sum, {stray}) => sum + stray, 0)}\n`)
}

if (process.argv[1] === import.meta.filename && existsSync(FOLDER)) main()
