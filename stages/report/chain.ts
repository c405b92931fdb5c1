/**
 * The evidence of one article as a chain of pieces: the sentence, and the exact words that show the value.
 *
 * Example: `Ann Orr said she was sorry`, `Ann Orr`, `she` are one quotation, said once. Avoids: `Ann Orr … Ann Orr said she
 * was sorry … she`.
 */
import type {Span} from '../../pipeline/types.ts'
import {byPlace} from './order.ts'

/** The chain of one article as one quotation; a piece inside another is not said twice. */
export function chainOf(spans: readonly Span[]): readonly Span[] {
  const within = (a: Span, b: Span): boolean => a !== b && a.in === b.in && a.start >= b.start && a.end <= b.end
  const inOrder = spans.toSorted(byPlace)
  return inOrder.filter(
    (span, index) => !inOrder.some((other, at) => within(span, other) && !(within(other, span) && at > index)),
  )
}
