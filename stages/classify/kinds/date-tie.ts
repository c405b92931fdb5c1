/**
 * How much speaks for it that two times of linked sentences are times of one event, however the sentences are worded.
 *
 * Example: `The premises were broken into on Friday` / `Burglars forced a door of the shop on Sunday night`. What counts: an
 * act that both tell, words and names that the clauses share, near words, and what the rest of both sentences shares. Avoids:
 * two stages of one course (date-stages.ts), what had happened before the other, an aside about another day. Cost: the words
 * of two sentences, asked only of times that exclude each other.
 */
import {countryOf} from '../../align/countries.ts'
import {isCommon, isStop} from '../../align/words.ts'
import {stemOf} from '../../align/stem.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated, Stretch, Token} from '../../annotate/types.ts'
import {sameAct} from '../acts.ts'
import {ownedNoun} from '../event-parties.ts'
import {isLight} from '../events.ts'
import {clauseAround} from '../frames.ts'
import {closeness, synonyms} from '../../lexicon/lexicon.ts'
import {inSentence} from '../sentences.ts'
import {rarityOf, type Rarity} from '../agreement.ts'
import type {StoryView} from '../types.ts'
import {stagesApart} from './date-stages.ts'

/** A time or a length, and what its clause tells. */
export interface Timed {
  readonly member: number
  readonly place: Stretch
  readonly acts: readonly string[]
}

export interface Tie {
  /** Weight of what the two clauses share. */
  readonly clause: number
  /** Weight of what the two sentences share. */
  readonly sentence: number
  /** One of the clauses only says that something was said: the day is the speech’s. */
  readonly says: boolean
}

const CONTENT = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/** Whether their clauses tell one act; null where they are of two events. */
export function actsStand(story: StoryView, a: Timed, b: Timed): 'one' | 'open' | null {
  const [x, y] = [a, b].map(({member}) => story.members[member] as Annotated) as [Annotated, Annotated]
  const [c, d] = [clauseAround(x, a.place), clauseAround(y, b.place)]
  const [acts, others] = [actsOf(c, a), actsOf(d, b)]
  // `the earlier flood, on Feb. 2`, `a similar raid in May`
  if (c !== undefined && d !== undefined && (isAnother(x, c) !== isAnother(y, d) || othersDo([x, c], [y, d])))
    return null
  if (acts.some(one => others.some(other => oneAct(one, other)))) return 'one'
  // `pictures of an Oct. 19 rendezvous` / `pictures released on Nov. 21`
  if (ownedNoun(x, a.place) !== null || ownedNoun(y, b.place) !== null) return null
  // `had been thinned on Monday when a gale felled it`: before what the other tells
  if (c !== undefined && d !== undefined && isBefore(x, c) !== isBefore(y, d)) return null
  const [verbs, verbsThere] = [
    [...acts, c?.lemma ?? '', c?.governor?.lemma ?? ''],
    [...others, d?.lemma ?? '', d?.governor?.lemma ?? ''],
  ]
  return verbs.some(one => verbsThere.some(other => stagesApart(one, other))) ? null : 'open'
}

export function tieBetween(story: StoryView, a: Timed, b: Timed): Tie {
  const [x, y] = [a, b].map(({member}) => story.members[member] as Annotated) as [Annotated, Annotated]
  const rarity = rarityOf(story)
  return {
    clause: shared(wordsOf(x, a, clauseAround(x, a.place)), wordsOf(y, b, clauseAround(y, b.place)), rarity),
    sentence: shared(wordsOf(x, a), wordsOf(y, b), rarity),
    says: [clauseAround(x, a.place), clauseAround(y, b.place)].some(one => one !== undefined && SAYING.has(one.lemma)),
  }
}

const oneAct = (x: string, y: string): boolean => sameAct(x, y) || synonyms(x, y)

/** The acts that the time was read with, else the verb of its clause, if it tells anything. */
function actsOf(clause: Clause | undefined, {acts}: Timed): string[] {
  if (acts.length > 0 || clause === undefined || clause.lemma === '' || isLight(clause.lemma)) return [...acts]
  const {lemma, particle} = clause
  return particle === null ? [lemma] : [`${lemma}-${particle}`, lemma]
}

/** `the central bank of Chile meets in May` / `the central bank of Peru meets in June`; `Ortega left` / `Lund left`. */
function othersDo([x, c]: readonly [Annotated, Clause], [y, d]: readonly [Annotated, Clause]): boolean {
  const named = ({tokens}: Annotated, {subject}: Clause): Token[] =>
    subject === null ? [] : tokens.slice(subject.from, subject.to).filter(({pos}) => pos === 'PROPN')
  const [left, right] = [named(x, c), named(y, d)]
  const countries = (names: readonly Token[]): string[] =>
    names.map(({lower}) => countryOf(lower.replace(/\./gu, ''))).filter(country => country !== null)
  const [lands, others] = [countries(left), countries(right)]
  const oneName = left.some(one => right.some(other => isOneName(one, other)))
  if (lands.length > 0 && others.length > 0) return !lands.some(land => others.includes(land))
  // `Spain launched one in 2003` / `the EBU launched one in 2012`
  if (left.length > 0 && right.length > 0 && lands.length + others.length > 0) return !oneName
  const persons = c.subject?.person !== null && d.subject?.person !== null
  return persons && left.length > 0 && right.length > 0 && !oneName
}

/** `Karlssen` / `Karlsson`: a slip of the pen is no other person. */
const isOneName = ({lower: x}: Token, {lower: y}: Token): boolean => x.slice(0, 3) === y.slice(0, 3)

const SAYING = new Set(
  `say tell announce deny reveal disclose concede claim argue warn report write tweet post confirm state insist declare
  testify acknowledge admit comment publish release unveil`.split(/\s+/u),
)

const ANOTHER =
  /^(?:another|similar|second|third|earlier|previous|previously|separate|separately|originally|initially|latest|subsequent)$/u

/** `already cracked`; another of its sort. */
const isAnother = ({tokens, times}: Annotated, {from, to, sentence}: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({lower, index}) =>
        ANOTHER.test(lower) && !inSentence(times, sentence).some(time => time.from <= index && index < time.to),
    )

/** Past perfect beside another verb of the past, or said to be so already; `confirmed that it had sunk` is no earlier than the sinking. */
function isBefore(member: Annotated, clause: Clause): boolean {
  const words = member.tokens.slice(clause.from, clause.to)
  if (words.some(({lower}) => lower === 'already')) return true
  if (!clause.perfect || clause.tense !== 'past') return false
  return inSentence(member.clauses, clause.sentence).some(
    ({index, tense, perfect, lemma, attribution, governor}) =>
      index !== clause.index &&
      clause.governor === null &&
      tense === 'past' &&
      !perfect &&
      lemma !== '' &&
      attribution === clause.attribution &&
      governor === null,
  )
}

/** Weight of what two stretches share, names aside: an event is no name. */
export function sharedWords(
  story: StoryView,
  a: Pick<Timed, 'member' | 'place'>,
  b: Pick<Timed, 'member' | 'place'>,
): number {
  const words = ({member, place: {from, to}}: Pick<Timed, 'member' | 'place'>): Content[] =>
    (story.members[member] as Annotated).tokens
      .slice(from, to)
      .flatMap(contentOf)
      .filter(({pos}) => pos !== 'PROPN')
  return shared(words(a), words(b), rarityOf(story))
}

interface Content {
  readonly lemma: string
  readonly stem: string
  readonly pos: Token['pos']
}

function wordsOf(member: Annotated, {place}: Timed, clause?: Clause): Content[] {
  const {sentence} = place
  const [from, to] =
    clause === undefined
      ? [member.firstToken[sentence] ?? 0, member.firstToken[sentence + 1] ?? member.tokens.length]
      : [clause.from, clause.to]
  const timed = [...inSentence(member.times, sentence), place]
  const subject = clause?.subject ?? null
  // `who left`, `and fled`: whom the clause is about may stand outside it
  const outside =
    subject !== null && (subject.to <= from || subject.from >= to) ? member.tokens.slice(subject.from, subject.to) : []
  return [...outside, ...member.tokens.slice(from, to)].flatMap(token =>
    timed.some(time => time.from <= token.index && token.index < time.to) ? [] : contentOf(token),
  )
}

const contentOf = ({lemma, pos}: Token): Content[] =>
  CONTENT.has(pos) && !isStop(lemma) ? [{lemma, pos, stem: stemOf(lemma)}] : []

const NAME = 1.3
const COMMON = 0.5
const NEAR = 0.5
const TOPIC = 0.3
const TOPIC_FROM = 0.1
/** Words that keep one company. */
const NEAR_FROM = 0.6

function weightOf({lemma, pos}: Content, rarity: Rarity): number {
  if ((rarity.get(lemma) ?? 0) >= TOPIC_FROM) return TOPIC
  return pos === 'PROPN' || pos === 'NUM' ? NAME : isCommon(lemma) ? COMMON : 1
}

function shared(x: readonly Content[], y: readonly Content[], rarity: Rarity): number {
  const left = [...y]
  let weight = 0
  const take = (word: Content, share: number, meets: (other: Content) => boolean): boolean => {
    const at = left.findIndex(meets)
    if (at < 0) return false
    left.splice(at, 1)
    weight += share * weightOf(word, rarity)
    return true
  }
  const rest = x.filter(word => !take(word, 1, other => other.stem === word.stem))
  for (const word of rest)
    if (word.pos !== 'PROPN' && word.pos !== 'NUM') take(word, NEAR, other => isNear(word, other))
  return weight
}

const isNear = (x: Content, y: Content): boolean =>
  y.pos !== 'PROPN' && y.pos !== 'NUM' && (synonyms(x.lemma, y.lemma) || closeness(x.lemma, y.lemma) >= NEAR_FROM)
