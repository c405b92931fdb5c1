/**
 * The exact join: every pair of Jaccard .4 or containment .6 up, without hashing lanes, for collections of some 100,000.
 *
 * Of a text that shares a part t of its distinct grams with another, the two share at least one of its rarest 1 - t: so each
 * text looks for others under its rarest grams alone, and finds all.
 * Example: of 100 grams, of which 57 stand in a partner, at most 43 do not: of any 44 one does.
 * What it is for: to know what the lanes miss. Cost: every gram is kept, 8 bytes each; time by the rarity of the grams.
 * Source: prefix filtering, Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007.
 */
import {gramCount} from '../kernel/grams.ts'
import type {Search} from './find.ts'
import {byRange, Numbers, rangesOf} from './numbers.ts'
import {pairCode} from './pairs.ts'
import {eachHash, postingsOf} from './postings.ts'
import type {Register} from './register.ts'
import {ownRows, type RangedStretch} from './ranged.ts'
import {numbersAt} from './shelf.ts'
import type {Stretch} from './types.ts'
import type {Workplace} from './workplace.ts'

/** Kept as fingerprints: all grams. */
export const EVERY_GRAM = 1

export interface ExactPartGiven {
  readonly register: Pick<Register, 'articles' | 'sheets'>
  readonly standIn: Uint32Array
}

export interface ExactPart {
  /** Texts that hold a gram, gram after gram. */
  readonly lists: Stretch
  /** Of each text and gram: the text, how often the gram stands in it, where the gram’s list begins and ends. */
  readonly members: RangedStretch
}

const MEMBER = 4

export function exactPartPhase(
  {settings, shelf}: Workplace,
  {register, standIn}: ExactPartGiven,
): (part: number) => ExactPart {
  const {parts} = settings.dedup
  const ranges = rangesOf(register.articles, parts)
  return part => {
    const postings = postingsOf({sheets: register.sheets, standIn, part, parts})
    const {articles} = postings
    const [lists, members] = [new Numbers(), new Numbers()]
    eachHash(postings, (start, end) => {
      const first = lists.count
      for (let at = start; at < end; at++)
        if (at === start || articles[at] !== articles[at - 1]) lists.add(articles[at] ?? 0)
      const last = lists.count
      for (let at = start; at < end;) {
        const from = at
        while (at < end && articles[at] === articles[from]) at += 1
        for (const number of [articles[from] ?? 0, at - from, first, last]) members.add(number)
      }
    })
    const {starts, numbers} = byRange(members.taken(), {width: MEMBER, ...ranges})
    return {lists: shelf.keep(lists.taken()), members: {starts, stretch: shelf.keep(numbers)}}
  }
}

export interface ExactMeetGiven {
  readonly register: Pick<Register, 'articles' | 'columns'>
  readonly found: readonly ExactPart[]
}

/** A gram of a text: where the texts that hold it are listed. */
interface Listed {
  readonly part: number
  readonly from: number
  readonly to: number
  readonly own: number
}

/** The grams of each text of a range that stand more than once somewhere. */
function listedByText(found: readonly ExactPart[], range: number): ReadonlyMap<number, readonly Listed[]> {
  const listed = new Map<number, Listed[]>()
  found.forEach(({members}, part) => {
    const rows = ownRows(members, range, MEMBER)
    for (let at = 0; at < rows.length; at += MEMBER) {
      const [article = 0, own = 0, from = 0, to = 0] = rows.subarray(at, at + MEMBER)
      const known = listed.get(article)
      if (known) known.push({part, from, to, own})
      else listed.set(article, [{part, from, to, own}])
    }
  })
  return listed
}

/** Those of the rarest grams that others hold; `least`: the share of its grams that a partner has. */
function rarest(listed: readonly Listed[], grams: number, least: number): readonly Listed[] {
  const single = grams - listed.reduce((sum, {own}) => sum + own, 0)
  const distinct = single + listed.length
  const enough = distinct - Math.ceil(least * distinct) + 1
  const byRarity = [...listed].sort((p, q) => p.to - p.from - (q.to - q.from) || p.part - q.part || p.from - q.from)
  return byRarity.slice(0, Math.max(0, enough - single))
}

export function exactMeetPhase(
  {settings}: Workplace,
  {register, found}: ExactMeetGiven,
): (range: number) => Float64Array {
  const {listed: jaccard, contained} = settings.verify
  // of the smaller of two texts a Jaccard of j leaves 2j / (1 + j) in the other
  const least = Math.min(contained, (2 * jaccard) / (1 + jaccard))
  return range => {
    const codes = new Set<number>()
    for (const [article, listed] of listedByText(found, range)) {
      const grams = gramCount(register.columns.words[article] ?? 0, settings.shingle.gram)
      for (const {part, from, to} of rarest(listed, grams, least)) {
        const lists = found[part]?.lists
        if (lists === undefined) continue
        for (const other of numbersAt(lists, from, to - from))
          if (other !== article) codes.add(pairCode(article, other))
      }
    }
    return Float64Array.from(codes).sort()
  }
}

/** Codes of all pairs that may be alike. */
export async function exactJoin(
  {crew, settings}: Search,
  register: Register,
  standIn: Uint32Array,
): Promise<readonly Float64Array[]> {
  const tasks = settings.dedup.parts
  const found = await crew.run('exactPart', {register, standIn}, {tasks})
  return crew.run('exactMeet', {register, found}, {tasks})
}
