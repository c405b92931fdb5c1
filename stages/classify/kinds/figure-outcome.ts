/**
 * What befell the people counted, where no verb beside the figure says so.
 *
 * Example: `The death toll stands at 26` kill; `claimed 37 lives` kill; `left 17 cows of the herd lame` injure. Avoids:
 * the toll of a road. Cost: the words of a clause.
 */
import type {Quantity, Token} from '../../annotate/types.ts'

const LEFT: readonly (readonly [RegExp, string])[] = [
  [/^dead$/u, 'kill'],
  [/^(?:injured|wounded|hurt)$/u, 'injure'],
  [/^missing$/u, 'miss'],
  [/^(?:homeless|displaced)$/u, 'displace'],
]

/** `left 17 cows of the herd lame`: how far behind the figure. */
export const LEFT_REACH = 7

/** `The death toll stands at 26`, `claimed 37 lives`: killed, though no verb says so beside the figure. */
export function outcomeOf(
  {predicate, noun, measure}: Quantity,
  words: readonly (readonly [string, string])[],
  behind: readonly Token[],
): string | null {
  if (predicate && predicate !== 'leave') return predicate
  if (measure !== 'count' || (noun !== null && noun !== 'person')) return null
  const says = (pattern: RegExp): boolean => words.some(([lower, lemma]) => pattern.test(lower) || pattern.test(lemma))
  if (says(/^toll$/u) && !says(/^(?:road|motorway|fee|bridge)$/u)) return 'kill'
  if (says(/^(?:leave|left)$/u)) {
    const left = LEFT.find(([pattern]) => behind.some(({lower}) => pattern.test(lower)))
    if (left !== undefined) return left[1]
  }
  return says(/^lives$/u) && says(/^(?:claim|lose|cost|take)$/u) ? 'kill' : null
}
