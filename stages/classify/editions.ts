/**
 * Which of two articles is the later version of one item, by what their publisher says of them.
 *
 *     guid urn:newsml:wire.example:20310304:7, versions 2 and 3   ->  the one of version 3 is later
 *
 * By version, else by when the version was made, else by publication. Avoids two outlets' items taken for one because both
 * count their posts from 1: a name that is no URI says who is meant only beside the same outlet. Constant time.
 */
import type {Article, Edition} from '../../pipeline/types.ts'

const isUri = (name: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\S/iu.test(name)

/** The two are versions of one item. */
function isOneItem(a: Article, b: Article): boolean {
  const [one, two] = [a.metadata.edition?.item ?? null, b.metadata.edition?.item ?? null]
  return one !== null && one === two && (isUri(one) || a.source === b.source)
}

const count = (version: string | null): number | null =>
  version !== null && /^\d{1,15}$/u.test(version) ? Number(version) : null

/** Only with its zone: what the clock on a wall showed is not compared with another wall. */
function moment(revised: string | null): number | null {
  if (revised === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(revised))
    return null
  const milliseconds = Date.parse(revised)
  return Number.isNaN(milliseconds) ? null : milliseconds
}

const MINUTES_A_DAY = 1440
const difference = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** Above 0 where `a` is the later version, 0 where they are one; null where nothing says that they are of one item. */
export function editionOrder(a: Article, b: Article): number | null {
  const [one, two] = [a.metadata.edition, b.metadata.edition]
  if (one === undefined || two === undefined || !isOneItem(a, b)) return null
  const byField = (read: (edition: Edition) => number | null): number | null => difference(read(one), read(two))
  const minutes = ({published}: Article): number | null =>
    published === null || published.minute === null ? null : published.day * MINUTES_A_DAY + published.minute
  return (
    byField(({version}) => count(version)) ??
    byField(({revised}) => moment(revised)) ??
    difference(minutes(a), minutes(b)) ??
    difference(a.published?.day ?? null, b.published?.day ?? null)
  )
}
