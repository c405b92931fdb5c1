/**
 * A corpus as bytes: NDJSON in units of about 4 MB, and beside each the truth of its articles.
 *
 *     {"id":"p7-000004","source":"The Oslo Herald","date":"2024-03-05T09:12:00.000Z",…,"title":"…","text":"…"}
 *
 * Avoids: a corpus in memory. One unit is written at a time, by whoever asks for it.
 * Cost: 30 us an article.
 */
import {compose, headlineOf, type Kind, type Plan, type Truth} from './kinds.ts'
import {outletsOf, type Outlet} from './outlets.ts'
import {writePieces} from './pieces.ts'
import {Dice, FOR} from './random.ts'

export interface Corpus {
  readonly kind: Kind
  readonly seed: number
  readonly articles: number
}

/** What is known of a pair: one line of the truth file. */
export interface TruthLine extends Omit<Truth, 'original'> {
  readonly a: string
  readonly b: string
}

export interface Unit {
  readonly articles: Uint8Array
  readonly truth: readonly TruthLine[]
}

const UNIT = 4 * 2 ** 20
/** More than any article has: 2,500 words of 20 bytes. */
const LONGEST = 2 ** 17
const FIRST_MINUTE = Date.UTC(2024, 0, 1)
const MINUTE = 60_000
const MINUTES = 366 * 24 * 60

export const idOf = ({kind, seed}: Corpus, at: number): string =>
  `${kind.charAt(0)}${seed}-${String(at).padStart(6, '0')}`

/** Copies are printed within two days. */
function minuteOf({seed}: Corpus, at: number, truth: Truth | null): number {
  const own = (of: number): number => new Dice(seed, FOR.order, of, 1).below(MINUTES)
  return truth === null ? own(at) : own(truth.original) + new Dice(seed, FOR.order, at, 2).below(2 * 24 * 60)
}

function headOf(corpus: Corpus, at: number, {outlet, truth}: {outlet: Outlet; truth: Truth | null}): string {
  const id = idOf(corpus, at)
  const date = new Date(FIRST_MINUTE + MINUTE * minuteOf(corpus, at, truth)).toISOString()
  const fields = {id, source: outlet.name, date, url: `${outlet.site}/${id}`, language: 'en'}
  return `${JSON.stringify(fields).slice(0, -1)},"title":"`
}

const TITLE_TO_TEXT = Buffer.from('","text":"')
const LINE_END = Buffer.from('"}\n')

function writeArticle(
  plan: Plan,
  at: number,
  {out, from}: {out: Buffer; from: number},
): {to: number; truth: Truth | null} {
  const {text, outlet, truth} = compose(plan, at)
  let to = from + out.write(headOf(plan, at, {outlet, truth}), from)
  to = writePieces(headlineOf(plan, at), outlet.marks, {out, at: to})
  to += TITLE_TO_TEXT.copy(out, to)
  to = writePieces(text, outlet.marks, {out, at: to})
  return {to: to + LINE_END.copy(out, to), truth}
}

/** Articles `from` to `to`, which are the same whoever else writes the others. */
export function* units(corpus: Corpus, from = 0, to = corpus.articles): Generator<Unit> {
  const plan: Plan = {...corpus, outlets: outletsOf(corpus.seed)}
  for (let at = from; at < to;) {
    const out = Buffer.allocUnsafe(UNIT)
    const known: TruthLine[] = []
    let end = 0
    for (; at < to && end < UNIT - LONGEST; at++) {
      const {to: next, truth} = writeArticle(plan, at, {out, from: end})
      end = next
      if (truth === null) continue
      const {original, ...rest} = truth
      known.push({a: idOf(corpus, original), b: idOf(corpus, at), ...rest})
    }
    yield {articles: out.subarray(0, end), truth: known}
  }
}
