/**
 * The reuse lane, one part of the fingerprints: which texts hold the same ones, and at which places.
 *
 * Where passages of eight words are asked for, a fingerprint of two or three texts proposes its pairs at once: of eight
 * words in a row only one is sure to be kept.
 * Those of more texts go on as lists, for two hits of a pair must lie on one diagonal (reuse-meet.ts). Lists, not hits: a
 * fingerprint of n texts is n numbers here and n² / 2 there, and only there, one article at a time.
 * Wrong answer it avoids: half a gigabyte of hits for each phrase that 200 of a million articles share.
 * Cost: 25 ns a fingerprint; 20 bytes for each that stands in four texts and more, 8 a pair proposed.
 */
import type {Settings} from '../../pipeline/settings.ts'
import {byRange, Numbers, rangesOf} from './numbers.ts'
import type {Outlets} from './outlets.ts'
import {eachHash, postingsOf, type Postings} from './postings.ts'
import type {RangedStretch} from './ranged.ts'
import type {Register} from './register.ts'
import {Sieve} from './sift.ts'
import type {Stretch} from './types.ts'
import type {Workplace} from './workplace.ts'

export interface ReusePartGiven {
  /** Of the fingerprints, in grams. */
  readonly window: number
  readonly register: Pick<Register, 'articles' | 'sheets'>
  /** The article that stands for the text of each. */
  readonly standIn: Uint32Array
  readonly outlets: Outlets
  /** By article: fingerprints that are its outlet’s template. Zeros in shared memory, counted by the tasks. */
  readonly furniture: Int32Array
}

export interface ReusePart {
  /** Article and place of each entry, fingerprint after fingerprint; within one, articles ascend. */
  readonly lists: Stretch
  /** Of each entry that is not its list’s last: article, number of the entry, end of its list. By range of the article. */
  readonly members: RangedStretch
  /** Two articles, the smaller number first; a pair for each fingerprint that it shares. By range of the smaller. */
  readonly pairs: RangedStretch
}

export const MEMBER = 3

/** Articles between `start` and `end`, where not more than `most`; otherwise one more than that. */
function textsUpTo({articles}: Postings, [start, end]: readonly [number, number], most: number): number {
  let texts = 0
  for (let at = start; at < end && texts <= most; at++)
    if (at === start || articles[at] !== articles[at - 1]) texts += 1
  return texts
}

function addPairs({articles}: Postings, [start, end]: readonly [number, number], into: Numbers): void {
  for (let at = start; at < end; at++) {
    if (at > start && articles[at] === articles[at - 1]) continue
    for (let other = at + 1; other < end; other++) {
      if (articles[other] === articles[other - 1]) continue
      into.add(articles[at] ?? 0)
      into.add(articles[other] ?? 0)
    }
  }
}

function addList(
  {articles, places}: Postings,
  [start, end]: readonly [number, number],
  {lists, members}: {readonly lists: Numbers; readonly members: Numbers},
): void {
  const first = lists.count / 2
  for (let at = start; at < end; at++) {
    lists.add(articles[at] ?? 0)
    lists.add(places[at] ?? 0)
    if (articles[at] === articles[end - 1]) continue
    members.add(articles[at] ?? 0)
    members.add(first + at - start)
    members.add(first + end - start)
  }
}

/**
 * Texts in which a fingerprint may stand to propose its pairs alone: none (one text has no pair) where every passage to be
 * told keeps two fingerprints in any case, and where so few are kept that of a shorter one often none is.
 */
function rareOf({dedup, minhash, shingle, verify}: Settings, window: number): number {
  const keepTwo = shingle.gram + 2 * window - 1
  return window > minhash.window || verify.passageWords >= keepTwo ? 1 : dedup.rareArticles
}

export function reusePartPhase(
  {settings, shelf}: Pick<Workplace, 'settings' | 'shelf'>,
  {register, standIn, outlets, furniture, window}: ReusePartGiven,
): (part: number) => ReusePart {
  const {parts} = settings.dedup
  const rareArticles = rareOf(settings, window)
  const sieve = new Sieve(settings.candidates, outlets, furniture)
  const ranges = rangesOf(register.articles, parts)
  const kept = (rows: Numbers, width: number): RangedStretch => {
    const {starts, numbers} = byRange(rows.taken(), {width, ...ranges})
    return {starts, stretch: shelf.keep(numbers)}
  }
  return part => {
    const postings = postingsOf({sheets: register.sheets, standIn, part, parts})
    const [lists, members, pairs] = [new Numbers(), new Numbers(), new Numbers()]
    eachHash(postings, (start, end) => {
      const texts = textsUpTo(postings, [start, end], rareArticles)
      if (texts < 2) return
      const telling = [start, sieve.sift(postings, start, end)] as const
      if (texts <= rareArticles) addPairs(postings, telling, pairs)
      else if (textsUpTo(postings, telling, 1) > 1) addList(postings, telling, {lists, members})
    })
    return {lists: shelf.keep(lists.taken()), members: kept(members, MEMBER), pairs: kept(pairs, 2)}
  }
}
