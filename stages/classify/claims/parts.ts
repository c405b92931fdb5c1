/**
 * The parties of a claim: who does it, to whom, and what else the verb takes.
 *
 * Example: `The guard was locked in by the raiders` sufferer guard, doer raiders. `A guard, Paolo Orr,` is Paolo Orr. Avoids:
 * days and figures as parties. Linear in the words of the phrase.
 */
import {isWord} from '../../lexicon/lexicon.ts'
import {stemOf} from '../../align/stem.ts'
import {isStop} from '../../align/words.ts'
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated} from '../../annotate/types.ts'
import {namedAlike} from '../acts.ts'
import {plainForm} from '../names.ts'
import {inSentence} from '../sentences.ts'
import {namedAt} from './cover.ts'
import type {Part, Role} from './types.ts'

/** What a member needs to have its parties read: its marks, and who its people are in the story. */
export interface Reader {
  readonly member: Annotated
  /** Of each person of the member, the index among the people of the story. */
  readonly whoOf: readonly (number | null)[]
  /** For each token, whether a time or a figure covers it. */
  readonly measured: Uint8Array
  /** For each token, whether it stands in a figure with its unit. */
  readonly sums: Uint8Array
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
  // `guilty of arson`: of what
  if (predicative !== null && taken.includes(predicative)) add('other', behindOf(reader.member, predicative), 'of')
  // `on Tuesday`, `at 6 a.m.`: times are compared as times
  // `shed 4.6 per cent`: how far, not what
  return parts.filter(
    part => reader.sums[part.phrase.head] !== 1 && (part.words.size > 0 || part.open || part.who !== null),
  )
}

const behindOf = ({tokens}: Annotated, phrase: Phrase): Phrase | null => {
  const last = tokens[phrase.to - 1]
  if (tokens[phrase.head + 1]?.lower !== 'of' || last === undefined || phrase.to <= phrase.head + 2) return null
  const from = phrase.head + 2
  return {
    ...phrase,
    start: tokens[from]?.start ?? phrase.start,
    from,
    head: phrase.to - 1,
    lemma: last.lemma,
    person: null,
    joined: [],
  }
}

/** `Prices in the north | rose`: what stands between the subject and its verb belongs to the subject. */
function tailEnd({member}: Reader, {to}: Phrase, group: Clause['group']): number {
  if (group === null || group.from <= to || group.from - to > LONGEST_TAIL) return to
  return member.tokens[to]?.pos === 'ADP' ? group.from : to
}

const LONGEST_TAIL = 6

/** `A guard, Paolo Sisti, …`; `Dr Meera Pillai, a surgeon, …`: one person, named beside. */
function apposed(member: Annotated, {from, to}: Phrase): number | null {
  const {tokens} = member
  const first = tokens[from]?.lower
  // `his wife, Ida,`
  if (!/^(?:an?|the|his|her|their)$/u.test(first ?? '')) return null
  const behind = tokens[to]?.text === ',' ? namedAt(member, 'from', to + 1) : null
  return behind ?? (tokens[from - 1]?.text === ',' ? namedAt(member, 'to', from - 1) : null)
}

/** The noun before the head: `petrol` of `petrol prices`. */
function compoundOf({tokens}: Annotated, {head, from}: Phrase, named: Uint8Array): string | null {
  const before = head > from ? tokens[head - 1] : undefined
  return before?.pos === 'NOUN' && named[before.index] !== 1 ? before.lemma : null
}

/** `Councillors` at the head of a sentence was taken for a name and kept its ending. */
const singular = (lemma: string): string =>
  lemma.endsWith('s') && !isWord(lemma, 'noun') && isWord(lemma.slice(0, -1), 'noun') ? lemma.slice(0, -1) : lemma

/** `three guards` */
const countIn = ({quantities}: Annotated, {sentence, from, to, head}: Phrase): number | null =>
  inSentence(quantities, sentence).find(
    quantity =>
      quantity.from >= from &&
      quantity.to <= Math.max(to, head + 1) &&
      quantity.measure === 'count' &&
      quantity.low === quantity.high,
  )?.low ?? null

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
    tail: new Set(
      content.filter(({index}) => index > phrase.head && index < phrase.to).map(({lemma}) => stemOf(lemma)),
    ),
    count: countIn(member, phrase),
    names: new Set(
      content.filter(({index}) => named[index] === 1).map(token => plainForm(token.lower).replace(/s$/u, '')),
    ),
    open: isOpen,
    definite: DEFINITE.has(first) || who !== null || named[phrase.head] === 1,
  }
}
