/**
 * What a claim answers: `went ahead`, `was called off` and `has been put on hold` answer whether a thing was held.
 *
 * Example: `got the sack` get:sack; `stood by his sum` stand/by; `is in custody` in-custody. The verb with what it
 * takes comes before the verb alone: who turns up the papers finds, who turns up comes. Avoids `took back` as `took`.
 * A handful of look-ups a clause.
 */
import {answersOf, type Answer} from '../../lexicon/lexicon.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated} from '../../annotate/types.ts'
import {COPULAR, RATING, TURNING} from './words.ts'
import type {Told} from './predicate.ts'

/** Answers by the verb with its particle, object or complement; else those of the words that tell the predicate. */
export function answersIn({tokens, clauses}: Annotated, clause: Clause, {predicate, state}: Told): readonly Answer[] {
  // `refused to hand over`: the act is the one below
  if (TURNING.has(clause.lemma) && governs(clauses, clause)) return []
  const {lemma, verb, particle, object, indirectObject, complements, predicative} = clause
  const next = tokens[(verb ?? 0) + 1]
  const beside = particle ?? (next !== undefined && BESIDE.has(next.pos) ? next.lower : null)
  const heads = complements.map(({preposition, phrase}) => `${preposition}:${phrase.lemma}`)
  const bound = [
    ...(object === null ? [] : [`${lemma}:${object.lemma}`]),
    ...heads.map(head => `${lemma}/${head}`),
    ...(COPULAR.has(lemma) ? heads.map(head => `be/${head}`) : []),
    // `escaped unhurt`
    ...(predicative === null || COPULAR.has(lemma) ? [] : [predicative.lemma, `${lemma}:${predicative.lemma}`]),
    ...(indirectObject === null ? [] : [indirectObject.lemma]),
    ...(beside === null ? [] : [`${lemma}+${beside}`]),
    ...complements.map(({preposition}) => `${lemma}/${preposition}`),
  ]
  const special = bound.flatMap(answersOf)
  if (special.length > 0) return special
  // `remained ahead of him`: he did not stay
  if (COPULAR.has(lemma) && beside !== null && next?.pos !== 'ADP' && predicative === null) return []
  // `sold off` is to sell, but `took back` is not to take
  if (particle !== null && !state && predicate[0] === lemma && !PLAIN.has(particle)) return []
  // `broke out`: of fire or of jail
  if (particle !== null && !state && predicate.length > 1 && !predicate.includes(lemma)) return []
  const words = predicative !== null && (COPULAR.has(lemma) || RATING.has(lemma)) ? statesOf(predicate) : predicate
  return [...new Set(words)].flatMap(answersOf)
}

const BESIDE = new Set(['ADP', 'ADV', 'PART', 'ADJ'])

const governs = (clauses: readonly Clause[], {verb, index}: Clause): boolean =>
  clauses
    .slice(index + 1, index + BELOW)
    .some(({governor, sort}) => governor?.verb === verb && (sort === 'infinitive' || sort === 'participle'))
const BELOW = 6

/** Particles that leave the verb its sense: `closed down`, `sold off`, `handed out`. */
const PLAIN = new Set(['off', 'down', 'out', 'up', 'away'])

/** Of `wounded soldier` the last word: nouns of a state carry what stands before them. */
const statesOf = (predicate: readonly string[]): readonly string[] =>
  predicate.flatMap(word => (word.includes(' ') ? [] : [word]))
