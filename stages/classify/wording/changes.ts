/**
 * What was taken out, put in or put in place of something else between two wordings.
 *
 * Example: `We will sell it` / `We may sell the barn` -> will for may, it for the barn. Words that are one in another
 * spelling or ending, synonyms, and words that only moved are no change. Linear but for the words of one change.
 */
import {diffArrays} from 'diff'
import stringSimilarity from 'string-similarity'
import {opposites, synonyms} from '../../lexicon/lexicon.ts'
import {boundOf, carriesSense, isCompared, isLoose} from './senses.ts'
import type {Word, Wording} from './words.ts'

export interface Change {
  readonly out: readonly Word[]
  readonly into: readonly Word[]
  /** Words of the side that has more, before this change. */
  readonly before: readonly Word[]
  /** At the very beginning or end: one quotation starts later or stops earlier. */
  readonly edge: 'start' | 'end' | null
  /** An ellipsis or a bracket stands at this place. */
  readonly marked: boolean
  /** Said in other words of one sense. */
  readonly reworded: number
}

/** The two spellings of one word are at least this alike (bigram Dice). */
const ONE_WORD = 0.7

export function changesBetween(x: Wording, y: Wording): Change[] {
  const places = intoEdges(x, placesOf(x, y))
  const last = places.length - 1
  return withoutMoved(
    places.map((place, n) => {
      const starts = n === 0 && place.i + place.j === 0
      const ends = n === last && place.i + place.gone === x.words.length && place.j + place.come === y.words.length
      return changeOf(x, y, {...place, edge: starts ? 'start' : ends ? 'end' : null})
    }),
  )
}

/** `gone` words of x from `i` stand against `come` words of y from `j`. */
interface Place {
  readonly i: number
  readonly j: number
  readonly gone: number
  readonly come: number
}

function placesOf(x: Wording, y: Wording): Place[] {
  const parts = diffArrays(
    x.words.map(({key}) => key),
    y.words.map(({key}) => key),
  )
  const places: Place[] = []
  let [i, j] = [0, 0]
  for (let p = 0; p < parts.length; p++) {
    const {value, added, removed} = parts[p] ?? {value: [], added: false, removed: false}
    if (!added && !removed) {
      i += value.length
      j += value.length
      continue
    }
    const next = parts[p + 1]
    const other = next !== undefined && (removed ? next.added : next.removed) ? next.value.length : 0
    if (other > 0) p++
    const [gone, come] = removed ? [value.length, other] : [other, value.length]
    places.push({i, j, gone, come})
    i += gone
    j += come
  }
  return places
}

/** Between the cut and the next change no more than this stands in both by chance. */
const CHANCE = 2

/** `they … worry about [the] consequences … of [the] sense of duty`: a lone `the` ends no cut. */
function intoEdges({words}: Wording, places: readonly Place[]): Place[] {
  const chance = (from: number, to: number): boolean =>
    to - from <= CHANCE && words.slice(from, to).every(({lower}) => isLoose(lower))
  const join = (a: Place, b: Place): Place => ({i: a.i, j: a.j, gone: b.i + b.gone - a.i, come: b.j + b.come - a.j})
  const out = [...places]
  for (
    let [a, b] = out;
    a && b && a.i + a.j === 0 && a.gone + a.come > CHANCE && chance(a.i + a.gone, b.i);
    [a, b] = out
  )
    out.splice(0, 2, join(a, b))
  for (;;) {
    const [a, b] = out.slice(-2)
    if (!a || !b || b.i + b.gone < words.length || b.gone + b.come <= CHANCE || !chance(a.i + a.gone, b.i)) return out
    out.splice(-2, 2, join(a, b))
  }
}

function changeOf(x: Wording, y: Wording, {i, j, gone, come, edge}: Place & Pick<Change, 'edge'>): Change {
  const [out, into] = [x.words.slice(i, i + gone), y.words.slice(j, j + come)]
  const {left, right, reworded} = unmatched(out, into)
  return {
    out: left,
    into: right,
    before: gone >= come ? x.words.slice(0, i) : y.words.slice(0, j),
    edge,
    marked: gapAt(x, i, gone) || gapAt(y, j, come),
    reworded,
  }
}

/** A gap within the words, or right at either end of them. */
function gapAt({words, gapAfter}: Wording, from: number, size: number): boolean {
  for (let k = from; k <= from + size; k++) if (words[k]?.gap) return true
  return from + size >= words.length && gapAfter
}

/** The words of each side that are none of the other’s. */
function unmatched(
  out: readonly Word[],
  into: readonly Word[],
): {readonly left: Word[]; readonly right: Word[]; readonly reworded: number} {
  // First Group / FirstGroup
  if (spelledAlike(out, into)) return {left: [], right: [], reworded: 0}
  const right = [...into]
  let reworded = 0
  const left = out.filter(word => {
    const at = right.findIndex(other => oneWord(word, other))
    if (at < 0) return true
    if (!isLoose(word.lower)) reworded += word.key === right[at]?.key ? 0 : 1
    right.splice(at, 1)
    return false
  })
  return {left, right, reworded}
}

const spelledAlike = (out: readonly Word[], into: readonly Word[]): boolean =>
  out.map(({lower}) => lower).join('') === into.map(({lower}) => lower).join('')

const carries = (word: Word): boolean => carriesSense(word.lower)

export function oneWord(a: Word, b: Word): boolean {
  if (a.key === b.key) return true
  // nearly half and 45 per cent
  if (a.figure !== null || b.figure !== null)
    return a.figure !== null && b.figure !== null && figuresMeet(a.figure, b.figure)
  if (carries(a) || carries(b)) return boundOf(a.lower) !== null && boundOf(a.lower) === boundOf(b.lower)
  // asked first, for nearly every pair of words of a story ends here
  if (!synonyms(a.lemma, b.lemma) && !nearlySpelled(a.lower, b.lower)) return false
  if (/\d/u.test(a.lower + b.lower)) return false
  // safe and safer
  if (isCompared(a) !== isCompared(b)) return false
  return !opposites(a.lemma, b.lemma) && !opposites(a.lower, b.lower)
}

const nearlySpelled = (a: string, b: string): boolean =>
  a.length < 30 && b.length < 30 && mayBeNear(a, b) && stringSimilarity.compareTwoStrings(a, b) >= ONE_WORD

/** The gate before the measure: `dam` and `levee` have too few pairs of letters in common however they are counted. */
function mayBeNear(a: string, b: string): boolean {
  const all = a.length + b.length - 2
  // the measure takes white space out: what may hold some is its own to judge
  if (a.length < 2 || b.length < 2 || !isAscii(a) || !isAscii(b)) return true
  let hits = a.length - 1
  for (let i = 0; i < a.length - 1; i++) {
    if (!holdsPair(b, a.charCodeAt(i), a.charCodeAt(i + 1))) hits--
    if ((2 * hits) / all < ONE_WORD) return false
  }
  return true
}

function holdsPair(word: string, first: number, second: number): boolean {
  for (let k = 0; k < word.length - 1; k++)
    if (word.charCodeAt(k) === first && word.charCodeAt(k + 1) === second) return true
  return false
}

function isAscii(word: string): boolean {
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k)
    if (code <= 0x20 || code >= 0x7f) return false
  }
  return true
}

/** At least six and six do; at least six and at most six do not. */
function figuresMeet(a: NonNullable<Word['figure']>, b: NonNullable<Word['figure']>): boolean {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)]
  return low < high || (low === high && (a.low === a.high || b.low === b.high))
}

/** `a good friend and a good man` / `a good man and a good friend`: what is gone here has come there. */
function withoutMoved(changes: readonly Change[]): Change[] {
  const [gone, come] = [changes.flatMap(({out}) => out), changes.flatMap(({into}) => into)]
  const moves = (word: Word, others: readonly Word[]): boolean =>
    !carries(word) && word.figure === null && others.some(other => other.key === word.key)
  return changes.map(change => ({
    ...change,
    out: change.out.filter(word => !moves(word, come)),
    into: change.into.filter(word => !moves(word, gone)),
  }))
}
