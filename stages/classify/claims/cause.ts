/**
 * `is the cause of`, `was the suspected trigger for`: a noun that tells what `caused` tells.
 *
 * Example: `A cracked lens is the probable cause of the glare`: the lens caused the glare, as is probable. Avoids:
 * a state of the lens. Cost: a look a predicative.
 */
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated} from '../../annotate/types.ts'
import {FACT, type Status} from './types.ts'
import {HELD_ADJECTIVES, OPEN_ADJECTIVES} from './words.ts'

const CAUSES = new Set(['cause', 'trigger'])

/** The clause with what was caused as its object; any other clause as it is. */
export function causing({tokens}: Annotated, clause: Clause): Clause {
  const {lemma, predicative, subject} = clause
  if (lemma !== 'be' || predicative === null || subject === null || !CAUSES.has(predicative.lemma)) return clause
  const from = predicative.head + 2
  const [of, first, last] = [tokens[from - 1], tokens[from], tokens[predicative.to - 1]]
  if (of?.lower !== 'of' || first === undefined || last === undefined || last.index < from) return clause
  const object: Phrase = {
    ...predicative,
    from,
    start: first.start,
    head: last.index,
    lemma: last.lemma,
    person: null,
    negated: false,
    joined: [],
  }
  return {...clause, lemma: 'cause', object, predicative: null}
}

/** `suspected`, `possible` before the noun. */
export function ofCause({tokens}: Annotated, {lemma, verb, object}: Clause): Status {
  if (lemma !== 'cause' || object === null || tokens[verb ?? -1]?.lemma !== 'be') return FACT
  for (const cue of tokens.slice((verb ?? 0) + 1, object.from)) {
    if (HELD_ADJECTIVES.has(cue.lower)) return {grade: 2, cue, ladder: 'sure'}
    if (OPEN_ADJECTIVES.has(cue.lower)) return {grade: 1, cue, ladder: 'sure'}
  }
  return FACT
}
