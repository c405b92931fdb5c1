/**
 * gender: the same person is he in one article and she in another.
 *
 * Example: `Alex Moreau said she was sorry` / `Moreau, who signed his letter`. Avoids: a pronoun that is another person’s,
 * singular they, and any guess from a given name.
 */
import {genderOf} from '../../annotate/people/gender.ts'
import type {Gender, GenderLink, Person} from '../../annotate/types.ts'
import {sentenceText} from '../../annotate/tokens.ts'
import type {Range} from '../../../pipeline/types.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import {gendersWithin} from '../within/index.ts'
import {gendersSwapped} from './gender-swap.ts'
import {gendersUnnamed} from './gender-unnamed.ts'
import type {KindOfFact, Slot, StoryView, Value} from '../types.ts'

/** sure: two signs, or one that cannot be another’s. seen: one pronoun. faint: what is said of the other gender too. */
type Weight = 'sure' | 'seen' | 'faint'

interface Side {
  readonly value: Value<Gender>
  readonly weight: Weight
  readonly links: number
  /** Where the signs stand. */
  readonly sentences: readonly number[]
}

export const gender: KindOfFact = {
  kind: 'gender',
  propose: story => [
    ...story.people.flatMap(person => slotOf(story, person)).map(weighed),
    ...gendersSwapped(story).map(weighed),
    ...gendersUnnamed(story).map(weighed),
    ...gendersWithin(story),
  ],
}

function slotOf(story: StoryView, {name, members}: StoryView['people'][number]): Slot<Gender>[] {
  const sides = members.flatMap(({member, person}) => sideOf(story, member, story.members[member]?.people[person]))
  if (new Set(sides.map(({value}) => value.norm)).size < 2) return []
  return [
    {
      about: name,
      rule: 'gender/links-agree-within-each',
      scope: 'across',
      verdict: 'conflict',
      severity: 'high',
      strength: toldTogether(story, sides) ?? strengthOf(weightOf(sides, 'he'), weightOf(sides, 'she')),
      why: `every sign of ${name}’s gender agrees inside each article and differs between them`,
      guards: ['only where one person can be meant', 'no given-name guess', 'links unanimous in each article'],
      numbers: {links: sides.reduce((sum, side) => sum + side.links, 0)},
      values: sides.map(side => side.value),
      stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
    },
  ]
}

/** One pronoun against a sure sign is worth showing; one against another is the reader’s to judge, not ours to shout. */
function strengthOf(he: Weight, she: Weight): Slot<Gender>['strength'] {
  if (he === 'faint' || she === 'faint') return 'weak'
  if (he === 'sure' && she === 'sure') return 'strong'
  return he === 'sure' || she === 'sure' ? 'likely' : 'weak'
}

/** `ahead of her debut` / `bows on his debut`: one pronoun a side, in sentences that tell the same. */
function toldTogether({alignment: {links, lines}}: StoryView, sides: readonly Side[]): 'likely' | null {
  if (sides.some(({weight}) => weight !== 'seen')) return null
  const at = (index: number, {value, sentences}: Side): boolean => {
    const line = lines[index]
    return line?.member === value.member && sentences.includes(line.sentence)
  }
  const met = links.some(({a, b}) =>
    sides.some(x => sides.some(y => x.value.norm !== y.value.norm && at(a, x) && at(b, y))),
  )
  return met ? 'likely' : null
}

/** Two articles with one pronoun each bear each other out. */
function weightOf(sides: readonly Side[], norm: Gender): Weight {
  const own = sides.filter(({value}) => value.norm === norm)
  const seen = own.filter(({weight}) => weight === 'seen').length
  return own.some(({weight}) => weight === 'sure') || seen > 1 ? 'sure' : seen > 0 ? 'seen' : 'faint'
}

function sideOf(story: StoryView, member: number, person: Person | undefined): Side[] {
  if (person === undefined) return []
  const {gender: found, strength, links} = genderOf(person)
  const [first] = [...links].sort((x, y) => (x.rank < y.rank ? -1 : 1))
  if (found === null || strength === 'none' || first === undefined) return []
  const said = [...new Set(links.map(link => wordOf(story, member, link)))].slice(0, 3).join(', ')
  const value = {
    member,
    said: said === '' ? found : said,
    norm: found,
    fact: found,
    evidence: chain(story, member, first),
  }
  const weight = isFaint(person, links) ? 'faint' : strength === 'strong' ? 'sure' : 'seen'
  return [{value, weight, links: links.length, sentences: links.map(({sentence}) => sentence)}]
}

/** A chairman may be a woman; `Mrs Orr` beside `Mr Orr` of another article may be his wife. */
const isFaint = ({given}: Person, links: readonly GenderLink[]): boolean =>
  links.every(({basis, rank}) => (basis === 'noun' && rank === 'second') || (basis === 'title' && given === null))

function wordOf(story: StoryView, member: number, {cue}: GenderLink): string {
  const article = story.members[member]?.article
  return article === undefined ? '' : sentenceText(article, cue).toLowerCase()
}

/** The sentence of the sign, then the name and the sign themselves. */
function chain(story: StoryView, member: number, link: GenderLink): readonly Range[] {
  const annotated = story.members[member]
  return annotated === undefined ? [] : [quotable(annotated, link.sentence, link.cue), link.anchor, link.cue]
}
