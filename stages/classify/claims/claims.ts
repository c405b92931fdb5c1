/**
 * Every claim of a story: one a clause that tells an act or a state, with its parties, negation and certainty.
 *
 * Example: `The union, which rejected the offer, may strike` -> reject (union, offer); strike (union), possible. Verbs of
 * saying tell nothing themselves. Linear in the tokens; once a story.
 */
import {causing} from './cause.ts'
import {answersOf} from '../../lexicon/lexicon.ts'
import {answersIn} from './asked.ts'
import {consideredAt, isConsidered} from './considered.ts'
import {nameCover, quantityAndTimeCover, sumCover} from './cover.ts'
import {longAgo} from './long-ago.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import {mended, spoken, withSubject} from './subjects.ts'
import type {Range} from '../../../pipeline/types.ts'
import type {StoryView} from '../types.ts'
import {asSpoken} from './reported.ts'
import type {Company} from './correspond.ts'
import {partsOf, type Reader} from './parts.ts'
import {predicateOf, type Told} from './predicate.ts'
import {inSentence} from '../sentences.ts'
import {statusOf} from './status.ts'
import type {Claim} from './types.ts'
import {HELD, SAYING} from './words.ts'

const CHARGING = new Set(['charge', 'indict', 'accuse', 'treat', 'arraign'])

/** Claims of all members, in order of member and text; with the place of each line's claims. */
export function claimsOf(story: StoryView): Claim[] {
  const claims: Claim[] = []
  story.members.forEach((member, m) => {
    const reader = readerOf(story, m)
    const heading = headings(member)
    for (const read of member.clauses) {
      const clause = asSpoken(member, causing(member, mended(member, read, heading[read.sentence] === true)))
      // `The patients were told`: it befalls them
      if (SAYING.has(clause.lemma) && !clause.passive && !isSpeakingFor(clause)) continue
      // `are thought to have`: the claim stands below
      if (
        HELD.has(clause.lemma) &&
        clause.object === null &&
        clause.predicative === null &&
        !CHARGING.has(clause.lemma)
      )
        continue
      const told = predicateOf(member, clause)
      if (told === null) continue
      claims.push(
        claimOf(reader, clause, told, {index: claims.length, member: m, heading: heading[clause.sentence] === true}),
      )
    }
  })
  return claims
}

/** `spoke against the levy` */
const isSpeakingFor = ({lemma, complements}: Clause): boolean =>
  complements.some(({preposition}) => answersOf(`${lemma}/${preposition}`).length > 0)

interface Place {
  readonly index: number
  readonly member: number
  readonly heading: boolean
}

function claimOf(reader: Reader, clause: Clause, told: Told, {index, member: m, heading}: Place): Claim {
  const {member, past} = reader
  const {predicate, state, negated, taken} = told
  const {sentence, from, to} = clause
  return {
    index,
    member: m,
    sentence,
    heading,
    clause,
    predicate,
    answers: answersIn(member, clause, told),
    state,
    negated,
    words: wordsTelling(member, clause, told),
    parts: partsOf(reader, withSubject(member, spoken(member, clause)), taken),
    status: isConsidered(member, clause) ? consideredAt(member, clause) : statusOf(member, clause),
    times: inSentence(member.times, sentence).filter(time => time.from >= from && time.to <= to),
    past: past[clause.index] === true,
  }
}

/** The verb group, and the phrase that tells the predicate with it. */
function wordsTelling({tokens}: Annotated, {group, verb}: Clause, {taken}: Told): Range {
  let from = group?.from ?? verb ?? 0
  let to = group?.to ?? (verb ?? 0) + 1
  for (const phrase of taken) {
    from = Math.min(from, phrase.from)
    to = Math.max(to, phrase.to)
  }
  const [first, last] = [tokens[from], tokens[to - 1]]
  const [start, end] = [first?.start ?? 0, last?.end ?? 0]
  return first?.in === undefined ? {start, end} : {start, end, in: first.in}
}

const headings = ({article}: Annotated): boolean[] =>
  article.sentences.map(({block}) => {
    const kind = article.blocks[block]?.kind
    return kind === 'headline' || kind === 'subhead'
  })

function readerOf(story: StoryView, m: number): Reader {
  const member = story.members[m] as Annotated
  const whoOf: (number | null)[] = member.people.map(() => null)
  for (const {index, members} of story.people)
    for (const place of members) if (place.member === m) whoOf[place.person] = index
  return {
    member,
    whoOf,
    measured: quantityAndTimeCover(member),
    sums: sumCover(member),
    named: nameCover(member),
    past: longAgo(member),
  }
}

/** What the story calls each of its people. */
export function companyOf(story: StoryView): Company {
  const roles = story.people.map(
    ({members}) =>
      new Set(
        members.flatMap(({member, person}) =>
          (story.members[member]?.people[person]?.roles ?? []).flatMap(role =>
            role.text.toLowerCase().split(/[^\p{L}-]+/u),
          ),
        ),
      ),
  )
  const none: ReadonlySet<string> = new Set()
  return {rolesOf: who => roles[who] ?? none}
}
