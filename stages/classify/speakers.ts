/**
 * Whether two speakers can be one: a person and his surname, a union and its leader, a body and its initials.
 *
 * Example: `the airline` and `Ana Ruiz, a spokeswoman for the airline` agree; `the coroner` and `the airline` do not.
 * A speaker of whom too little is known (a pronoun, `sources`, `a scientist`) stands against nobody, nor does an outlet
 * that only passes the words on.
 */
import {stemOf} from '../align/stem.ts'
import {isStop} from '../align/words.ts'
import type {Speaker} from '../annotate/types.ts'
import {plainForm} from './names.ts'
import type {Stand, StoryView} from './types.ts'

/** A speaker on its place in the story. */
export interface Voice {
  readonly member: number
  readonly speaker: Speaker
}

/** Say nothing of who it is, or only pass words on. */
const NOBODY = new Set(
  `source sources people person insider witness witnesses he she they it who one we i you someone some many others report reports
  media expert experts analyst analysts critic critics observer observers figure figures man woman statement letter article
  release document documents post tweet email newspaper paper magazine channel outlet website site station agency broadcaster
  news press journalist reporter reporters presentation data study research researchers scientist scientists`.split(
    /\s+/u,
  ),
)
/** Speak for a body without naming it. */
const MOUTHPIECE = new Set(
  `official officials spokesman spokeswoman spokesperson spokespeople rep reps authority authorities leader leaders boss chief head
  executive executives lawyer lawyers attorney minister president chairman chair director representative member members
  source manager captain driver crew staff team officer officers`.split(/\s+/u),
)
/** Public bodies that tell the same facts side by side: `police said` here and `the coastguard said` there is routine. */
const PUBLIC = new Set(
  `police coastguard firefighter firefighters fire brigade service services ambulance paramedic paramedics hospital government
  ministry department military army navy prosecutor prosecutors investigator investigators mayor sheriff council city state
  court judge rescuer rescuers emergency`.split(/\s+/u),
)
/** Companies by what they are to the story: its owner and its operator may be one. */
const FIRMS = new Set(
  'company firm owner operator airline maker manufacturer employer management group business'.split(' '),
)

/** Outlets and agencies: `Reuters reported` is no other speaker. */
const OUTLETS =
  /^(?:reuters|ap|afp|associated press|bbc|cnn|nbc|abc|cbs|fox|sky|itv|rt|telegraph|guardian|times|post|bloomberg|france info|newsweek|deadline hollywood)\b|\b(?:news|times|post|press|tv|radio|daily|herald|journal|magazine|tribune|gazette|observer|mail|courier|agency)$/iu

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'in',
  'at',
  'its',
  'his',
  'her',
  'their',
  's',
  'said',
  'who',
])

const wordsOf = (text: string): string[] =>
  (plainForm(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !SMALL.has(word))

/** Null for a speaker who cannot be told from others. */
export function voiceKey(story: StoryView, {member, speaker}: Voice): string | null {
  if (speaker.person !== null) {
    const known = story.people.find(person =>
      person.members.some(m => m.member === member && m.person === speaker.person),
    )
    return known ? `person:${known.index}` : null
  }
  const words = wordsOf(speaker.name)
  if (speaker.sort === 'unknown' || OUTLETS.test(speaker.name) || words.every(word => NOBODY.has(word))) return null
  return `body:${words.map(stemOf).join(' ')}`
}

/** The name stands with its words, not as a pronoun: `Orr said`, not `she said`. */
export const isNamed = ({speaker}: Voice): boolean =>
  wordsOf(speaker.text).some(word => wordsOf(speaker.name).includes(word))

/** Everything the story says of the speaker: names, titles, jobs, the body spoken for. */
function describedAs(story: StoryView, {member, speaker}: Voice, {roles: withRoles}: {roles: boolean}): Set<string> {
  const places = story.people
    .filter(person => person.members.some(m => m.member === member && m.person === speaker.person))
    .flatMap(person => person.members)
  const people = speaker.person === null ? [] : places.map(m => story.members[m.member]?.people[m.person])
  const roles = withRoles ? people.flatMap(person => person?.roles ?? []).map(role => role.text) : []
  const names = people.map(person => person?.name ?? '')
  const words = [speaker.name, speaker.text, ...names, ...roles].flatMap(wordsOf)
  return new Set(words.filter(word => !isStop(word) && !MOUTHPIECE.has(word)).map(stemOf))
}

/** `RAIB` and `the Rail Accident Investigation Branch`. */
function initialsOf(x: string, y: string): boolean {
  const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('')
  return [x, y].some(
    (short, i) => /^\p{Lu}{2,}$/u.test(short.replace(/\./gu, '')) && initials([y, x][i] ?? '').startsWith(short),
  )
}

export function voicesStand(story: StoryView, a: Voice, b: Voice): Stand {
  const [x, y] = [voiceKey(story, a), voiceKey(story, b)]
  if (x === null || y === null) return 'unknown'
  if (x === y || initialsOf(a.speaker.name, b.speaker.name)) return 'same'
  // two named people are one by their names alone: both may be fishmongers
  const named = a.speaker.person !== null && b.speaker.person !== null
  const [left, right] = [describedAs(story, a, {roles: !named}), describedAs(story, b, {roles: !named})]
  // `the union` / `union leader Ray Fox`; `Zhu Congpeng` / `Mr Zhu`: a word of the one describes the other
  if (left.size === 0 || right.size === 0 || [...left].some(word => right.has(word))) return 'compatible'
  // `police` / `the coastguard`; `the owner` / `the operator`
  const bodies = a.speaker.person === null && b.speaker.person === null
  if (bodies && [PUBLIC, FIRMS].some(set => isOf(a, set) && isOf(b, set))) return 'compatible'
  if (bodies && (isOf(a, FIRMS) || isOf(b, FIRMS))) return 'compatible'
  return 'apart'
}

const isOf = ({speaker}: Voice, set: ReadonlySet<string>): boolean => wordsOf(speaker.name).some(word => set.has(word))

/** Two people of different names, or two bodies: a person may always speak for a body of which nothing is said. */
export const oneSort = (a: Voice, b: Voice): boolean => (a.speaker.person === null) === (b.speaker.person === null)
