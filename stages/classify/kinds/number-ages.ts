/**
 * number/age: the age of one person, told twice.
 *
 * Example: `Jan Brodek, 34,` / `Brodek, 43`; inside one article `Liam Poole, 52,` and then `the 58-year-old said`. Avoids:
 * the age of the next person, a birthday between two articles (a year apart and days apart), namesakes. Cost: the names and
 * ages of a sentence.
 */
import type {Annotated, NameMention, Quantity} from '../../annotate/types.ts'
import {dayOf} from '../events.ts'
import {inSentence} from '../sentences.ts'
import type {Slot, StoryView, Value} from '../types.ts'
import {valueOf, type Figure} from './number-stand.ts'
import {onceAnArticle} from '../once.ts'

export interface Age extends Figure {
  readonly person: number
}

/** Words between a name and an age: `, a`, `, aged`, `, who is`; between an age and a name: `driver,`. */
const BETWEEN = 4
const BEFORE_AGE = /^(?:,|\(|a|an|aged|age|now|who|is|was|turned|the)$/u
const YEARS = 120

const isAge = ({measure, low, high}: Quantity): boolean => measure === 'age' && low === high && low < YEARS

/** The person whose age it is: the name right before, else the one its noun stands for. */
function bearerOf(annotated: Annotated, quantity: Quantity): number | null {
  const {tokens} = annotated
  // `Ann and Mary Orr, aged 17 and 14`: nobody’s alone
  if (tokens[quantity.to]?.lower === 'and' && tokens[quantity.to + 1]?.pos === 'NUM') return null
  const names = inSentence(annotated.names, quantity.sentence).filter(
    ({sort, in: field}) => sort === 'person' && field === quantity.in,
  )
  const before = names.findLast(
    ({to}) =>
      to <= quantity.from &&
      quantity.from - to <= BETWEEN &&
      tokens.slice(to, quantity.from).every(({lower}) => BEFORE_AGE.test(lower)),
  )
  if (before !== undefined) return personOf(annotated, before)
  const described = names.findLast(name => name.to < quantity.from && isDescribed(annotated, name, quantity))
  if (described !== undefined) return personOf(annotated, described)
  const after = names.find(
    ({from}) =>
      from >= quantity.to &&
      from - quantity.to <= BETWEEN &&
      tokens.slice(quantity.to, from).every(({pos, text}) => pos === 'NOUN' || pos === 'ADJ' || text === ','),
  )
  return after === undefined ? null : personOf(annotated, after)
}

const DESCRIBED_REACH = 8

/** `Ann Orr, a roving piper aged 61`: one phrase behind the name. */
function isDescribed({tokens}: Annotated, name: NameMention, {from}: Quantity): boolean {
  const between = tokens.slice(name.to, from)
  const [comma, ...rest] = between
  return (
    between.length <= DESCRIBED_REACH &&
    comma?.text === ',' &&
    /^(?:aged?|ages)$/u.test(tokens[from]?.lower ?? '') &&
    rest.every(({pos}) => /^(?:DET|ADJ|NOUN|PROPN|VERB)$/u.test(pos))
  )
}

/** Persons of an article by the place of their mentions. */
const mentionedIn = onceAnArticle(
  ({people}): ReadonlyMap<number, number> =>
    new Map(people.flatMap(({index, mentions}) => mentions.map(mention => [mention.from, index] as const))),
)

function personOf(annotated: Annotated, {from}: NameMention): number | null {
  const person = mentionedIn(annotated).get(from)
  // a surname alone may be a relative’s
  return person === undefined || (annotated.people[person]?.given ?? null) === null ? null : person
}

export function agesOf(story: StoryView, member: number): Age[] {
  const annotated = story.members[member] as Annotated
  return annotated.quantities.filter(isAge).flatMap(quantity => {
    const person = bearerOf(annotated, quantity)
    return person === null ? [] : [{member, quantity, person}]
  })
}

const FORM = {
  rule: 'number/age',
  verdict: 'conflict',
  guards: ['one person', 'no birthday between the articles'],
  numbers: {},
} as const

export function agesSlots(story: StoryView): Slot<Quantity>[] {
  const ages = story.members.map((_, member) => agesOf(story, member))
  return [...across(story, ages.flat()), ...ages.flatMap((own, member) => within(story, member, own))]
}

function across(story: StoryView, ages: readonly Age[]): Slot<Quantity>[] {
  return story.people.flatMap(({name, members}) => {
    const own = ages.filter(age => members.some(({member, person}) => age.member === member && age.person === person))
    if (new Set(own.map(({member}) => member)).size < 2) return []
    return [
      {
        ...FORM,
        about: `age of ${name}`,
        scope: 'across',
        severity: 'medium',
        strength: 'strong',
        why: `${name} cannot be of two ages`,
        values: own.map(age => valueOf(story, age)),
        stand: (a: Value<Quantity>, b: Value<Quantity>) =>
          a.fact.low === b.fact.low ? 'same' : birthday(story, a, b) ? 'compatible' : 'apart',
      } satisfies Slot<Quantity>,
    ]
  })
}

/** Days that articles of one event lie apart at most where nobody has had a birthday meanwhile for certain. */
const NO_BIRTHDAY = 2

function birthday({members}: StoryView, a: Value<Quantity>, b: Value<Quantity>): boolean {
  if (Math.abs(a.fact.low - b.fact.low) !== 1) return false
  const [x, y] = [dayOf(members[a.member] as Annotated), dayOf(members[b.member] as Annotated)]
  return x !== null && y !== null && Math.abs(x - y) > NO_BIRTHDAY
}

const SUFFIX = /\b(?:jr|sr|junior|senior|ii|iii|iv)\b\.?$/iu

function within(story: StoryView, member: number, ages: readonly Age[]): Slot<Quantity>[] {
  const annotated = story.members[member] as Annotated
  const told = [...ages, ...laterAges(annotated, member, ages)]
  return annotated.people.flatMap(({index, name}) => {
    const own = told.filter(({person}) => person === index)
    const [first] = own
    const other = own.find(({quantity}) => quantity.low !== first?.quantity.low)
    if (first === undefined || other === undefined) return []
    // `Lloyd Noland Jr.` and `Noland III`: father and son
    if (annotated.people[index]?.mentions.some(mention => SUFFIX.test(mention.name)) === true) return []
    return [
      {
        ...FORM,
        about: `age of ${name}`,
        scope: 'within',
        severity: 'medium',
        strength: 'likely',
        why: `the article gives ${name} two ages`,
        values: [valueOf(story, first), valueOf(story, other)],
        stand: (a: Value<Quantity>, b: Value<Quantity>) => (a.fact.low === b.fact.low ? 'same' : 'apart'),
      } satisfies Slot<Quantity>,
    ]
  })
}

/** `the 29-year-old` of a child and of its teacher are two people; a slip stays near. */
const NEAR = 10

/** `the 29-year-old said`, where one named person alone has an age, and nobody else was introduced with this one. */
function laterAges(annotated: Annotated, member: number, ages: readonly Age[]): Age[] {
  const [first] = ages
  if (first === undefined || ages.some(({person}) => person !== first.person)) return []
  const all = annotated.quantities.filter(isAge)
  return all.flatMap(quantity => {
    const before = annotated.tokens[quantity.from - 1]?.lower
    const behind = annotated.tokens[quantity.to]?.pos ?? ''
    // `the 29-year-old driver` may be another; `the 29-year-old said` has been named
    if (before !== 'the' || !/^(?:VERB|AUX)$/u.test(behind) || quantity.from < first.quantity.from) return []
    const introduced = all.some(other => other !== quantity && other.low === quantity.low)
    const near = Math.abs(quantity.low - first.quantity.low) <= NEAR
    return introduced || !near ? [] : [{member, quantity, person: first.person}]
  })
}
