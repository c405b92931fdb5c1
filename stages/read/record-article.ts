/**
 * One JSONL line to an article: its key is `file.jsonl#id`, or `file.jsonl#L<line>` where the record has no id.
 */
import type {ArticleRef} from '../../pipeline/types.ts'
import type {Found} from './article.ts'
import type {ReadLimits} from './bytes.ts'
import type {ArticleEntry} from './entry.ts'
import {entryOfLine} from './formats/json.ts'
import {rejectOf} from './parts.ts'
import type {RecordOptions} from './record.ts'

export type LineRef = Extract<ArticleRef, {kind: 'line'}>

interface LineReading {
  /** What the file is called. */
  readonly file: string
  readonly ref: LineRef
  readonly options: RecordOptions
  readonly limits: ReadLimits
  /** Hears of an article that was not read to its end. */
  readonly onCut?: (entry: ArticleEntry) => void
}

/** Null for a record of something else, a picture for instance; throws a Reject for a line that holds nothing known. */
export function articleOfLine(bytes: Uint8Array, {file, ref, options, limits, onCut}: LineReading): Found | null {
  const where = {file, line: ref.line}
  const entry = entryOfLine(bytes, {where, options, limits})
  switch (entry.is) {
    case 'other':
      return null
    case 'bad':
      throw rejectOf(entry.fault, where)
    case 'article': {
      onCut?.(entry)
      const {id, title, text, metadata, notes} = entry
      return {key: `${file}#${id ?? `L${ref.line}`}`, file, ref, title, text, metadata, notes}
    }
  }
}
