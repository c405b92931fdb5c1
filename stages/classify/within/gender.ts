/**
 * gender/he-and-she: one person is he and she inside one article.
 *
 * Example: `“It was cold,” she said. Mr Weld added`. Avoids: husband and wife under one surname, the pronoun of somebody
 * else of the paragraph. Cost: the signs of gender of each person.
 */
import type {Annotated, GenderLink, Person} from '../../annotate/types.ts'
import {isPersonNoun} from '../../annotate/people/nouns.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf, type Side} from './contradiction.ts'

const KIN =
  /^(?:husband|wife|couple|spouse|partner|brother|sister|siblings?|twins?|mother|father|mum|mom|dad|parents?|son|daughter|widow|widower|fiancée?|cousin|uncle|aunt|nephew|niece|married|marriage|bride|groom|family|trans|transgender|non-binary|nonbinary|pronouns?|drag|ex-husband|ex-wife|girlfriend|boyfriend|mrs)$/u

export function heAndShe(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  return annotated.people.flatMap(person => {
    const signs = [...person.genders, ...(person.contrary ?? [])].filter(({rank}) => rank === 'first')
    const he = signs.find(({gender}) => gender === 'he')
    const she = signs.find(({gender}) => gender === 'she')
    if (he === undefined || she === undefined || isAnothers(annotated, person, signs)) return []
    const [first, second] = he.cue.start < she.cue.start ? [he, she] : [she, he]
    return [
      contradiction(story, member, {
        about: person.name,
        rule: 'gender/he-and-she',
        why: `the article calls ${person.name} he in one place and she in another`,
        sides: [sideOf(annotated, first), sideOf(annotated, second)],
      }),
    ]
  })
}

const sideOf = (annotated: Annotated, {cue, sentence, gender}: GenderLink): Side => ({
  at: cue,
  sentence,
  norm: gender,
  said: textOf(annotated, cue).toLowerCase(),
})

/** Sentences before a pronoun in which another may have been named. */
const BEFORE = 6
/** And in which somebody without a name may have been. */
const BESIDE = 3

/** Kin, or somebody else of that gender near, may be meant. */
function isAnothers(annotated: Annotated, person: Person, signs: readonly GenderLink[]): boolean {
  const {tokens, quotes} = annotated
  const spoken = (start: number): boolean => quotes.some(quote => quote.start <= start && start < quote.end)
  const called = new Set(signs.map(({sentence}) => sentence))
  const near = (sentence: number): boolean => [...called].some(at => sentence <= at && sentence >= at - BEFORE)
  if (tokens.some(({lower, sentence, start}) => near(sentence) && !spoken(start) && KIN.test(lower))) return true
  const namesakes = annotated.people.filter(({surname, index}) => index !== person.index && surname === person.surname)
  if (namesakes.length > 0) return true
  return signs.some(sign => sign.basis === 'pronoun' && isOpen(annotated, person, sign))
}

/** `Ann Orr met the driver. He left`: whoever else the last sentences speak of may be meant. */
function isOpen(annotated: Annotated, person: Person, {gender, sentence, anchor}: GenderLink): boolean {
  const {article, tokens, firstToken, people} = annotated
  const known = person.mentions.find(({start, end}) => start <= anchor.start && anchor.start < end)
  const paragraph = (at: number): number | undefined => article.sentences[at]?.block
  if (known === undefined || paragraph(known.sentence) !== paragraph(sentence)) return true
  const named = people.some(
    ({index, genders, mentions}) =>
      index !== person.index &&
      !genders.some(link => link.gender !== gender) &&
      mentions.some(mention => mention.sentence <= sentence && mention.sentence >= sentence - BEFORE),
  )
  const own = new Set(person.roles.flatMap(({from, to}) => tokens.slice(from, to).map(({index}) => index)))
  const unnamed = tokens
    .slice(firstToken[Math.max(0, Math.min(known.sentence, sentence - BESIDE))], firstToken[sentence + 1])
    .some(({index, lower, pos}) => pos === 'NOUN' && !own.has(index) && isPersonNoun(lower))
  return named || unnamed
}
