/**
 * Which lines of a very long story are laid side by side: each with a bounded number of others, those with which it shares its
 * rarest keys, and of equals those that stand as far down their own article.
 *
 * Example: two results lists of 2,500 entries of one pattern: every entry shares `hurt`, `district` and `town` with every
 * other, 25 million pairs; entry 812 shares its figure and its names with a few, and tellings keep their order. Avoids: work
 * that grows with the square of the text. A story whose keys bring fewer pairs together than `pairsHeld` is compared in
 * full, which is every story of ordinary news. Cost: lines, by keys of a line, by `mostCandidates`.
 */
import type {Key} from './keys.ts'
import type {Line} from './types.ts'

/** A line that has a key, and how much the key weighs there. */
export interface Posting {
  readonly line: number
  readonly weight: number
}

export interface CandidateSettings {
  readonly keyCrowd: number
  readonly pairsHeld: number
  readonly mostCandidates: number
}

type Postings = ReadonlyMap<string, readonly Posting[]>
type Visit = (x: Posting, y: Posting) => void

/** By the earlier line, the later ones. */
export type Candidates = readonly ReadonlySet<number>[]

/** Null where the story is short enough for every pair that shares a key. */
export function candidatesOf(
  lines: readonly Line[],
  keys: readonly (readonly Key[])[],
  {postings, settings}: {postings: Postings; settings: CandidateSettings},
): Candidates | null {
  const told = [...postings.values()].filter(list => !isCrowd(list, lines, settings))
  if (told.reduce((sum, {length}) => sum + (length * (length - 1)) / 2, 0) <= settings.pairsHeld) return null
  const places = placesOf(lines, postings)
  const later = lines.map(() => new Set<number>())
  for (const line of lines) {
    const found = new Set<number>()
    const own = (keys[line.index] ?? []).map(({name}) => name)
    const rarest = own.sort((x, y) => countOf(postings, x) - countOf(postings, y) || (x < y ? -1 : 1))
    for (const name of rarest)
      for (const around of places.get(name) ?? [])
        if (around.member !== line.member) addNearest(found, line, around, settings.mostCandidates)
    for (const other of found)
      if (other > line.index) later[line.index]?.add(other)
      else later[other]?.add(line.index)
  }
  return later
}

export const isCrowd = (
  list: readonly Posting[],
  lines: readonly Line[],
  {keyCrowd}: Pick<CandidateSettings, 'keyCrowd'>,
): boolean => list.length > keyCrowd && 2 * list.length > lines.length

/** Every two lines of a key. */
export function pairsOf(list: readonly Posting[], visit: Visit): void {
  for (let i = 0; i < list.length; i++)
    for (let j = i + 1; j < list.length; j++) visit(list[i] as Posting, list[j] as Posting)
}

/** Every two lines of a key that are candidates of each other. */
export function pairsAmong(list: readonly Posting[], candidates: Candidates, visit: Visit): void {
  const byLine = new Map(list.map(posting => [posting.line, posting]))
  for (const x of list)
    for (const other of candidates[x.line] ?? []) {
      const y = byLine.get(other)
      if (y !== undefined) visit(x, y)
    }
}

const countOf = (postings: Postings, name: string): number => postings.get(name)?.length ?? 0

/** The lines of one member that have a key, in order. */
interface Place {
  readonly member: number
  readonly lines: number[]
  readonly sentences: number[]
}

function placesOf(lines: readonly Line[], postings: Postings): ReadonlyMap<string, readonly Place[]> {
  return new Map(
    [...postings].map(([name, list]) => {
      const byMember = new Map<number, Place>()
      for (const {line} of list) {
        const {member, sentence} = lines[line] as Line
        const place = byMember.get(member) ?? {member, lines: [], sentences: []}
        byMember.set(member, place)
        place.lines.push(line)
        place.sentences.push(sentence)
      }
      return [name, [...byMember.values()]]
    }),
  )
}

/** Outwards from where the line stands in its own article, until so many are found in all. */
function addNearest(found: Set<number>, {sentence}: Line, {lines, sentences}: Place, most: number): void {
  let right = firstFrom(sentences, sentence)
  let left = right - 1
  for (let step = 0; step < most && found.size < most && (left >= 0 || right < lines.length); step++) {
    const before = sentence - (sentences[left] ?? -Infinity)
    const behind = (sentences[right] ?? Infinity) - sentence
    found.add((before < behind ? lines[left--] : lines[right++]) as number)
  }
}

/** By bisection: the place of the first number that is no smaller. */
function firstFrom(sorted: readonly number[], wanted: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as number) < wanted) from = middle + 1
    else to = middle
  }
  return from
}
