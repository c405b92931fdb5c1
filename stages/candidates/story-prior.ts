/**
 * How common a word is in English news at large, whatever the run holds.
 *
 * Example: `government` stands in about one article in seven, `montefalda` in next to none; a folder of three articles
 * cannot tell them apart by counting.
 * Other languages need no list: there every word starts alike, and the run's own counts decide.
 */
import type {Settings} from '../../pipeline/settings.ts'
import {fold, foldedCapacity} from '../kernel/fold.ts'
import {wordHashes} from '../kernel/words.ts'
import {classes} from './story-common.ts'

function hashesOf(text: string): Int32Array {
  const bytes = new TextEncoder().encode(text)
  const folded = new Uint8Array(foldedCapacity(bytes.length))
  const hashes = new Int32Array(bytes.length)
  const length = fold(bytes, bytes.length, folded)
  return hashes.subarray(0, wordHashes(folded, length, hashes))
}

const shares: ReadonlyMap<number, number> = new Map(
  classes.flatMap(([words, share]) => Array.from(hashesOf(words), hash => [hash, share] as const)),
)

/** The share of articles that have the word; `rare` where it mostly is a name or a number. */
export const commonness = (hash: number, rare: boolean, settings: Settings['candidates']): number =>
  shares.get(hash) ?? (rare ? settings.storyShareOfName : settings.storyShareOfWord)
