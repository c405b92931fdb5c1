/** Which quotation each token stands in; one pass over both, since both lie in order. */
import type {Range} from '../../../pipeline/types.ts'
import type {Token} from '../types.ts'

/** For each token the index of the outermost span that holds it, or -1. */
export function coverOf(tokens: readonly Token[], spans: readonly Range[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1)
  let s = 0
  for (const token of tokens) {
    for (; s < spans.length && before(spans[s] as Range, token); s++);
    const span = spans[s]
    if (span && span.in === token.in && span.start <= token.start) cover[token.index] = s
  }
  return cover
}

/** A title lies before its body. */
function before(span: Range, token: Token): boolean {
  if (span.in !== token.in) return span.in === 'title'
  return span.end <= token.start
}
