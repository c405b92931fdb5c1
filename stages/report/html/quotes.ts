/**
 * The quotations of a reading: one an article, those with the same words told once.
 *
 * A link of the chain that is a bare name is shown with the words round it, so that one sees whom `She` means.
 * Avoids: five times the same agency sentence under one another.
 * Cost: linear in the evidence.
 */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import type {Range, Span} from '../../../pipeline/types.ts'
import {chainOf} from '../chain.ts'
import {oneLine} from '../show.ts'
import type {Brief, Teller} from './brief.ts'
import {markup, type Markup} from './escape.ts'
import {cut, marksIn, type Piece} from './pieces.ts'

interface Quotation {
  readonly teller: Teller
  readonly chain: readonly Span[]
  readonly words: string
  /** Others that say it in the same words. */
  readonly same: {readonly teller: Teller; readonly chain: readonly Span[]}[]
}

/** A piece shorter than this says too little by itself. */
const SHORT = 40
/** What is shown of the sentence on each side of a short piece. */
const AROUND = 64

const tagOf = ({text, sort}: Piece): Markup => {
  if (sort === 'plain') return markup`${text}`
  return sort === 'differs' ? markup`<mark>${text}</mark>` : markup`<span class="ties">${text}</span>`
}

/** Text cut at its marks. */
export const marked = (pieces: readonly Piece[]): Markup => markup`${pieces.map(tagOf)}`

type Sides = readonly [string, string]
const NOTHING: Sides = ['', '']

/** What stands before and after a short piece, cut at a space, and no further than what is shown beside it. */
function around(chain: readonly Span[], at: number, shownUntil: number, {record}: Teller): Sides {
  const span = chain[at]
  if (span === undefined) return NOTHING
  const {start, end, in: title} = span
  const text = (title === 'title' ? record.title : record.text) ?? ''
  const block = record.blocks.find(one => one.in === title && one.start <= start && end <= one.end)
  if (end - start >= SHORT || block === undefined) return NOTHING
  const next = chain[at + 1]
  const least = Math.min(start, Math.max(block.start, shownUntil))
  const most = Math.min(block.end, next?.in === title ? Math.max(end, next?.start ?? block.end) : block.end)
  const [from, to] = [Math.max(least, start - AROUND), Math.min(most, end + AROUND)]
  return [
    from === least ? text.slice(from, start) : `… ${text.slice(from, start).replace(/^\S*\s/, '')}`,
    to === most ? text.slice(end, to) : `${text.slice(end, to).replace(/\s\S*$/, '')} …`,
  ]
}

function sidesOf(chain: readonly Span[], teller: Teller): readonly Sides[] {
  const sides: Sides[] = []
  for (const [at] of chain.entries()) {
    const before = chain[at - 1]
    const shownUntil =
      before !== undefined && before.in === chain[at]?.in ? before.end + (sides[at - 1]?.[1].length ?? 0) : 0
    sides.push(around(chain, at, shownUntil, teller))
  }
  return sides
}

/** Nothing between pieces that touch, else a mark that something is left out. */
function between(chain: readonly Span[], at: number, [, left]: Sides, [right]: Sides): string {
  const [one, other] = [chain[at - 1], chain[at]]
  if (one === undefined || other === undefined) return ''
  if (left.endsWith('…') || right.startsWith('…')) return ' '
  return one.in === other.in && one.end + left.length + right.length >= other.start ? '' : ' … '
}

/** `A ¶4`, which leads to that paragraph in the full text; beside the letter `¶4`. */
export const placeLink = (span: Span, teller: Teller, brief: Brief, label = `${teller.letter} `): Markup =>
  markup`<a class="at" href="#${anchorAt(span, teller)}">${label}${brief.place(span)}</a>`

/** Of a block in the full texts: `at-A-4` for the fifth. */
function anchorAt(range: Range, {letter, record: {blocks}}: Teller): string {
  const block = blocks.findIndex(one => one.in === range.in && one.end > range.start)
  return `at-${letter}-${block === -1 ? 'title' : block}`
}

function placesOf(chain: readonly Span[], teller: Teller, brief: Brief): Markup {
  const distinct = chain.filter((span, at) => chain.findIndex(other => brief.place(other) === brief.place(span)) === at)
  return markup`${distinct.map(span => [' ', placeLink(span, teller, brief)])}`
}

export function quotationsOf({evidence, articles}: Reading, brief: Brief): readonly Quotation[] {
  const found: Quotation[] = []
  for (const id of articles) {
    const teller = brief.teller(id)
    const chain = chainOf(evidence.filter(({article}) => article === id))
    if (teller === undefined || chain.length === 0) continue
    const words = chain.map(({text}) => oneLine(text)).join(' … ')
    const known = found.find(other => other.words === words)
    if (known === undefined) found.push({teller, chain, words, same: []})
    else known.same.push({teller, chain})
  }
  return found
}

/** In which language a screen reader is to read it. */
export const languageOf = ({record: {language}}: Teller): Markup =>
  language === null ? markup`` : markup` lang="${language}"`

/** As the source has it, without quotation marks of ours: whether it quotes is often the very question. */
export function quotationMarkup(
  {teller, chain, same}: Quotation,
  reading: Reading,
  found: Divergence,
  brief: Brief,
): Markup {
  const sides = sidesOf(chain, teller)
  const pieces = chain.map((span, at) => {
    const [side, last] = [sides[at] ?? NOTHING, sides[at - 1] ?? NOTHING]
    const body = marked(cut(span.text, marksIn(span, reading, found, brief)))
    return markup`${between(chain, at, last, side)}<span class="dim">${side[0]}</span>${body}<span class="dim">${side[1]}</span>`
  })
  const others = same.map(other => placesOf(other.chain, other.teller, brief))
  return markup`<blockquote${languageOf(teller)}><p dir="auto">${pieces}</p><footer>${teller.name}${placesOf(
    chain,
    teller,
    brief,
  )}${others.length === 0 ? '' : [' · in the same words', others]}</footer></blockquote>`
}
