/**
 * What an editor must know of an article before its words are used: `embargoed until 2031-03-05T06:00:00+01:00`.
 *
 * Avoids: an embargo that stands in the last column of a table and nowhere else.
 */
import type {Edition} from '../../pipeline/types.ts'

const words = {
  canceled: 'canceled by its publisher',
  withheld: 'withheld by its publisher',
  correction: 'marked as a correction by its publisher',
} as const

export function standingOf(edition: Edition | undefined): readonly string[] {
  if (edition === undefined) return []
  const {status, embargo} = edition
  return [
    ...(embargo === null ? [] : [`embargoed until ${embargo}`]),
    ...(status === null || status === 'update' ? [] : [words[status]]),
  ]
}
