/**
 * What a word weighs in this run, and whether it mostly is a name or a number: one number a slot of the counts.
 *
 * Counted frequencies are mixed with what is known of English at large, as in stages/candidates/story-weights.ts, so that a
 * folder of three articles on one war does not lose the word `Russia`.
 * Wrong answer it avoids: names told apart by one article’s spelling; `may` is a name where most articles write it so.
 * Cost: 10 ms of the main thread for the counts of a large run.
 */
import type {Settings} from '../../../pipeline/settings.ts'
import {classes} from '../../candidates/story-common.ts'
import {wordsOfList} from '../../kernel/passage.ts'
import {STOP_WORDS} from '../../shingle/stop-words.ts'
import {namedOf, seenOf} from './frequencies.ts'

/** Rarity in steps of 1/14 above two bits: a weight is rounded more coarsely than that. */
const STEP = 14
const MOST_STEPS = 63
const NAME = 1
const COMMON = 2

/** Rarities are told apart in so many steps. */
export const RARITIES = MOST_STEPS + 1
export const rarityStep = (entry: number): number => entry >>> 2
export const rarityOfStep = (step: number): number => step / STEP
export const rarityOf = (entry: number): number => rarityOfStep(rarityStep(entry))
/** Mostly written as a name or number. */
export const isName = (entry: number): boolean => (entry & NAME) !== 0
/** In too many articles of the run to lead anywhere. */
export const isCommon = (entry: number): boolean => (entry & COMMON) !== 0

type LaneSettings = Settings['candidates']

const KNOWN = 256

/** As in stages/candidates/story-prior.ts: a word in two classes belongs to the later one. */
const shares: ReadonlyMap<number, number> = new Map(
  classes.flatMap(([words, share]) => wordsOfList(words).map(word => [word, share] as const)),
)
const grammar = wordsOfList(STOP_WORDS)

/** By slot; `counts` of `articles` that were looked at. In shared memory. */
export function lexiconOf(counts: Uint32Array, articles: number, settings: LaneSettings): Uint8Array {
  const slots = counts.length
  const lexicon = new Uint8Array(new SharedArrayBuffer(slots))
  const {storyBackground, storyRarest, storyShareOfName, storyShareOfWord} = settings
  const cap = Math.max(settings.storyCapFloor, Math.ceil(settings.storyCap * articles))
  const entry = (seen: number, named: number, share: number | null): number => {
    // what no article of a sample holds is mostly a name
    const isRare = 2 * named >= seen
    const before = storyBackground * (share ?? (isRare ? storyShareOfName : storyShareOfWord))
    const rarity = Math.log((storyBackground + articles + 1) / (before + Math.max(1, seen) + 0.5))
    const steps = Math.round(STEP * Math.max(0, Math.min(storyRarest, rarity)))
    return Math.min(MOST_STEPS, steps) * 4 + (isRare ? NAME : 0) + (seen > cap ? COMMON : 0)
  }
  // most words stand in few articles: their entries are known
  const known = new Uint8Array(2 * KNOWN)
  for (let seen = 0; seen < KNOWN; seen++) {
    known[2 * seen] = entry(seen, 0, null)
    known[2 * seen + 1] = entry(seen, seen, null)
  }
  for (let slot = 0; slot < slots; slot++) {
    const seen = seenOf(counts[slot] ?? 0)
    const named = namedOf(counts[slot] ?? 0)
    lexicon[slot] = seen < KNOWN ? (known[2 * seen + (2 * named >= seen ? 1 : 0)] ?? 0) : entry(seen, named, null)
  }
  const mask = slots - 1
  for (const [word, share] of shares) {
    const slot = word & mask
    lexicon[slot] = entry(seenOf(counts[slot] ?? 0), namedOf(counts[slot] ?? 0), share)
  }
  for (const word of grammar) lexicon[word & mask] = 0
  return lexicon
}
