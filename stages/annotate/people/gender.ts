/**
 * Signs of a person’s gender, and what they come to.
 *
 * Example: `Ms Voss`, `spokeswoman Ana Lee`, `Lindgaard said she`. One sign that cannot well be another’s, or two that agree,
 * make it sure; signs that disagree make it nothing. Avoids: a list of given names; singular they.
 * Source: two unanimous links were right in 95.6 % of cases.
 */
import {stretchOf} from '../names/find.ts'
import {TITLE_GENDER} from '../names/titles.ts'
import type {Gender, GenderLink, NameMention, Person, Stretch} from '../types.ts'
import {FIRST_CLASS, SECOND_CLASS} from './nouns.ts'
import type {Reference} from './desk.ts'
import type {Role} from './roles.ts'
import type {Scene} from './scene.ts'

export interface GenderOf {
  readonly gender: Gender | null
  readonly strength: 'strong' | 'likely' | 'none'
  readonly links: readonly GenderLink[]
}

/** What the links of one person come to; only unanimous ones count. */
export function genderOf({genders}: Pick<Person, 'genders'>): GenderOf {
  const [first] = genders
  if (!first || genders.some(link => link.gender !== first.gender)) return {gender: null, strength: 'none', links: []}
  // chairman Lee, the chairman: twice said of a woman too
  const faint = genders.every(({basis, rank}) => basis === 'noun' && rank === 'second')
  const strong = !faint && (genders.length > 1 || first.rank === 'first')
  return {gender: first.gender, strength: strong ? 'strong' : 'likely', links: genders}
}

const place = ({start, end, in: field}: Stretch): {start: number; end: number; in?: 'title'} =>
  field === undefined ? {start, end} : {start, end, in: field}

/** `Mr`, `Dame`: every gendered word of the title. */
export function titleLinks(scene: Scene, mention: NameMention): GenderLink[] {
  const links: GenderLink[] = []
  if (mention.title === null || scene.cover[mention.from] !== -1) return links
  for (let i = mention.from; i < mention.to; i++) {
    const gender = TITLE_GENDER.get(scene.tokens[i]?.lower.replace(/\.$/u, '') ?? '')
    const stretch = stretchOf(scene.tokens, i, i + 1)
    if (gender === undefined || stretch.end > (scene.tokens[mention.from]?.start ?? 0) + mention.title.length) continue
    const anchor = place({...mention, start: mention.end - mention.name.length})
    links.push({gender, basis: 'title', rank: 'first', anchor, cue: place(stretch), sentence: mention.sentence})
  }
  return links
}

/** `spokeswoman`, `his daughter`, `a mother of two`; a chairman may be a woman. */
export function nounLinks(scene: Scene, mention: NameMention, roles: readonly Role[]): GenderLink[] {
  return roles.flatMap(({head}): GenderLink[] => {
    const token = head === null ? undefined : scene.tokens[head]
    if (!token || head === null || scene.cover[head] !== -1 || (scene.nameAt[head] ?? -1) !== -1) return []
    // actress-turned-director
    const sure = FIRST_CLASS.get(token.lower) ?? FIRST_CLASS.get(token.lower.split('-turned-')[0] ?? '')
    const gender = sure ?? SECOND_CLASS.get(token.lower)
    if (gender === undefined) return []
    const cue = place(stretchOf(scene.tokens, head, head + 1))
    return [
      {gender, basis: 'noun', rank: sure ? 'first' : 'second', anchor: place(mention), cue, sentence: mention.sentence},
    ]
  })
}

export function pronounLink({tokens}: Scene, {token, gender, rank, anchor}: Reference): GenderLink {
  const cue = stretchOf(tokens, token, token + 1)
  return {
    gender,
    basis: 'pronoun',
    rank,
    anchor: place(stretchOf(tokens, anchor.from, anchor.to)),
    cue: place(cue),
    sentence: cue.sentence,
  }
}
