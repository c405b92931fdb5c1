/**
 * How the kernel has a line read that it does not read itself.
 *
 *     lineReading({options, limits}).read(bytes of `{"title":1984,"tags":["a"]}`)  ->  {title: '1984', text: '', source: null, date: null}
 *
 * Avoids two opinions of what an article is: the one of those that read articles counts. Linear.
 */
import {Reject} from '../../pipeline/errors.ts'
import type {LineReading} from '../kernel/rows.ts'
import type {ReadLimits} from './bytes.ts'
import {entryOfLine} from './formats/json.ts'
import type {RecordOptions} from './record.ts'

/** Why a line is no article is told by whoever reads it for the problem rows. */
const NOWHERE = {file: ''}

export function lineReading({
  options,
  limits,
}: {
  readonly options: RecordOptions
  readonly limits: ReadLimits
}): LineReading {
  return {
    sourceField: options.sourceField ?? 'source',
    read(line) {
      try {
        const entry = entryOfLine(line, {where: NOWHERE, options, limits})
        if (entry.is !== 'article') return null
        const {title, text, metadata} = entry
        return {title, text, source: metadata.source, date: metadata.date}
      } catch (error) {
        if (error instanceof Reject) return null
        throw error
      }
    },
  }
}
