/**
 * What a negation reaches: of `was not started by the tenant` the tenant, of `not all` a part.
 *
 * Example: `did not apply to lorries` does not deny `applies to cars`; `have not yet found him` does not deny that they did.
 */
import type {Annotated, Token} from '../../annotate/types.ts'
import type {StoryView} from '../types.ts'
import type {Company} from './correspond.ts'
import {matchesOf, unanswered} from './shared.ts'
import type {Claim, Meeting} from './types.ts'
import {SPEAKING, UNIVERSAL, WIDE_ACTS} from './words.ts'

/** How far before and behind the verb group the words stand that a negation leans on. */
const AROUND = 3

/** Whether the negation of one may be meant of something that the other does not say. */
export function isNarrow(story: StoryView, {a, b, relation}: Meeting, company: Company): boolean {
  if (relation !== 'same' || a.negated === b.negated)
    return [a, b].some(claim => claim.negated && isPartial(story, claim))
  const [denied, told] = a.negated ? [a, b] : [b, a]
  if (isEnding(story, denied, told) || isHardly(story, denied)) return true
  if (told.predicate.some(word => WIDE_ACTS.has(word)) && hasManner(story, told) && !hasManner(story, denied))
    return true
  if (isPartial(story, denied) || denied.predicate.some(word => SPEAKING.has(word))) return true
  // `no fuel leaked` denies it whole; `did not apply to lorries` of lorries
  if (isWhole(denied)) return !isSameThing(denied, told, company)
  return unanswered(denied, told, company).some(({role, open}) => role === 'other' && !open)
}

/** `acted with restraint`, `acted properly` / `refused to act`: of such verbs the manner is what is told. */
function hasManner(story: StoryView, {member, clause: {verb, complements}}: Claim): boolean {
  const next = (story.members[member] as Annotated).tokens[(verb ?? -2) + 1]
  return (
    complements.some(({preposition}) => preposition === 'with') || (next?.pos === 'ADV' && next.lower.endsWith('ly'))
  )
}

const UNTIL = new Set(['until', 'till'])

/** `hardly anyone was hurt` / `two were hurt`: a few may have been. */
const isHardly = (story: StoryView, {member, clause: {from, to}}: Claim): boolean =>
  (story.members[member] as Annotated).tokens.slice(from, to).some(({lower}) => HARDLY.has(lower))
const HARDLY = new Set(['hardly', 'scarcely', 'barely', 'rarely', 'seldom'])

const isBefore = ({clause: {complements}}: Claim): boolean =>
  complements.some(({preposition}) => preposition === 'before')

/** `felt no draught until the door swung`: from then on he had; `did not leave before midnight` / `left after midnight`. */
function isEnding(story: StoryView, denied: Claim, told: Claim): boolean {
  const {
    member,
    clause: {index, complements},
  } = denied
  const {clauses} = story.members[member] as Annotated
  return (
    (isBefore(denied) && !isBefore(told)) ||
    complements.some(({preposition}) => UNTIL.has(preposition)) ||
    clauses.slice(index + 1, index + 4).some(({parent, marker}) => parent === index && UNTIL.has(marker ?? ''))
  )
}

/** `found no evidence` / `found accounts`: what is denied must be what is told, under its own name. */
const isSameThing = (denied: Claim, told: Claim, company: Company): boolean =>
  matchesOf(denied, told, company).some(({x, value}) => x.phrase.negated && (value >= NAMED || x.open))
const NAMED = 0.9

const isWhole = ({parts}: Claim): boolean => parts.some(({phrase}) => phrase.negated)

/** `on the lesser charge the finding was not proven` */
const ofOneCharge = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({lemma}, i) => /^(?:count|charge|offence|offense)$/u.test(lemma) && OTHER.has(tokens[i - 1]?.lower ?? ''),
  )
const OTHER = new Set('remaining other another one second third fourth first lesser main'.split(' '))

function isPartial(story: StoryView, {member, clause: {from, to, group, sentence, subject}}: Claim): boolean {
  const {tokens} = story.members[member] as Annotated
  if (group === null) return false
  const near = tokens.slice(Math.max(from, group.from - AROUND), group.to + AROUND)
  const ahead = subject === null ? [] : tokens.slice(Math.max(0, subject.from - 1), subject.to)
  if (ofOneCharge(tokens.slice(from, to))) return true
  return [...near, ...ahead].some(token => token.sentence === sentence && UNIVERSAL.has(token.lower))
}
