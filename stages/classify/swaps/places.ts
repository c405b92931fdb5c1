/**
 * Two paired lines cut into runs that both have and places where they part, each place with how far its surroundings agree.
 *
 * Example: `The union accepted the offer of 4 percent` / `The union rejected the offer of 5 percent after a vote` parts at
 * accepted/rejected, 4/5 and the added `after a vote`. Avoids: two lists of one form, where nothing around a name agrees.
 * Linear in the words of the lines.
 */
import type {Link, Line} from '../../align/types.ts'
import type {Annotated} from '../../annotate/types.ts'
import {near} from './near.ts'
import {paired} from './pairing.ts'
import type {LinePair, Piece, Swap} from './types.ts'
import {wordsOfLine, type Word} from './words.ts'

/** Words from..to of both lines that have no partner, and how many content words both have right before them. */
interface Place {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly run: number
}

export interface Reach {
  /** Content words looked at on each side of a place. */
  readonly reach: number
  /** Longer lines are not laid beside each other. */
  readonly most: number
}

export function pairOfLines(
  members: readonly Annotated[],
  {link, lines}: {readonly link: Link; readonly lines: readonly [Line, Line]},
  {reach, most}: Reach,
): LinePair | null {
  const [left, right] = lines.map(line => wordsOfLine(members[line.member] as Annotated, line)) as [Word[], Word[]]
  if (left.length === 0 || right.length === 0 || left.length > most || right.length > most) return null
  const {places, last} = placesOf(left, right)
  const pieces = places.map(({x, y}) => [pieceOf(left, lines[0], x), pieceOf(right, lines[1], y)] as const)
  const bare = pieces.map(([a, b]) => parted(a, b))
  const sizes = bare.map(([a, b]) => Math.max(a.rest.length, b.rest.length))
  const runs = [...places.map(({run}) => run), last]
  const swaps: Swap[] = []
  const known = runs.reduce((sum, run) => sum + run, 0) + alike(pieces, bare)
  const pair: LinePair = {link, lines, words: [left, right], kept: known / Math.max(1, known + total(sizes)), swaps}
  bare.forEach(([a, b], index) => swaps.push({pair, index, a, b, ...around(runs, sizes, {index, reach})}))
  return pair
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Synonyms at one place are words that both lines have. */
const alike = (all: readonly (readonly [Piece, Piece])[], bare: readonly (readonly [Piece, Piece])[]): number =>
  all.reduce((sum, [a], i) => sum + contentOf(a.words).length - (bare[i]?.[0].rest.length ?? 0), 0)

const contentOf = (words: readonly Word[]): Word[] => words.filter(({content}) => content)

function placesOf(x: readonly Word[], y: readonly Word[]): {places: Place[]; last: number} {
  const partner = paired(x, y)
  const places: Place[] = []
  let [i, j, run] = [0, 0, 0]
  while (i < x.length || j < y.length) {
    const [fromX, fromY] = [i, j]
    while (i < x.length && (partner[i] ?? -1) < 0) i++
    j = i < x.length ? (partner[i] as number) : y.length
    if (i > fromX || j > fromY) {
      places.push({x: [fromX, i], y: [fromY, j], run})
      run = 0
    }
    if (i < x.length) {
      if ((x[i] as Word).content) run++
      i++
      j++
    }
  }
  return {places, last: run}
}

function pieceOf(words: readonly Word[], {member, sentence}: Line, [from, to]: readonly [number, number]): Piece {
  const [before, behind] = [words[from - 1] ?? null, words[to] ?? null]
  const own = words.slice(from, to)
  const first = own[0]?.token ?? behind?.token ?? (before as Word).token
  const last = own.at(-1)?.token
  // a place where nothing stands lies right before the next word, or behind the last
  const at = own.length > 0 || behind !== null ? first.index : first.index + 1
  const start = own.length > 0 || behind !== null ? first.start : first.end
  return {
    member,
    sentence,
    ...(first.in === undefined ? {} : {in: first.in}),
    start,
    end: last?.end ?? start,
    from: at,
    to: last === undefined ? at : last.index + 1,
    words: own,
    rest: contentOf(own),
    before,
    behind,
  }
}

/** Content words of a place beyond which it is a rewritten phrase. */
const LONG = 6

/** Both pieces without the content words that the other has in another word. */
function parted(a: Piece, b: Piece): readonly [Piece, Piece] {
  // a long place is another sentence: nothing of it is read
  if (Math.min(a.rest.length, b.rest.length) === 0 || Math.max(a.rest.length, b.rest.length) > LONG) return [a, b]
  const [left, right] = [[...a.rest], [...b.rest]]
  for (const word of a.rest) {
    const found = right.findIndex(other => near(word, other))
    if (found < 0) continue
    right.splice(found, 1)
    left.splice(left.indexOf(word), 1)
  }
  return [
    {...a, rest: left},
    {...b, rest: right},
  ]
}

/** Content words that both lines have near a place, against those that one of them lacks. */
function around(
  runs: readonly number[],
  sizes: readonly number[],
  {index, reach}: {readonly index: number; readonly reach: number},
): {agree: number; share: number} {
  let [agree, differ] = [0, 0]
  for (const step of [-1, 1]) {
    let seen = 0
    for (let k = index; k >= 0 && k < runs.length && seen < reach; k += step) {
      // run k stands before place k, run k + 1 behind it
      const run = Math.min(runs[step < 0 ? k : k + 1] ?? 0, reach - seen)
      agree += run
      seen += run
      const size = Math.min(sizes[k + step] ?? 0, reach - seen)
      differ += size
      seen += size
    }
  }
  return {agree, share: agree === 0 ? 0 : agree / (agree + differ)}
}
