/**
 * One JSONL line to an article: its key is `file.jsonl#id`, or `file.jsonl#L<line>` where the record has no id.
 */
import type {ArticleRef} from '../../pipeline/types.ts'
import type {Found} from './article.ts'
import type {ReadLimits} from './bytes.ts'
import {readRecord, type RecordOptions} from './record.ts'

export type LineRef = Extract<ArticleRef, {kind: 'line'}>

interface LineReading {
  /** What the file is called. */
  readonly file: string
  readonly ref: LineRef
  readonly options: RecordOptions
  readonly limits: ReadLimits
}

/** Throws a Reject for a line that holds no article. */
export function articleOfLine(bytes: Uint8Array, {file, ref, options, limits}: LineReading): Found {
  const {id, ...fields} = readRecord(bytes, {where: {file, line: ref.line}, options, limits})
  return {key: `${file}#${id ?? `L${ref.line}`}`, file, ref, ...fields}
}
