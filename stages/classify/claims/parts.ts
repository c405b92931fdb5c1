/**
 * The parties of a claim, and whether two parties of two articles can be one.
 *
 * Example: `Dr Rosa Lind` / `the surgeon` where she is called so; `the vessel` / `the ferry`; `shares in Bexmoor` /
 * `Bexmoor shares`. Avoids: `prices in the north` / `prices in the south`, the first goal for the second, a man for any
 * man. Linear in the words of the phrase.
 */
import {
  closeness,
  isGroupNoun,
  isPersonNoun,
  isWord,
  kindOf,
  opposites,
  siblings,
  synonyms,
} from '../../lexicon/lexicon.ts'
import {stemOf} from '../../align/stem.ts'
import {isStop} from '../../align/words.ts'
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated, NameMention} from '../../annotate/types.ts'
import {namedAlike} from '../acts.ts'
import {plainForm} from '../names.ts'
import {oneAct} from './relations.ts'
import type {Part, Role} from './types.ts'
import {WIDE} from './words.ts'

/** What a member needs to have its parties read: its marks, and who its people are in the story. */
export interface Reader {
  readonly member: Annotated
  /** Of each person of the member, the index among the people of the story. */
  readonly whoOf: readonly (number | null)[]
  /** For each token, whether a time or a figure covers it. */
  readonly measured: Uint8Array
  /** For each clause, whether it tells of long ago. */
  readonly past: readonly boolean[]
  /** For each token, whether a name covers it. */
  readonly named: Uint8Array
}

/** `unlike Ashby`: no party of what is told. */
const BESIDES = new Set(['unlike', 'except', 'besides', 'than', 'instead', 'excluding', 'despite', 'versus'])
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'X'])
const OPEN = new Set(
  `it they them he him she her this that these those some many others another one which who what both all
  anyone everyone someone none nobody neither few several most i we you us me`.split(/\s+/u),
)
const DEFINITE = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'both', 'all'])

export function partsOf(reader: Reader, clause: Clause, taken: readonly Phrase[]): Part[] {
  const {subject, agent, object, indirectObject, predicative, complements, passive, group} = clause
  const parts: Part[] = []
  const add = (role: Role, phrase: Phrase | null, preposition: string | null = null): void => {
    if (phrase === null || taken.includes(phrase)) return
    parts.push(
      partOf(reader, {role, phrase, preposition, to: phrase === subject ? tailEnd(reader, phrase, group) : phrase.to}),
    )
    for (const other of phrase.joined) parts.push(partOf(reader, {role, phrase: other, preposition, to: other.to}))
  }
  add(passive ? 'sufferer' : 'doer', subject)
  add('doer', agent, 'by')
  add('sufferer', object)
  add('other', indirectObject)
  add('other', predicative)
  for (const {preposition, phrase} of complements) if (!BESIDES.has(preposition)) add('other', phrase, preposition)
  // `on Tuesday`, `at 6 a.m.`: times are compared as times
  return parts.filter(part => part.words.size > 0 || part.open || part.who !== null)
}

/** `Prices in the north | rose`: what stands between the subject and its verb belongs to the subject. */
function tailEnd({member}: Reader, {to}: Phrase, group: Clause['group']): number {
  if (group === null || group.from <= to || group.from - to > LONGEST_TAIL) return to
  return member.tokens[to]?.pos === 'ADP' ? group.from : to
}

const LONGEST_TAIL = 6

/** `A guard, Paolo Sisti, …`; `Dr Meera Pillai, a surgeon, …`: one person, named beside. */
function apposed({tokens, people}: Annotated, {from, to, sentence}: Phrase): number | null {
  const isBeside = (mention: NameMention): boolean =>
    mention.sentence === sentence &&
    ((mention.from === to + 1 && tokens[to]?.text === ',') ||
      (mention.to === from - 1 && tokens[from - 1]?.text === ','))
  const first = tokens[from]?.lower
  if (first !== 'a' && first !== 'an' && first !== 'the') return null
  return people.find(({mentions}) => mentions.some(isBeside))?.index ?? null
}

/** The noun before the head: `petrol` of `petrol prices`. */
function compoundOf({tokens}: Annotated, {head, from}: Phrase, named: Uint8Array): string | null {
  const before = head > from ? tokens[head - 1] : undefined
  return before?.pos === 'NOUN' && named[before.index] !== 1 ? before.lemma : null
}

/** `Councillors` at the head of a sentence was taken for a name and kept its ending. */
const singular = (lemma: string): string =>
  lemma.endsWith('s') && !isWord(lemma, 'noun') && isWord(lemma.slice(0, -1), 'noun') ? lemma.slice(0, -1) : lemma

function partOf(
  {member, whoOf, measured, named}: Reader,
  {role, phrase, preposition, to}: {role: Role; phrase: Phrase; preposition: string | null; to: number},
): Part {
  const tokens = member.tokens.slice(phrase.from, to)
  const content = tokens.filter(
    token => CONTENT.has(token.pos) && measured[token.index] !== 1 && !isStop(token.lemma) && /\p{L}/u.test(token.text),
  )
  const head = member.tokens[phrase.head]
  const person = phrase.person ?? apposed(member, phrase)
  const who = person === null ? null : (whoOf[person] ?? null)
  const isOpen = who === null && (head === undefined || OPEN.has(head.lower) || head.pos === 'DET')
  const first = tokens[0]?.lower ?? ''
  return {
    role,
    preposition,
    phrase,
    who,
    compound: compoundOf(member, phrase, named),
    head: named[phrase.head] === 1 ? phrase.lemma : singular(phrase.lemma),
    words: new Set(content.map(token => namedAlike(stemOf(token.lemma)))),
    names: new Set(
      content.filter(({index}) => named[index] === 1).map(token => plainForm(token.lower).replace(/s$/u, '')),
    ),
    open: isOpen,
    definite: DEFINITE.has(first) || who !== null || named[phrase.head] === 1,
  }
}

/** How two parties stand: 1 the same, 0 nothing known, -1 apart; between, how surely. */
export type Correspondence = number

export interface Company {
  /** Words that the story uses of a person: roles and titles, as lemmas. */
  readonly rolesOf: (who: number) => ReadonlySet<string>
}

export function correspond(a: Part, b: Part, company: Company): Correspondence {
  if (a.who !== null && b.who !== null) return a.who === b.who ? 1 : oneSurname(a, b) ? 0 : -1
  if (a.who !== null || b.who !== null) return withPerson(a, b, company)
  if (NOBODY.has(a.head) || NOBODY.has(b.head)) return isPeople(a) && isPeople(b) ? 0.7 : 0
  if (a.open || b.open) return 0
  // `Marlin` / `Corrie`: two names of things
  if (a.names.has(a.head) && b.names.has(b.head)) return sharesName(a, b) ? 1 : -1
  const heads = headsMeet(a.head, b.head)
  if (heads <= 0) return sharesName(a, b) ? 0.6 : heads
  return modifiersApart(a, b) ? -1 : heads * (WIDE.has(a.head) || WIDE.has(b.head) ? 0.5 : 1)
}

const NOBODY = new Set(['nobody', 'no-one', 'none', 'noone', 'one', 'anyone', 'anybody'])
const isPeople = ({head}: Part): boolean => NOBODY.has(head) || isPersonNoun(head)
/** `Kim` / `Kim Jong-un`: whether one or two is not known. */
function oneSurname(a: Part, b: Part): boolean {
  const [fewer, more] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names]
  return a.head === b.head || (fewer.size > 0 && [...fewer].every(name => more.has(name)))
}

/** `Ms Lind` / `the surgeon`: by what the story calls her. */
function withPerson(a: Part, b: Part, {rolesOf}: Company): Correspondence {
  const [known, other] = a.who === null ? [b, a] : [a, b]
  if ([...other.names].some(name => known.names.has(name))) return 0.9
  if (other.open) return 0
  const roles = rolesOf(known.who ?? -1)
  if (roles.has(other.head) || [...roles].some(role => synonyms(role, other.head, 'noun'))) return 0.8
  return 0
}

function headsMeet(a: string, b: string): Correspondence {
  if (a === b || stemOf(a) === stemOf(b)) return 1
  if (synonyms(a, b, 'noun') || oneAct(a, b) || namedAlike(stemOf(a)) === namedAlike(stemOf(b))) return 0.9
  if (kindOf(a, b) || kindOf(b, a)) return 0.7
  // `the council` / `councillors`, `the court` / `the judge`: a body and its people
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (BODIES.has(`${a} ${b}`) || BODIES.has(`${b} ${a}`)) return 0.8
  if (short.length >= BODY_LETTERS && long.startsWith(short) && isPersonNoun(long)) return 0.8
  if (isGroupNoun(a) !== isGroupNoun(b) && (isPersonNoun(a) || isPersonNoun(b))) return 0
  // `a man` / `a woman` from Leeds: gender is another question
  if (WIDE.has(a) || WIDE.has(b)) return 0
  if (siblings(a, b) || opposites(a, b)) return -1
  // `the driver` / `the gate`: two things, unless one is a word for what the other is about
  return closeness(a, b) < LIKE_COMPANY ? -0.5 : 0
}

/** `council`, `councillor`: letters from which a body gives its people their name. */
const BODY_LETTERS = 5
const LIKE_COMPANY = 0.5

/** Bodies and those who act for them. */
const BODIES = new Set(
  `council councillor|council councilmember|court judge|court magistrate|jury juror|police officer|force officer|parliament lawmaker|
  parliament mp|parliament legislator|senate senator|congress lawmaker|prosecution prosecutor|team player|club player|crew sailor|
  army soldier|army troop|military troop|force troop|military soldier|union worker|union member|brigade firefighter|crew firefighter|service paramedic|
  tribunal judge|government minister|board director|company boss|firm boss|gang robber|gang thief|gang burglar|gang kidnapper|
  family relative|family parent|couple spouse|staff worker|staff employee|committee member|cabinet minister|assembly lawmaker`
    .split('|')
    .map(pair => pair.trim()),
)

/** `the Dorne base` / `the base at Dorne`; of one word of a name alone, two things may bear it. */
const sharesName = (a: Part, b: Part): boolean => a.names.size > 0 && [...a.names].some(name => b.names.has(name))

const ORDER = new Set(
  `first second third fourth fifth sixth last next final former latter previous initial other another
  second-half first-half north south east west northern southern eastern western upper lower left right inner outer new old
  early late`
    .split(/\s+/u)
    .map(stemOf),
)

/** `the first goal` / `the second goal`; `house prices` / `petrol prices`; `Bexmoor shares` / `Galdor shares`. */
function modifiersApart(a: Part, b: Part): boolean {
  const [left, right] = [own(a, b), own(b, a)]
  if (left.some(word => ORDER.has(word)) && right.some(word => ORDER.has(word))) return true
  if (left.some(word => right.some(other => opposites(word, other)))) return true
  const [x, y] = [onlyNames(a, b), onlyNames(b, a)]
  if (x.length > 0 && y.length > 0 && !sharesName(a, b)) return true
  // `house prices` / `petrol prices`
  return a.compound !== null && b.compound !== null && a.head === b.head && !synonyms(a.compound, b.compound)
}

const own = (a: Part, b: Part): string[] => [...a.words].filter(word => !b.words.has(word))
const onlyNames = (a: Part, b: Part): string[] => [...a.names].filter(name => !b.names.has(name))
