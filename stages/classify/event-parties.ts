/**
 * Whose an event is: the country that did it, the noun that a day belongs to.
 *
 * Example: `Japan started putting satellites into orbit in 2003` Japan; `an Oct. 19 rendezvous` rendezvous. Avoids: the deeds of
 * two countries taken for one event, the day of a rendezvous for the day its pictures were released.
 */
import {countryOf} from '../align/countries.ts'
import type {Clause} from '../annotate/clauses/index.ts'
import type {Annotated, Stretch} from '../annotate/types.ts'

/** `Japan started putting satellites into orbit`: Japan, and no other. */
export function doerOf({tokens}: Annotated, {subject, agent, passive}: Clause): string | null {
  const phrase = passive ? agent : subject
  const head = phrase === null ? undefined : tokens[phrase.head]
  return head === undefined ? null : countryOf(head.lower.replace(/\./gu, ''))
}

/** The noun that a day stands before as its adjective: `an Oct. 19 rendezvous`, `the November 2022 vote`. */
export function ownedNoun({tokens}: Annotated, {from, to, sentence}: Stretch): string | null {
  const [before, after] = [tokens[from - 1], tokens[to]]
  const isOwned = before?.sentence === sentence && before.pos === 'DET' && after?.sentence === sentence
  return isOwned && after.pos === 'NOUN' ? after.lemma : null
}
