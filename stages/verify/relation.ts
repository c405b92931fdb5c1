/**
 * What two articles are to each other, as their texts bear it out; null where the texts deny what a lane proposed.
 *
 * Wrong answer it avoids: two articles called copies because a hash table met them.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Candidate, Relation, Sketch} from '../../pipeline/types.ts'
import type {Overlap} from './overlap.ts'
import {longestPassage} from './passage.ts'

export type RelationSettings = Settings['verify'] & Pick<Settings['shingle'], 'gram'>

type Tokens = Pick<Sketch, 'tokenHash' | 'tokens'>

/** The same words in the same order. Texts without words are not compared. */
function sameText(a: Tokens, b: Tokens): boolean {
  return a.tokenHash === b.tokenHash && a.tokens.length > 0 && a.tokens.every((token, i) => token === b.tokens[i])
}

export function relationOf(
  a: Tokens,
  b: Tokens,
  {lanes, overlap, settings}: {lanes: Candidate['lanes']; overlap: Overlap; settings: RelationSettings},
): Relation | null {
  const {jaccard, containment} = overlap
  const [aInB, bInA] = containment
  // The same words in the same order.
  if (sameText(a, b)) return 'exact'
  // Half of all grams in common.
  if (jaccard >= settings.nearCopy) return 'near-copy'
  // Most of one stands inside the other; where both do, the greater share names it.
  if (Math.max(aInB, bInA) >= settings.contained) return bInA >= aInB ? 'contains' : 'contained'
  // Too like to be told apart from reuse, too unlike to be a copy.
  if (jaccard >= settings.listed) return 'shares-core'
  // The reuse lane saw fingerprints; here the words themselves must lie together.
  if (lanes.includes('reuse') && longestPassage(a.tokens, b.tokens, settings) >= settings.passageWords) {
    return 'shares-core'
  }
  // One story in other words: the story lane's own scores speak for it, the grams say nothing.
  return lanes.includes('story') ? 'same-story' : null
}
