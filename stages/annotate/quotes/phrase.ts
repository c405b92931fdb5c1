/**
 * The noun phrase before or after a verb of saying.
 *
 * Example: in `On Friday a spokesman for the embassy in Rome has also said` the phrase is `a spokesman for the embassy in
 * Rome`. Avoids: `Friday` or `In` in it. Cost: a fixed window. Rules of English word order; no parser.
 */
import {CALENDAR} from '../names/common.ts'
import {isPersonNoun} from '../people/nouns.ts'
import {within} from '../people/scene.ts'
import type {Scene} from '../people/scene.ts'
import type {Token} from '../types.ts'
import {BETWEEN, SAYING} from './verbs.ts'

/** Tokens from (inclusive) to (exclusive). */
export interface Phrase {
  readonly from: number
  readonly to: number
}

export const PRONOUNS = /^(?:he|she|they|we|i|it|you|who)$/u
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|SYM)$/u
const LINKS = /^(?:of|for|at|in|from|with|to|on|'s|'|&|and|-|his|her|their|its|our|my)$/u
const LEAD = /^(?:of|for|at|in|from|with|to|on|'s|'|&|and|but|-|then|so|as|when|while|because|that|also|meanwhile)$/u

const isNominal = (scene: Scene, i: number, token: Token): boolean =>
  NOMINAL.test(token.pos) || (scene.nameAt[i] ?? -1) !== -1 || isCalling(scene, i, token)

/** `a trawler skipper`: behind article or noun somebody, whatever the tagger takes it for. */
const isCalling = (scene: Scene, i: number, {pos, lower}: Token): boolean =>
  pos === 'VERB' &&
  isPersonNoun(lower) &&
  !SAYING.has(lower) &&
  /^(?:DET|ADJ|NOUN|PROPN)$/u.test(within(scene, i, i - 1)?.pos ?? '')

/** Can token i stand inside a noun phrase? */
function belongs(scene: Scene, i: number, near: number): boolean {
  const token = within(scene, near, i)
  if (!token || scene.cover[i] !== scene.cover[near] || CALENDAR.has(token.lower)) return false
  if (isNominal(scene, i, token)) return token.text !== '—'
  if (LINKS.test(token.lower)) return true
  // the interviewed officials, a leading analyst
  const next = within(scene, near, i + 1)
  const last = within(scene, near, i - 1)
  const part = /(?:ed|ing)$/u.test(token.lower) && token.pos !== 'AUX'
  return part && next !== undefined && isNominal(scene, i + 1, next) && /^(?:DET|ADJ)$/u.test(last?.pos ?? '')
}

/** The phrase that ends right before `end`, or null. */
export function phraseBefore(scene: Scene, end: number, longest: number): Phrase | null {
  const last = within(scene, end - 1, end - 1)
  if (!last) return null
  if (PRONOUNS.test(last.lower)) return {from: end - 1, to: end}
  // some, many and others as subjects
  if (!belongs(scene, end - 1, end - 1) || (LINKS.test(last.lower) && last.pos !== 'NOUN')) return null
  let from = end - 1
  while (end - from < longest && belongs(scene, from - 1, end - 1)) {
    if (PRONOUNS.test(within(scene, end - 1, from - 1)?.lower ?? '')) break
    from--
  }
  while (from < end - 1 && LEAD.test(scene.tokens[from]?.lower ?? '') && (scene.nameAt[from] ?? -1) === -1) from++
  return {from, to: end}
}

/** The phrase that begins at `from`: `said the union’s leader`. */
export function phraseAfter(scene: Scene, from: number, longest: number): Phrase | null {
  const first = within(scene, from, from)
  // said in a statement: no subject
  if (!first || /^(?:in|on|at|to|from|with|of|for|and|'s|')$/u.test(first.lower)) return null
  if (PRONOUNS.test(first.lower)) return {from, to: from + 1}
  let to = from
  while (to - from < longest && belongs(scene, to, from)) {
    const token = scene.tokens[to]
    // said Lee in a statement, said Lee on Friday
    if (/^(?:in|on|to|at|from|with)$/u.test(token?.lower ?? '') && to > from && (scene.nameAt[to - 1] ?? -1) !== -1)
      break
    if (/^(?:on|to)$/u.test(token?.lower ?? '')) break
    to++
  }
  while (to > from && LINKS.test(scene.tokens[to - 1]?.lower ?? '')) to--
  return to > from ? {from, to} : null
}

/** `in a statement`, `on Friday`, `has also`: what stands between subject and verb, skipped leftwards. */
export function skipBetween(scene: Scene, verb: number): number {
  let j = verb - 1
  for (let steps = 0; steps < 8; steps++) {
    const token = within(scene, verb, j)
    if (!token || scene.cover[j] !== scene.cover[verb]) break
    if (BETWEEN.has(token.lower) || (token.pos === 'ADV' && (scene.nameAt[j] ?? -1) === -1)) j--
    else if (
      CALENDAR.has(token.lower) ||
      /^(?:today|yesterday|tonight|week|month|morning|evening|afternoon|night)$/u.test(token.lower)
    ) {
      j--
      while (/^(?:on|late|early|last|this|earlier|NUM)$/u.test(within(scene, verb, j)?.lower ?? '')) j--
    } else if (token.lower === 'statement' || token.lower === 'interview') {
      let k = j - 1
      while (k > j - 4 && /^(?:a|an|the|joint|separate|written|tv|brief)$/u.test(within(scene, verb, k)?.lower ?? ''))
        k--
      if (within(scene, verb, k)?.lower !== 'in') break
      j = k - 1
    } else break
  }
  return j
}

export const isFinite = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i]
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.lower.endsWith('ing')
}

export const sayingAt = (scene: Scene, i: number): ReturnType<typeof SAYING.get> =>
  SAYING.get(scene.tokens[i]?.lower ?? '')
