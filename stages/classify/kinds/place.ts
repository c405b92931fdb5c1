/**
 * place: one event, told at two places that exclude each other.
 *
 * Example: `was found in a quarry` / `discovered in the car park at the beach`; `the northern breakwater` / `the southern
 * breakwater`; `Tomlin, Minnesota` / `Tomlin, Iowa`. Avoids: the wider and the narrower, start against goal, a list, another
 * event of the same sentence, a place that the other article gives as well.
 */
import {greatest} from '../../../pipeline/lists.ts'
import type {PlacePart} from '../../annotate/places/types.ts'
import {placesMeet} from '../../annotate/places/meet.ts'
import {COMMON_IN_NAMES} from '../../annotate/places/words.ts'
import type {Annotated} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import {lineAt, type KindOfFact, type Slot, type Stand, type StoryView, type Value} from '../types.ts'
import {wheresOf, type Where} from './place-acts.ts'
import {fitOf, foreignMeeting} from './place-foreign.ts'
import {comparable, meetingOf, strangers, toldElsewhere, type Met, type Told} from './place-meet.ts'
import {placesSwapped} from './place-swap.ts'

interface Meeting extends Met {
  readonly a: Where
  readonly b: Where
}

export const place: KindOfFact = {
  kind: 'place',
  propose: story => {
    const wheres = story.members.map((member, index) => wheresOf(member, index))
    const moved = sameNameElsewhere(wheres)
    const met = meetingsOf(story, wheres).filter(({a, b}) => !moved.some(other => other.a === a && other.b === b))
    return [
      ...slotsOf(story, wheres, moved, true),
      ...slotsOf(story, wheres, met, false),
      ...placesSwapped(story).map(weighed),
    ]
  },
}

const keyOf = ({member, place: {from}}: Where): string => `${member}:${from}`

function bySentenceOf(wheres: readonly Where[]): ReadonlyMap<number, readonly Where[]> {
  const bySentence = new Map<number, Where[]>()
  for (const where of wheres) {
    const list = bySentence.get(where.place.sentence)
    if (list) list.push(where)
    else bySentence.set(where.place.sentence, [where])
  }
  return bySentence
}

/** Places of linked sentences that answer one question. */
function meetingsOf(story: StoryView, wheres: readonly (readonly Where[])[]): Meeting[] {
  const bySentence = wheres.map(bySentenceOf)
  return story.alignment.links.flatMap(({a: left, b: right, likeness: like, own, verbatim}) => {
    const [x, y] = [lineAt(story, left), lineAt(story, right)]
    const of = ({member, sentence}: typeof x): readonly Where[] => bySentence[member]?.get(sentence) ?? []
    const told = {like, own, verbatim}
    const met = of(x).flatMap(a =>
      of(y).flatMap(b => {
        const found = comparable(a, b) ? meetingOf(story, a, b, told) : null
        return found === null ? [] : [{a, b, ...found}]
      }),
    )
    return met.length > 0 ? met : foreignOf(story, of(x), of(y), told)
  })
}

/** The pair that answers best, where each is foreign to the other article. */
function foreignOf(story: StoryView, left: readonly Where[], right: readonly Where[], told: Told): Meeting[] {
  const met = left.flatMap(a =>
    right.flatMap(b => {
      const found = foreignMeeting(story, a, b, told)
      return found === null ? [] : [{a, b, ...found, fit: fitOf(a, b)}]
    }),
  )
  const most = greatest(met.map(({fit}) => fit))
  return met.filter(({fit}) => fit === most).slice(0, 1)
}

/** `Tomlin, Minnesota` / `Tomlin, Iowa`: one name of its own in two wider places, wherever the articles tell of it. */
function sameNameElsewhere(wheres: readonly (readonly Where[])[]): Meeting[] {
  const byName = new Map<string, Where[]>()
  for (const where of wheres.flat()) {
    const [first, second] = where.place.parts
    if (first === undefined || second === undefined || !isOwn(first)) continue
    const name = first.name?.toLowerCase() ?? ''
    byName.set(name, [...(byName.get(name) ?? []), where])
  }
  return [...byName.values()].flatMap(all =>
    all.flatMap((a, i) =>
      all.slice(i + 1).flatMap(b => {
        const meeting = placesMeet(a.place, b.place)
        if (a.member === b.member || (meeting.stand === 'apart' && meeting.by !== 'wider') || meeting.stand === 'other')
          return []
        return [{a, b, ...meeting, like: 1, own: 1, verbatim: 0, act: null, shared: 0, evidence: 'sort' as const}]
      }),
    ),
  )
}

/** A name that few places bear: not `General Hospital`, not `High Street`. */
const isOwn = ({name, sort}: PlacePart): boolean =>
  name !== null && sort !== 'road' && name.split(' ').some(word => !COMMON_IN_NAMES.has(word.toLowerCase()))

function slotsOf(
  story: StoryView,
  wheres: readonly (readonly Where[])[],
  meetings: readonly Meeting[],
  moved: boolean,
): ReturnType<typeof weighed>[] {
  const known = new Map(meetings.flatMap(({a, b}) => [a, b]).map(where => [keyOf(where), where]))
  return componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).flatMap(keys => {
    const own = meetings.filter(({a}) => keys.includes(keyOf(a)))
    const apart = own.filter(({stand}) => stand === 'apart' || stand === 'other')
    if (apart.length === 0) return []
    const values = keys.map(key => valueOf(story, known.get(key) as Where))
    return [weighed(slotOf(story, values, {apart, wheres, moved}))]
  })
}

const GUARDS = [
  'same act or same frame',
  'both told, neither denied nor conditional',
  'neither within nor near the other',
  'not elsewhere in the other article',
]

function slotOf(
  story: StoryView,
  values: readonly Value<Where>[],
  {apart, wheres, moved}: {apart: readonly Meeting[]; wheres: readonly (readonly Where[])[]; moved: boolean},
): Slot<Where> {
  const framed = apart.some(({evidence}) => evidence === 'frame')
  const act = apart.map(({act: shared}) => shared).find(shared => shared !== null) ?? null
  const known = apart.some(({stand}) => stand === 'apart')
  const sides = apart.every(({by}) => by === 'side')
  const rule = moved
    ? 'same-name-elsewhere'
    : sides
      ? 'other-side'
      : framed
        ? 'same-frame'
        : apart.some(({evidence}) => evidence === 'foreign')
          ? 'foreign'
          : act === null
            ? 'one-of-a-sort'
            : 'same-act'
  return {
    about: act === null ? 'place' : `where: ${act}`,
    rule: `place/${rule}`,
    scope: 'across',
    verdict: 'conflict',
    severity: sides || moved ? 'medium' : 'high',
    strength:
      known && (framed || moved)
        ? 'strong'
        : known || framed || apart.every(({a, b}) => strangers(story, a, b))
          ? 'likely'
          : 'weak',
    why: WHYS[rule],
    guards: GUARDS,
    numbers: {likeness: Math.round(100 * greatest(apart.map(({like}) => like))) / 100},
    values,
    stand: (a, b) => standOf(story, a.fact, b.fact, {apart, wheres}),
  }
}

const WHYS: Readonly<
  Record<'same-name-elsewhere' | 'other-side' | 'same-frame' | 'foreign' | 'one-of-a-sort' | 'same-act', string>
> = {
  'same-name-elsewhere': 'one place by name is put into two wider places',
  'other-side': 'two sides or parts of one whole exclude each other',
  'same-frame': 'the same words stand around both places, and they exclude each other',
  foreign: 'sentences that tell the same put it at two places, and neither article knows the other’s',
  'one-of-a-sort': 'sentences that tell the same name two places of one sort',
  'same-act': 'one act is told, and its places exclude each other',
}

function standOf(
  story: StoryView,
  a: Where,
  b: Where,
  {apart, wheres}: {apart: readonly Meeting[]; wheres: readonly (readonly Where[])[]},
): Stand {
  const met = apart.find(({a: x, b: y}) => (x === a && y === b) || (x === b && y === a))
  const {stand} = met ?? placesMeet(a.place, b.place)
  if (stand === 'same' || stand === 'compatible') return stand
  const how = met ?? {act: null, evidence: 'sort' as const, by: null}
  const of = (index: number): {all: readonly Where[]; member: Annotated} => ({
    all: wheres[index] ?? [],
    member: story.members[index] as Annotated,
  })
  return toldElsewhere(a, b, of(b.member), how) || toldElsewhere(b, a, of(a.member), how) ? 'compatible' : 'apart'
}

function valueOf(story: StoryView, where: Where): Value<Where> {
  const {member, place: mention} = where
  const annotated = story.members[member] as Annotated
  const {start, end, sentence, in: field} = mention
  const said = (field === 'title' ? (annotated.article.title ?? '') : annotated.article.text).slice(start, end)
  const norm = mention.parts
    .map(({name, noun, side}) => [side, name, noun].filter(Boolean).join(' ').toLowerCase())
    .join(', ')
  return {member, said, norm, fact: where, evidence: [quotable(annotated, sentence, mention), mention]}
}
