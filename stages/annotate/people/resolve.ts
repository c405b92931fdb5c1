/**
 * Who he and she are, inside one sentence and from the one before.
 *
 * Example: `Lindgaard said she would stay. She left.`: both are Lindgaard, surely. `Voss met Lee. He left.`: no one can say.
 * Avoids: a pronoun that could be either of two people. Cost: linear. Source: 97.1 % of He and She that open a sentence mean
 * the only person of a sentence that opens with that person.
 */
import {PRONOUNS, isFinite, sayingAt} from '../quotes/phrase.ts'
import {subjectAfter, subjectBefore} from '../quotes/subject.ts'
import type {Gender, GenderLink} from '../types.ts'
import type {Cast, Entity} from './entities.ts'
import {entitiesOf} from './entities.ts'
import {isPersonNoun} from './nouns.ts'
import {within} from './scene.ts'

/** A pronoun and whom it means. */
export interface Reference {
  readonly token: number
  readonly person: number
  readonly rank: GenderLink['rank']
  readonly gender: Gender
  /** Tokens of the name that it leads back to. */
  readonly anchor: {readonly from: number; readonly to: number}
}

/** Whom the text was speaking of when the last sentence ended. */
export interface Topic {
  readonly entity: Entity
  readonly person: number
  readonly rank: GenderLink['rank']
  /** Sentences since the name. */
  readonly age: number
}

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'she'] as const),
])

type Found = Omit<Reference, 'token' | 'gender'> | null

interface Desk {
  readonly cast: Cast
  readonly entities: readonly Entity[]
  readonly first: number
  readonly topic: Topic | null
  /** References already found in this sentence. */
  readonly done: readonly Reference[]
  readonly longest: number
  /** Tokens of a sentence that are read. */
  readonly sentence: number
}

const to = (entity: Entity, rank: GenderLink['rank']): Found =>
  entity.person === null || entity.doubtful
    ? null
    : {person: entity.person, rank, anchor: {from: entity.from, to: entity.to}}

/** All of them one named person? */
function only(entities: readonly Entity[]): Entity | null {
  const [first] = entities
  if (!first || first.person === null) return null
  return entities.every(e => e.person === first.person && !e.doubtful) ? first : null
}

/** `Voss, who lost his seat`: between `who` and the pronoun stands no comma and nobody else. */
function relative({cast: {scene}, entities}: Desk, i: number): Found {
  for (let k = i - 1; within(scene, i, k); k--) {
    const token = scene.tokens[k]
    if (token?.text === ',' || scene.cover[k] !== -1 || (scene.nameAt[k] ?? -1) !== -1) return null
    if (token?.lower !== 'who') continue
    const end = within(scene, i, k - 1)?.text === ',' ? k - 1 : k
    const owner = entities.find(entity => entity.to === end)
    if (!owner || entities.some(entity => entity.from > k && entity.from < i)) return null
    return to(owner, only(entities.filter(entity => entity.from < i)) ? 'first' : 'second')
  }
  return null
}

/** `Voss said (that) she`: the subject of the verb, if nobody else was spoken of. */
function reported(desk: Desk, i: number): Found {
  const {scene} = desk.cast
  let verb = i - 1
  if (within(scene, i, verb)?.lower === 'that') verb--
  while (verb > i - 6 && within(scene, i, verb) && !sayingAt(scene, verb) && scene.tokens[verb]?.pos !== 'PUNCT') verb--
  const saying = sayingAt(scene, verb)
  if (!within(scene, i, verb) || saying?.form !== 'finite' || saying.kind === 'name') return null
  const subject = subjectBefore(scene, verb, desk.longest)
  if (!subject) return null
  const early = desk.entities.filter(entity => entity.from < i)
  const last = desk.done.find(done => done.token === subject.from && subject.to === subject.from + 1)
  // he said he
  if (last && early.length === 0) return {person: last.person, rank: last.rank, anchor: last.anchor}
  const entity = only(early)
  if (!entity || entity.person === null || entity.owner || subject.to !== entity.to) return null
  return another(desk, entity.person, i) ? null : to(entity, 'first')
}

/** Words that may stand before a subject pronoun at the head of a sentence. */
const LEADS = /^(?:but|and|yet|so|later|then|also|however|meanwhile|still|now|instead|,|"|”|’|'|–|—|-)$/u

/** He or She at the head of the sentence, or of what follows a quotation. */
function heading({cast: {scene}, entities, first, topic}: Desk, i: number): Found {
  if (!topic || entities.some(entity => entity.from < i)) return null
  let strict = true
  for (let k = first; k < i; k++) {
    if (scene.cover[k] !== -1 || LEADS.test(scene.tokens[k]?.lower ?? '')) continue
    if (isFinite(scene, k)) return null
    strict = false
  }
  const rank = strict && topic.rank === 'first' ? 'first' : 'second'
  return {person: topic.person, rank, anchor: {from: topic.entity.from, to: topic.entity.to}}
}

/** After the only person, who opens the sentence: `Voss, her voice breaking`, `Voss said … his team`. */
function following({cast, entities, topic, first, done}: Desk, i: number): Found {
  const {scene} = cast
  const entity = only(entities.filter(e => e.from < i))
  if (!entity?.opening || entity.person === null || entity.owner) return null
  if (another({cast, first, done}, entity.person, i)) return null
  const {lower} = scene.tokens[i] ?? {lower: ''}
  const next = within(scene, i, i + 1)
  const possessive =
    lower === 'his' || (lower === 'her' && next !== undefined && /^(?:NOUN|ADJ|NUM|PROPN)$/u.test(next.pos))
  // Voss blamed him
  if (/^(?:him|her|hers)$/u.test(lower) && !possessive) return null
  // Voss, her voice breaking; but `Voss, her lawyer,` is another’s
  if (possessive && entity.to === i - 1 && within(scene, i, i - 1)?.text === ',')
    return isPersonNoun(next?.lower ?? '') || isPersonNoun(within(scene, i, i + 2)?.lower ?? '')
      ? null
      : to(entity, 'first')
  if (topic && topic.person !== entity.person) return null
  return to(entity, lower.endsWith('self') ? 'first' : 'second')
}

/** `Before she left, Voss said`: the only person of the sentence, right after the comma. */
function ahead({cast: {scene}, entities, topic, first}: Desk, i: number): Found {
  const entity = only(entities)
  if (!entity || entity.from < i || entity.owner || (topic && topic.person !== entity.person)) return null
  const lead = scene.tokens[first]
  if (
    lead?.pos !== 'ADP' &&
    lead?.pos !== 'SCONJ' &&
    !/^(?:before|after|when|while|as|in|during)$/u.test(lead?.lower ?? '')
  )
    return null
  let comma = i
  while (within(scene, i, comma) && scene.tokens[comma]?.text !== ',') comma++
  return entity.from === comma + 1 ? to(entity, 'second') : null
}

/** A later he in a sentence that began with one: the same, where nobody else came between. */
function again({done, entities}: Desk, gender: Gender, i: number): Found {
  const last = done.at(-1)
  if (last?.gender !== gender || entities.some(entity => entity.from < i)) return null
  return {person: last.person, rank: 'second', anchor: last.anchor}
}

export function resolveSentence(
  desk: Omit<Desk, 'done' | 'entities'>,
  sentence: number,
): {found: Reference[]; topic: Topic | null} {
  const {scene} = desk.cast
  const entities = entitiesOf(desk.cast, sentence, desk.sentence)
  const found: Reference[] = []
  const end = Math.min(scene.firstToken[sentence + 1] ?? 0, desk.first + desk.sentence)
  for (let i = desk.first; i < end; i++) {
    const gender = GENDERED.get(scene.tokens[i]?.lower ?? '')
    if (gender === undefined || scene.cover[i] !== -1 || (scene.nameAt[i] ?? -1) !== -1) continue
    const all: Desk = {...desk, entities, done: found}
    const subject = PRONOUNS.test(scene.tokens[i]?.lower ?? '')
    const hit =
      relative(all, i) ??
      (subject ? (reported(all, i) ?? heading(all, i)) : null) ??
      again(all, gender, i) ??
      following(all, i) ??
      ahead(all, i)
    if (hit) found.push({token: i, gender, ...hit})
  }
  return {found, topic: nextTopic({...desk, entities, done: found}, end)}
}

/** `Weinstein attacked her`, `Her father Bassem said`: a pronoun before `end` that is not known for this person is another’s. */
function another(
  {cast: {scene}, first, done}: Pick<Desk, 'cast' | 'first' | 'done'>,
  person: number,
  end: number,
): boolean {
  for (let i = first; i < end; i++)
    if (GENDERED.has(scene.tokens[i]?.lower ?? '') && scene.cover[i] === -1 && (scene.nameAt[i] ?? -1) === -1)
      if (!done.some(reference => reference.token === i && reference.person === person)) return true
  return false
}

/** Whom the next sentence’s he will mean. */
function nextTopic({cast, entities, first, topic, done, longest}: Desk, end: number): Topic | null {
  const {scene} = cast
  const entity = only(entities)
  if (entity && entity.person !== null && !entity.owner) {
    if (another({cast, first, done}, entity.person, end)) return null
    const rank = entity.opening || speaks(scene, entity, longest) ? 'first' : 'second'
    return {entity, person: entity.person, rank, age: 0}
  }
  if (entities.length > 0) return null
  const lead = done.find(reference => reference.person === topic?.person)
  if (!topic) return null
  // a sentence of quotation alone changes nothing
  let silent = true
  for (let i = first; i < end; i++) if (scene.cover[i] === -1 && scene.tokens[i]?.pos !== 'PUNCT') silent = false
  if (silent) return topic
  return {...topic, rank: lead ? topic.rank : 'second', age: topic.age + 1}
}

/** `…,” said Voss`. */
function speaks(scene: Cast['scene'], entity: Entity, longest: number): boolean {
  for (let v = entity.from - 1; v >= entity.from - 3; v--)
    // asked Thurman to go is no `said Thurman`
    if (within(scene, entity.from, v) && scene.cover[v - 1] !== -1 && sayingAt(scene, v)?.form === 'finite')
      return (subjectAfter(scene, v, longest)?.to ?? -1) >= entity.to
  return false
}
