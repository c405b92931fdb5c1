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

/** What stands before and after a short piece, cut at a space. */
function around({start, end, in: title}: Span, {record}: Teller): readonly [string, string] {
  const text = (title === 'title' ? record.title : record.text) ?? ''
  const block = record.blocks.find(one => one.in === title && one.start <= start && end <= one.end)
  if (end - start >= SHORT || block === undefined) return ['', '']
  const from = Math.max(block.start, start - AROUND)
  const to = Math.min(block.end, end + AROUND)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return [
    from === block.start ? before : `… ${before.replace(/^\S*\s/, '')}`,
    to === block.end ? after : `${after.replace(/\s\S*$/, '')} …`,
  ]
}

/** `A ¶4`, which leads to that paragraph in the full text; beside the letter `¶4`. */
export const placeLink = (span: Span, teller: Teller, brief: Brief, label = `${teller.letter} `): Markup =>
  markup`<a class="at" href="#${anchorAt(span, teller)}">${label}${brief.place(span)}</a>`

/** Of a block in the full texts: `at-A-4` for the fifth. */
export function anchorAt(range: Range, {letter, record: {blocks}}: Teller): string {
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
  const chained = chain.map(span => around(span, teller))
  const pieces = chain.map((span, index) => {
    const [before, after] = chained[index] ?? ['', '']
    const body = marked(cut(span.text, marksIn(span, reading, found, brief.settings)))
    const parted =
      index === 0 || before.startsWith('…') ? '' : chained[index - 1]?.[1].endsWith('…') === true ? ' ' : ' … '
    return markup`${parted}<span class="dim">${before}</span>${body}<span class="dim">${after}</span>`
  })
  const others = same.map(other => placesOf(other.chain, other.teller, brief))
  return markup`<blockquote${languageOf(teller)}><p dir="auto">${pieces}</p><footer>${teller.name}${placesOf(
    chain,
    teller,
    brief,
  )}${others.length === 0 ? '' : [' · in the same words', others]}</footer></blockquote>`
}
