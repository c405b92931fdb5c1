/**
 * Whom a sentence speaks of, outside quotations: people by name, people by a job only they have, and people without a name.
 *
 * Example: in `Voss thanked the captain and a nurse` these are Voss, the captain (Lee, whom the article calls captain) and
 * a nurse nobody names. Avoids: a pronoun given to the only name of a sentence that also speaks of somebody unnamed.
 */
import type {Gender, NameMention} from '../types.ts'
import {isFinite} from '../quotes/phrase.ts'
import {EITHER, FIRST_CLASS, isPersonNoun} from './nouns.ts'
import type {Role} from './roles.ts'
import {owns, within} from './scene.ts'
import type {Scene} from './scene.ts'

export interface Entity {
  /** Tokens of the name or of the noun. */
  readonly from: number
  readonly to: number
  /** Null: nobody named. */
  readonly person: number | null
  /** The name could be another’s. */
  readonly doubtful: boolean
  /** Stands before the verb as its subject, at the head of the sentence. */
  readonly opening: boolean
  /** `Smith’s lawyer`: what follows may be about the lawyer. */
  readonly owner: boolean
  /** Null: nothing shows it. */
  readonly gender: Gender | null
}

export interface Cast {
  readonly scene: Scene
  readonly doubtful: ReadonlySet<NameMention>
  /** Token is part of what a named person is called. */
  readonly inRole: Uint8Array
  /** What titles and nouns show, of each person. */
  readonly genders: readonly (Gender | null)[]
  /** Whom sentences speak of, whatever the genders: the text is read for pronouns more than once. */
  readonly seen: Map<number, readonly Entity[]>
  /** Job to the one person that has it; null where several do. */
  readonly holders: ReadonlyMap<string, number | null>
}

export function castOf(scene: Scene, doubtful: ReadonlySet<NameMention>, roles: readonly (readonly Role[])[]): Cast {
  const inRole = new Uint8Array(scene.tokens.length)
  const holders = new Map<string, number | null>()
  roles.forEach((own, person) => {
    for (const role of own) {
      inRole.fill(1, role.from, role.to)
      const head = role.head === null ? undefined : scene.tokens[role.head]?.lower
      if (head === undefined || isBelow(scene, role)) continue
      const held = holders.get(head)
      holders.set(head, held === undefined || held === person ? person : null)
    }
  })
  return {scene, doubtful, inRole, holders, genders: roles.map(() => null), seen: new Map()}
}

/** Deputy mayor, former mayor: not the mayor. */
function isBelow({tokens}: Scene, {from, head}: Role): boolean {
  for (let i = Math.max(0, from - 1); i < (head ?? from); i++)
    if (
      /^(?:deputy|vice|assistant|associate|former|ex|late|retired|shadow|junior|under)$/u.test(tokens[i]?.lower ?? '')
    )
      return true
  return false
}

/** Does anything before token i make it no subject: a verb, a preposition right before it? */
function opens(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (scene.cover[k] === scene.cover[i] && isFinite(scene, k)) return false
  let before = i - 1
  while (before > first && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(scene.tokens[before]?.pos ?? '')) before--
  return (
    before < first ||
    !/^(?:of|for|at|in|from|with|to|on|by|against|after|before)$/u.test(scene.tokens[before]?.lower ?? '')
  )
}

function named(cast: Cast, mention: NameMention, first: number): Entity {
  const {scene, doubtful} = cast
  const {from, to} = mention
  const person = scene.personAt[from] ?? null
  return {
    from,
    to,
    person,
    gender: null,
    doubtful: doubtful.has(mention),
    opening: opens(scene, first, from),
    owner: owns(scene, to),
  }
}

/** A noun for one person at token i that belongs to no name. */
function unnamed(cast: Cast, i: number, first: number): Entity | null {
  const {scene, holders, inRole} = cast
  const token = scene.tokens[i]
  if (!token || !isPersonNoun(token.lower) || inRole[i] === 1 || (scene.nameAt[i] ?? -1) !== -1) return null
  const next = within(scene, i, i + 1)
  // member states, host nation: the noun only describes; guide, lead, head as verbs
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return null
  if (next && (next.pos === 'NOUN' || isPersonNoun(next.lower))) return null
  const last = within(scene, i, i - 1)?.lower ?? ''
  if (/^(?:as|for|no|without|by|than|any|every|each)$/u.test(last)) return null
  // the operator, Halden Marine: a firm
  const firm = scene.names[scene.nameAt[next?.text === ',' ? i + 2 : i + 1] ?? -1]
  if (EITHER.has(token.lower) && firm?.sort === 'organisation') return null
  // the captain, where the article has one
  const holder = last === 'the' && next?.lower !== 'of' ? holders.get(token.lower) : undefined
  return {
    from: i,
    to: i + 1,
    person: holder ?? null,
    gender: FIRST_CLASS.get(token.lower) ?? null,
    doubtful: false,
    opening: opens(scene, first, i),
    owner: owns(scene, i + 1),
  }
}

/** Outside quotations, or inside the one called `cover`; in order. */
export function entitiesOf(cast: Cast, sentence: number, longest: number, cover = -1): readonly Entity[] {
  const {scene, seen, genders} = cast
  // a quotation’s tokens have its index, which is never below -1
  const place = (cover + 1) * scene.firstToken.length + sentence
  const all = seen.get(place) ?? readEntities(cast, sentence, longest, cover)
  seen.set(place, all)
  return all.map(entity => {
    const known = entity.gender === null ? genders[entity.person ?? -1] : undefined
    return known === undefined || known === null ? entity : {...entity, gender: known}
  })
}

function readEntities(cast: Cast, sentence: number, longest: number, cover: number): Entity[] {
  const {scene} = cast
  const first = scene.firstToken[sentence] ?? 0
  const end = Math.min(scene.firstToken[sentence + 1] ?? first, first + longest)
  const out: Entity[] = []
  for (let i = first; i < end; i++) {
    if (scene.cover[i] !== cover) continue
    const mention = scene.names[scene.nameAt[i] ?? -1]
    if (mention && (scene.personAt[i] ?? -1) !== -1) {
      if (mention.from === i) out.push(named(cast, mention, first))
    } else {
      const entity = unnamed(cast, i, first)
      if (entity) out.push(entity)
    }
  }
  return out
}
