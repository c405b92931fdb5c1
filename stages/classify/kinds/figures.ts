/**
 * A figure on its place, with what its sentence says of it: read once a figure, asked for every pair.
 *
 * Example: `Revenue rose to $4.2 billion in the quarter`: words revenue, rise; relation to; subject revenue. Avoids: the
 * words of another clause, of the speaker, of the times taken for what the figure is a figure of. Linear in the sentence.
 */
import type {Annotated, NameMention, Quantity, TimeMention} from '../../annotate/types.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import {dayOf} from '../events.ts'
import {clauseAround} from '../frames.ts'
import {inSentence} from '../sentences.ts'
import type {StoryView} from '../types.ts'
import {AGAIN, AHEAD, ALL, EARLIER, INTERIM, PERIODS, SEVERE, wordOf, type Word} from './figure-words.ts'
import {LEFT_REACH, outcomeOf} from './figure-outcome.ts'
import {termsOf} from './figure-terms.ts'
import {ownerOf, premodifiersOf, relationOf, isSpread, wayOf, subjectOf, tiesOf, type Relation} from './figure-ties.ts'
import {MEASURE_WORDS, plainWord, takenIn, wordsIn} from './figure-tokens.ts'
import {onceAnArticle} from '../once.ts'

export interface Figure {
  readonly member: number
  readonly quantity: Quantity
  readonly question: Question
}

/** What a sentence says a figure is a figure of. */
export interface Question {
  /** Lemma of what is counted; null where nothing is. */
  readonly noun: Word | null
  /** Nouns and adjectives right before the noun counted. */
  readonly premodifiers: readonly Word[]
  /** Content words of the clause, the figure, other figures and times left out. */
  readonly words: readonly Word[]
  /** Names in the clause; the speaker's left out. */
  readonly names: readonly NameMention[]
  /** `for children`, `from the border`: the noun phrases tied to it behind, by preposition. */
  readonly ties: ReadonlyMap<string, Word>
  /** The noun before the verb: `the euro rose to`. */
  readonly subject: Word | null
  /** `an island of about 900 people` */
  readonly owner: Word | null
  readonly times: readonly TimeMention[]
  /** Lemmas that say what a sum or a share is of: `revenue`, `rate`. */
  readonly topics: readonly Word[]
  /** A day long before the article: of an earlier event. */
  readonly past: boolean
  readonly relation: Relation
  /** `rose to 40`, `lost a tenth`: which way it went; null where nothing moves. */
  readonly way: 'up' | 'down' | null
  readonly ahead: boolean
  readonly interim: boolean
  readonly all: boolean
  readonly negated: boolean
  /** `again`, `another`: beside what was there before. */
  readonly again: boolean
  /** `the previous offer was $10` */
  readonly earlier: boolean
  /** `seriously hurt`, where no part of the sentence is told so. */
  readonly severe: boolean
  /** What befell the people counted; null where nothing did. */
  readonly outcome: string | null
  readonly periods: readonly string[]
  /** A figure of two and more years in all: `over two years`. */
  readonly spread: boolean
}

/** A clause of fewer words lets its sentence speak. */
const FEW = 4

const read = new WeakMap<Quantity, Question>()

/** Figures of one sentence of a member. */
export function figuresIn(story: StoryView, {member, sentence}: {member: number; sentence: number}): Figure[] {
  const annotated = story.members[member] as Annotated
  return sentenceFigures(annotated, sentence).map(quantity => ({
    member,
    quantity,
    question: questionOf(annotated, quantity),
  }))
}

/** Quantities and terms of an article, in one list. */
const figuresOf = onceAnArticle((annotated): readonly Quantity[] => [...annotated.quantities, ...termsOf(annotated)])

export const sentenceFigures = (annotated: Annotated, sentence: number): readonly Quantity[] =>
  inSentence(figuresOf(annotated), sentence)

export function questionOf(annotated: Annotated, quantity: Quantity): Question {
  const before = read.get(quantity)
  if (before !== undefined) return before
  const question = readQuestion(annotated, quantity)
  read.set(quantity, question)
  return question
}

/** The clause of a figure, or its sentence where the clause says too little. */
interface Place {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly clause: Clause | undefined
  readonly words: readonly Word[]
}

function placeOf(annotated: Annotated, quantity: Quantity): Place {
  const {tokens, firstToken} = annotated
  const [from, to] = [firstToken[quantity.sentence] ?? 0, firstToken[quantity.sentence + 1] ?? tokens.length]
  const clause = clauseAround(annotated, quantity)
  const own = clause === undefined ? [] : wordsIn(annotated, clause, quantity)
  return clause === undefined || own.length < FEW
    ? {from, to, end: to, clause, words: wordsIn(annotated, {from, to}, quantity)}
    : {from: clause.from, to: clause.to, end: to, clause, words: own}
}

function readQuestion(annotated: Annotated, quantity: Quantity): Question {
  const place = placeOf(annotated, quantity)
  const noun = nounOf(quantity)
  const subject = subjectIn(annotated, place, quantity)
  const times = inSentence(annotated.times, quantity.sentence).filter(
    time => time.role !== 'speech' && time.from >= place.from && time.from < place.to,
  )
  return {
    noun,
    premodifiers: premodifiersOf(annotated, quantity, noun ?? (quantity.measure === 'count' ? null : subject)),
    words: withSubject(place.words, subject),
    names: namesIn(annotated, place, quantity.sentence),
    ties: tiesOf(annotated, quantity, place.end),
    subject,
    owner: ownerOf(annotated, quantity),
    topics: topicsOf(quantity, noun, subject),
    times,
    past: isPast(annotated, times, place),
    relation: relationOf(annotated, quantity),
    way: wayOf(annotated, quantity),
    negated: place.clause?.negated ?? false,
    spread: isSpread(annotated, quantity, place.end),
    ...flagsOf(annotated, place, quantity),
  }
}

/** The subject may stand outside the stretch of its clause. */
const withSubject = (words: readonly Word[], subject: Word | null): readonly Word[] =>
  subject === null || words.some(({stem}) => stem === subject.stem) ? words : [subject, ...words]

type Flags = Pick<Question, 'ahead' | 'interim' | 'all' | 'again' | 'earlier' | 'severe' | 'outcome' | 'periods'>

/** How far before and behind a figure a word still speaks of it. */
const REACH = {before: 10, behind: 8} as const

/** What single words of the clause say of the figure. */
function flagsOf(annotated: Annotated, {from, to}: Place, quantity: Quantity): Flags {
  const taken = takenIn(annotated)
  const tokens = annotated.tokens
    .slice(from, to)
    // `two years` of a jail term is no period of its figure
    .filter(({index}) => !isTerm(quantity) || !taken.has(index))
  // `halved the rust, a trial on 640 vines showed, giving heart to`: of something else
  const near = tokens.filter(
    ({index, lower}) =>
      index >= quantity.from - REACH.before &&
      index < quantity.to + REACH.behind &&
      // `more than twice the limit` adds nothing
      !(ADDS.test(lower) && /^than$/u.test(annotated.tokens[index + 1]?.lower ?? '')),
  )
  const says = (set: ReadonlySet<string>, within = near): boolean =>
    within.some(({lower, lemma}) => set.has(lower) || set.has(lemma))
  const lasting = inSentence(annotated.durations, quantity.sentence)
  const lowers = tokens.map(({lower, lemma}) => [lower, lemma] as const)
  return {
    ahead: says(AHEAD),
    interim: says(INTERIM),
    all: says(ALL),
    again: says(AGAIN),
    earlier: says(EARLIER),
    severe: says(SEVERE) && !inSentence(annotated.quantities, quantity.sentence).some(({part}) => part === true),
    outcome: outcomeOf(quantity, lowers, annotated.tokens.slice(quantity.to, quantity.to + LEFT_REACH)),
    // `waiting for more than a year` is no period of the figure
    periods: tokens.flatMap(({index, lower, lemma}) =>
      (PERIODS.has(lower) || PERIODS.has(lemma)) && !lasting.some(({from: x, to: y}) => index >= x && index < y)
        ? [periodOf(lemma)]
        : [],
    ),
  }
}

const ADDS = /^(?:more|other)$/u

const periodOf = (lemma: string): string => lemma.replace(/ly$/u, '').replace(/^annual.*|^year.*|^full-year$/u, 'year')

/** The clause reader’s subject, a noun or a name; else the last noun before the verb. */
function subjectIn(annotated: Annotated, place: Place, quantity: Quantity): Word | null {
  const head = place.clause?.subject?.head
  if (head === undefined) return subjectOf(annotated, place, quantity)
  const told = head >= quantity.from && head < quantity.to ? undefined : annotated.tokens[head]
  return told !== undefined && (told.pos === 'NOUN' || told.pos === 'PROPN') ? plainWord(told) : null
}

const isTerm = ({measure}: Quantity): boolean => measure === 'duration'

/** `4.5 percent a year` counts no years. */
const nounOf = ({noun, per}: Quantity): Word | null =>
  noun === null || MEASURE_WORDS.has(noun) || (per !== null && noun === per) ? null : wordOf(noun)

/** What befalls people is said by the predicate, not by a topic. */
function topicsOf({about, predicate}: Quantity, noun: Word | null, subject: Word | null): Word[] {
  const own = about.filter(word => word !== predicate && !MEASURE_WORDS.has(word)).map(word => wordOf(word))
  return [...(noun === null ? [] : [noun]), ...own, ...(subject === null ? [] : [subject])]
}

/** Days before its article from which a thing is of another event. */
const LONG_AGO = 40

function isPast(annotated: Annotated, times: readonly TimeMention[], {clause}: Place): boolean {
  const published = dayOf(annotated)
  // `fares go up by 3% from July`, `since May`: an edge, not a day
  const isEdge = ({from}: TimeMention): boolean =>
    /^(?:from|since|until)$/u.test(annotated.tokens[from - 1]?.lower ?? '')
  // `The pier, where trams first ran in 1884, is to get 60 lamps`
  const isElsewhere = (time: TimeMention): boolean => {
    const own = clauseAround(annotated, time)
    return own !== undefined && clause !== undefined && own !== clause
  }
  return times.some(
    time =>
      time.lastDay !== null &&
      published !== null &&
      time.lastDay < published - LONG_AGO &&
      !isEdge(time) &&
      !isElsewhere(time),
  )
}

function namesIn(annotated: Annotated, {from, to}: Place, sentence: number): NameMention[] {
  const speakers = inSentence(annotated.attributions, sentence).map(({speaker}) => speaker)
  const quantities = inSentence(annotated.quantities, sentence)
  return inSentence(annotated.names, sentence).filter(
    name =>
      name.from >= from &&
      name.to <= to &&
      // `12 degrees Celsius`
      !quantities.some(quantity => name.from >= quantity.from && name.to <= quantity.to) &&
      !speakers.some(speaker => speaker.in === name.in && speaker.start <= name.start && name.end <= speaker.end),
  )
}
