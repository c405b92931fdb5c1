/**
 * number/parts-total: parts that do not make up the whole they are said to be.
 *
 * Example: `12 people, seven men and four women`; `three fires: two in Oslo and two in Moss`; `nine of the seven`. Avoids: a
 * list that goes on beside the count (`12 residents, three firefighters and two guests were hurt`), some of the parts
 * (`among them`), a list of names. Cost: the figures of a sentence.
 */
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {inSentence} from '../sentences.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf, type Side} from './contradiction.ts'

interface Split {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  /** all: the parts are the whole. some: none is larger than it. */
  readonly sort: 'all' | 'some'
}

export function partsAgainstTotal(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const sentences = new Set(annotated.quantities.map(({sentence}) => sentence))
  return [...sentences].flatMap(sentence =>
    splitsOf(annotated, inSentence(annotated.quantities, sentence).filter(isCount)).flatMap(split => {
      if (!isWrong(split)) return []
      return [contradiction(story, member, told(annotated, split))]
    }),
  )
}

const isCount = ({measure, low, high, per}: Quantity): boolean => measure === 'count' && low === high && per === null

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, {low}) => sum + low, 0)

function isWrong({total, parts, sort}: Split): boolean {
  if (total.comparator !== 'exact' || parts.some(({comparator}) => comparator !== 'exact')) return false
  const room = total.rounding ?? 0
  return sort === 'all' ? Math.abs(sumOf(parts) - total.low) > room : parts.some(({low}) => low > total.low + room)
}

function told(annotated: Annotated, {total, parts, sort}: Split): Parameters<typeof contradiction>[2] {
  const [first, last] = [parts[0] as Quantity, parts.at(-1) as Quantity]
  const noun = annotated.tokens[last.to]?.pos === 'NOUN' ? annotated.tokens[last.to]?.end : undefined
  const {sentence, in: field} = first
  const range = {start: first.start, end: noun ?? last.end}
  const listed: Side = {
    at: field === undefined ? range : {...range, in: field},
    sentence,
    norm: parts.map(({low}) => low).join('+'),
  }
  return {
    about: sort === 'all' ? `parts of ${textOf(annotated, total)}` : `part of ${textOf(annotated, total)}`,
    rule: 'number/parts-total',
    why:
      sort === 'all'
        ? `the parts make ${String(sumOf(parts))}, the whole is ${String(total.low)}`
        : `the part is ${String(first.low)}, the whole is ${String(total.low)}`,
    numbers: {sum: sumOf(parts), total: total.low},
    sides: [{at: total, sentence: total.sentence, norm: String(total.low)}, listed],
  }
}

const splitsOf = (annotated: Annotated, counts: readonly Quantity[]): Split[] => [
  ...counts.flatMap((total, i) => listedAfter(annotated, total, counts.slice(i + 1))),
  ...counts.flatMap((part, i) => partOf(annotated, part, counts[i + 1])),
  ...counts.flatMap((total, i) => remaining(annotated, total, counts.slice(i + 1))),
]

const SEXES = /^(?:man|woman|boy|girl|male|female|child|adult|teenager|baby|infant|pensioner|youth|teen)$/u
const ALL_PEOPLE =
  /^(?:person|people|victim|passenger|patient|casualty|student|pupil|juror|hostage|suspect|worker|defendant|survivor|teenager|child|adult|civilian|player|member|candidate|nominee|resident|employee|prisoner|inmate|migrant|pilgrim|tourist|foreigner|national)$/u
const SOME =
  /^(?:including|include|includes|included|among|least|such|eg|namely|mostly|mainly|notably|especially|like|plus)$/u

/** `three fires: two in Oslo and two in Moss`; `12 people, seven men and four women,` */
function listedAfter(annotated: Annotated, total: Quantity, rest: readonly Quantity[]): Split[] {
  const {tokens} = annotated
  const end = sentenceEnd(annotated, total)
  const [first] = rest
  if (first === undefined || total.low < 2) return []
  const before = tokens.slice(total.to, first.from)
  const mark = before.at(-1)
  if (mark === undefined || before.length > MOST_OF_A_NAME || before.slice(0, -1).some(({pos}) => pos === 'PUNCT'))
    return []
  const closes = mark.text === '(' ? ')' : mark.text === ':' ? null : mark.text
  const stop = closingOf(annotated, first, end, closes)
  const parts = rest.filter(({from}) => from < stop)
  if (parts.length < 2 || !isList(annotated, parts, stop)) return []
  const people = ALL_PEOPLE.test(total.noun ?? '') && parts.every(({noun}) => SEXES.test(noun ?? ''))
  const bare =
    (mark.text === ':' || (total.noun !== null && total.noun !== 'person')) &&
    parts.every(({noun}) => noun === null || noun === total.noun)
  switch (mark.text) {
    // `three fires: two in Oslo and two in Moss`
    case ':':
      return people || bare ? [{total, parts, sort: 'all'}] : []
    case '(':
    case '–':
    case '—':
      return stop < end && (people || bare) ? [{total, parts, sort: 'all'}] : []
    // `15 rowers, nine men and five women, were fined`
    case ',':
      return people ? [{total, parts, sort: 'all'}] : []
    default:
      return []
  }
}

/** `12 members of the crew:` */
const MOST_OF_A_NAME = 8

const sentenceEnd = ({firstToken, tokens}: Annotated, {sentence}: Quantity): number =>
  firstToken[sentence + 1] ?? tokens.length

/** Where the list ends: its closing mark, or a comma that no figure follows, or the end of the sentence. */
function closingOf({tokens}: Annotated, first: Quantity, end: number, closes: string | null): number {
  for (let i = first.to; i < end; i++) {
    const {text} = tokens[i] ?? {text: ''}
    if (text === ';' && closes !== null) return i
    if (closes !== null && closes !== ',' && text === closes) return i
  }
  return end
}

/** Figures in a row, the last behind `and`; each opens its item, and no item holds a verb. */
function isList({tokens}: Annotated, parts: readonly Quantity[], stop: number): boolean {
  const opened = parts.slice(1).every(({from}, k) => {
    const before = tokens[from - 1]
    const [and, comma] = [before?.lower === 'and', before?.text === ',' || before?.text === ';']
    return k === parts.length - 2 ? and : comma || and
  })
  const inside = tokens.slice(parts[0]?.from, stop)
  const last = parts.at(-1) as Quantity
  const tail = tokens.slice(last.to, stop)
  return (
    opened &&
    !inside.some(({lower, pos}, i) => SOME.test(lower) || (pos === 'VERB' && i < inside.length - tail.length)) &&
    !tail.some(({lower}) => lower === 'and' || lower === 'or')
  )
}

const SERVANTS =
  /^(?:soldier|officer|firefighter|nurse|doctor|teacher|guard|miner|sailor|driver|journalist|policeman|lawyer|official|villager|protester|demonstrator|fan|supporter|customer|guest|visitor|neighbour|neighbor|refugee|farmer)$/u

/** `nine of the seven defendants`; `20 singers, including 24 tenors` */
function partOf({tokens}: Annotated, part: Quantity, next: Quantity | undefined): Split[] {
  if (part.whole !== null && part.low > part.whole && part.noun !== null) {
    return [{total: {...part, low: part.whole, high: part.whole}, parts: [part], sort: 'some'}]
  }
  if (next === undefined) return []
  const between = tokens.slice(part.to, next.from).map(({lower}) => lower)
  // `nine of the seven`
  if (/^of (?:the|its|their|those|these|all)$/u.test(between.join(' ')) && part.low > 1)
    return [{total: next, parts: [part], sort: 'some'}]
  const people = [part, next].every(
    ({noun}) => noun !== null && (ALL_PEOPLE.test(noun) || SEXES.test(noun) || SERVANTS.test(noun)),
  )
  const marked = /^(?:\w+ ){1,3}, (?:including|among them|of whom)(?: at least| about)?$/u.test(between.join(' '))
  return people && marked ? [{total: part, parts: [next], sort: 'some'}] : []
}

/** `Of the 15 rowers, nine were men and the other five women` */
function remaining(annotated: Annotated, total: Quantity, rest: readonly Quantity[]): Split[] {
  const {tokens} = annotated
  const opening = tokens.slice(Math.max(0, total.from - 2), total.from).map(({lower}) => lower)
  if (opening[0] !== 'of' || !/^(?:the|its|their|those|these)$/u.test(opening[1] ?? '')) return []
  const last = rest.at(-1)
  if (rest.length < 2 || last === undefined || tokens[total.from - 2]?.index !== annotated.firstToken[total.sentence])
    return []
  const behind = tokens
    .slice(last.from - 2, last.from)
    .map(({lower}) => lower)
    .join(' ')
  if (!/^the (?:other|remaining)$/u.test(behind)) return []
  const same = rest.every(({noun}) => noun === null || noun === 'person' || noun === total.noun || SEXES.test(noun))
  const plain = rest
    .slice(0, -1)
    .every(({increment, part, from}) => !increment && part !== true && tokens[from - 1]?.lower !== 'of')
  return same && plain ? [{total, parts: rest, sort: 'all'}] : []
}
