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
import type {Span} from '../../../pipeline/types.ts'
import {chainOf} from '../chain.ts'
import {spaced} from '../show.ts'
import type {Brief} from './brief.ts'
import {keyOf, NO_FORM, type Word, type WordBook} from './words.ts'

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

type Settings = Brief['settings']

/** What a comparison needs of a page. */
type Compared = Pick<Brief, 'settings' | 'wordsOf'>

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
function quoteMark(text: string, other: string, wordsOf: WordBook['wordsOf']): readonly Mark[] {
  const OPENS = /^\s*[“"„«]/
  const [first, second] = [wordsOf(text)[0], wordsOf(other)[0]]
  if (first === undefined || second === undefined || first.form !== second.form) return []
  return OPENS.test(text) && !OPENS.test(other) ? [{start: first.start, end: first.start + 1, sort: 'differs'}] : []
}

/** How many words both have, in whatever order: at least as many as a comparison would keep. */
function countCommon(here: readonly Word[], there: readonly Word[]): number {
  const left = new Map<number, number>()
  for (const {form} of here) left.set(form, (left.get(form) ?? 0) + 1)
  let common = 0
  for (const {form} of there) {
    const times = left.get(form) ?? 0
    if (times === 0) continue
    common += 1
    left.set(form, times - 1)
  }
  return common
}

/** The runs of words that only the first has, as places in it; null where the two have too little in common. */
function goneFrom(
  here: readonly Word[],
  there: readonly Word[],
  {pageAlike, pageMostEdits}: Settings,
): readonly (readonly Word[])[] | null {
  const all = here.length + there.length
  // Most retold sentences have too little in common, which is seen without comparing them.
  if ((2 * countCommon(here, there)) / Math.max(1, all) < pageAlike) return null
  // more edits than this leave less than `pageAlike` in common
  const maxEditLength = Math.min(pageMostEdits, Math.ceil(all * (1 - pageAlike)))
  const forms = (words: readonly Word[]): number[] => words.map(({form}) => form)
  const changes = diffArrays(forms(here), forms(there), {maxEditLength})
  if (changes === undefined) return null
  const gone: (readonly Word[])[] = []
  let [at, kept] = [0, 0]
  for (const {added, removed, count} of changes) {
    if (removed) gone.push(here.slice(at, at + count).filter(({form}) => form !== NO_FORM))
    if (!added && !removed) kept += count
    if (!added) at += count
  }
  return (2 * kept) / Math.max(1, all) < pageAlike ? null : gone
}

/** Words of `text` that the other text has not, where enough of both is the same. */
export function marksBetween(text: string, other: string, {settings, wordsOf}: Compared): readonly Mark[] {
  if (text === other) return []
  const gone = goneFrom(wordsOf(text), wordsOf(other), settings)
  if (gone === null) return []
  if (gone.every(words => words.length === 0)) return quoteMark(text, other, wordsOf)
  // Neighbours are one mark.
  return gone.flatMap(words => {
    const [first, last] = [words[0], words.at(-1)]
    return first === undefined || last === undefined
      ? []
      : [{start: first.start, end: last.end, sort: 'differs' as const}]
  })
}

/** The value as it stands in the sentence, with what another value has not: `do not` of a quotation turned round. */
function marksOfValue(text: string, {value}: Reading, others: readonly Reading[], compared: Compared): readonly Mark[] {
  const at = text.indexOf(value)
  const other = others[0]
  if (at === -1 || other === undefined) return []
  const marks = marksBetween(value, other.value, compared)
  return marks.map(({start, end, sort}) => ({start: at + start, end: at + end, sort}))
}

/** Of the other readings' quotations the one with most words in common. */
function nearestOf(text: string, others: readonly Reading[], {wordsOf}: Compared): string | null {
  const forms = new Set(wordsOf(text).map(({form}) => form))
  const likeness = (other: string): number => {
    const words = wordsOf(other)
    return (2 * words.filter(({form}) => forms.has(form)).length) / (forms.size + words.length)
  }
  const texts = others.flatMap(({evidence}) => chainOf(evidence).map(span => span.text))
  return texts.reduce<string | null>(
    (best, other) => (best === null || likeness(other) > likeness(best) ? other : best),
    null,
  )
}

export function marksIn(outer: Span, reading: Reading, {readings}: Divergence, compared: Compared): readonly Mark[] {
  const others = readings.filter(other => other !== reading)
  const exact = exactOf(reading)
  if (exact.length === 0) {
    if (readings.some(({value}) => outer.text.includes(value))) {
      return marksOfValue(outer.text, reading, others, compared)
    }
    const nearest = nearestOf(outer.text, others, compared)
    return nearest === null ? [] : marksBetween(outer.text, nearest, compared)
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
