/**
 * What the rules of reference read at one pronoun: whom the sentence has spoken of, whom the text was speaking of before,
 * and which pronouns are already known.
 */
import {isFinite} from '../quotes/phrase.ts'
import type {Gender, GenderLink} from '../types.ts'
import type {Cast, Entity} from './entities.ts'
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

/** Whom the next he will mean, and whom the next she. */
export type Topics = Readonly<Record<Gender, Topic | null>>

export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'she'] as const),
])

export type Found = Omit<Reference, 'token' | 'gender'> | null

export interface Desk {
  readonly cast: Cast
  /** Those who can be of the pronoun’s gender. */
  readonly entities: readonly Entity[]
  readonly first: number
  readonly topic: Topic | null
  /** References already found in this sentence. */
  readonly done: readonly Reference[]
  readonly longest: number
  /** Tokens of a sentence that are read. */
  readonly sentence: number
}

export const to = (entity: Entity, rank: GenderLink['rank']): Found =>
  entity.person === null || entity.doubtful
    ? null
    : {person: entity.person, rank, anchor: {from: entity.from, to: entity.to}}

/** All of them one named person? */
export function only(entities: readonly Entity[]): Entity | null {
  const [first] = entities
  if (!first || first.person === null) return null
  return entities.every(e => e.person === first.person && !e.doubtful) ? first : null
}

/** His mother is no he: `Voss thanked her mother` leaves one person for `he`. */
export const agreeing = (entities: readonly Entity[], gender: Gender): Entity[] =>
  entities.filter(entity => entity.gender === null || entity.gender === gender)

/** `Weinstein attacked her`, `Her father Bassem said`: a pronoun before `end` that is not known for this person is another’s. */
export function another(
  {cast: {scene}, first, done}: Pick<Desk, 'cast' | 'first' | 'done'>,
  person: number,
  end: number,
): boolean {
  for (const i of scene.pronounsIn.get(scene.tokens[first]?.sentence ?? -1) ?? [])
    if (i >= first && i < end && scene.cover[i] === -1)
      if (!done.some(reference => reference.token === i && reference.person === person)) return true
  return false
}

/** When Voss, so far the understudy, walks on for her first night: what stands behind the aside. */
export function pastAside(scene: Cast['scene'], at: number): number {
  if (within(scene, at - 1, at)?.text !== ',') return at
  for (let i = at + 1; i < at + LONGEST_ASIDE && within(scene, at, i); i++) {
    if ((scene.personAt[i] ?? -1) !== -1 || scene.cover[i] !== scene.cover[at] || isFinite(scene, i)) return at
    if (scene.tokens[i]?.text === ',') return i + 1
  }
  return at
}
const LONGEST_ASIDE = 12
