/**
 * The words beside a quotation that say who speaks: `…,” X said`, `said X`, `X said: “…`, `according to X`, `X: “…`.
 *
 * Avoids: the verb of another clause (`was told`), the subject of another sentence. Cost: a fixed window a quotation.
 */
import type {Range} from '../../../pipeline/types.ts'
import {isPersonNoun} from '../people/nouns.ts'
import {within} from '../people/scene.ts'
import type {Scene} from '../people/scene.ts'
import type {Unspoken} from './find.ts'
import {isFinite, phraseAfter, phraseBefore, sayingAt} from './phrase.ts'
import type {Phrase} from './phrase.ts'
import {subjectAfter, subjectBefore} from './subject.ts'

/** A subject and the verb, preposition or colon that ties it. */
export interface Tag {
  readonly phrase: Phrase
  /** Tokens of the cue. */
  readonly from: number
  readonly to: number
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|get|got)$/u

/** `was told`, `the said man`, `false claims`: not somebody saying. */
export function isSaying(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  const last = within(scene, i, i - 1)
  if (!token || !sayingAt(scene, i) || (scene.nameAt[i] ?? -1) !== -1) return false
  // comedian Hader muses: tagged as a noun, but a name stands before it
  const tagged =
    token.pos === 'VERB' ||
    // an official claims that
    (token.lower.endsWith('s') &&
      isPersonNoun(last?.lower ?? '') &&
      /^(?:that|[.,])$/u.test(within(scene, i, i + 1)?.lower ?? '')) ||
    /^(?:said|says|told)$/u.test(token.lower)
  if (!tagged && !((scene.nameAt[i - 1] ?? -1) !== -1 && /(?:s|ed)$/u.test(token.lower))) return false
  const before = last?.pos === 'ADV' ? within(scene, i, i - 2) : last
  return !BE.test(before?.lower ?? '') && before?.pos !== 'DET' && last?.lower !== 'to'
}

const tagOf = (phrase: Phrase | null, from: number, to = from + 1): Tag | null => phrase && {phrase, from, to}

export function accordingAt(scene: Scene, i: number, longest: number): Tag | null {
  // As per the Survey, …; …, in the view of the owner
  const opening = within(scene, i, i)?.lower ?? ''
  const wording = ACCORDING.find(words => words[0]?.has(opening) === true && stands(scene, i, words))
  if (wording === undefined) return null
  const to = i + wording.length
  return tagOf(phraseAfter(scene, to, longest), i, to)
}

/** The words that stand for `according to`, one set a word. */
const ACCORDING: readonly (readonly ReadonlySet<string>[])[] = [
  'according|to',
  'as|per',
  'in|the|view eyes opinion words estimation judgement judgment telling|of',
].map(wording => wording.split('|').map(word => new Set(word.split(' '))))

const stands = (scene: Scene, i: number, words: readonly ReadonlySet<string>[]): boolean =>
  words.every((set, k) => set.has(within(scene, i, i + k)?.lower ?? ''))

/** Behind the closing mark. */
export function tagBehind(scene: Scene, quote: Unspoken, longest: number): Tag | null {
  const last = scene.tokens[quote.to - 1]
  let k = quote.to
  const first = scene.tokens[k]
  if (!last || !first || first.in !== last.in) return null
  const inside = scene.tokens[quote.to - 2]?.text ?? ''
  // “Why?” Voss asked: the mark ends no sentence of the outlet
  const flows = first.sentence === last.sentence
  if (!flows && !(/[?!…]$/u.test(inside) && first.sentence === last.sentence + 1)) return null
  const comma = flows && (/[,?!.…—-]$/u.test(inside) || first.text === ',')
  while (/^[,–—-]$/u.test(within(scene, k, k)?.text ?? '')) k++
  const according = accordingAt(scene, k, longest)
  if (according) return according
  if (quote.sort === 'fragment' && !comma) return null
  const verb = within(scene, k, k)?.pos === 'ADV' ? k + 1 : k
  if (isSaying(scene, verb) && sayingAt(scene, verb)?.form === 'finite' && sayingAt(scene, verb)?.lemma !== 'tell')
    return tagOf(subjectAfter(scene, verb, longest), verb)
  return subjectFirst(scene, k, flows, longest)
}

/** `Voss, a director of the bank, said`. */
function subjectFirst(scene: Scene, k: number, flows: boolean, longest: number): Tag | null {
  for (let v = k + 1; v < k + longest; v++) {
    if (!within(scene, k, v) || scene.cover[v] !== -1 || /^[;:.]$/u.test(scene.tokens[v]?.text ?? '')) return null
    if (!isSaying(scene, v) || sayingAt(scene, v)?.form !== 'finite' || sayingAt(scene, v)?.kind === 'name') continue
    const phrase = subjectBefore(scene, v, longest)
    if (!phrase || phrase.from < k || !leadsTo(scene, k, phrase.from)) return null
    // “Why?” Voss said he would go: a new statement unless the verb ends it
    const next = within(scene, k, v + 1)
    if (!flows && next && next.pos !== 'PUNCT' && next.pos !== 'ADP' && sayingAt(scene, v)?.lemma !== 'tell')
      return null
    return tagOf(phrase, v)
  }
  return null
}

/** `a member of the council, Ann Lee, told`: only a description stands before the name. */
function leadsTo(scene: Scene, k: number, from: number): boolean {
  if (from <= k + 2) return true
  if (from > k + 12 || (scene.personAt[from] ?? -1) === -1 || scene.tokens[from - 1]?.text !== ',') return false
  for (let i = k; i < from; i++) if (isFinite(scene, i)) return false
  return true
}

/** Before the opening mark; `close` when nothing but a comma, a colon or a listener stands between. */
export function tagAhead(scene: Scene, quote: Unspoken, longest: number): (Tag & {readonly close: boolean}) | null {
  let k = quote.from - 1
  const mark = scene.tokens[k]
  // Voss said: ⏎ “…”
  if (!mark || (mark.sentence !== scene.tokens[quote.from]?.sentence && mark.text !== ':') || scene.cover[k] !== -1)
    return null
  const near = k
  const tight = /^[,:]$/u.test(mark.text)
  let others = 0
  for (; k > near - longest && within(scene, near, k) && scene.cover[k] === -1; k--) {
    const according = accordingAt(scene, k, longest)
    if (according) return {...according, close: false}
    if (isSaying(scene, k)) {
      const phrase = subjectOfSaying(scene, k, longest)
      if (phrase)
        return {phrase, from: k, to: k + 1, close: k === near || (tight && others === 0) || sayingThat(scene, k, near)}
    }
    if (isFinite(scene, k)) others++
    if (others > 2) return null
    if (scene.tokens[k]?.text === ';') return null
  }
  return mark.text === ':' ? colon(scene, near, longest) : null
}

const sayingThat = (scene: Scene, verb: number, near: number): boolean =>
  near === verb + 1 && /^(?:that|as|it|how|the|a|an)$/u.test(scene.tokens[near]?.lower ?? '')

/** `adding: “…”` has the subject of the verb before it; `said Voss: “…”` has its own behind it. */
export function subjectOfSaying(scene: Scene, verb: number, longest: number): Phrase | null {
  if (sayingAt(scene, verb)?.form !== 'ing') {
    const last = within(scene, verb, verb - 1)
    // told reporters: whom, not who
    const turned =
      sayingAt(scene, verb)?.lemma !== 'tell' && (!last || last.text === ',' || scene.cover[verb - 1] !== -1)
    const behind = turned ? subjectAfter(scene, verb, longest) : null
    // Lee, who chairs the board, said the plant would close: the plant says nothing
    return behind && !goesOn(scene, behind.to) ? behind : subjectBefore(scene, verb, longest)
  }
  // the pilot telling the passengers
  const direct = within(scene, verb, verb - 1)?.text === ',' ? null : phraseBefore(scene, verb, longest)
  if (direct && /^(?:NOUN|PROPN)$/u.test(scene.tokens[verb - 1]?.pos ?? '')) return direct
  for (let k = verb - 1; k > verb - longest && within(scene, verb, k); k--) {
    if (scene.cover[k] !== -1 || !isFinite(scene, k)) continue
    const turned = scene.cover[k - 1] !== -1 && isSaying(scene, k) ? subjectAfter(scene, k, longest) : null
    return turned ?? subjectBefore(scene, k, longest, 1)
  }
  return null
}

/** Does a finite verb follow before the next comma? */
function goesOn(scene: Scene, from: number): boolean {
  // said Ann Lee in a statement posted on Friday
  if ((scene.personAt[from - 1] ?? -1) !== -1 && scene.tokens[from]?.pos === 'ADP') return false
  for (let i = from; i < from + 40 && within(scene, from, i) && scene.cover[i] === -1; i++) {
    if (/^[,;]$/u.test(scene.tokens[i]?.text ?? '')) return false
    if (isFinite(scene, i)) return true
  }
  return false
}

/** `Voss: “No.”` */
function colon(scene: Scene, at: number, longest: number): (Tag & {readonly close: boolean}) | null {
  const phrase = phraseBefore(scene, at, longest)
  if (!phrase || (scene.personAt[phrase.to - 1] ?? -1) === -1) return null
  return {phrase, from: at, to: at + 1, close: true}
}

export function rangeOfTokens(scene: Scene, from: number, to: number): Range {
  const first = scene.tokens[from]
  const field = first?.in
  const range = {start: first?.start ?? 0, end: scene.tokens[to - 1]?.end ?? 0}
  return field === undefined ? range : {...range, in: field}
}
