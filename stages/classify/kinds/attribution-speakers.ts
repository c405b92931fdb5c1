/**
 * One statement, other speakers: the same quotation, or indirect speech of one content.
 *
 * Example: `The ministry said the dam was unsafe` / `The dam was unsafe, according to the engineers’ union`.
 */
import type {Annotated, Attribution, Quote, Speaker} from '../../annotate/types.ts'
import {agreement, clauseWords} from '../frames.ts'
import {componentsOf} from '../components.ts'
import {quotable} from '../spans.ts'
import {voiceKey, voicesStand, type Voice} from '../speakers.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'
import {alikeQuotations} from './quote.ts'

export const otherSpeakers = (story: StoryView): Slot<Voice>[] => [...ofQuotations(story), ...ofIndirectSpeech(story)]

function ofQuotations(story: StoryView): Slot<Voice>[] {
  return alikeQuotations(story).map(group => ({
    ...FORM,
    about: 'who said it',
    rule: 'attribution/same-quotation',
    severity: 'high',
    strength: 'strong',
    why: 'the same words stand in quotation marks under different names',
    values: group.flatMap(({member, quote}) =>
      quote.speaker ? [valueOf(story, {member, speaker: quote.speaker}, quote)] : [],
    ),
    stand: (a, b) => voicesStand(story, a.fact, b.fact),
  }))
}

const FORM = {
  scope: 'across',
  verdict: 'conflict',
  guards: ['not one person under two names', 'not a body and who speaks for it', 'no unnamed source'],
  numbers: {},
} as const

function valueOf(story: StoryView, voice: Voice, {sentence}: Quote | Attribution): Value<Voice> {
  const {member, speaker} = voice
  const annotated = story.members[member] as Annotated
  const evidence = [quotable(annotated, sentence, speaker), place(speaker)]
  return {member, said: speaker.name, norm: voiceKey(story, voice) ?? speaker.name.toLowerCase(), fact: voice, evidence}
}

const place = ({start, end, in: field}: Speaker): {start: number; end: number; in?: 'title'} =>
  field === undefined ? {start, end} : {start, end, in: field}

interface Said {
  readonly member: number
  readonly attribution: Attribution
}

/** Attributions of aligned sentences whose contents agree. */
function ofIndirectSpeech(story: StoryView): Slot<Voice>[] {
  const keyOf = ({member, attribution}: Said): string =>
    `${member}:${attribution.content.from}:${attribution.cue.start}`
  const byKey = new Map<string, Said>()
  const pairs = story.alignment.links.flatMap(({a, b, likeness}) => {
    if (likeness < story.settings.coreFrom) return []
    return saidIn(story, a).flatMap(x =>
      saidIn(story, b).flatMap(y => {
        if (contentsAgree(story, x, y) < story.settings.contentAgree) return []
        byKey.set(keyOf(x), x).set(keyOf(y), y)
        return [[keyOf(x), keyOf(y)] as const]
      }),
    )
  })
  return componentsOf(pairs).map(keys => {
    const group = keys.map(key => byKey.get(key) as Said)
    return {
      ...FORM,
      about: 'who said it',
      rule: 'attribution/same-content',
      severity: 'medium' as const,
      strength: 'likely' as const,
      why: 'the same content is told as the words of different speakers',
      values: group.map(({member, attribution}) => valueOf(story, {member, speaker: attribution.speaker}, attribution)),
      stand: (x: Value<Voice>, y: Value<Voice>) => voicesStand(story, x.fact, y.fact),
    }
  })
}

function saidIn(story: StoryView, index: number): Said[] {
  const {member, sentence} = lineAt(story, index)
  return (story.members[member]?.attributions ?? [])
    .filter(attribution => attribution.sentence === sentence)
    .map(attribution => ({member, attribution}))
}

function contentsAgree(story: StoryView, x: Said, y: Said): number {
  const [left, right] = [x, y].map(({member, attribution: {content}}) =>
    clauseWords(story.members[member] as Annotated, content, {from: -1, to: -1}),
  )
  return left === undefined || right === undefined || Math.min(left.size, right.size) < 3 ? 0 : agreement(left, right)
}
