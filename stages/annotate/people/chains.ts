/**
 * The ways by which he or she leads to a person, each a rule of its own: what stands before or after, and who else could be meant.
 *
 * `Voss said she`: reported; `Voss, her voice breaking`: following; `Before she left, Voss said`: ahead. resolve.ts asks them, the
 * surest first. Avoids: a pronoun that could be either of two people. Cost: linear in the sentence.
 */
import {CALENDAR} from '../names/common.ts'
import {PRONOUNS, isFinite, sayingAt} from '../quotes/phrase.ts'
import {subjectBefore} from '../quotes/subject.ts'
import type {Gender} from '../types.ts'
import {another, only, pastAside, to} from './desk.ts'
import type {Desk, Found} from './desk.ts'
import type {Cast} from './entities.ts'
import {KIN, isPersonNoun} from './nouns.ts'
import {within} from './scene.ts'

/** `Voss, who lost his seat`: between `who` and the pronoun stands no comma and nobody else. */
export function relative({cast: {scene}, entities}: Desk, i: number): Found {
  for (let k = i - 1; within(scene, i, k); k--) {
    const token = scene.tokens[k]
    if (token?.text === ',' || scene.cover[k] !== -1 || (scene.nameAt[k] ?? -1) !== -1) return null
    if (token?.lower !== 'who') continue
    const end = within(scene, i, k - 1)?.text === ',' ? k - 1 : k
    // Orr, who had talks with her
    if (isObject(scene, i)) return null
    const before = entities.filter(entity => entity.from < i)
    const owner = entities.find(entity => entity.to === end)
    // Orr, a teacher from Halden who had her children with her: the teacher is the only one there is
    const apposed = owner === undefined ? only(before) : null
    if (apposed !== null) return verbBetween(scene, apposed.to, k) ? null : to(apposed, 'second')
    if (!owner || entities.some(entity => entity.from > k && entity.from < i)) return null
    return to(owner, only(before) ? 'first' : 'second')
  }
  return null
}

function verbBetween(scene: Cast['scene'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (scene.cover[k] === -1 && isFinite(scene, k)) return true
  return false
}

/** `Voss said (that) she`: the subject of the verb, if nobody else was spoken of. */
export function reported(desk: Desk, i: number): Found {
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
  const entity = early.find(({to: end}) => end === subject.to)
  if (!entity || entity.person === null || entity.owner || another(desk, entity.person, i)) return null
  if (only(early)) return to(entity, 'first')
  // Orr told Voss she; Karl Orr, the father of Voss, said he
  if (entity !== early.at(-1) || PREPOSITIONS.test(within(scene, i, entity.from - 1)?.lower ?? '')) return null
  // Orr left after Voss ruled that she had: whoever ruled, though others were spoken of
  return to(entity, 'second')
}

const PREPOSITIONS = /^(?:of|for|at|in|from|with|to|on|by|against|about)$/u

/** Words that may stand before a subject pronoun at the head of a sentence. */
const LEADS = /^(?:but|and|yet|so|later|then|also|however|meanwhile|still|now|instead|,|"|”|’|'|–|—|-)$/u

/** He or She at the head of the sentence, or of what follows a quotation. */
export function heading({cast: {scene}, entities, first, topic}: Desk, i: number): Found {
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

/** `him`, `her` before no noun: somebody whom something is done to. */
function isObject(scene: Cast['scene'], i: number): boolean {
  const lower = scene.tokens[i]?.lower ?? ''
  const next = within(scene, i, i + 1)
  // met her yesterday, told her Friday: the day is not hers
  const day =
    CALENDAR.has(next?.lower ?? '') || /^(?:yesterday|today|tonight|tomorrow|last|next)$/u.test(next?.lower ?? '')
  const owned = lower === 'her' && !day && /^(?:NOUN|ADJ|NUM|PROPN)$/u.test(next?.pos ?? '')
  return /^(?:him|her|hers)$/u.test(lower) && !owned
}

/** Words that open a clause whose he is the subject of the clause before: `was arrested as he returned`. */
const SUBORDINATES = /^(?:as|when|after|before|while|because|since|although|though|until|once|whenever|where|if)$/u

/** After the only person, who opens the sentence: `Voss, her voice breaking`, `Voss said … his team`. */
export function following({cast, entities, topic, first, done}: Desk, i: number): Found {
  const {scene} = cast
  const entity = only(entities.filter(e => e.from < i))
  if (entity === null || entity.person === null || entity.owner) return null
  if (another({cast, first, done}, entity.person, i)) return null
  const {lower} = scene.tokens[i] ?? {lower: ''}
  const next = within(scene, i, i + 1)
  // Voss blamed him
  if (isObject(scene, i)) return null
  const possessive = /^(?:his|her)$/u.test(lower)
  // Voss, her voice breaking; but `Voss, her lawyer,` is another’s
  if (entity.opening && possessive && entity.to === i - 1 && within(scene, i, i - 1)?.text === ',')
    return isPersonNoun(next?.lower ?? '') || isPersonNoun(within(scene, i, i + 2)?.lower ?? '')
      ? null
      : to(entity, 'first')
  // prosecutors said Voss moved the money into accounts she controlled
  const inner = !entity.opening
  if (inner && !isFinite(scene, pastAside(scene, entity.to))) return null
  const stale = topic !== null && topic.person !== entity.person
  const last = within(scene, i, i - 1)?.lower ?? ''
  const sure = lower.endsWith('self') || (entity.opening && PRONOUNS.test(lower) && SUBORDINATES.test(last))
  return to(entity, sure && !stale ? 'first' : 'second')
}

/** `praised Voss and her staff`, `led by Orr and his brother`: whose staff, if not of the one just named? */
export function joined({cast: {scene}, entities}: Desk, i: number): Found {
  const {lower = ''} = scene.tokens[i] ?? {}
  if (!/^(?:his|her)$/u.test(lower) || isObject(scene, i) || within(scene, i, i - 1)?.lower !== 'and') return null
  const entity = entities.findLast(({from}) => from < i)
  if (entity === undefined || entity.person === null || entity.owner) return null
  const gap = within(scene, i, i - 2)?.text === ',' ? i - 2 : i - 1
  // Orr, 52, and his wife
  const aged = gap === i - 2 && /^\d{1,3}$/u.test(within(scene, i, i - 3)?.text ?? '') ? i - 4 : gap
  return entity.to === gap || entity.to === aged ? to(entity, 'second') : null
}

/** `Before she left, Voss said`: the only person of the sentence, right after the comma. */
export function ahead({cast: {scene}, entities, topic, first}: Desk, i: number): Found {
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
export function again({done, entities}: Desk, gender: Gender, i: number): Found {
  const last = done.at(-1)
  if (last?.gender !== gender || entities.some(entity => entity.from < i)) return null
  return {person: last.person, rank: 'second', anchor: last.anchor}
}

/** `Voss told all to leave. Some residents ignored his order`: nobody else can be he, and Voss was just spoken of. */
export function carried({cast: {scene}, entities, topic}: Desk, i: number): Found {
  const {lower} = scene.tokens[i] ?? {lower: ''}
  if (!topic || topic.age > 0 || topic.rank !== 'first' || entities.length > 0 || !/^(?:his|her)$/u.test(lower))
    return null
  // ignored her: an object; her order: hers
  if (isObject(scene, i)) return null
  return {person: topic.person, rank: 'second', anchor: {from: topic.entity.from, to: topic.entity.to}}
}

/** People whom one has as one has kin. */
const RELATED = /^(?:lawyer|barrister|solicitor|attorney|employer|employers|parents)$/u

/** `Her father, Michael, was there` after a sentence about Voss: whose father, if not hers? */
export function kin({cast: {scene}, entities, first, topic}: Desk, i: number): Found {
  if (!topic || i !== first || entities.some(entity => entity.from < i)) return null
  for (let k = i + 1; k <= i + 3; k++)
    if (RELATED.test(within(scene, i, k)?.lower ?? '') || KIN.has(within(scene, i, k)?.lower ?? ''))
      return {person: topic.person, rank: 'second', anchor: {from: topic.entity.from, to: topic.entity.to}}
  return null
}

/** `“That is Ana Voss and I would know her anywhere”`: the only person that the same quotation has named. */
export function spoken({cast: {scene}, entities}: Desk, i: number): Found {
  const entity = only(entities)
  if (!entity || entity.from > i || entity.owner || scene.personAt[entity.from] !== entity.person) return null
  const [before, after] = [within(scene, i, entity.from - 1), within(scene, i, entity.to)]
  // “Voss, he is a thief”: she is spoken to
  const called = after?.text === ',' && within(scene, i, entity.to + 1)?.lower !== 'who'
  if (called && (before === undefined || /^[,"“‘']$/u.test(before.text))) return null
  return to(entity, 'second')
}
