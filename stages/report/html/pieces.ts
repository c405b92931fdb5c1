/**
 * A quotation in pieces, with the words that make the difference marked.
 *
 * `injuring 14 people` beside `injuring 17 people` marks `14` and `17`. Where the evidence names the exact words (a
 * pronoun, a figure), these are marked, and words that every reading names (`Liu Pengyu`) are only underlined. Else the two
 * sentences are compared word by word.
 *
 * Avoids: whole sentences marked where two tellings have hardly a word in common.
 * Cost: a comparison of two sentences, bounded by `pageMostEdits`. Source: Myers’ difference algorithm, as in `diff`.
 */
import {diffArrays} from 'diff'
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import type {Range, Span} from '../../../pipeline/types.ts'
import {chainOf} from '../chain.ts'
import {spaced} from '../show.ts'
import type {Brief} from './brief.ts'

export interface Mark {
  /** From the quotation's own beginning. */
  readonly start: number
  readonly end: number
  /** `differs` makes the difference; `ties` is what every reading names. */
  readonly sort: 'differs' | 'ties'
}

export interface Piece {
  readonly text: string
  readonly sort: Mark['sort'] | 'plain'
}

export type Settings = Brief['settings']

interface Word extends Range {
  readonly key: string
  readonly raw: string
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, '')

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map(({0: raw, index}) => ({raw, key: keyOf(raw), start: index, end: index + raw.length}))

const within = (inner: Span, outer: Span): boolean =>
  inner.article === outer.article &&
  inner.in === outer.in &&
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start

/** The exact words that a reading rests on: the evidence that stands inside other evidence, or is a word or two itself. */
const exactOf = ({evidence}: Reading): readonly Span[] =>
  evidence.filter(span => evidence.some(other => within(span, other)))

/** In the same words, the quotation mark that one has and the other has not. */
function quoteMark(here: readonly Word[], there: readonly Word[]): readonly Mark[] {
  const OPENS = /^[“"„«]/
  const [first, other] = [here[0], there[0]]
  if (first === undefined || other === undefined || first.key !== other.key) return []
  return OPENS.test(first.raw) && !OPENS.test(other.raw) ? [{start: 0, end: 1, sort: 'differs'}] : []
}

/** How many words both have, in whatever order: at least as many as a comparison would keep. */
function countCommon(here: readonly Word[], there: readonly Word[]): number {
  const left = new Map<string, number>()
  for (const {key} of here) left.set(key, (left.get(key) ?? 0) + 1)
  let common = 0
  for (const {key} of there) {
    const times = left.get(key) ?? 0
    if (times > 0) common += 1
    left.set(key, times - 1)
  }
  return common
}

/** Words of `text` that the other text has not, where enough of both is the same. */
export function marksBetween(text: string, other: string, {pageAlike, pageMostEdits}: Settings): readonly Mark[] {
  const [here, there] = [wordsOf(text), wordsOf(other)]
  const all = here.length + there.length
  // Most retold sentences have too little in common, which is seen without comparing them.
  if ((2 * countCommon(here, there)) / Math.max(1, all) < pageAlike) return []
  const same = (a: Word, b: Word): boolean => a.key === b.key
  // more edits than this leave less than `pageAlike` in common
  const maxEditLength = Math.min(pageMostEdits, Math.ceil(all * (1 - pageAlike)))
  const changes = diffArrays([...here], [...there], {comparator: same, maxEditLength})
  if (changes === undefined) return []
  const kept = changes.filter(({added, removed}) => !added && !removed).reduce((sum, {count}) => sum + count, 0)
  if ((2 * kept) / Math.max(1, all) < pageAlike) return []
  const gone = changes.filter(({removed}) => removed).map(({value}) => value.filter(({key}) => key !== ''))
  if (gone.every(words => words.length === 0)) return quoteMark(here, there)
  // Neighbours are one mark.
  return gone.flatMap(words => {
    const [first, last] = [words[0], words.at(-1)]
    return first === undefined || last === undefined
      ? []
      : [{start: first.start, end: last.end, sort: 'differs' as const}]
  })
}

/** The value as it stands in the sentence, with what another value has not: `do not` of a quotation turned round. */
function marksOfValue(text: string, {value}: Reading, others: readonly Reading[], settings: Settings): readonly Mark[] {
  const at = text.indexOf(value)
  const other = others[0]
  if (at === -1 || other === undefined) return []
  const marks = marksBetween(value, other.value, settings)
  return marks.map(({start, end, sort}) => ({start: at + start, end: at + end, sort}))
}

/** Of the other readings' quotations the one with most words in common. */
function nearestOf(text: string, others: readonly Reading[]): string | null {
  const keys = new Set(wordsOf(text).map(({key}) => key))
  const likeness = (other: string): number => {
    const words = wordsOf(other)
    return (2 * words.filter(({key}) => keys.has(key)).length) / (keys.size + words.length)
  }
  const texts = others.flatMap(({evidence}) => chainOf(evidence).map(span => span.text))
  return texts.reduce<string | null>(
    (best, other) => (best === null || likeness(other) > likeness(best) ? other : best),
    null,
  )
}

export function marksIn(outer: Span, reading: Reading, {readings}: Divergence, settings: Settings): readonly Mark[] {
  const others = readings.filter(other => other !== reading)
  const exact = exactOf(reading)
  if (exact.length === 0) {
    if (readings.some(({value}) => outer.text.includes(value))) {
      return marksOfValue(outer.text, reading, others, settings)
    }
    const nearest = nearestOf(outer.text, others)
    return nearest === null ? [] : marksBetween(outer.text, nearest, settings)
  }
  const elsewhere = new Set(others.flatMap(other => other.evidence.map(span => keyOf(span.text))))
  const sortOf = (text: string): Mark['sort'] => (elsewhere.has(keyOf(text)) ? 'ties' : 'differs')
  const inside = exact.filter(span => within(span, outer))
  if (inside.length > 0) {
    return inside.map(({start, end, text}) => ({
      start: start - outer.start,
      end: end - outer.start,
      sort: sortOf(text),
    }))
  }
  // A link of the chain that stands alone, such as the name in the sentence before.
  return [{start: 0, end: outer.text.length, sort: sortOf(outer.text)}]
}

/** The text cut at its marks; where two overlap, what differs wins. */
export function cut(text: string, marks: readonly Mark[]): readonly Piece[] {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])])]
    .filter(at => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const over = marks.filter(mark => mark.start <= start && mark.end >= end)
    const sort = over.some(mark => mark.sort === 'differs') ? 'differs' : (over[0]?.sort ?? 'plain')
    return {text: spaced(text.slice(start, end)), sort}
  })
}
