/**
 * Who he and she are, inside one sentence and from the one before.
 *
 * Example: `Lindgaard said she would stay. She left.`: both are Lindgaard, surely. `Voss met Lee. He left.`: no one can say.
 * Avoids: a pronoun that could be either of two people. Cost: linear. Source: 97.1 % of He and She that open a sentence mean
 * the only person of a sentence that opens with that person.
 */
import {PRONOUNS, sayingAt} from '../quotes/phrase.ts'
import {subjectAfter} from '../quotes/subject.ts'
import type {Gender} from '../types.ts'
import {again, ahead, carried, following, heading, joined, kin, relative, reported, spoken} from './chains.ts'
import {GENDERED, agreeing, another, only} from './desk.ts'
import type {Desk, Found, Reference, Topic, Topics} from './desk.ts'
import type {Cast, Entity} from './entities.ts'
import {entitiesOf} from './entities.ts'
import {within} from './scene.ts'

export interface Sentence extends Omit<Desk, 'done' | 'entities' | 'topic'> {
  readonly topics: Topics
}

export function resolveSentence(desk: Sentence, sentence: number): {found: Reference[]; topics: Topics} {
  const {scene} = desk.cast
  const all = entitiesOf(desk.cast, sentence, desk.sentence)
  const found: Reference[] = []
  const quoted: Reference[] = []
  const end = Math.min(scene.firstToken[sentence + 1] ?? 0, desk.first + desk.sentence)
  for (const i of scene.pronounsIn.get(sentence) ?? []) {
    const gender = GENDERED.get(scene.tokens[i]?.lower ?? '')
    if (gender === undefined || i >= end) continue
    const outside = scene.cover[i] === -1
    const here = outside ? all : entitiesOf(desk.cast, sentence, desk.sentence, scene.cover[i])
    const own = deskOf(desk, gender, {entities: here, done: found})
    const hit = outside ? meant(own, gender, i) : spoken(own, i)
    // what a quotation’s he is says nothing about the he that speaks it
    if (hit) (outside ? found : quoted).push({token: i, gender, ...hit})
  }
  const next = (gender: Gender): Topic | null => nextTopic(deskOf(desk, gender, {entities: all, done: found}), end)
  return {found: [...found, ...quoted], topics: {he: next('he'), she: next('she')}}
}

/** What is read of a pronoun of this gender; each part by its name: it is made anew for every pronoun. */
const deskOf = (
  {cast, first, longest, sentence, topics}: Sentence,
  gender: Gender,
  {entities, done}: Pick<Desk, 'entities' | 'done'>,
): Desk => ({cast, first, longest, sentence, topic: topics[gender], entities: agreeing(entities, gender), done})

/** Outside quotations: the surest rule first. */
function meant(desk: Desk, gender: Gender, i: number): Found {
  const {scene} = desk.cast
  const subject = PRONOUNS.test(scene.tokens[i]?.lower ?? '')
  // Kimmel, whom she dated: she is another
  if (subject && /^whom?$/u.test(within(scene, i, i - 1)?.lower ?? '')) return null
  return (
    relative(desk, i) ??
    (subject ? (reported(desk, i) ?? heading(desk, i)) : null) ??
    again(desk, gender, i) ??
    joined(desk, i) ??
    following(desk, i) ??
    ahead(desk, i) ??
    kin(desk, i) ??
    carried(desk, i)
  )
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
