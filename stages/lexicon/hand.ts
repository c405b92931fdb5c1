/**
 * What is kept by hand: text files of the folder lexicon/, one set or question a line, and what two words have to do with
 * each other by them.
 *
 * Example: `inOneSet('lorry', 'truck')`, `opposed('approve', 'veto')`, `answersApart('hospital', 'school')`. Each pair holds
 * as it is written: sets are not chained, and a pair lends nothing to the synonyms of its words. Cost: each file is read
 * when first asked for, a millisecond or two; then a few look-ups.
 */
import {ACTS, THINGS} from './sets.ts'
import {textOf} from './tables.ts'

/** Where a word stands: the line's number and the number of its part within the line, in turn. */
type Stands = ReadonlyMap<string, readonly number[]>

const linesOf = (name: string): readonly string[] =>
  textOf(name)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

/** Each line is parts of words. */
function standsIn(lines: readonly (readonly (readonly string[])[])[]): Stands {
  const stands = new Map<string, number[]>()
  lines.forEach((parts, line) =>
    parts.forEach((words, part) => {
      for (const word of words) {
        const own = stands.get(word)
        if (own === undefined) stands.set(word, [line, part])
        else own.push(line, part)
      }
    }),
  )
  return stands
}

/** Whether some line holds both words, in one part of it or in two. */
function meet(stands: Stands, [a, b]: readonly [string, string], inOnePart: boolean): boolean {
  const [one, other] = [stands.get(a), stands.get(b)]
  if (one === undefined || other === undefined) return false
  for (let i = 0; i < one.length; i += 2)
    for (let k = 0; k < other.length; k += 2)
      if (one[i] === other[k] && (one[i + 1] === other[k + 1]) === inOnePart) return true
  return false
}

const once = (read: () => Stands): (() => Stands) => {
  let kept: Stands | null = null
  return () => (kept ??= read())
}

const sets = once(() =>
  standsIn(
    [...ACTS, ...THINGS, ...[...linesOf('names-of-one.txt'), ...linesOf('alike.txt')].map(line => line.split(' '))].map(
      set => [set],
    ),
  ),
)
const sides = once(() => standsIn(linesOf('opposites.txt').map(line => line.split(' | ').map(side => side.split(' ')))))
const answers = once(() =>
  standsIn(linesOf('families.txt').map(line => line.split(' ').map(answer => answer.split('+')))),
)
const sorts = once(() => standsIn([linesOf('sorts.txt').map(line => line.split(' '))]))

/** Names of one thing or one act. */
export const inOneSet = (a: string, b: string): boolean => meet(sets(), [a, b], true)

/** `approve pass | veto reject`: each word of a side against each of the other. */
export const opposed = (a: string, b: string): boolean => meet(sides(), [a, b], false)

/** `boy girl+lass`: answers to one question; what one line joins, no line parts. */
export const answersApart = (a: string, b: string): boolean =>
  meet(answers(), [a, b], false) && !meet(answers(), [a, b], true)

/** `place quarry school`: nouns of a sort that the dictionary's frequent senses do not show. */
export const isOfSort = (sort: string, noun: string): boolean => noun !== sort && meet(sorts(), [sort, noun], true)
