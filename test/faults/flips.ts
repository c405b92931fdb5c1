/**
 * A state of which one byte is another: the run notices, or says what it says with the whole one.
 *
 *     await flipped({from: 13, every: 97})     bytes 13, 110, 207, …, another bit of each
 *
 * After each flip that did no harm `state check` finds fault too, or finds none and none is there to find: a page that is
 * free, a byte that nobody reads.
 */
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {Failure} from '../../pipeline/errors.ts'
import {STATE_FILE} from '../../pipeline/state/state.ts'
import {corpus, within} from '../state/growing.ts'

export interface Flips {
  readonly tried: number
  /** By a failure of the run. */
  readonly noticed: number
  readonly harmless: number
  readonly wrong: readonly string[]
}

const ARTICLES = 6

export async function flipped({from, every}: {readonly from: number; readonly every: number}): Promise<Flips> {
  const wrong: string[] = []
  let [tried, noticed, harmless] = [0, 0, 0]
  await within(async room => {
    await room.add(corpus(ARTICLES))
    const {records} = await room.run()
    const file = path.join(room.state, STATE_FILE)
    const whole = await readFile(file)
    for (let place = from; place < whole.length; place += every) {
      const bytes = Buffer.from(whole)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8))
      await writeFile(file, bytes)
      tried += 1
      try {
        const ran = await room.run()
        harmless += 1
        if (!isDeepStrictEqual(ran.records, records)) wrong.push(`byte ${place}: other records, and nothing said`)
      } catch (error) {
        noticed += 1
        // mostly as damage; where the name of the fingerprint is hit, as a state that was made otherwise
        if (!(error instanceof Failure)) wrong.push(`byte ${place}: ${String(error)}`)
      }
    }
  })
  return {tried, noticed, harmless, wrong}
}
