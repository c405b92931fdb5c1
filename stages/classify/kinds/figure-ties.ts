/**
 * What stands right beside a figure: the words before its noun, the phrases tied to it behind, whose figure it is, whether
 * it is a step or a level.
 *
 * Example: `a net profit of $5m` net; `40 km from the border` from border; `an island of about 900 people` island; `rose by
 * 4%` by. Avoids: phrases behind the next verb. Cost: a bounded look to each side.
 */
import type {Annotated, Quantity, Token} from '../../annotate/types.ts'
import {inSentence} from '../sentences.ts'
import type {Word} from './figure-words.ts'
import {plainWord} from './figure-tokens.ts'

/** `to` or `at` a level, `by` a step. */
export type Relation = 'by' | 'to' | 'at' | 'from' | null

const REACH = 3

/** `net` in `a net profit of`, `injured` left out: what befell them is the predicate. */
export function premodifiersOf(
  {tokens, firstToken}: Annotated,
  {sentence, from, to}: Quantity,
  noun: Word | null,
): Word[] {
  const first = firstToken[sentence] ?? 0
  const end = firstToken[sentence + 1] ?? tokens.length
  if (noun === null) return []
  const isNoun = (token: Token | undefined): boolean => token !== undefined && plainWord(token).stem === noun.stem
  let head = tokens.slice(to, Math.min(end, to + REACH + 2)).find(isNoun)?.index
  if (head === undefined) head = tokens.slice(Math.max(first, from - REACH), from).findLast(isNoun)?.index
  if (head === undefined) return []
  const out: Word[] = []
  for (let i = head - 1; i >= Math.max(first, head - REACH); i--) {
    const token = tokens[i] as Token
    if ((i >= from && i < to) || (!/^(?:ADJ|NOUN|PROPN)$/u.test(token.pos) && !/ing$/u.test(token.lower))) break
    out.push(plainWord(token))
  }
  return out
}

const TIES = new Set('for from to among against in on of per with between at since'.split(' '))

/** Prepositional phrases behind the figure, up to the next verb or mark: `40 km | from the border`. */
export function tiesOf({tokens}: Annotated, {to}: Quantity, end: number): Map<string, Word> {
  const ties = new Map<string, Word>()
  let preposition: string | null = null
  let head: Word | null = null
  const close = (): void => {
    if (preposition !== null && head !== null && !ties.has(preposition)) ties.set(preposition, head)
    head = null
  }
  for (let i = to; i < Math.min(end, to + 12); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'CCONJ') break
    if (token.pos === 'ADP' || token.lower === 'to' || token.lower === 'since') {
      close()
      preposition = TIES.has(token.lower) ? token.lower : null
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN') head = plainWord(token)
  }
  close()
  return ties
}

/** The last noun before the first full verb of the clause, names included; null where the figure itself is the subject. */
export function subjectOf(
  {tokens}: Annotated,
  {from, to}: {from: number; to: number},
  quantity: Quantity,
): Word | null {
  const verb = tokens.slice(from, to).find(({pos}) => pos === 'VERB' || pos === 'AUX')
  if (verb === undefined || quantity.from < verb.index) return null
  let head: Token | null = null
  for (const token of tokens.slice(from, verb.index)) {
    if (token.pos === 'ADP' && head !== null) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token
  }
  return head === null ? null : plainWord(head)
}

/** Nouns that only say that a figure follows. */
const LABELS = new Set(
  `total toll number group crowd team maximum minimum estimate count tally staff workforce attendance audience average
  majority margin score rate sum figure lot set series force contingent delegation panel jury crew capacity`.split(
    /\s+/u,
  ),
)

export function ownerOf({tokens, firstToken}: Annotated, {from, sentence}: Quantity): Word | null {
  const noun = tokens[from - 2]
  if (from - 2 < (firstToken[sentence] ?? 0) || tokens[from - 1]?.lower !== 'of' || noun === undefined) return null
  return (noun.pos === 'NOUN' || noun.pos === 'PROPN') && !LABELS.has(noun.lemma) ? plainWord(noun) : null
}

const CHANGE =
  /^(?:rise|fall|drop|climb|increase|decrease|grow|jump|slip|slide|cut|raise|lower|reduce|decline|gain|lose|up|down|surge|soar|plunge|tumble|shrink|widen|narrow|improve|ease|slow|lift|hike|bring|go|advance|expand|dip|slump|sink|edge|put|push|come|trim|slash)$/u

export function relationOf({tokens, firstToken}: Annotated, {from, sentence}: Quantity): Relation {
  const first = firstToken[sentence] ?? 0
  const before = tokens[from - 1]
  if (before === undefined || from - 1 < first) return null
  if (/^(?:by|to|at|from)$/u.test(before.lower)) return before.lower as 'by' | 'to' | 'at' | 'from'
  return CHANGE.test(before.lemma) ? 'by' : null
}

const UP =
  /^(?:rise|climb|increase|grow|jump|up|surge|soar|widen|improve|raise|lift|hike|advance|expand|gain|add|strengthen|rally)$/u
const DOWN =
  /^(?:fall|drop|decrease|slip|slide|cut|lower|reduce|decline|lose|down|plunge|tumble|shrink|narrow|ease|dip|slump|sink|trim|slash|shed|weaken|shave)$/u
const WAY_REACH = 4

/** The nearest verb of movement before the figure; `halved`, `a third less`. */
export function wayOf({tokens, firstToken}: Annotated, {from, to, sentence}: Quantity): 'up' | 'down' | null {
  const [own, behind] = [tokens[from]?.lower ?? '', tokens[to]?.lower ?? '']
  if (/^halv/u.test(own) || /^(?:less|fewer|lower|cheaper|smaller|slower)$/u.test(behind)) return 'down'
  if (/^(?:more|higher|dearer|bigger|larger|faster)$/u.test(behind) && tokens[to + 1]?.lower === 'than') return 'up'
  const first = Math.max(firstToken[sentence] ?? 0, from - WAY_REACH)
  for (let i = from - 1; i >= first; i--) {
    const {lemma, pos} = tokens[i] as Token
    if (pos === 'PUNCT') return null
    if (UP.test(lemma)) return 'up'
    if (DOWN.test(lemma)) return 'down'
  }
  return null
}

/** `4.5% over two years`, `spread across three years`. */
export function isSpread(annotated: Annotated, {to, sentence}: Quantity, end: number): boolean {
  return inSentence(annotated.durations, sentence).some(({from, low}) => {
    if (from < to || from > Math.min(end, to + 5) || low < 1.5 * 365 * 1440) return false
    // `over two years` is read as more than two
    return [from - 1, from].some(i => /^(?:over|across|within|spread)$/u.test(annotated.tokens[i]?.lower ?? ''))
  })
}
