/**
 * The reuse lane at scale: articles that share a passage, however little of each it is, by winnowed fingerprints.
 *
 * Example: three sentences of agency copy inside a 640-word article meet the agency’s report, where the copy lane sees a
 * likeness of .1 and finds nothing. The same rules as the lane of scan (stages/candidates/reuse.ts), part by part and range
 * by range, in numbers alone.
 */
import type {Search} from './find.ts'
import {outletsOf} from './outlets.ts'
import type {Register} from './register.ts'

/** Codes of pairs, ascending from list to list, each once. */
export async function reuseLane(
  {crew, settings, window, onProgress}: Search,
  register: Register,
  {standIn, texts}: {readonly standIn: Uint32Array; readonly texts: Uint32Array},
): Promise<readonly Float64Array[]> {
  const tasks = settings.dedup.parts
  const outlets = outletsOf(register, texts)
  const step = (phase: 'reusePart' | 'reuseMeet'): (() => void) => {
    let done = 0
    return () => onProgress(phase, ++done, tasks, register.articles)
  }
  const furniture = new Int32Array(new SharedArrayBuffer(4 * register.articles))
  const given = {register, standIn, outlets, furniture, window}
  const found = await crew.run('reusePart', given, {tasks, onResult: step('reusePart')})
  return crew.run('reuseMeet', {register, outlets, furniture, window, found}, {tasks, onResult: step('reuseMeet')})
}
