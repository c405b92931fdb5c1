/**
 * The reuse lane, one range of articles: which later ones each meets often enough on one diagonal.
 *
 * Two shared fingerprints must be as far from each other in the one text as in the other: two phrases met by chance are
 * not. Pairs that a rare fingerprint proposed already are joined with these, each once.
 * Cost: 10 ns for every two texts that hold a fingerprint, at most 100 for each that is held (its cap, 200 texts); the
 * table of one article at a time, 16 bytes a hit.
 * Source: Schleimer, Wilkerson, Aiken 2003; the diagonal as in sequence search (FASTA, Lipman and Pearson 1985).
 */
import {byRange, Numbers, rangesOf, type Ranged} from './numbers.ts'
import type {Outlets} from './outlets.ts'
import {pairCode} from './pairs.ts'
import {ownRows} from './ranged.ts'
import type {Register} from './register.ts'
import {MEMBER, type ReusePart} from './reuse-part.ts'
import {numbersAt} from './shelf.ts'
import {Tally} from './tally.ts'
import {PLACES} from './types.ts'
import type {Workplace} from './workplace.ts'

export interface ReuseMeetGiven {
  /** Of the fingerprints, in grams. */
  readonly window: number
  readonly register: Pick<Register, 'articles'> & {readonly columns: Pick<Register['columns'], 'words'>}
  readonly outlets: Outlets
  /** By article: fingerprints that are its outlet’s template. */
  readonly furniture: Int32Array
  /** What each part found. */
  readonly found: readonly ReusePart[]
}

/** Row of the article within the range, part, number of the entry, end of its list: article after article. */
const ENTRY = 4

function entriesOf(found: readonly ReusePart[], range: number, bits: number): Ranged {
  const first = range * 2 ** bits
  const entries = new Numbers()
  found.forEach(({members}, part) => {
    const rows = ownRows(members, range, MEMBER)
    for (let at = 0; at < rows.length; at += MEMBER) {
      entries.add((rows[at] ?? 0) - first)
      entries.add(part)
      entries.add(rows[at + 1] ?? 0)
      entries.add(rows[at + 2] ?? 0)
    }
  })
  return byRange(entries.taken(), {width: ENTRY, ranges: 2 ** bits, bits: 0})
}

/**
 * Tells whether two articles are one form of one outlet, filled in twice: so much of each is furniture that what is left
 * shares names and figures in their frame. The copy lane compares such with the first of their crowd; here 100,000 of them
 * would be 20 million pairs.
 */
function sameForm(
  {settings}: Pick<Workplace, 'settings'>,
  {register, outlets, furniture, window}: ReuseMeetGiven,
): (a: number, b: number) => boolean {
  const {words} = register.columns
  const {numbers} = outlets
  // winnowing keeps about two of window + 1 grams
  const share = (2 * settings.dedup.formShare) / (window + 1)
  const isForm = (article: number): boolean => {
    const own = furniture[article] ?? 0
    return own > 0 && own >= share * (words[article] ?? 0)
  }
  return (a, b) => numbers[a] === numbers[b] && isForm(a) && isForm(b)
}

interface Walk {
  readonly found: readonly ReusePart[]
  readonly tally: Tally
  readonly enough: number
  readonly isSameForm: (a: number, b: number) => boolean
}

/** Calls `meet` with each later article that has enough hits on one diagonal with the one that the entries are of. */
function meetLater(
  entries: Uint32Array,
  {found, tally, enough, isSameForm}: Walk,
  meet: (later: number) => void,
): void {
  let possible = 0
  for (let at = 0; at < entries.length; at += ENTRY) possible += (entries[at + 3] ?? 0) - (entries[at + 2] ?? 0)
  tally.empty(possible)
  for (let at = 0; at < entries.length; at += ENTRY) {
    const part = found[entries[at + 1] ?? 0]
    if (part === undefined) continue
    const [first, last] = [2 * (entries[at + 2] ?? 0), 2 * (entries[at + 3] ?? 0)]
    // a view of each list would be an object for every few hits
    const isHere = part.lists.where === 'memory'
    const list = isHere ? part.lists.numbers : numbersAt(part.lists, first, last - first)
    const [from, to] = isHere ? [first, last] : [0, last - first]
    const [own, place] = [list[from] ?? 0, list[from + 1] ?? 0]
    for (let later = from + 2; later < to; later += 2) {
      const other = list[later] ?? 0
      if (other === own) continue
      const diagonal = ((list[later + 1] ?? 0) - place) & (PLACES - 1)
      if (tally.hit(other, diagonal) === enough && !isSameForm(own, other)) meet(other)
    }
  }
}

function distinct(codes: Float64Array): Float64Array {
  codes.sort()
  let count = 0
  for (const code of codes) if (count === 0 || code !== codes[count - 1]) codes[count++] = code
  return codes.slice(0, count)
}

/** Codes of pairs whose smaller number lies in the range, ascending, each once: see pairCode. */
export function reuseMeetPhase(
  workplace: Pick<Workplace, 'settings'>,
  given: ReuseMeetGiven,
): (range: number) => Float64Array {
  const {settings} = workplace
  const {found, register} = given
  const {bits} = rangesOf(register.articles, settings.dedup.parts)
  const isSameForm = sameForm(workplace, given)
  const walk = {found, tally: new Tally(), enough: settings.candidates.hitsOnDiagonal, isSameForm}
  return range => {
    const codes: number[] = []
    for (const {pairs} of found) {
      const rows = ownRows(pairs, range, 2)
      for (let at = 0; at < rows.length; at += 2) {
        const [a, b] = [rows[at] ?? 0, rows[at + 1] ?? 0]
        if (!isSameForm(a, b)) codes.push(pairCode(a, b))
      }
    }
    const {starts, numbers} = entriesOf(found, range, bits)
    for (let row = 0; row < 2 ** bits; row++) {
      const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0]
      if (from === to) continue
      const article = range * 2 ** bits + row
      meetLater(numbers.subarray(ENTRY * from, ENTRY * to), walk, later => {
        codes.push(pairCode(article, later))
      })
    }
    return distinct(Float64Array.from(codes))
  }
}
