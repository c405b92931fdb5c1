/**
 * How sure a telling is of its claim, by the words that govern it: its own modality, the verbs over it, who is quoted.
 *
 * Example: `caused` 4; `said it caused` 3; `is believed to have caused` 2; `may have caused`, `whether it caused` 1.
 * Avoids: `may` of another clause, a speaker of a routine fact as a doubt, `could not` as a possibility.
 */
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import type {Range} from '../../../pipeline/types.ts'
import {dayOf} from '../events.ts'
import {inSentence} from '../sentences.ts'
import {ofCause} from './cause.ts'
import {ofGovernor} from './governors.ts'
import {FACT, UNSAID, weakest, type Grade, type Status} from './types.ts'
import {HELD, HELD_ADVERBS, OPEN_ADVERBS, WEAK_SPEECH} from './words.ts'

/** How many verbs may stand over one another: `is believed to have planned to try to leave`. */
const DEEPEST = 6

/** Modal of the verb group itself, then adverbs beside it, then what governs it, then who says it. */
export function statusOf(member: Annotated, clause: Clause): Status {
  if (isOwnClaim(member, clause)) return {grade: 2, cue: member.tokens[clause.verb ?? -1] ?? null, ladder: 'sure'}
  if (isOpenEnded(member, clause)) return UNSAID
  return weakest([
    ofGroup(member, clause),
    ofAdverbs(member, clause),
    ofCause(member, clause),
    ofOwnVerb(member, clause),
    ofGovernors(member, clause),
    ofSpeaker(member, clause),
  ])
}

/** `claimed responsibility for the mural`, `says it is behind the prank`: the claim of those who would have done it. */
function isOwnClaim({clauses}: Annotated, {lemma, object, subject, sort, parent, complements}: Clause): boolean {
  if (lemma === 'claim' && object?.lemma === 'responsibility') return true
  const over = clauses[parent ?? -1]
  const isOwn = sort === 'content' && (subject?.lemma === 'it' || subject?.lemma === 'they') && over?.lemma === 'say'
  return isOwn && lemma === 'be' && complements.some(({preposition}) => preposition === 'behind')
}

/** A question, a condition, what a condition would bring, and what is waited for: `if it had held, he might have lived`. */
function isOpenEnded({tokens, firstToken, clauses}: Annotated, clause: Clause): boolean {
  const {sentence, sort, marker, conditional, modality} = clause
  if ((conditional && marker !== 'whether') || marker === 'until' || marker === 'unless') return true
  // `if they agree | but the deal is blocked`
  if (sort === 'coordinate' && isConditional(clauses[clause.parent ?? -1])) return true
  // `will be the strongest when it lifts off`
  if (sort === 'adverbial' && clause.tense === 'present' && !clause.perfect) return true
  if (tokens[(firstToken[sentence + 1] ?? tokens.length) - 1]?.text === '?') return true
  if (modality !== 'possible' && modality !== 'would') return false
  return conditionsIn(clauses).has(sentence)
}

/** Sentences with an `if` or `unless`, found once an article. */
const conditions = new WeakMap<readonly Clause[], ReadonlySet<number>>()

export function conditionsIn(clauses: readonly Clause[]): ReadonlySet<number> {
  const known = conditions.get(clauses)
  if (known !== undefined) return known
  const found = new Set(
    clauses.filter(({marker}) => marker === 'if' || marker === 'unless').map(({sentence}) => sentence),
  )
  conditions.set(clauses, found)
  return found
}

const isConditional = (over: Clause | undefined): boolean => over?.conditional === true && over.marker !== 'whether'

function ofGroup(member: Annotated, clause: Clause): Status {
  const {modality, negated, future, group, sort} = clause
  const cue = group === null ? null : rangeOf(member, group.from, group.to)
  const words = group === null ? [] : member.tokens.slice(group.from, group.to).map(({lower}) => lower)
  if (words.includes('likely') || words.includes('unlikely')) return {grade: 2, cue, ladder: 'done'}
  switch (modality) {
    case 'possible':
      // `could not hear` says that nothing was heard, `may not have heard` that perhaps nothing was
      // `I could have finished`: I did not
      return words.includes('could') && (negated || (clause.quoted && clause.perfect))
        ? UNSAID
        : {grade: 1, cue, ladder: 'sure'}
    case 'must':
      // `had to be abandoned`: it was
      return words.includes('had') ? FACT : UNSAID
    case 'able':
    case 'ought':
    case 'would':
      return UNSAID
    case 'none':
      return (future && sort !== 'infinitive') || isComing(member, clause) ? {grade: 3, cue, ladder: 'done'} : FACT
  }
}

/** `opens in June`, `is sending a car to Mars`: settled rather than done. */
function isComing(member: Annotated, {tense, perfect, verb, from, to, sentence}: Clause): boolean {
  if (tense !== 'present' || perfect) return false
  const today = dayOf(member)
  const ahead = inSentence(member.times, sentence).some(
    time => time.from >= from && time.to <= to && time.firstDay !== null && today !== null && time.firstDay > today,
  )
  return ahead || (member.tokens[verb ?? -1]?.lower.endsWith('ing') ?? false)
}

/** `allegedly stole`, `had reportedly left`, `Perhaps the wall gave way`: beside the verb, or first in the clause. */
function ofAdverbs({tokens}: Annotated, {group, from, sentence}: Clause): Status {
  if (group === null) return FACT
  const near = [tokens[from], ...tokens.slice(Math.max(from, group.from - 2), group.to + 1)]
  for (const token of near) {
    if (token?.sentence !== sentence) continue
    const grade: Grade | null = OPEN_ADVERBS.has(token.lower) ? 1 : HELD_ADVERBS.has(token.lower) ? 2 : null
    if (grade !== null && token.pos !== 'ADJ') return {grade, cue: token, ladder: 'sure'}
  }
  return FACT
}

/** `are feared dead`; `is doubtful for the final` */
function ofOwnVerb({tokens}: Annotated, {lemma, passive, predicative, verb}: Clause): Status {
  if (predicative === null) return FACT
  const cue = tokens[verb ?? -1] ?? null
  if (passive && HELD.has(lemma)) return {grade: 2, cue, ladder: 'sure'}
  const isDoubt = predicative.lemma === 'doubtful' || predicative.lemma === 'doubt'
  return isDoubt ? {grade: 1, cue: tokens[predicative.head] ?? null, ladder: 'done'} : FACT
}

/** From the clause up: `is believed | to have planned | to leave`. A relative clause stands on its own. */
function ofGovernors(member: Annotated, clause: Clause): Status {
  let status = FACT
  let at: Clause | undefined = clause
  for (let step = 0; step < DEEPEST && at !== undefined; step++) {
    const over: Clause | undefined = member.clauses[at.parent ?? -1]
    const lemma = governing(at, over)
    if (lemma === null) break
    const token: Token | undefined = member.tokens[at.governor?.verb ?? over?.verb ?? -1]
    status = weakest([status, ofGovernor(lemma, {token, over, clause: at})])
    if (status.grade === null) return status
    // `has no plans to hire`
    if (over?.negated === true && isWithin(at.governor?.verb, over.object)) return UNSAID
    if (over !== undefined && (at.governor === null || over.verb === at.governor.verb)) {
      // `most likely caused it to crash`: that it crashed is sure
      if (BRINGING.has(lemma)) return status
      const [group, adverbs] = [ofGroup(member, over), ofAdverbs(member, over)]
      // `could face`, `would be asked to`: what holds of the verb above holds of this
      if (group.grade === null || adverbs.grade === null) return UNSAID
      status = weakest([status, adverbs, ...(group.ladder === 'sure' ? [group] : [])])
    }
    at = over
  }
  return status
}

const isWithin = (index: number | undefined, phrase: Phrase | null): boolean =>
  index !== undefined && phrase !== null && phrase.from <= index && index < phrase.to

/** The word over a clause: of `it is possible that` and `is under investigation for` the one that means it. */
function governing(clause: Clause, over: Clause | undefined): string | null {
  const {governor, sort, marker} = clause
  // `It is possible that …`: no relative clause
  const isIt = over?.lemma === 'be' && over.predicative !== null && over.subject?.lemma === 'it'
  if (sort === 'relative' && marker === 'that' && isIt) return over.predicative.lemma
  if (sort === 'relative' || sort === 'adverbial' || isReduced(clause)) return null
  // `five outs from reaching the final`, `after selling it`: by the way
  if (sort === 'participle' && marker !== null && BY_THE_WAY.has(marker)) return null
  // `was feared | killed in the storm`
  if (governor === null && sort === 'participle' && over?.passive === true && HELD.has(over.lemma)) {
    return clause.group?.from === over.group?.to ? over.lemma : null
  }
  if (governor?.lemma !== 'be' || over?.verb !== governor.verb) return governor?.lemma ?? null
  return over.predicative === null ? (over.complements.at(-1)?.phrase.lemma ?? 'be') : over.predicative.lemma
}

/** `the emails | sent by staff`: said of the emails by the way. */
const isReduced = ({sort, subject, group, marker}: Clause): boolean =>
  sort === 'participle' && marker === null && subject !== null && group !== null && subject.to === group.from

const BRINGING = new Set(['cause', 'force', 'lead', 'compel', 'make', 'manage'])
const BY_THE_WAY = new Set([
  'from',
  'after',
  'before',
  'while',
  'when',
  'by',
  'without',
  'in',
  'on',
  'despite',
  'amid',
  'since',
  'until',
])

/** `X said` is routine; `X claimed` is the claim of X alone; words inside quotation marks are the speaker’s. */
function ofSpeaker({attributions}: Annotated, {attribution, quoted, sort, governor}: Clause): Status {
  const by = attribution === null ? undefined : attributions[attribution]
  if (by === undefined) return quoted ? {grade: 3, cue: null, ladder: 'sure'} : FACT
  if (by.verb === 'deny') return UNSAID
  const weak = WEAK_SPEECH.has(by.verb) && sort !== 'relative' && sort !== 'adverbial'
  // `claimed responsibility for the shooting`: nothing is claimed of the shooting
  if (weak && governor === null && sort === 'participle') return UNSAID
  if (governor !== null && governor.lemma !== by.verb) return {grade: 3, cue: by.cue, ladder: 'sure'}
  return {grade: weak ? 2 : 3, cue: by.cue, ladder: 'sure'}
}

function rangeOf({tokens}: Annotated, from: number, to: number): Range | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (first === undefined || last === undefined) return null
  return first.in === undefined
    ? {start: first.start, end: last.end}
    : {start: first.start, end: last.end, in: first.in}
}
