/**
 * The people of an article: one for all their names, with what they are called and the signs of their gender.
 *
 * Example: `Liu Pengyu, a spokesman for the embassy, said he had not heard of it. Mr Liu left.` is one person, a he.
 * Cost: linear.
 */
import {valuesOf} from '../../../pipeline/settings/define.ts'
import type {Values} from '../../../pipeline/settings/define.ts'
import {voices} from '../../../pipeline/settings/voices.ts'
import type {Range} from '../../../pipeline/types.ts'
import type {Marked} from '../names/find.ts'
import type {Gender, GenderLink, NameMention, Person} from '../types.ts'
import {castOf} from './entities.ts'
import {nounLinks, pronounLink, titleLinks} from './gender.ts'
import {merge} from './merge.ts'
import {resolveSentence} from './resolve.ts'
import type {Reference, Topic} from './resolve.ts'
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
export function referencesOf(cast: ReturnType<typeof castOf>, settings: Values<typeof voices>): Reference[] {
  const {scene} = cast
  const out: Reference[] = []
  let topic: Topic | null = null
  for (let sentence = 0; sentence + 1 < scene.firstToken.length; sentence++) {
    const first = scene.firstToken[sentence] ?? 0
    const resolved = resolveSentence(
      {cast, first, topic, longest: settings.longestSubject, sentence: settings.longestSentence},
      sentence,
    )
    out.push(...resolved.found)
    topic = resolved.topic && resolved.topic.age <= settings.carriedSentences ? resolved.topic : null
  }
  return out
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

export function peopleOf(
  {names, quotes, ...marked}: Peopled,
  settings: Values<typeof voices> = valuesOf(voices),
): Person[] {
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
  const references = referencesOf(castOf(scene, doubtful, roles), settings)
  const links = people.map(({mentions}) =>
    mentions
      .filter(mention => !doubtful.has(mention))
      .flatMap(mention => [...titleLinks(scene, mention), ...nounLinks(scene, mention, byMention.get(mention) ?? [])]),
  )
  for (const reference of references) links[reference.person]?.push(pronounLink(scene, reference))
  return people.map((person, index) => ({
    index,
    ...person,
    roles: (roles[index] ?? []).map(plain),
    genders: weighed(links[index] ?? []).sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start),
  }))
}
