/**
 * The particle of a verb: `called off the strike`, `stepped down`.
 *
 * Avoids: `on` of `arrested on Sunday` as one. Cost: constant a verb.
 */
import type {Page} from './page.ts'
import {LOOSE, takesParticle} from './verbs.ts'

/** Hardly ever prepositions. */
const ALWAYS = new Set(['out', 'away', 'apart', 'aside'])

export function particleAt({kinds, tokens, lemmas, timeAt}: Page, main: number, to: number): string | null {
  const next = main + 1
  if (next >= to || kinds[main] !== 'verb') return null
  const {lower = ''} = tokens[next] ?? {}
  // churned out a flood
  if (ALWAYS.has(lower) && tokens[next + 1]?.lower !== 'of' && kinds[next + 1] !== 'preposition') return lower
  const kind = kinds[next]
  if (kind !== 'preposition' && kind !== 'adverb') return null
  const after = next + 1 < to ? kinds[next + 1] : 'stop'
  if (takesParticle(lemmas[main] ?? '', lower)) {
    const hard = /^(?:in|on|over|through|by|under|along|about|across|around)$/u.test(lower)
    // taken on October 19
    if (hard && (after === 'time' || (next + 1 < to && timeAt[next + 1] !== -1))) return null
    return hard &&
      (after === 'number' || after === 'name' || after === 'determiner') &&
      !HARD_YES.has(`${lemmas[main] ?? ''} ${lower}`)
      ? null
      : lower
  }
  // faces up to ten years
  if (lower === 'up' && tokens[next + 1]?.lower === 'to' && (kinds[next + 2] === 'number' || timeAt[next + 2] !== -1))
    return null
  const alone =
    after === 'stop' ||
    after === 'comma' ||
    after === 'preposition' ||
    after === 'and' ||
    after === 'time' ||
    after === 'adverb'
  const bound = lower === 'on' || lower === 'in' || lower === 'over' || lower === 'through'
  return alone && LOOSE.has(lower) && !(bound && after !== 'stop' && after !== 'comma' && after !== 'and')
    ? lower
    : null
}

/** Before an object too: `called off the strike`. */
const HARD_YES = new Set(
  'call off|carry off|put off|lay off|seal off|pay off|fight off|fend off|cut off|set off|take over|hand over|hold over|carry on|turn on|switch on|turn in|hand in|swear in|rein in|usher in|pull off|round on|shrug off|ward off|kill off|write off|stave off|cordon off|sell off|break off|take on|shut off|switch off|turn off|bring in|call in|bring about|mop off|spark off|win over'.split(
    '|',
  ),
)
