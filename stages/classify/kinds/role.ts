/**
 * role: what a person is, which one article says so and another otherwise, where both cannot be.
 *
 * Example: `defence barrister Sana Pirie` / `Crown prosecutor Sana Pirie`; `a passenger` / `a crew member`. Avoids: two words
 * that one person can be at once (captain and goalkeeper, governor and Republican), a wider word (doctor, surgeon), and any
 * word that the other article has for the person too. Cost: callings of a person squared, a handful each.
 */
import type {Annotated} from '../../annotate/types.ts'
import type {Strength, Verdict} from '../../../pipeline/records.ts'
import type {Range} from '../../../pipeline/types.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import type {StoryPerson} from '../story-people.ts'
import type {KindOfFact, Proposal, Slot, StoryView, Value} from '../types.ts'
import {TREE_ASPECTS, type Aspect, type Said} from './role-aspects.ts'
import {body} from './role-body.ts'
import {field} from './role-field.ts'
import {home, nation, party} from './role-origin.ts'
import {client, side} from './role-side.ts'
import {standing} from './role-standing.ts'

/** In the order in which one difference is told: `sales director` / `finance director` differ in field and office. */
const ASPECTS: readonly Aspect[] = [
  side,
  ...TREE_ASPECTS.slice(0, 2),
  standing,
  field,
  ...TREE_ASPECTS.slice(2),
  body,
  party,
  nation,
  client,
  home,
]

export const role: KindOfFact = {
  kind: 'role',
  propose: story => story.people.flatMap(person => proposalOf(story, person)),
}

/** One difference a person: the first question that finds two answers. */
function proposalOf(story: StoryView, person: StoryPerson): Proposal[] {
  const all = saidOf(story, person)
  if (new Set(all.map(({member}) => member)).size < 2) return []
  for (const aspect of ASPECTS) {
    const answering = all.filter(said => aspect.answer(said) !== null)
    const proposal = weighed(slotOf(person, {aspect, answering}))
    if (proposal.readings.length > 1) return [proposal]
  }
  return []
}

function saidOf(story: StoryView, {members}: StoryPerson): Said[] {
  return members.flatMap(({member, person}) => {
    const annotated = story.members[member] as Annotated
    return (annotated.people[person]?.callings ?? []).map(calling => ({member, in: annotated, calling}))
  })
}

function slotOf(person: StoryPerson, {aspect, answering}: {aspect: Aspect; answering: readonly Said[]}): Slot<Said> {
  return {
    about: person.name,
    rule: `role/${aspect.name}`,
    scope: 'across',
    verdict: verdictOf(answering),
    severity: aspect.severity,
    strength: strengthOf(person, aspect),
    why: `${person.name} is called two things that one person is not at once`,
    guards: ['one person', 'no wider or shared word', 'no such word in the other article'],
    numbers: {},
    values: answering.map(said => valueOf(said, aspect)),
    stand: (a, b) => aspect.stand(a.fact, b.fact),
  }
}

/** A surname alone joins people less surely than a full name. */
function strengthOf({given}: StoryPerson, {name}: Aspect): Strength {
  if (given === null) return 'weak'
  return name === 'client' ? 'weak' : 'likely'
}

const CHANGED =
  /\b(?:appointed|promoted|elected|re-elected|sworn in|resign(?:ed|s)|stepp(?:ed|ing) down|sacked|ousted|dismissed|succeed(?:ed|s)|took over|replac(?:ed|es)|retired)\b/u

/** `was promoted to head coach`: an office that changed hands is no contradiction. */
function verdictOf(answering: readonly Said[]): Verdict {
  const changed = answering.some(({in: {article}, calling}) => {
    const {start, end, in: field} = article.sentences[calling.sentence] ?? {start: 0, end: 0}
    return CHANGED.test((field === 'title' ? (article.title ?? '') : article.text).slice(start, end))
  })
  return changed ? 'update' : 'conflict'
}

function valueOf(said: Said, aspect: Aspect): Value<Said> {
  const {member, in: annotated, calling} = said
  const until = annotated.tokens[(calling.complement?.to ?? calling.to) - 1]
  const exact: Range = {...placeOf(calling), end: until?.end ?? calling.end}
  return {
    member,
    said: calling.complement === null ? calling.text : textOf(annotated, exact),
    norm: aspect.answer(said) ?? calling.head,
    fact: said,
    evidence: [quotable(annotated, calling.sentence, exact), exact],
  }
}

const placeOf = ({start, end, in: field}: Range): Range =>
  field === undefined ? {start, end} : {start, end, in: field}

const textOf = ({article}: Annotated, {start, end, in: field}: Range): string =>
  (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
