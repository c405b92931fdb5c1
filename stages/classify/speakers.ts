/**
 * Whether two speakers can be one: a person and his surname, a union and its leader, officials and an official.
 *
 * Example: `the airline` and `Ana Ruiz, a spokeswoman for the airline` agree; `the coroner` and `the airline` do not.
 * A speaker of whom too little is known (a pronoun without a name, `sources`) stands against nobody.
 */
import {stemOf} from '../align/stem.ts'
import {isStop} from '../align/words.ts'
import type {Speaker} from '../annotate/types.ts'
import type {Stand, StoryView} from './types.ts'

/** A speaker on its place in the story. */
export interface Voice {
  readonly member: number
  readonly speaker: Speaker
}

/** Say nothing of who it is. */
const NOBODY = new Set(
  `source sources people person insider witness witnesses he she they it who one we i someone some many others report reports media
  expert experts analyst analysts critic critics observer observers`.split(/\s+/u),
)
/** Speak for a body without naming it. */
const MOUTHPIECE = new Set(
  `official officials spokesman spokeswoman spokesperson authority authorities statement leader boss chief head executive lawyer minister
  president chairman chair director representative`.split(/\s+/u),
)

export function voiceKey(story: StoryView, {member, speaker}: Voice): string | null {
  if (speaker.person !== null) {
    const known = story.people.find(person =>
      person.members.some(m => m.member === member && m.person === speaker.person),
    )
    return known ? `person:${known.index}` : null
  }
  const words = wordsOf(speaker.name)
  return speaker.sort === 'unknown' || words.every(word => NOBODY.has(word))
    ? null
    : `body:${words.map(stemOf).join(' ')}`
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    word => !['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'its', 'his', 'her', 'their', 's'].includes(word),
  )

/** Everything the article says of the speaker beside the name: titles, jobs, the body spoken for. */
function describedAs(story: StoryView, {member, speaker}: Voice): Set<string> {
  const roles =
    speaker.person === null
      ? ''
      : story.people
          .filter(person => person.members.some(m => m.member === member && m.person === speaker.person))
          .flatMap(person => person.members)
          .flatMap(m => story.members[m.member]?.people[m.person]?.roles ?? [])
          .map(role => role.text)
          .join(' ')
  return new Set(
    [...wordsOf(speaker.name), ...wordsOf(speaker.text), ...wordsOf(roles)].filter(word => !isStop(word)).map(stemOf),
  )
}

export function voicesStand(story: StoryView, a: Voice, b: Voice): Stand {
  const [x, y] = [voiceKey(story, a), voiceKey(story, b)]
  if (x === null || y === null) return 'unknown'
  if (x === y) return 'same'
  if (a.speaker.person !== null && b.speaker.person !== null) return 'apart'
  const [left, right] = [describedAs(story, a), describedAs(story, b)]
  // `the union` / `union leader Ray Fox`: a body and who speaks for it
  if ([...left].some(word => right.has(word))) return 'compatible'
  // `officials` / `Mr Fox`: he may be one of them
  const vague = (words: ReadonlySet<string>): boolean =>
    [...words].every(word => MOUTHPIECE.has(word) || NOBODY.has(word))
  return vague(left) || vague(right) ? 'compatible' : 'apart'
}
