/**
 * Candidates to pairs that the texts themselves bear out, with exact figures.
 *
 * Example: copy-lane candidates of Jaccard .31 without a shared passage are dropped; a story-lane candidate of Jaccard
 * .02 stays as same-story. Lanes propose, this room decides: precision against the exact join is 1.
 * Cost: 2 us for a pair that falls, 10 to 40 us for one that stays.
 */
import {each, type Stage} from '../../pipeline/stage.ts'
import {turnTaker} from '../../pipeline/turns.ts'
import type {Candidate, Candidates, Pair, Sketch, Verified} from '../../pipeline/types.ts'
import {longestRun} from './longest-run.ts'
import {overlapOf} from './overlap.ts'
import {relationOf, type RelationSettings} from './relation.ts'

export function verifyPair(
  a: Sketch,
  b: Sketch,
  {lanes, storyScore}: Pick<Candidate, 'lanes' | 'storyScore'>,
  settings: RelationSettings,
): Pair | null {
  const overlap = overlapOf(a, b)
  const relation = relationOf(a, b, {lanes, overlap, settings})
  if (relation === null) return null
  const {shared, jaccard, containment} = overlap
  // A shared gram is a shared run of so many words, or of a whole text that is shorter.
  const known = shared > 0 ? settings.gram : 0
  const run = relation === 'exact' ? a.tokens.length : longestRun(a.tokens, b.tokens, {known})
  return {a: a.id, b: b.id, lanes, relation, jaccard, containment, longestRun: run, storyScore}
}

type Verifier = (candidates: readonly Candidate[]) => readonly Pair[]

function verifierOf(sketches: readonly Sketch[], settings: RelationSettings): Verifier {
  const byId = new Map(sketches.map(sketch => [sketch.id, sketch]))
  return candidates =>
    candidates.flatMap(candidate => {
      const [a, b] = [byId.get(candidate.a), byId.get(candidate.b)]
      const pair = a && b ? verifyPair(a, b, candidate, settings) : null
      return pair === null ? [] : [pair]
    })
}

export const verifyPairs = ({sketches, pairs}: Candidates, settings: RelationSettings): Verified => ({
  sketches,
  pairs: verifierOf(sketches, settings)(pairs),
})

/** Pairs between two looks at the clock: some milliseconds. */
const BLOCK = 256

/** Of thousands of articles alike there are millions of pairs, so that the run must be able to stop among them. */
export const verify: Stage<Candidates, Verified> = each('verify', async ({sketches, pairs}, {settings, signal}) => {
  const verified = verifierOf(sketches, {...settings.verify, gram: settings.shingle.gram})
  const turn = turnTaker()
  const borneOut: Pair[][] = []
  for (let at = 0; at < pairs.length; at += BLOCK) {
    await turn()
    signal.throwIfAborted()
    borneOut.push([...verified(pairs.slice(at, at + BLOCK))])
  }
  return {sketches, pairs: borneOut.flat()}
})
