/**
 * Indirect speech: who is said to have said what.
 *
 * Example: `Voss told reporters that the plant would close`, `The plant will close, Voss said`, `According to Voss, …`,
 * `Voss reportedly left`. Avoids: `added 200 jobs`, `was told`, and what stands in quotation marks from end to end.
 * Cost: a fixed window a verb.
 */
import {stretchOf} from '../names/find.ts'
import {within} from '../people/scene.ts'
import type {Scene} from '../people/scene.ts'
import type {Attribution, Speaker} from '../types.ts'
import {isFinite, phraseAfter, phraseBefore, sayingAt} from './phrase.ts'
import {headNoun} from './subject.ts'
import {accordingAt, isSaying, rangeOfTokens, subjectOfSaying} from './tags.ts'
import type {Tag} from './tags.ts'
import {HEARSAY, PASSIVE} from './verbs.ts'
import {speakerOf} from './voice.ts'
import type {Stage} from './voice.ts'

interface Bounds {
  readonly first: number
  /** Behind the last token that is no full stop. */
  readonly end: number
}

function boundsOf(scene: Scene, sentence: number, longest: number): Bounds {
  const first = scene.firstToken[sentence] ?? 0
  let end = Math.min(scene.firstToken[sentence + 1] ?? first, first + longest)
  while (end > first && /^[.!?…]+$/u.test(scene.tokens[end - 1]?.text ?? '')) end--
  return {first, end}
}

/** Content with at least two words of the outlet’s own. */
function attribution(stage: Stage, tag: Tag, verb: string, from: number, to: number): Attribution[] {
  const {scene} = stage
  let own = 0
  for (let i = from; i < to; i++) if (scene.cover[i] === -1 && scene.tokens[i]?.pos !== 'PUNCT') own++
  const speaker = speakerOf(stage, tag.phrase)
  if (own < 2 || !speaker) return []
  const content = stretchOf(scene.tokens, from, to)
  return [
    {
      ...rangeOfTokens(scene, Math.min(from, tag.phrase.from), Math.max(to, tag.to, tag.phrase.to)),
      sentence: content.sentence,
      speaker,
      cue: rangeOfTokens(scene, tag.from, tag.to),
      verb,
      content,
    },
  ]
}

/** Where a clause that ends at `end` begins: behind a quotation, a semicolon, or with the sentence. */
function clauseStart(scene: Scene, first: number, end: number): number {
  for (let k = end - 1; k >= first; k--)
    if (scene.tokens[k]?.text === ';' || scene.tokens[k]?.text === ':') return k + 1
  return first
}

/** `…, Voss said` and `…, said Voss`: nothing that is said follows. */
function trailing(stage: Stage, tag: Tag, {first, end}: Bounds): {readonly from: number; readonly to: number} | null {
  const {scene} = stage
  const lead = Math.min(tag.phrase.from, tag.from)
  if (within(scene, lead, lead - 1)?.text !== ',' || scene.cover[lead - 1] !== -1) return null
  const behind = Math.max(tag.phrase.to, tag.to)
  for (let i = behind; i < end; i++) {
    const token = scene.tokens[i]
    if (token?.text === ',' || token?.text === ';' || scene.cover[i] !== -1) break
    // The roof had dripped, tenants said after it fell: when they said it
    if (i === behind && WHEN.has(token?.lower ?? '')) break
    // said Voss in a note posted online
    if (i === behind && token?.pos === 'ADP' && tag.phrase.from > tag.from && (scene.personAt[i - 1] ?? -1) !== -1)
      break
    // , Voss said he would: the clause follows after all
    if (token?.lower === 'that' || (isFinite(scene, i) && i > behind)) return null
  }
  const from = clauseStart(scene, first, lead - 1)
  // In a statement, Voss said; Last month she added
  const to = described(scene, from, lead - 1, tag)
  for (let i = from; i < to; i++) if (isFinite(scene, i)) return {from, to}
  // The plant, Voss warned, would close
  return behind < end - 2 && scene.tokens[behind]?.text === ',' && isFinite(scene, behind + 1) ? {from, to: end} : null
}

/** Of the time of the saying, where what is said stands before it. */
const WHEN = new Set(['after', 'as', 'when', 'while', 'before', 'during', 'following', 'because'])

/** `The lid was open, a guild spokesman, Ole Vik, said`: what he is belongs to him. */
function described(scene: Scene, from: number, to: number, {phrase}: Tag): number {
  if ((scene.personAt[phrase.from] ?? -1) === -1) return to
  const calling = phraseBefore(scene, to, LONGEST_CALLING)
  const isOwn = calling !== null && calling.from > from + 2 && scene.tokens[calling.from - 1]?.text === ','
  return isOwn && headNoun(scene, calling).person ? calling.from - 1 : to
}

const LONGEST_CALLING = 12

/** First token of what is said after the verb: past `that`, past a listener, past `on Friday`. */
function contentStart(scene: Scene, verb: number, end: number, longest: number): number {
  let i = verb + 1
  for (let k = i; k < Math.min(end, i + 10); k++) {
    if (scene.tokens[k]?.lower === 'that') return k + 1
    if (scene.tokens[k]?.text === ',' || (isFinite(scene, k) && k > i)) break
  }
  // told reporters the plant would close
  if (/^(?:tell|assure|warn|inform|promise|advise)$/u.test(sayingAt(scene, verb)?.lemma ?? '')) {
    const listener = phraseAfter(scene, i, longest)
    const next = scene.tokens[listener?.to ?? end]
    const named = [i, i + 1].find(k => scene.nameAt[k] !== -1) ?? -1
    if (listener && next && named !== -1) i = Math.min(listener.to, nameEnd(scene, named))
    else if (
      /^(?:reporters|journalists|police|investigators|him|her|them|us|me|officers|parliament|lawmakers|media|mps)$/u.test(
        scene.tokens[i]?.lower ?? '',
      )
    )
      i++
  }
  while (i < end && /^(?:,|:)$/u.test(scene.tokens[i]?.text ?? '')) i++
  return i
}

const nameEnd = (scene: Scene, i: number): number => scene.names[scene.nameAt[i] ?? -1]?.to ?? i

/** Verbs that tie a speaker to a quotation but seldom to a clause: `continued to fall`, `went home`. */
const QUOTING_ONLY =
  /^(?:know|go|begin|purport|continue|read|speak|reason|mention|describe|accuse|order|post|answer|ask|instruct|question)$/u

/** A clause follows: a subject and a finite verb before any mark, or `that`. */
function clauseFollows(scene: Scene, verb: number, end: number): boolean {
  if (/^(?:to|how|off|up|out|with|at|but|and)$/u.test(scene.tokens[verb + 1]?.lower ?? '')) return false
  for (let i = verb + 1; i < end && scene.cover[i] === -1; i++) {
    const token = scene.tokens[i]
    if (token?.lower === 'that') return true
    if (token?.text === ',' || token?.text === ';') return false
    if (isFinite(scene, i)) return i > verb + 1
  }
  return false
}

/** Where speech ends: before `, but police said`. */
function contentEnd(scene: Scene, from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    const token = scene.tokens[i]
    if (scene.cover[i] !== -1) continue
    if (token?.text === ';') return i
    // who said she takes the tram, said:
    if (token?.text === ',' && isSaying(scene, i + 1) && sayingAt(scene, i + 1)?.form === 'finite') return i
    if (token?.text === ',' && /^(?:but|although|though|while|whereas|adding)$/u.test(scene.tokens[i + 1]?.lower ?? ''))
      return i
  }
  return end
}

function ofVerb(stage: Stage, verb: number, bounds: Bounds, longest: number): Attribution[] {
  const {scene} = stage
  const saying = sayingAt(scene, verb)
  if (!saying || saying.kind === 'name' || QUOTING_ONLY.test(saying.lemma) || !isSaying(scene, verb)) return []
  const phrase = subjectOfSaying(scene, verb, longest)
  if (!phrase) return []
  const tag = {phrase, from: verb, to: verb + 1}
  const back = saying.form === 'finite' ? trailing(stage, tag, bounds) : null
  if (back !== null) return attribution(stage, tag, saying.lemma, back.from, back.to)
  // the plant added 200 jobs
  if (saying.kind === 'clause' && !clauseFollows(scene, verb, bounds.end)) return []
  if (phrase.from > verb) return []
  // “No,” Voss told the paper on Friday
  const spoken = scene.cover[phrase.from - 1] ?? -1
  if ((spoken !== -1 || saying.lemma === 'tell') && !clauseFollows(scene, verb, bounds.end)) return []
  const from = contentStart(scene, verb, bounds.end, longest)
  return from < bounds.end ? attribution(stage, tag, saying.lemma, from, contentEnd(scene, from, bounds.end)) : []
}

function ofAccording(stage: Stage, i: number, {first, end}: Bounds, longest: number): Attribution[] {
  const {scene} = stage
  const tag = accordingAt(scene, i, longest)
  if (!tag) return []
  // According to Voss, a director, the plant will close
  if (i <= first + 1) {
    let from = tag.phrase.to
    while (from < end && scene.tokens[from]?.text !== ',') from++
    return from + 1 < end ? attribution(stage, tag, 'according', from + 1, end) : []
  }
  const stop = scene.tokens[i - 1]?.text === ',' ? i - 1 : i
  return stop > first ? attribution(stage, tag, 'according', clauseStart(scene, first, stop), stop) : []
}

/** `is said to`, `reportedly`: somebody said it, nobody says who. */
function ofHearsay({scene}: Stage, i: number, {first, end}: Bounds): Attribution[] {
  const token = scene.tokens[i]
  const passive =
    PASSIVE.has(token?.lower ?? '') &&
    /^(?:is|are|was|were|been)$/u.test(within(scene, i, i - 1)?.lower ?? '') &&
    within(scene, i, i + 1)?.lower === 'to'
  if (!token || (!passive && !HEARSAY.has(token.lower))) return []
  const cue = rangeOfTokens(scene, i, i + 1)
  const speaker: Speaker = {...cue, person: null, text: token.text, name: 'unknown', sort: 'unknown', number: 'one'}
  const content = stretchOf(scene.tokens, first, end)
  return [
    {
      ...rangeOfTokens(scene, first, end),
      sentence: token.sentence,
      speaker,
      cue,
      verb: passive ? token.lemma : token.lower,
      content,
    },
  ]
}

/** In order of their cues. */
export function attributionsOf(stage: Stage, longest: number, sentenceLength: number): Attribution[] {
  const {scene} = stage
  const out: Attribution[] = []
  for (let sentence = 0; sentence + 1 < scene.firstToken.length; sentence++) {
    const bounds = boundsOf(scene, sentence, sentenceLength)
    for (let i = bounds.first; i < bounds.end; i++) {
      if (scene.cover[i] !== -1) continue
      out.push(
        ...ofVerb(stage, i, bounds, longest),
        ...ofAccording(stage, i, bounds, longest),
        ...ofHearsay(stage, i, bounds),
      )
    }
  }
  return out
}
