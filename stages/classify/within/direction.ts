/**
 * number/wrong-way: what is said to rise falls by its own figures.
 *
 * Example: `The harvest fell from 40 tonnes to 45 tonnes`; `sales of 45, up from 60`. Avoids: ranks, ages and scores,
 * which rise downwards; figures below zero; another unit. Cost: the figures of a sentence.
 */
import type {Annotated, Quantity, Token} from '../../annotate/types.ts'
import {inSentence} from '../sentences.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf} from './contradiction.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

const UP =
  words(`rise increase grow climb jump soar surge swell raise lift boost expand balloon rocket leap spike skyrocket
  widen accelerate strengthen quicken up growth uptick upturn upward higher`)
const DOWN =
  words(`fall drop decline decrease shrink slump plunge tumble cut reduce lower slide dip slash narrow plummet slow ease weaken cool moderate recede
  dwindle fell sink slip shorten down reduction downturn lessen trim`)
/** What is better the lower it is, or is no amount. */
const TURNED: ReadonlySet<Quantity['measure']> = new Set(['rank', 'age', 'score', 'vote', 'magnitude', 'other'])
const STANDING = /^(?:rank|ranking|ranked|place|position|spot|seed|seeded|odds|handicap|grade|rated|table|no)$/u
/** Words between a verb and its `from`. */
const REACH = 12
/** Words between `from 40 million` and `to`: `in the same quarter of last year`. */
const GAP = 10
/** `27,840 for the 944, up from 26,775`: the figure right before is another's. */
const ONE_SIZE = 5
/** `from $2.6 to $3.1 million`: the scale stands once. */
const ONE_SCALE = 50

interface Move {
  readonly from: Quantity
  readonly to: Quantity
  readonly way: 'up' | 'down'
}

export function wrongWay(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  return annotated.quantities.flatMap(quantity => {
    const move = moveOf(annotated, quantity)
    if (move === null || !isWrong(move)) return []
    const {from, to, way} = move
    return [
      contradiction(story, member, {
        about: `${way} from ${textOf(annotated, from)} to ${textOf(annotated, to)}`,
        rule: 'number/wrong-way',
        why: `said to go ${way}, the figures go the other way`,
        sides: [
          {at: from, sentence: from.sentence, norm: String(from.low)},
          {at: to, sentence: to.sentence, norm: String(to.low)},
        ],
      }),
    ]
  })
}

function isWrong({from, to, way}: Move): boolean {
  if (from.measure !== to.measure || from.unit !== to.unit || from.per !== to.per || TURNED.has(from.measure))
    return false
  const [low, high] = from.low < to.low ? [from, to] : [to, from]
  if (low.high >= high.low || high.low > ONE_SCALE * Math.max(low.high, 0)) return false
  return way === 'up' ? to === low : to === high
}

/** `from` Q `to` Q, `to` Q `from` Q, and `Q, up from Q`, with the word that says which way. */
function moveOf(annotated: Annotated, from: Quantity): Move | null {
  const {tokens} = annotated
  if (lowerAt(annotated, from.from - 1) !== 'from' || isBelowZero(annotated, from)) return null
  const beside = inSentence(annotated.quantities, from.sentence)
  const at = beside.indexOf(from)
  const before = beside[at - 1]
  const after = beside[at + 1]
  // `45, up from 60`
  const mark = lowerAt(annotated, from.from - 2)
  if (mark === 'up' || mark === 'down') {
    if (before === undefined || from.from - before.to > 3 + ownWords(annotated, before)) return null
    return isChange(annotated, before) || isBelowZero(annotated, before) || from.low > ONE_SIZE * before.high
      ? null
      : {from, to: before, way: mark}
  }
  const to =
    after !== undefined && isReached(annotated, from, after)
      ? after
      : before !== undefined && lowerAt(annotated, before.from - 1) === 'to' && from.from - before.to <= 3
        ? before
        : null
  if (to === null || isBelowZero(annotated, to) || isOtherwiseMeasured(annotated, from)) return null
  const first = Math.min(from.from, to.from) - 1
  const way = wayBefore(tokens, first, annotated.firstToken[from.sentence] ?? 0)
  return way === null ? null : {from, to, way}
}

const lowerAt = ({tokens}: Annotated, index: number): string => tokens[index]?.lower ?? ''

/** `sales of 45 million euros, up`: the noun counted stands between. */
const ownWords = ({tokens}: Annotated, {to}: Quantity): number =>
  tokens.slice(to, to + 3).filter(({pos}) => pos === 'NOUN').length

/** `grew 3.5%, up from 4%`: a change of a change. */
function isChange(annotated: Annotated, quantity: Quantity): boolean {
  const last = lowerAt(annotated, quantity.from - 1)
  if (last === 'by') return true
  if (last === 'to' || last === 'at') return false
  const lemma = annotated.tokens[quantity.from - 1]?.lemma ?? ''
  return UP.has(lemma) || DOWN.has(lemma)
}

/** `from 40 in May to 45`: one `to`, right before the figure, and no mark between. */
function isReached({tokens}: Annotated, from: Quantity, to: Quantity): boolean {
  const between = tokens.slice(from.to, to.from)
  return (
    between.length > 0 &&
    between.length <= GAP &&
    between.at(-1)?.lower === 'to' &&
    between.filter(({lower}) => lower === 'to').length === 1 &&
    !between.some(({pos, lower}) => pos === 'PUNCT' || pos === 'VERB' || /^(?:and|or|but|while)$/u.test(lower))
  )
}

/** The words before that say up or down; none where they say both (`raise the reduction`), or the thing is a place in a list. */
function wayBefore(tokens: readonly Token[], first: number, opening: number): Move['way'] | null {
  const ways = new Set<Move['way']>()
  for (let i = first - 1; i >= Math.max(opening, first - REACH); i--) {
    const {lower, lemma, text} = tokens[i] as Token
    if (STANDING.test(lower) || lower === 'not' || lower === 'or') return null
    if (text === ';' || lower === 'from') break
    if (UP.has(lemma) || UP.has(lower)) ways.add('up')
    if (DOWN.has(lemma) || DOWN.has(lower)) ways.add('down')
  }
  const [way] = ways
  return ways.size === 1 && way !== undefined ? way : null
}

/** `the yen rose to 153 from 154 against the dollar`: fewer yen to the dollar is a dearer yen; a forecast is revised. */
const isOtherwiseMeasured = ({tokens, firstToken}: Annotated, {sentence}: Quantity): boolean =>
  tokens
    .slice(firstToken[sentence], firstToken[sentence + 1])
    .some(({lower}) =>
      /^(?:against|exchange|parity|yield|yields|requirement|limit|forecast|estimate|target)$/u.test(lower),
    )

/** `minus 5`, `-5` */
function isBelowZero({article, tokens}: Annotated, {start, from, in: field}: Quantity): boolean {
  const text = field === 'title' ? (article.title ?? '') : article.text
  return (
    /[-−–]$/u.test(text.slice(0, start)) ||
    /^(?:minus|negative|-|−)$/u.test(tokens[from - 1]?.lower ?? '') ||
    /^[-−]/u.test(text.slice(start))
  )
}
