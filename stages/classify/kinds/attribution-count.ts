/**
 * One official or several: on how many unnamed people a claim stands.
 *
 * Example: `US officials said the talks had failed` / `A US official said the talks had failed`. Avoids: named people, and
 * speakers of another office.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Attribution} from '../../annotate/types.ts'
import {quotable} from '../spans.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'

type Count = 'one' | 'several'

export function countOfOfficials(story: StoryView): Slot<Count>[] {
  const byOffice = new Map<string, Map<string, Value<Count>>>()
  for (const {a, b, likeness} of story.alignment.links) {
    if (likeness < story.settings.coreFrom) continue
    const [left, right] = [unnamedIn(story, a), unnamedIn(story, b)]
    for (const x of left)
      for (const y of right) {
        if (officeOf(x.attribution) !== officeOf(y.attribution)) continue
        const office = byOffice.get(officeOf(x.attribution)) ?? new Map<string, Value<Count>>()
        byOffice.set(officeOf(x.attribution), office)
        for (const said of [x, y]) office.set(`${said.member}:${said.attribution.start}`, valueOf(story, said))
      }
  }
  return [...byOffice].map(([office, values]) =>
    slotOf(
      office,
      [...values].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, value]) => value),
    ),
  )
}

interface Said {
  readonly member: number
  readonly attribution: Attribution
}

/** Offices of which a report may quote one or several bearers. */
const OFFICES = new Set(
  [
    'official',
    'diplomat',
    'officer',
    'minister',
    'lawmaker',
    'adviser',
    'aide',
    'executive',
    'doctor',
    'witness',
    'resident',
    'source',
  ].map(stemOf),
)

const officeOf = ({speaker}: Attribution): string =>
  stemOf(speaker.name.toLowerCase().split(/\s+/u).at(-1)?.replace(/s$/u, '') ?? '')

function unnamedIn(story: StoryView, index: number): Said[] {
  const {member, sentence} = lineAt(story, index)
  return (story.members[member]?.attributions ?? [])
    .filter(
      attribution =>
        attribution.sentence === sentence && attribution.speaker.person === null && OFFICES.has(officeOf(attribution)),
    )
    .map(attribution => ({member, attribution}))
}

function valueOf(story: StoryView, {member, attribution}: Said): Value<Count> {
  const {speaker, sentence} = attribution
  const annotated = story.members[member] as Annotated
  return {
    member,
    said: speaker.text,
    norm: speaker.number,
    fact: speaker.number,
    evidence: [quotable(annotated, sentence, speaker)],
  }
}

function slotOf(office: string, values: readonly Value<Count>[]): Slot<Count> {
  return {
    about: `how many ${office}s speak`,
    rule: 'attribution/one-or-several',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: 'a claim rests on one unnamed person in one article and on several in another',
    guards: ['same office', 'aligned sentences'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}
