/**
 * A pronoun before the verb where the clause has no subject: `after she dragged her out`. Whom it stands for is told by the
 * signs of gender, which lead from the pronoun to its person. A step or two a clause.
 */
import {isPersonNoun, isWord} from '../../lexicon/lexicon.ts'
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {SAYING} from './words.ts'

const PRONOUNS = new Set(['he', 'she', 'they', 'it'])
const SPEAKERS = new Set(['it', 'they', 'he', 'she', 'we', 'i'])
const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'should', 'must', 'shall'])
const STAYING = new Set(['remain', 'stay', 'keep', 'lie', 'stand', 'continue'])
const AUXILIARIES = new Set('be am is are was were been being get gets got gotten'.split(' '))

/** A finite past without `was` is active outside headlines: `The dam held`; `might lower the risk` is to lower. */
export function mended({tokens, clauses}: Annotated, clause: Clause, heading: boolean): Clause {
  const {verb, group, passive, tense, sort} = clause
  if (verb === null || group === null) return clause
  const next = tokens[verb + 1]
  if (MODALS.has(clause.lemma) && next !== undefined && isWord(next.lower, 'verb'))
    return {...clause, lemma: next.lower, verb: verb + 1, group: {from: group.from, to: verb + 2}}
  // `remained | closed`: it is closed
  const over = clause.parent === null ? undefined : clauses[clause.parent]
  if (sort === 'participle' && passive && over?.group?.to === group.from && STAYING.has(over.lemma))
    return {...clause, sort: 'coordinate', tense: over.tense, negated: clause.negated || over.negated}
  // `was arrested | and released`
  if (sort === 'coordinate' && over?.passive === true) return clause
  if (!passive || heading || tense === 'none' || sort === 'participle') return clause
  const isAuxiliary = tokens.slice(group.from, verb).some(({lower}) => AUXILIARIES.has(lower) || lower.startsWith("'"))
  return isAuxiliary ? clause : {...clause, passive: false}
}

export function withSubject(member: Annotated, clause: Clause): Clause {
  if (clause.subject !== null || clause.group === null || clause.tense === 'none') return clause
  const token = member.tokens[clause.group.from - 1]
  if (token === undefined || token.sentence !== clause.sentence || !PRONOUNS.has(token.lower)) return clause
  return {...clause, subject: phraseOf(member, token)}
}

function phraseOf({people}: Annotated, token: Token): Phrase {
  const {index, sentence, start, end, lower} = token
  const person = people.find(({genders}) => genders.some(({cue}) => cue.start === start && cue.in === token.in))
  return {
    ...(token.in === undefined ? {} : {in: token.in}),
    start,
    end,
    sentence,
    from: index,
    to: index + 1,
    head: index,
    lemma: lower,
    person: person?.index ?? null,
    negated: false,
    joined: [],
  }
}

/** `The firm said it would close`: the speaker is the subject. */
export function spoken(member: Annotated, clause: Clause): Clause {
  const over = clause.parent === null ? undefined : member.clauses[clause.parent]
  const {subject, sort} = clause
  if (
    subject?.lemma === 'it' &&
    over?.subject !== null &&
    over?.subject !== undefined &&
    isPersonNoun(over.subject.lemma)
  )
    return clause
  if (sort !== 'content' || subject?.person !== null || over?.subject === undefined || over.subject === null)
    return clause
  return SPEAKERS.has(subject.lemma) && SAYING.has(over.lemma) ? {...clause, subject: over.subject} : clause
}
