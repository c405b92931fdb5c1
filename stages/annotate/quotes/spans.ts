/**
 * Where quotations stand, with and without their marks; nested ones too.
 *
 * Example: `“He called it ‘a gift’,” she said.` gives “…” and, inside it, ‘…’. A quotation of several paragraphs, each
 * opened and only the last closed, is one.
 * Avoids: everything after a forgotten closing mark being a quotation.
 * Cost: linear.
 */
import type {Article, Block, Range} from '../../../pipeline/types.ts'
import {marksOf} from './marks.ts'
import type {Family, Mark} from './marks.ts'

export interface QuoteSpan extends Range {
  readonly inner: Range
  /** 0, or how many quotations it stands in. */
  readonly depth: number
}

interface Open {
  readonly mark: Mark
  readonly depth: number
  readonly spans: number
}

const rangeOf = (start: number, end: number, field: 'title' | undefined): Range =>
  field === undefined ? {start, end} : {start, end, in: field}

function spanOf(open: Open, end: number, innerEnd: number, field: 'title' | undefined): QuoteSpan {
  return {
    ...rangeOf(open.mark.at, end, field),
    inner: rangeOf(open.mark.at + open.mark.width, innerEnd, field),
    depth: open.depth,
  }
}

/** For each mark: does a sure closing mark of its family follow before that family opens again? */
function closable(marks: readonly Mark[]): boolean[] {
  const sure: Record<Family, boolean> = {double: false, single: false, angle: false}
  const out = new Array<boolean>(marks.length).fill(false)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    out[i] = sure[mark.family]
    sure[mark.family] = mark.side !== 'open' && (!mark.doubtful || sure[mark.family])
  }
  return out
}

/** For each mark: is there any closing mark of its family later on? */
function closedLater(marks: readonly Mark[]): boolean[] {
  const seen: Record<Family, boolean> = {double: false, single: false, angle: false}
  const out = new Array<boolean>(marks.length).fill(false)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    out[i] = seen[mark.family]
    if (mark.side !== 'open') seen[mark.family] = true
  }
  return out
}

/** The quotations of one block; what stays open is handed on. */
function pair(marks: readonly Mark[], carried: Open | null, field: 'title' | undefined, out: QuoteSpan[]): Open | null {
  const sureAfter = closable(marks)
  const anyAfter = closedLater(marks)
  const stack: Open[] = carried ? [carried] : []
  for (let i = carried && marks[0]?.side !== 'close' ? 1 : 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    const top = stack.findLastIndex(open => open.mark.family === mark.family)
    const closes = mark.side !== 'open' && top >= 0
    // the boys’ club: closes nothing while a sure mark follows
    if (closes && mark.family === 'single' && mark.doubtful && sureAfter[i]) continue
    if (closes) {
      const open = stack[top] as Open
      stack.length = top
      out.push(spanOf(open, mark.at + mark.width, mark.at, field))
    } else if (mark.side !== 'close') {
      // a second opening mark of one family: the first was never closed
      if (top >= 0 && mark.side === 'open') stack.length = top
      if (mark.family === 'single' && !anyAfter[i]) continue
      if (stack.length < 3) stack.push({mark, depth: stack.length, spans: out.length})
    }
  }
  return stack.find(open => open.mark.family !== 'single') ?? null
}

/** `“One paragraph. ⏎ “And the next.”`: the next begins with the same mark. */
function goesOn(open: Open | null, marks: readonly Mark[], text: string, block: Block, longest: number): boolean {
  const first = marks[0]
  if (!open || !first || first.family !== open.mark.family || first.side === 'close') return false
  const lead = text.slice(block.start, first.at)
  return lead.trim() === '' && block.start - open.mark.at < longest
}

/** The quotations of an article in order of their start, outer before inner. */
export function spansOf(article: Article, longest: number): QuoteSpan[] {
  const out: QuoteSpan[] = []
  const read = article.blocks.filter(b => b.kind === 'paragraph' || b.kind === 'headline' || b.kind === 'subhead')
  let open: Open | null = null
  let last: Block | null = null
  for (const block of read) {
    const text = block.in === 'title' ? (article.title ?? '') : article.text
    const marks = marksOf(text, block.start, block.end)
    const same = block.in === last?.in
    const carried: Open | null = same && goesOn(open, marks, text, block, longest) ? open : null
    if (!carried) keepUnclosed(open, last, article, out)
    open = pair(marks, carried, block.in, out)
    last = block
  }
  keepUnclosed(open, last, article, out)
  return out.sort((a, b) => Number(b.in === 'title') - Number(a.in === 'title') || a.start - b.start || b.end - a.end)
}

/** A paragraph that opens with “ and never closes it is quoted to its end. */
function keepUnclosed(open: Open | null, block: Block | null, article: Article, out: QuoteSpan[]): void {
  if (!open || !block || open.depth > 0) return
  const text = block.in === 'title' ? (article.title ?? '') : article.text
  const lead = text.slice(block.start, Math.max(block.start, open.mark.at))
  if (lead.trim() !== '' || text[open.mark.at] !== '“') return
  // nothing inside may have closed it
  for (let i = out.length - 1; i >= open.spans; i--) if ((out[i] as QuoteSpan).start < open.mark.at) return
  out.push(spanOf(open, block.end, block.end, block.in))
}
