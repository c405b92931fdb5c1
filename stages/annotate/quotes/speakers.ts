/**
 * Who says each quotation, and what is said without marks.
 *
 * Example: `“A,” Voss said. “B.” ⏎ “C.”`: Voss says all three. Avoids: a word set off by the outlet given to somebody.
 * Cost: linear. Order: the words beside it, then the speech around it, then who spoke last.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import {voiceValues, type voices} from '../../../pipeline/settings/voices.ts'
import type {Marked} from '../names/find.ts'
import {sceneOf} from '../people/scene.ts'
import type {Scene} from '../people/scene.ts'
import type {Attribution, NameMention, Person, Quote, Speaker} from '../types.ts'
import type {Unspoken} from './find.ts'
import {attributionsOf} from './indirect.ts'
import {rangeOfTokens, tagAhead, tagBehind} from './tags.ts'
import type {Tag} from './tags.ts'
import {whoseTurn, type Turn} from './turns.ts'
import {holdersOf, speakerOf} from './voice.ts'
import type {Stage} from './voice.ts'

export interface Spoken extends Marked {
  readonly names: readonly NameMention[]
  readonly people: readonly Person[]
  readonly quotes: readonly Unspoken[]
}

type Voice = Pick<Quote, 'speaker' | 'cue'>
const NOBODY: Voice = {speaker: null, cue: null}

/** Pronouns that a gender link has led back to a person. */
function pronounsOf({tokens}: Marked, people: readonly Person[]): Map<number, number> {
  const byStart = new Map<string, number>()
  for (const {index, genders} of people)
    for (const {basis, cue} of genders) if (basis === 'pronoun') byStart.set(`${cue.in ?? ''}${cue.start}`, index)
  const out = new Map<number, number>()
  for (const token of tokens) {
    const person = byStart.get(`${token.in ?? ''}${token.start}`)
    if (person !== undefined) out.set(token.index, person)
  }
  return out
}

function voiceOf(stage: Stage, tag: Tag | null): Voice | null {
  const speaker = tag && speakerOf(stage, tag.phrase)
  return tag && speaker ? {speaker, cue: rangeOfTokens(stage.scene, tag.from, tag.to)} : null
}

/** The words beside the quotation. */
function beside(stage: Stage, quote: Unspoken, longest: number): Voice | null {
  const ahead = tagAhead(stage.scene, quote, longest)
  if (ahead?.close) return voiceOf(stage, ahead)
  const behind = voiceOf(stage, tagBehind(stage.scene, quote, longest))
  return behind ?? voiceOf(stage, ahead)
}

/** `Voss said the plan was “a gift”`: the speech it stands in. */
function around(quote: Unspoken, bySentence: ReadonlyMap<number, readonly Attribution[]>): Voice | null {
  const holder = bySentence
    .get(quote.sentence)
    ?.find(({content, verb}) => verb !== 'reportedly' && content.from <= quote.from && quote.to <= content.to + 1)
  return holder && holder.speaker.sort !== 'unknown' ? {speaker: holder.speaker, cue: holder.cue} : null
}

/** Who spoke, or was spoken of, right before a quotation without a tag. */
function before(
  stage: Stage,
  quote: Unspoken,
  last: {readonly voice: Voice; readonly to: number},
  said: ReadonlyMap<number, readonly Attribution[]>,
): Voice {
  const {scene} = stage
  // ‘mommy’s right here,’ ‘mommy loves you,’
  if (
    last.voice.speaker &&
    (quote.from === last.to || (quote.from === last.to + 1 && scene.tokens[last.to]?.text === ','))
  )
    return {speaker: last.voice.speaker, cue: null}
  if (quote.sort === 'fragment' || scene.tokens[quote.from - 1]?.sentence === quote.sentence) return NOBODY
  const {article} = scene
  const block = article.sentences[quote.sentence]?.block ?? 0
  const previous = article.sentences[quote.sentence - 1]
  if (!previous || block - previous.block > 1) return NOBODY
  // “A,” Voss said. “B.”: and a paragraph that goes on
  const since = scene.tokens[last.to]?.sentence ?? -1
  const lastSentence = scene.tokens[last.to - 1]?.sentence ?? -1
  if (last.voice.speaker && Math.max(since, lastSentence) >= quote.sentence - 1 && !said.has(quote.sentence - 1))
    return {speaker: last.voice.speaker, cue: null}
  const indirect = said.get(quote.sentence - 1)?.at(-1)
  if (indirect && indirect.speaker.sort !== 'document' && indirect.speaker.name !== 'unknown')
    return {speaker: indirect.speaker, cue: null}
  if (previous.block !== block) return NOBODY
  return subjectOf(stage, quote.sentence - 1)
}

/** `Voss was defiant. “I will not go.”`: the only person of the sentence before. */
function subjectOf({scene, people, pronouns}: Stage, sentence: number): Voice {
  const first = scene.firstToken[sentence] ?? 0
  const end = scene.firstToken[sentence + 1] ?? first
  let at = -1
  let only = -1
  for (let i = first; i < end; i++) {
    const person = scene.cover[i] === -1 ? (pronouns.get(i) ?? scene.personAt[i] ?? -1) : -1
    if (person === -1) continue
    if (only !== -1 && person !== only) return NOBODY
    if (at === -1) at = i
    only = person
  }
  if (at === -1) return NOBODY
  const text = scene.tokens[at]?.text ?? ''
  const name = people[only]?.name ?? text
  return {
    speaker: {...rangeOfTokens(scene, at, at + 1), person: only, text, name, sort: 'person', number: 'one'},
    cue: null,
  }
}

function grouped(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const out = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const list = out.get(attribution.sentence)
    if (list) list.push(attribution)
    else out.set(attribution.sentence, [attribution])
  }
  return out
}

/** Attributions and quotations in the order of the text: who spoke before is known when a pronoun comes. */
export function speakersOf(
  {names, people, quotes, ...marked}: Spoken,
  settings: Values<typeof voices> = voiceValues,
): {quotes: Quote[]; attributions: Attribution[]} {
  const scene = sceneOf(marked, names, quotes, people)
  const stage: Stage = {scene, people, holders: holdersOf(people), pronouns: pronounsOf(marked, people)}
  const found = attributionsOf(stage, settings.longestSubject, settings.longestSentence)
  const turns: Turn[] = []
  const known = (speaker: Speaker, at: number): Speaker =>
    whoseTurn(stage, speaker, {turns, at, reach: settings.carriedSentences})
  const attributions: Attribution[] = []
  const said = grouped(attributions)
  const told = grouped(found)
  let next = 0
  const hearUntil = (sentence: number): void => {
    for (let heard = found[next]; heard !== undefined && heard.sentence <= sentence; heard = found[++next]) {
      const speaker = known(heard.speaker, tokenOf(scene, heard))
      const attribution = {...heard, speaker}
      attributions.push(attribution)
      said.set(heard.sentence, [...(said.get(heard.sentence) ?? []), attribution])
      if (speaker.sort !== 'unknown') turns.push({sentence: heard.sentence, speaker})
    }
  }
  let last: {voice: Voice; to: number} = {voice: NOBODY, to: 0}
  const spoken = quotes.map(({from, to, depth, ...quote}): Quote => {
    hearUntil(quote.sentence)
    const unspoken = {...quote, from, to, depth}
    if (depth > 0) return {...quote, ...NOBODY}
    const own = beside(stage, unspoken, settings.longestSubject) ?? around(unspoken, said)
    const voice = own ?? before(stage, unspoken, last, said)
    const speaker = voice.speaker && known(voice.speaker, from)
    const spoke = {...voice, speaker: speaker ?? behind(stage, unspoken, told)}
    if (quote.sort === 'statement' || spoke.speaker) last = {voice: spoke, to}
    if (speaker !== null) turns.push({sentence: scene.tokens[to - 1]?.sentence ?? quote.sentence, speaker})
    return {...quote, ...spoke}
  })
  hearUntil(Infinity)
  return {quotes: spoken, attributions}
}

/** The first token of the speaker's own words. */
function tokenOf(scene: Scene, {sentence, speaker}: Attribution): number {
  const first = scene.firstToken[sentence] ?? 0
  const end = scene.firstToken[sentence + 1] ?? first
  for (let i = first; i < end; i++) if (scene.tokens[i]?.start === speaker.start) return i
  return first
}

/** `“We must act.” ⏎ Voss, who chairs the bank, said it had waited too long`: a paragraph of nobody’s, then a named speaker. */
function behind({scene}: Stage, quote: Unspoken, told: ReadonlyMap<number, readonly Attribution[]>): Speaker | null {
  const {article} = scene
  const last = scene.tokens[quote.to - 1]?.sentence ?? quote.sentence
  if (quote.sort === 'fragment' || scene.firstToken[quote.sentence] !== quote.from) return null
  const block = article.sentences[last]?.block ?? 0
  const [follows] = told.get(last + 1) ?? []
  const near = article.sentences[last + 1]
  const opens = follows !== undefined && tokenOf(scene, follows) <= (scene.firstToken[last + 1] ?? 0) + 1
  if (!opens || near === undefined || near.block - block > 1 || follows.speaker.person === null) return null
  return follows.speaker
}
