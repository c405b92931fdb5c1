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
import {former, standing} from './role-standing.ts'
import {post} from './role-post.ts'
import {nationsSwapped} from './role-nation-swap.ts'
import {rolesSwapped} from './role-swap.ts'
import {tie} from './role-tie.ts'

const {kin, part, office, rank, job} = TREE_ASPECTS

/** In the order in which one difference is told: `sales director` / `finance director` differ in field and office. */
const ASPECTS: readonly Aspect[] = [
  side,
  kin,
  part,
  tie,
  standing,
  field,
  office,
  post,
  rank,
  job,
  party,
  body,
  nation,
  former,
  client,
  home,
]

export const role: KindOfFact = {
  kind: 'role',
  propose: story => {
    const together = togetherIn(story)
    return [
      ...story.people.flatMap(person => proposalOf(person, {all: saidOf(story, person), together})),
      ...rolesSwapped(story).map(weighed),
      ...nationsSwapped(story).map(weighed),
    ]
  },
}

type Together = (a: Said, b: Said) => boolean

interface Asked {
  readonly aspect: Aspect
  readonly answering: readonly Said[]
  readonly together: Together
}

/** One difference a person: the first question that finds two answers. */
function proposalOf(person: StoryPerson, {all, together}: {all: readonly Said[]; together: Together}): Proposal[] {
  if (new Set(all.map(({member}) => member)).size < 2) return []
  const found = ASPECTS.flatMap(aspect => {
    const answering = all.filter(said => aspect.answer(said) !== null)
    if (answering.length < 2) return []
    const proposal = weighed(slotOf(person, {aspect, answering, together}))
    return proposal.readings.length > 1 ? [proposal] : []
  })
  return found
    .filter(({strength}) => strength !== 'weak')
    .concat(found)
    .slice(0, 1)
}

function saidOf(story: StoryView, {members}: StoryPerson): Said[] {
  return members.flatMap(({member, person}) => {
    const annotated = story.members[member] as Annotated
    return (annotated.people[person]?.callings ?? []).map(calling => ({member, in: annotated, calling}))
  })
}

function slotOf(person: StoryPerson, asked: Asked): Slot<Said> {
  const {aspect, answering} = asked
  return {
    about: person.name,
    rule: `role/${aspect.name}`,
    scope: 'across',
    verdict: verdictOf(answering),
    severity: aspect.severity,
    strength: strengthOf(person, asked),
    why: `${person.name} is called two things that one person is not at once`,
    guards: ['one person', 'no wider or shared word', 'no such word in the other article'],
    numbers: {},
    values: answering.map(said => valueOf(said, aspect)),
    stand: (a, b) => aspect.stand(a.fact, b.fact),
  }
}

/** A surname alone joins people less surely than a full name, and some differences need sentences that tell the same. */
function strengthOf({given}: StoryPerson, {aspect, answering, together}: Asked): Strength {
  const sure = (a: Said, b: Said): boolean => (given !== null && (aspect.sure?.(a, b) ?? true)) || together(a, b)
  const found = answering.some((a, i) =>
    answering.slice(i + 1).some(b => a.member !== b.member && aspect.stand(a, b) === 'apart' && sure(a, b)),
  )
  return found ? 'likely' : 'weak'
}

/** Sentences of two members that tell the same, partly at least. */
function togetherIn({alignment: {links, lines}}: StoryView): Together {
  const key = (x: number, y: number): string =>
    [x, y].map(line => `${lines[line]?.member ?? -1}:${lines[line]?.sentence ?? -1}`).join(' ')
  const pairs = new Set(links.flatMap(({a, b}) => [key(a, b), key(b, a)]))
  return (a, b) => pairs.has(`${a.member}:${a.calling.sentence} ${b.member}:${b.calling.sentence}`)
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
