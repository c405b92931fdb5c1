/**
 * How often a rule with its guards was right: (right + 1) / (read + 2) over what it showed in labelled stories and, as read
 * by two, on real news; docs/quality.md tells it. A rule not yet measured has .5.
 *
 * Example: 8 of 8 right is .9, 3 of 65 is .06. Source: Laplace’s rule of succession.
 */
import {MEASURED} from './measured.ts'

export function confidenceOf(rule: string): number {
  const measured = MEASURED[rule]
  return measured === undefined ? 0.5 : Math.round((100 * (measured.right + 1)) / (measured.read + 2)) / 100
}
