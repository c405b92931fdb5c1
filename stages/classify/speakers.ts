/**
 * Whether two speakers can be one: a person and his surname, a union and its leader, a body and its initials.
 *
 * Example: `the airline` and `Ana Ruiz, a spokeswoman for the airline` agree; `the coroner` and `the airline` do not.
 * A speaker of whom too little is known (a pronoun, `sources`, `a scientist`) stands against nobody, nor does an outlet
 * that only passes the words on.
 */
import {countryOf, governmentOf} from '../align/countries.ts'
import {stemOf} from '../align/stem.ts'
import {isStop} from '../align/words.ts'
import type {Speaker} from '../annotate/types.ts'
import {plainForm} from './names.ts'
import {onceAText, onceEach} from './once.ts'
import {CAUSES, FIRMS, isOutlet, MOUTHPIECE, NOBODY, OFFICES, PUBLIC, SIDES, UNIONS} from './speaker-words.ts'
import type {Stand, StoryView} from './types.ts'

/** A speaker on its place in the story. */
export interface Voice {
  readonly member: number
  readonly speaker: Speaker
}

const SMALL = new Set('the a an of for and in at its his her their s said who'.split(' '))

const wordsOf = onceAText((text): readonly string[] =>
  (plainForm(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !SMALL.has(word)),
)

/** Null for a speaker who cannot be told from others. */
export const voiceKey = onceEach(readKey, ({speaker}: Voice) => speaker)

function readKey(story: StoryView, {member, speaker}: Voice): string | null {
  if (speaker.person !== null) {
    const known = story.people.find(person =>
      person.members.some(m => m.member === member && m.person === speaker.person),
    )
    // the Associated Press’s Asian desk, read as a person
    return known && !isOutlet(known.name) ? `person:${known.index}` : null
  }
  const words = wordsOf(speaker.name)
  if (speaker.sort === 'unknown' || isOutlet(speaker.name) || words.every(word => NOBODY.has(word))) return null
  // the 46-year-old South African; the carpet fitter: somebody named further up
  if (
    /\byear-old\b/u.test(speaker.text) ||
    (speaker.sort === 'role' && speaker.number === 'one' && /^the /iu.test(speaker.text))
  )
    return null
  return `body:${words.map(stemOf).join(' ')}`
}

/** The name stands with its words, not as a pronoun: `Orr said`, not `she said`. */
export function isNamed({speaker}: Voice): boolean {
  const name = wordsOf(speaker.name).map(stemOf)
  return wordsOf(speaker.text).some(word => name.includes(stemOf(word)))
}

/** Everything the story says of the speaker: names, titles, jobs, the body spoken for. */
const describedAs = (story: StoryView, voice: Voice, {roles}: {roles: boolean}): ReadonlySet<string> =>
  roles ? withRoles(story, voice) : byName(story, voice)

const withRoles = onceEach(
  (story, voice: Voice) => describe(story, voice, true),
  ({speaker}) => speaker,
)
const byName = onceEach(
  (story, voice: Voice) => describe(story, voice, false),
  ({speaker}) => speaker,
)

function describe(story: StoryView, {member, speaker}: Voice, roled: boolean): ReadonlySet<string> {
  const places = story.people
    .filter(person => person.members.some(m => m.member === member && m.person === speaker.person))
    .flatMap(person => person.members)
  const people = speaker.person === null ? [] : places.map(m => story.members[m.member]?.people[m.person])
  const roles = roled ? people.flatMap(person => person?.roles ?? []).map(role => role.text) : []
  const names = people.map(person => person?.name ?? '')
  // `Fisheries Minister Ann Orr` / `shadow fisheries minister Ida Moen`: two, whatever their posts
  const text = speaker.person !== null && !roled ? [] : [speaker.text]
  const words = [speaker.name, ...text, ...names, ...roles].flatMap(wordsOf)
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
  // `ANA` / `a spokesperson for All Nippon`: whose mouth it is, its words need not say
  if ([a, b].some(isMouth)) return 'unknown'
  // two named people are one by their names alone: both may be fishmongers
  const named = a.speaker.person !== null && b.speaker.person !== null
  const [left, right] = [describedAs(story, a, {roles: !named}), describedAs(story, b, {roles: !named})]
  // `the union` / `union leader Ray Fox`; `Zhu Congpeng` / `Mr Zhu`: a word of the one describes the other
  if (left.size === 0 || right.size === 0 || [...left].some(word => right.has(word))) return 'compatible'
  if (a.speaker.person === null && b.speaker.person === null) return bodiesStand(a, b)
  return named ? 'apart' : spokenForStand(story, a, b)
}

const isMouth = ({speaker}: Voice): boolean =>
  speaker.person === null &&
  speaker.sort === 'role' &&
  /^(?:spokes\p{L}+|reps?|representatives?|officials?)$/u.test(speaker.name)

/** A body and a person: he may speak for any body while nothing is known of him. */
function spokenForStand(story: StoryView, a: Voice, b: Voice): Stand {
  const [person, body] = a.speaker.person === null ? [b, a] : [a, b]
  const jobs = jobsOf(story, person)
  if ([...jobs].every(job => MOUTHPIECE.has(job))) return 'unknown'
  // the mayor for the city, the minister for the government
  return [...jobs].some(job => OFFICES.has(job) || PUBLIC.has(job)) && isState(body) ? 'compatible' : 'apart'
}

/** `police` / `the coastguard`; `the owner` / `the operator`; `Russia` / `the Kremlin`: side by side. */
function bodiesStand(a: Voice, b: Voice): Stand {
  if (isState(a) && isState(b)) return 'compatible'
  const [x, y] = [a, b].map(partyOf)
  if (x !== null && y !== null) return x === y ? 'compatible' : 'apart'
  // `the military` / `the JCS`: letters that may stand for part of it
  if ([a, b].some(({speaker}) => /^[\p{Lu}.]{2,}$/u.test(speaker.name))) return 'unknown'
  // `the company` / `Corvane`: it may be its name
  if (x === 'firm' || y === 'firm') return 'compatible'
  // `the union` / `Unite`
  return (x === 'union' || y === 'union' || x === 'cause' || y === 'cause') && !(isState(a) || isState(b))
    ? 'unknown'
    : 'apart'
}

/** What kind of body speaks, as far as its name says. */
function partyOf(voice: Voice): 'firm' | 'union' | 'cause' | 'state' | null {
  if (isOf(voice, UNIONS)) return 'union'
  if (isOf(voice, FIRMS)) return 'firm'
  if (isOf(voice, CAUSES)) return 'cause'
  return isState(voice) ? 'state' : null
}

/** A party to the matter: a firm, a union, a cause, or who speaks for one; not the police, not a bystander. */
export const isInterested = onceEach(readInterest, ({speaker}: Voice) => speaker)

function readInterest(story: StoryView, voice: Voice): boolean {
  const party = partyOf(voice)
  if (party !== null) return party !== 'state'
  if (voice.speaker.person === null) return voice.speaker.sort === 'organisation' && voiceKey(story, voice) !== null
  const jobs = [...jobsOf(story, voice)]
  // the leader of the council tells the council’s facts
  return jobs.some(job => SIDES.has(job)) && !jobs.some(job => PUBLIC.has(job))
}

const isState = (voice: Voice): boolean =>
  /^(?:the )?(?:united (?:states|kingdom|nations)|(?:north|south) korea|white house)\b/iu.test(voice.speaker.name) ||
  isOf(voice, PUBLIC) ||
  isOf(voice, OFFICES) ||
  [voice.speaker.name, ...`${voice.speaker.name} ${voice.speaker.text}`.split(/\s+/u)]
    .map(word => word.toLowerCase().replace(/\.|['’]s?$/gu, ''))
    .some(word => countryOf(word) !== null || governmentOf(word) !== null)

/** Words of the titles and jobs under which the story knows a person. */
export const jobsOf = onceEach(readJobs, ({speaker}: Voice) => speaker)

function readJobs(story: StoryView, {member, speaker}: Voice): ReadonlySet<string> {
  const known = story.people.find(person =>
    person.members.some(m => m.member === member && m.person === speaker.person),
  )
  const people = (known?.members ?? []).map(m => story.members[m.member]?.people[m.person])
  const roles = people.flatMap(person => person?.roles ?? []).map(({text}) => text)
  const titles = people.flatMap(person => person?.mentions ?? []).flatMap(({title}) => title ?? [])
  return new Set(
    [...roles, ...titles].flatMap(wordsOf).filter(word => !isStop(word) && !/^(?:mr|mrs|ms|miss|dr)$/u.test(word)),
  )
}

/** `campaigner` and `campaigners`: speakers are led back to the singular, the lists are not. */
const isOf = ({speaker}: Voice, set: ReadonlySet<string>): boolean =>
  wordsOf(speaker.name).some(word => set.has(word) || set.has(`${word}s`))

/** Two people of different names, or two bodies: a person may always speak for a body of which nothing is said. */
export const oneSort = (a: Voice, b: Voice): boolean => (a.speaker.person === null) === (b.speaker.person === null)
