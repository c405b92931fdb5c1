/**
 * One official or several: on how many unnamed people the report rests.
 *
 * Example: `US officials said the talks had failed` / `A US official said the talks had failed`, each at the top of its
 * report. Avoids: named people, speakers of another office, and officials further down who speak of something else.
 */
import type {Annotated, Attribution} from '../../annotate/types.ts'
import {quotable} from '../spans.ts'
import type {Slot, StoryView, Value} from '../types.ts'

type Count = 'one' | 'several'

/** Offices of which a report may quote one or several bearers, without naming them. */
const OFFICES = new Set(
  'official diplomat officer lawmaker adviser aide executive doctor witness resident source'.split(' '),
)

export function countOfOfficials(story: StoryView): Slot<Count>[] {
  const byOffice = new Map<string, Value<Count>[]>()
  story.members.forEach((annotated, member) => {
    for (const [office, attribution] of firstUnnamed(story, annotated))
      byOffice.set(office, [...(byOffice.get(office) ?? []), valueOf(annotated, {member, attribution})])
  })
  return [...byOffice].sort(([x], [y]) => (x < y ? -1 : 1)).map(([office, values]) => slotOf(office, values))
}

/** `US officials` -> `official` */
function officeOf({speaker}: Attribution): string | null {
  const noun = speaker.name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  const office = noun.endsWith('s') && !OFFICES.has(noun) ? noun.replace(/(?:es|s)$/u, '') : noun
  return [office, `${office}e`].find(candidate => OFFICES.has(candidate)) ?? null
}

/** The first unnamed bearer of each office in the headline and the sentences that follow it. */
function firstUnnamed(story: StoryView, {attributions}: Annotated): Map<string, Attribution> {
  const first = new Map<string, Attribution>()
  for (const attribution of attributions) {
    const office = officeOf(attribution)
    if (attribution.sentence > story.settings.leadSentences || attribution.speaker.person !== null) continue
    if (office !== null && !first.has(office)) first.set(office, attribution)
  }
  return first
}

function valueOf(
  annotated: Annotated,
  {member, attribution: {speaker, sentence}}: {member: number; attribution: Attribution},
): Value<Count> {
  const {text, number, start, end, in: field} = speaker
  const place = field === undefined ? {start, end} : {start, end, in: field}
  return {member, said: text, norm: number, fact: number, evidence: [quotable(annotated, sentence, speaker), place]}
}

function slotOf(office: string, values: readonly Value<Count>[]): Slot<Count> {
  return {
    about: `how many ${office}s the report rests on`,
    rule: 'attribution/one-or-several',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: 'the report rests on one unnamed person in one article and on several in another',
    guards: ['same office', 'at the top of each report', 'not named'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}
