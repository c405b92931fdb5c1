/**
 * date/order: years in an order that no life and no building has.
 *
 * Example: `born in 1962 and died in 1948`; `from 2015 to 2011`; `built in 1936, opened in 1931`. Avoids: counts (`fell from
 * 2015 to 1990`), two cases of one person, posthumous acts, a second opening, plans. Cost: the clauses with a time of their own.
 */
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated, TimeMention, Token} from '../../annotate/types.ts'
import {clauseAround} from '../frames.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf, type Side} from './contradiction.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

const YEAR_LENGTH = 4
const YEAR = /^(?:1[4-9]|20)\d\d$/u
const COUNTING =
  words(`rise fall increase decrease drop climb grow jump decline shrink cut reduce raise soar surge plunge slump
  tumble expand swell go back backward reverse dip slide up down`)

/** `mayor from 2015 to 2011`, `between 2019 and 2016` */
export function yearsTurned(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const {tokens} = annotated
  return tokens.flatMap((first, i) => {
    // most words are no figures
    if (first.text.length < YEAR_LENGTH || first.text > '3') return []
    if (LIFE.test(first.text) && tokens[i - 1]?.text === '(') return lifeTurned(story, member, first)
    const last = tokens[i + 2]
    if (!YEAR.test(first.text) || last?.sentence !== first.sentence || !YEAR.test(last.text)) return []
    if (Number(first.text) <= Number(last.text) || !isRange(tokens, i)) return []
    const own = tokens.slice(annotated.firstToken[first.sentence], i)
    // `fell from 2015 to 1990 members`
    if (own.some(({lemma, lower}) => COUNTING.has(lemma) || COUNTING.has(lower))) return []
    return [
      contradiction(story, member, {
        about: `${first.text} to ${last.text}`,
        rule: 'date/order',
        why: 'the span ends before it begins',
        sides: [sideOf(first, first.text), sideOf(last, last.text)],
      }),
    ]
  })
}

/** `(1948-1931)`, one token */
const LIFE = /^(1[4-9]\d\d|20\d\d)[-–](1[4-9]\d\d|20\d\d)$/u

function lifeTurned(story: StoryView, member: number, token: Token): Proposal[] {
  const [, born = '', died = ''] = LIFE.exec(token.text) ?? []
  if (Number(born) <= Number(died)) return []
  const {start, end, sentence, in: field} = token
  const half = (from: number, to: number, norm: string): Side =>
    sideOf({start: from, end: to, sentence, ...(field === undefined ? {} : {in: field})}, norm)
  const sides = [half(start, start + born.length, born), half(end - died.length, end, died)] as const
  return [
    contradiction(story, member, {about: token.text, rule: 'date/order', why: 'the span ends before it begins', sides}),
  ]
}

function isRange(tokens: readonly Token[], i: number): boolean {
  const [before, between, behind] = [tokens[i - 1]?.lower, tokens[i + 1]?.lower, tokens[i + 3]]
  // `from 2015 to 2011 votes`
  if (behind?.pos === 'NOUN' && /s$/u.test(behind.lower)) return false
  if (before === 'from') return /^(?:to|until|till|through)$/u.test(between ?? '')
  if (before === 'between') return between === 'and'
  return before === '(' && /^[-–]$/u.test(between ?? '') && behind?.text === ')'
}

const sideOf = ({sentence, start, end, in: field}: Side['at'] & {sentence: number}, norm: string): Side => ({
  at: field === undefined ? {start, end} : {start, end, in: field},
  sentence,
  norm,
})

interface Act {
  readonly clause: Clause
  readonly time: TimeMention
  readonly first: number
  readonly last: number
}

/** What comes first, and what no one does before it. */
interface Rule {
  readonly first: (act: Act) => boolean
  readonly then: (act: Act) => boolean
  /** Told in this order, of one thing, in one sentence. */
  readonly near: boolean
}

const isOf =
  (text: string, {passive = null}: {passive?: boolean | null} = {}) =>
  ({clause}: Act): boolean =>
    words(text).has(clause.lemma) && (passive === null || clause.passive === passive)

const LIVED = `marry wed graduate join retire resign move become enrol enroll enlist emigrate enter study attend play elect
  appoint arrest convict jail serve leave start work begin qualify train debut run stand sign`

const RULES: readonly Rule[] = [
  // `born in 1962 and died in 1948`
  {first: isOf('bear', {passive: true}), then: isOf(`die ${LIVED} win found write`), near: false},
  // `died in 1948 and retired in 1951`
  {first: isOf(LIVED), then: isOf('die', {passive: false}), near: false},
  {first: isOf('die', {passive: false}), then: isOf('bury cremate', {passive: true}), near: false},
  {first: isOf('marry wed'), then: isOf('divorce'), near: true},
  // `was arrested in May and jailed in April`
  {first: isOf('arrest charge convict'), then: isOf('sentence', {passive: true}), near: true},
  {first: isOf('arrest charge'), then: isOf('convict', {passive: true}), near: true},
  {
    first: isOf('build construct erect found establish'),
    then: isOf('demolish dissolve destroy collapse close open'),
    near: true,
  },
  {first: isOf('open begin start launch'), then: isOf('end conclude finish close'), near: true},
]

/** One person or thing does the later before the earlier. */
export function actsOutOfOrder(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const groups = new Map<string, Act[]>()
  for (const act of actsOf(annotated)) {
    const key = keyOf(act.clause)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), act])
  }
  return [...groups.values()].flatMap(acts =>
    RULES.flatMap(rule => {
      const pair = wrongPair(acts, rule)
      return pair === null ? [] : [contradiction(story, member, told(annotated, pair))]
    }),
  )
}

function wrongPair(acts: readonly Act[], {first, then, near}: Rule): readonly [Act, Act] | null {
  for (const early of acts.filter(first))
    for (const late of acts.filter(then)) {
      if (early === late || early.first <= late.last) continue
      // `closed in 1980 and opened in 2012`: again
      if (near && (early.clause.sentence !== late.clause.sentence || early.time.from > late.time.from)) continue
      return [early, late]
    }
  return null
}

function told(annotated: Annotated, [early, late]: readonly [Act, Act]): Parameters<typeof contradiction>[2] {
  const said = ({clause, time}: Act): string => {
    const verb = clause.verb === null ? '' : (annotated.tokens[clause.verb]?.lower ?? '')
    return `${verb} ${textOf(annotated, time)}`
  }
  return {
    about: `${early.clause.lemma} before ${late.clause.lemma}`,
    rule: 'date/order',
    why: 'the later of the two is dated before the earlier',
    severity: 'medium',
    sides: [
      {...sideOf(early.time, String(early.first)), said: said(early)},
      {...sideOf(late.time, String(late.first)), said: said(late)},
    ],
  }
}

/** One person of the article, or one thing of one sentence. */
function keyOf({subject, sentence}: Clause): string | null {
  if (subject === null || subject.joined.length > 0 || subject.negated) return null
  return subject.person === null
    ? `thing ${String(sentence)} ${String(subject.from)}`
    : `person ${String(subject.person)}`
}

const AT = /^(?:in|on|at|during|last|this)$/u

/** Clauses told as done, each with the one time that is its own. */
function actsOf(annotated: Annotated): Act[] {
  const own = new Map<Clause, TimeMention[]>()
  for (const time of annotated.times) {
    const clause = clauseAround(annotated, time)
    if (clause !== undefined && time.role !== 'speech') own.set(clause, [...(own.get(clause) ?? []), time])
  }
  return [...own].flatMap(([clause, [time, other]]) => {
    if (time === undefined || other !== undefined || clause.quoted || !isDone(clause)) return []
    const {firstDay, lastDay, from, basis} = time
    if (firstDay === null || lastDay === null || basis === 'weekday') return []
    return AT.test(annotated.tokens[from - 1]?.lower ?? '') ? [{clause, time, first: firstDay, last: lastDay}] : []
  })
}

const isDone = ({negated, conditional, modal, future, sort, tense, verb}: Clause): boolean =>
  verb !== null &&
  !negated &&
  !conditional &&
  !modal &&
  !future &&
  sort !== 'infinitive' &&
  (tense === 'past' || tense === 'none' || sort === 'participle')
