/**
 * gender: the same person is he in one article and she in another.
 *
 * Example: `Alex Moreau said she was sorry` / `Moreau, who signed his letter`. Avoids: a pronoun that is another person’s,
 * a pronoun inside a quotation, singular they, and any guess from a given name.
 */
import {genderOf} from '../../annotate/people/gender.ts'
import type {Gender, GenderLink, Person} from '../../annotate/types.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import type {KindOfFact, Slot, StoryView, Value} from '../types.ts'

type Side = Value<Gender>

export const gender: KindOfFact = {
  kind: 'gender',
  propose: story => story.people.flatMap(person => slotOf(story, person)).map(weighed),
}

function slotOf(story: StoryView, {name, members}: StoryView['people'][number]): Slot<Gender>[] {
  const sides = members.flatMap(({member, person}) => sideOf(story, member, story.members[member]?.people[person]))
  if (new Set(sides.map(({value}) => value.norm)).size < 2) return []
  const sure = (norm: Gender): boolean => sides.some(side => side.value.norm === norm && side.strong)
  return [
    {
      about: name,
      rule: 'gender/links-agree-within-each',
      scope: 'across',
      verdict: 'conflict',
      severity: 'high',
      // a slip in one pronoun of unclear reference is the reader’s to judge, not ours to shout
      strength: sure('he') && sure('she') ? 'strong' : 'weak',
      why: `every sign of ${name}’s gender agrees inside each article and differs between them`,
      guards: ['outside quotations', 'no given-name guess', 'links unanimous in each article'],
      numbers: {links: sides.reduce((sum, side) => sum + side.links, 0)},
      values: sides.map(side => side.value),
      stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
    },
  ]
}

function sideOf(
  story: StoryView,
  member: number,
  person: Person | undefined,
): {value: Side; strong: boolean; links: number}[] {
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
  return [{value, strong: strength === 'strong', links: links.length}]
}

const wordOf = (story: StoryView, member: number, {cue}: GenderLink): string =>
  (story.members[member]?.article.text ?? '').slice(cue.start, cue.end).toLowerCase()

/** The sentence of the sign, then the name and the sign themselves. */
function chain(story: StoryView, member: number, link: GenderLink): Side['evidence'] {
  const annotated = story.members[member]
  return annotated === undefined ? [] : [quotable(annotated, link.sentence, link.cue), link.anchor, link.cue]
}
