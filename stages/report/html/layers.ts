/**
 * What is to be shown on the full texts: sentences of the shared core, words of the findings, claims of one source; each a
 * stretch of an article, from whichever record it came.
 *
 * Stretches overlap (a figure in dispute stands in a shared sentence), so the text is cut at every bound and each cut says
 * what lies over it. Avoids: nested tags that cross. Cost: linear in text and stretches, but for the cuts' own overlaps.
 */
import type {CoreClaim, Divergence} from '../../../pipeline/records.ts'
import type {ArticleId, Range, Span} from '../../../pipeline/types.ts'
import type {Brief} from './brief.ts'
import {anchorOf} from './files.ts'

export type Layer = 'shared' | 'differs' | 'only'

export interface Stretch extends Range {
  readonly layer: Layer
  /** Of this place; null where nothing leads here. */
  readonly anchor: string | null
  /** Where its end leads: label and anchor. */
  readonly leads: readonly {readonly label: string; readonly to: string; readonly says: string}[]
}

export interface Cut extends Range {
  readonly layers: ReadonlySet<Layer>
  readonly begins: readonly Stretch[]
  readonly ends: readonly Stretch[]
}

/** Cuts of one block, in order; together they are the block. */
export function cutsOf(block: Range, stretches: readonly Stretch[]): readonly Cut[] {
  const here = stretches.filter(one => one.in === block.in && one.start < block.end && block.start < one.end)
  const inside = (at: number): number => Math.min(Math.max(at, block.start), block.end)
  const bounds = [
    ...new Set([block.start, block.end, ...here.flatMap(({start, end}) => [inside(start), inside(end)])]),
  ].sort((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const over = here.filter(one => one.start <= start && one.end >= end)
    return {
      start,
      end,
      layers: new Set(over.map(({layer}) => layer)),
      begins: over.filter(one => inside(one.start) === start),
      ends: over.filter(one => inside(one.end) === end),
    }
  })
}

/** `c0123456789ab-B`, and for a second telling in one article `c0123456789ab-B-2`. */
const tellingAnchor = (core: string, letter: string, nth: number): string =>
  `${anchorOf(core)}-${letter}${nth === 0 ? '' : `-${nth + 1}`}`

/** Written out, since a page has hundreds and a copy of a span carries its text. */
const stretch = (
  {start, end, in: title}: Range,
  layer: Layer,
  anchor: Stretch['anchor'],
  leads: Stretch['leads'],
): Stretch => (title === undefined ? {start, end, layer, anchor, leads} : {start, end, in: title, layer, anchor, leads})

interface Placed {
  readonly span: Span
  readonly letter: string
  readonly anchor: string
  /** Of the tellings in its article, from 0. */
  readonly nth: number
}

function placedOf({id, tellings}: CoreClaim, brief: Brief): readonly Placed[] {
  const times = new Map<ArticleId, number>()
  return tellings.map(span => {
    const letter = brief.teller(span.article)?.letter ?? ''
    const nth = times.get(span.article) ?? 0
    times.set(span.article, nth + 1)
    return {span, letter, anchor: tellingAnchor(id, letter, nth), nth}
  })
}

function sharedStretches(brief: Brief): readonly [ArticleId, Stretch][] {
  return brief.story.core.flatMap((claim, row) => {
    const placed = placedOf(claim, brief)
    const leads = placed
      .filter(({nth}) => nth === 0)
      .map(({letter, anchor}) => ({label: letter, to: anchor, says: `shared claim ${row + 1} in ${letter}`}))
    return placed.map(({span, letter, anchor}): [ArticleId, Stretch] => {
      const others = leads.filter(({label}) => label !== letter)
      return [span.article, stretch(span, 'shared', anchor, others)]
    })
  })
}

const inside = (inner: Span, outer: Span): boolean =>
  inner.article === outer.article &&
  inner.in === outer.in &&
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start

/** The smallest evidence: the words themselves rather than their sentence. */
const exact = (evidence: readonly Span[]): readonly Span[] =>
  evidence.filter(span => !evidence.some(other => inside(other, span)))

function differingStretches(found: Divergence, number: number): readonly [ArticleId, Stretch][] {
  const lead = {label: `⚑${number}`, to: anchorOf(found.id), says: `to check ${number}: ${found.about}`}
  return found.readings.flatMap(({evidence}) =>
    exact(evidence).map((span): [ArticleId, Stretch] => [span.article, stretch(span, 'differs', null, [lead])]),
  )
}

/** By article. */
export type Stretches = ReadonlyMap<ArticleId, readonly Stretch[]>

export function stretchesOf(brief: Brief): Stretches {
  const only = brief.story.unique.map((claim): [ArticleId, Stretch] => [
    claim.article,
    stretch(claim, 'only', null, [{label: '◦', to: anchorOf(claim.id), says: 'told here only'}]),
  ])
  const found = new Map<ArticleId, Stretch[]>()
  const all = [
    ...sharedStretches(brief),
    ...only,
    ...brief.toCheck.flatMap((one, at) => differingStretches(one, at + 1)),
  ]
  for (const [id, stretch] of all) {
    const known = found.get(id)
    if (known === undefined) found.set(id, [stretch])
    else known.push(stretch)
  }
  return found
}
