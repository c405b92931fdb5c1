/** The flags as the commands use them, and what of them a run is opened with. */
import type {RunOptions, Window} from '../context.ts'
import type {StoriesFlag} from './options/reading.ts'
import type {Flags} from './options/table.ts'

export type {StoriesFlag} from './options/reading.ts'
export {dayOf} from './options/scheduling.ts'
export type {Flags} from './options/table.ts'

/** Where a run writes that is told nothing else. */
export const OUTPUT = 'output'

export function runOptions(
  {jobs, timezone, source, sourceField}: Flags,
  chosen: StoriesFlag,
  window: Window | null = null,
): RunOptions {
  return {jobs, timezone, ...chosen, ...(source ?? {sourceField}), ...(window === null ? {} : {window})}
}
