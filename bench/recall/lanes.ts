/**
 * What the lanes find and the texts bear out, before the result chooses what to tell: so that a passage that no lane met and
 * one that is only not told are two figures.
 */
import {openRun} from '../../pipeline/plan.ts'
import {flow} from '../../pipeline/flow.ts'
import {candidatesWithoutStory} from '../../stages/candidates/index.ts'
import {minhash} from '../../stages/minhash/index.ts'
import {normalize} from '../../stages/normalize/index.ts'
import {read} from '../../stages/read/index.ts'
import {shingleWithoutTerms} from '../../stages/shingle/index.ts'
import {verify} from '../../stages/verify/index.ts'
import {pairName, type Found, type FoundPair} from './found.ts'

export async function verifiedIn(file: string): Promise<Found> {
  const options = {jobs: 4, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null} as const
  const run = openRun({options})
  try {
    const pairs = new Map<string, FoundPair>()
    const all = flow(await run.files([file]), run.context)
      .through(read)
      .through(normalize)
      .through(shingleWithoutTerms)
      .through(minhash)
      .through(candidatesWithoutStory)
      .through(verify)
    for await (const {sketches, pairs: verified} of all) {
      const names = new Map<string, string>(sketches.map(({id, key}) => [id, key.slice(key.lastIndexOf('#') + 1)]))
      for (const pair of verified) pairs.set(pairName(names.get(pair.a) ?? pair.a, names.get(pair.b) ?? pair.b), pair)
    }
    return {pairs, headlines: new Map()}
  } finally {
    await run.close()
  }
}
