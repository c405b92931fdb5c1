/**
 * number/told-twice: one count, told again as another.
 *
 * Example: `Three church towers were struck` … `All five church towers were repaired`; the headline `Wake draws 20` over
 * `drew 26 people`. Avoids: a count that grew (`at least`, `a third suspect`, `earlier`), parts, sums, counts of something
 * else under one noun. Cost: the counts of the article.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction} from './contradiction.ts'

/** What befalls people, once an event. */
const OUTCOMES = /^(?:kill|injure|arrest|rescue|evacuate|hospitalise|displace|miss)$/u
/** What makes one count another, or a later one. */
const GROWS =
  /^(?:another|other|others|more|additional|further|extra|new|remaining|rest|later|initially|originally|revised|updated|earlier|previously|third|fourth|fifth|sixth|seventh|last|first|second|next|final|former|previous|original|initial|rise|risen|rose|toll)$/u

interface Count {
  readonly quantity: Quantity
  readonly stem: string
  /** Words between the figure and its noun. */
  readonly kind: string
  readonly opener: string
}

export function toldTwice(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const pair = recounted(annotated) ?? headlined(annotated)
  if (pair === null) return []
  const [a, b] = pair
  return [
    contradiction(story, member, {
      about: b.noun ?? a.noun ?? 'count',
      rule: 'number/told-twice',
      why: 'one count is told twice, with two figures',
      sides: [
        {at: a, sentence: a.sentence, norm: String(a.low)},
        {at: b, sentence: b.sentence, norm: String(b.low)},
      ],
    }),
  ]
}

const isPlain = (quantity: Quantity): boolean => {
  const {measure, comparator, low, high, increment, former, part, whole, per} = quantity
  return (
    measure === 'count' &&
    comparator === 'exact' &&
    low === high &&
    low >= 2 &&
    !increment &&
    !former &&
    part !== true &&
    whole === null &&
    per === null
  )
}

function countsOf({tokens, quantities}: Annotated): Count[] {
  return quantities.filter(isPlain).flatMap(quantity => {
    if (quantity.noun === null) return []
    const stem = stemOf(quantity.noun)
    let i = quantity.to
    while (
      i < quantity.to + 5 &&
      /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(tokens[i]?.pos ?? '') &&
      stemOf(tokens[i]?.lemma ?? '') !== stem
    )
      i++
    if (stemOf(tokens[i]?.lemma ?? '') !== stem) return []
    const kind = tokens
      .slice(quantity.to, i)
      .map(({lemma}) => stemOf(lemma))
      .join(' ')
    return [{quantity, stem, kind, opener: tokens[quantity.from - 1]?.lower ?? ''}]
  })
}

/** `Three church towers` … `All five church towers`: the second counts what the first brought in. */
function recounted(annotated: Annotated): readonly [Quantity, Quantity] | null {
  const counts = countsOf(annotated)
  const valuesOf = new Map<string, Set<number>>()
  const firstOf = new Map<string, Count>()
  const keyOf = ({stem, kind, quantity}: Count): string => `${stem} ${kind}|${quantity.in ?? ''}`
  for (const count of counts) {
    const values = valuesOf.get(count.stem) ?? new Set()
    valuesOf.set(count.stem, values.add(count.quantity.low))
    if (!firstOf.has(keyOf(count))) firstOf.set(keyOf(count), count)
  }
  for (const again of counts) {
    if (!/^(?:the|all|these|those)$/u.test(again.opener) || valuesOf.get(again.stem)?.size !== 2) continue
    const first = firstOf.get(keyOf(again))
    if (first === undefined || first.quantity.from >= again.quantity.from) continue
    if (first.quantity.low === again.quantity.low || /^(?:the|of|first|last|next|other)$/u.test(first.opener)) continue
    // `two lambs are lame` … `all 36 lambs were sheared`; `two young otters` … `the three young otters` are one lot
    if (again.kind === '') continue
    if (grows(annotated, again.stem) || isSum(annotated, again.quantity.low, again.stem)) continue
    return [first.quantity, again.quantity]
  }
  return null
}

/** Words before and after a noun that may change its number. */
const REACH = 4

/** `a third suspect`, `two more`: what was counted grew. */
function grows({tokens}: Annotated, stem: string): boolean {
  return tokens.some(
    ({lemma}, i) =>
      stemOf(lemma) === stem && tokens.slice(Math.max(0, i - REACH), i + REACH).some(({lower}) => GROWS.test(lower)),
  )
}

/** Counts of one noun, or of none, that add up to it, two or three of them. */
function isSum({quantities}: Annotated, total: number, stem: string | null): boolean {
  const parts = quantities
    .filter(
      ({measure, low, high, noun}) =>
        measure === 'count' &&
        low === high &&
        low > 0 &&
        low < total &&
        (stem === null || noun === null || stemOf(noun) === stem),
    )
    .map(({low}) => low)
    .slice(0, MOST_PARTS)
  return parts.some((x, i) =>
    parts.slice(i + 1).some((y, k) => x + y === total || parts.slice(i + k + 2).some(z => x + y + z === total)),
  )
}

const MOST_PARTS = 30

/** `Wake draws 20` over `drew 26 people`: the headline and the first that the article says of it. */
function headlined(annotated: Annotated): readonly [Quantity, Quantity] | null {
  const {article, quantities} = annotated
  const isHead = ({sentence}: Quantity): boolean =>
    article.blocks[article.sentences[sentence]?.block ?? -1]?.kind === 'headline'
  const told = quantities.filter(({predicate, measure}) => measure === 'count' && OUTCOMES.test(predicate ?? ''))
  const head = told.find(quantity => isHead(quantity) && isPlain(quantity))
  if (head === undefined) return null
  const body = told.filter(quantity => !isHead(quantity) && quantity.predicate === head.predicate)
  const [first] = body
  if (first === undefined || !isPlain(first) || first.low === head.low || !alike(head, first)) return null
  // some figure of the text allows the headline's
  const allowed = quantities.some(
    ({low, high, measure, sentence}) =>
      measure === 'count' && sentence !== head.sentence && low <= head.low && head.low <= high,
  )
  return allowed ||
    isSum(annotated, head.low, null) ||
    grows(annotated, head.predicate ?? '') ||
    isHedged(annotated, head)
    ? null
    : [head, first]
}

/** `20` / `26 people`; of `20 cousins` the text may count all people. */
function alike(head: Quantity, first: Quantity): boolean {
  const general = /^(?:person|people|victim)$/u
  const [x, y] = [head.noun, first.noun]
  return (x === null || general.test(x)) && (y === null || general.test(y))
    ? true
    : x !== null && y !== null && stemOf(x) === stemOf(y)
}

/** The comparator reader sees hedges before the figure; a headline hedges behind it: `14 or more` */
const isHedged = ({tokens}: Annotated, {from, to}: Quantity): boolean =>
  [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + 3)].some(({lower}) =>
    /^(?:least|nearly|almost|about|over|than|dozens?|up|or|feared|may|could)$/u.test(lower),
  )
