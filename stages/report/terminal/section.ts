/** What every part of a story's summary is given, and how each says that there is more. */
import type {Values} from '../../../pipeline/settings/define.ts'
import type {report} from '../../../pipeline/settings/report.ts'
import type {Desk} from '../desk.ts'
import type {Paper} from './paper.ts'

export interface StoryOptions {
  readonly desk: Desk
  readonly paper: Paper
  /** Folder where the tables stand; null where nothing was written. */
  readonly out: string | null
  readonly settings: Values<typeof report>
}

/** `and 5 more: core.csv`, where there is such a file. */
export const moreLines = (left: number, table: string, out: string | null): string[] =>
  left > 0 ? [`    and ${left} more${out === null ? ' (-o OUT writes all)' : `: ${table}`}`] : []
