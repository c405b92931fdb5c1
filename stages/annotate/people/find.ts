/**
 * The people of an article: one for all their names, with what they are called and the signs of their gender.
 *
 * Example: `Liu Pengyu, a spokesman for the embassy, said he had not heard of it. Mr Liu left.` is one person, a he.
 * Cost: linear.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import {voiceValues, type voices} from '../../../pipeline/settings/voices.ts'
import type {Range} from '../../../pipeline/types.ts'
import type {Marked} from '../names/find.ts'
import type {Gender, GenderLink, NameMention, Person} from '../types.ts'
import {callingsAt} from './callings/read.ts'
import {castOf} from './entities.ts'
import {nounLinks, pronounLink, titleLinks} from './gender.ts'
import {merge} from './merge.ts'
import {resolveSentence} from './resolve.ts'
import type {Reference, Topic, Topics} from './desk.ts'
import type {Role} from './roles.ts'
import {rolesAt} from './roles.ts'
import {sceneOf} from './scene.ts'
import type {Scene} from './scene.ts'

export interface Peopled extends Marked {
  readonly names: readonly NameMention[]
  /** Ranges of quotations: a pronoun inside one is not the outlet’s own. */
  readonly quotes: readonly Range[]
}

/** Every pronoun whose meaning is known, in order. */
function referencesOf(cast: ReturnType<typeof castOf>, settings: Values<typeof voices>): Reference[] {
  const {scene} = cast
  const out: Reference[] = []
  let topics: Topics = {he: null, she: null}
  const fresh = (topic: Topic | null): Topic | null => (topic && topic.age <= settings.carriedSentences ? topic : null)
  for (let sentence = 0; sentence + 1 < scene.firstToken.length; sentence++) {
    const first = scene.firstToken[sentence] ?? 0
    const resolved = resolveSentence(
      {cast, first, topics, longest: settings.longestSubject, sentence: settings.longestSentence},
      sentence,
    )
    out.push(...resolved.found)
    topics = {he: fresh(resolved.topics.he), she: fresh(resolved.topics.she)}
  }
  return out
}

/** Read twice: what the first reading shows surely tells the second who can be he and who she. */
function agreed(
  cast: ReturnType<typeof castOf>,
  shown: readonly (readonly GenderLink[])[],
  settings: Values<typeof voices>,
): Reference[] {
  const genders = shown.map(sureOf)
  const first = referencesOf({...cast, genders}, settings).filter(({rank}) => rank === 'first')
  const seen = genders.map((known, person) => known ?? onlyOne(first.filter(found => found.person === person)))
  return referencesOf({...cast, genders: seen}, settings)
}

/** `Robin Weld was mowing. “A whole swarm,” she said. Mr Weld added`: read as if no title had been seen, she is Weld. */
function contraryTo(
  cast: ReturnType<typeof castOf>,
  shown: readonly (readonly GenderLink[])[],
  settings: Values<typeof voices>,
): ReadonlyMap<number, readonly GenderLink[]> {
  const found = new Map<number, GenderLink[]>()
  const genders = shown.map(sureOf)
  const spoken = new Set(cast.scene.tokens.map(({lower}) => PRONOUN_GENDER.get(lower)))
  const open = genders.flatMap((gender, person) =>
    gender !== null && spoken.has(gender === 'he' ? 'she' : 'he') ? [person] : [],
  )
  // whoever else is he or she, or may be, keeps the pronoun
  if (open.length !== 1) return found
  const [person = -1] = open
  const links: GenderLink[] = []
  const others = referencesOf({...cast, genders: genders.map((gender, i) => (i === person ? null : gender))}, settings)
  for (const reference of others)
    if (reference.person === person && reference.rank === 'first' && reference.gender !== genders[person])
      links.push(pronounLink(cast.scene, reference))
  if (links.length > 0) found.set(person, links)
  return found
}

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['she', 'she'],
])

const sureOf = (links: readonly GenderLink[]): Gender | null => onlyOne(links.filter(({rank}) => rank === 'first'))

function onlyOne(signs: readonly {readonly gender: Gender}[]): Gender | null {
  const [first] = signs
  return first && signs.every(({gender}) => gender === first.gender) ? first.gender : null
}

const plain = ({start, end, in: field, sentence, from, to, text}: Role): Person['roles'][number] => ({
  start,
  end,
  ...(field === undefined ? {} : {in: field}),
  sentence,
  from,
  to,
  text,
})

/** The second-class signs that contradict a sure one were another’s. */
function weighed(links: readonly GenderLink[]): GenderLink[] {
  const sure = new Set<Gender>(links.filter(link => link.rank === 'first').map(link => link.gender))
  return links.filter(link => link.rank === 'first' || sure.size !== 1 || sure.has(link.gender))
}

export function peopleOf({names, quotes, ...marked}: Peopled, settings: Values<typeof voices> = voiceValues): Person[] {
  const {people, doubtful} = merge(names)
  const scene: Scene = sceneOf(marked, names, quotes, people)
  const byMention = new Map<NameMention, Role[]>()
  const roles = people.map(({mentions}) =>
    mentions.flatMap(mention => {
      const own = rolesAt(scene, mention, settings.longestRole)
      byMention.set(mention, own)
      return own
    }),
  )
  const links = people.map(({mentions}) =>
    mentions
      .filter(mention => !doubtful.has(mention))
      .flatMap(mention => [...titleLinks(scene, mention), ...nounLinks(scene, mention, byMention.get(mention) ?? [])]),
  )
  const cast = castOf(scene, doubtful, roles)
  const contrary = contraryTo(cast, links, settings)
  for (const reference of agreed(cast, links, settings)) links[reference.person]?.push(pronounLink(scene, reference))
  return people.map((person, index) => ({
    index,
    ...person,
    roles: (roles[index] ?? []).map(plain),
    callings: person.mentions.flatMap(mention => callingsAt(scene, mention, settings.longestRole)),
    genders: weighed(links[index] ?? []).sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start),
    ...(contrary.has(index) ? {contrary: contrary.get(index) ?? []} : {}),
  }))
}
