/**
 * One statement, other speakers: the same quotation, or indirect speech of one content.
 *
 * Example: `The ministry said the dam was unsafe` / `The dam was unsafe, according to the engineers’ union`.
 */
import type {Annotated, Attribution, Quote, Speaker} from '../../annotate/types.ts'
import {agreement, clauseWords} from '../frames.ts'
import {componentsOf} from '../components.ts'
import {quotable} from '../spans.ts'
import {isNamed, oneSort, voiceKey, voicesStand, type Voice} from '../speakers.ts'
import {lineAt, type Slot, type Stand, type StoryView, type Value} from '../types.ts'
import {utterances} from '../quotations.ts'

export const otherSpeakers = (story: StoryView): Slot<Voice>[] => [...ofQuotations(story), ...ofIndirectSpeech(story)]

function ofQuotations(story: StoryView): Slot<Voice>[] {
  return utterances(story).map(group => ({
    ...FORM,
    about: 'who said it',
    rule: 'attribution/same-quotation',
    severity: 'high',
    strength: 'strong',
    why: 'the same words stand in quotation marks under different names',
    values: group.flatMap(({member, quote}) =>
      quote.speaker ? [valueOf(story, {member, speaker: quote.speaker}, quote)] : [],
    ),
    // `the airline said` / `Ms Ruiz said`: of one quotation, a body and a person are one voice until shown otherwise
    stand: (a, b) => (oneSort(a.fact, b.fact) ? standOf(story, a.fact, b.fact) : 'compatible'),
  }))
}

/** Only speakers who stand by name beside their words are held against each other. */
function standOf(story: StoryView, a: Voice, b: Voice): Stand {
  const stand = voicesStand(story, a, b)
  return stand === 'apart' && !(isNamed(a) && isNamed(b)) ? 'unknown' : stand
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
  const likenessAt = new Map<string, number>()
  const pairs = story.alignment.links.flatMap(({a, b, likeness}) => {
    if (likeness < story.settings.contentFrom) return []
    return saidIn(story, a).flatMap(x =>
      saidIn(story, b).flatMap(y => {
        if (contentsAgree(story, x, y) < story.settings.contentAgree) return []
        byKey.set(keyOf(x), x).set(keyOf(y), y)
        for (const said of [x, y]) likenessAt.set(keyOf(said), Math.max(likeness, likenessAt.get(keyOf(said)) ?? 0))
        return [[keyOf(x), keyOf(y)] as const]
      }),
    )
  })
  return componentsOf(pairs).map(keys =>
    slotOf(
      story,
      keys.map(key => byKey.get(key) as Said),
      Math.max(...keys.map(key => likenessAt.get(key) ?? 0)),
    ),
  )
}

function slotOf(story: StoryView, group: readonly Said[], likeness: number): Slot<Voice> {
  return {
    ...FORM,
    about: 'who said it',
    rule: 'attribution/same-content',
    severity: 'medium',
    // police here and prosecutors there tell undisputed facts: read on real news, one in ten was worth a desk’s time
    strength: 'weak',
    why: 'the same content is told as the words of different speakers',
    numbers: {likeness: Math.round(100 * likeness) / 100},
    values: group.map(({member, attribution}) => valueOf(story, {member, speaker: attribution.speaker}, attribution)),
    stand: (x, y) => standOf(story, x.fact, y.fact),
  }
}

function saidIn(story: StoryView, index: number): Said[] {
  const {member, sentence} = lineAt(story, index)
  return (story.members[member]?.attributions ?? [])
    .filter(attribution => attribution.sentence === sentence)
    .map(attribution => ({member, attribution}))
}

/** Share of the smaller content that stands in the other; 0 where too few words are shared to be one statement. */
function contentsAgree(story: StoryView, x: Said, y: Said): number {
  const [left, right] = [x, y].map(({member, attribution: {content}}) =>
    clauseWords(story.members[member] as Annotated, content, {from: -1, to: -1}),
  )
  if (left === undefined || right === undefined) return 0
  const share = agreement(left, right)
  return share * Math.min(left.size, right.size) < story.settings.contentWords ? 0 : share
}
