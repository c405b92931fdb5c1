/**
 * Which of two readings was told later, and by how much: `17 people was first told 1 h 35 min after 14 people.`
 *
 * Avoids: an update taken for a contradiction because nobody looked at the clock; and a guess where the days are known
 * but not the hours. Cost: the articles of a finding.
 */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import {clip, oneLine} from '../show.ts'
import type {Brief} from './brief.ts'

const MINUTES = {hour: 60, day: 1440}
const LONGEST = 40

/** Minutes since 1970 of `2026-11-20T06:10:00Z`; null where no hour and zone are known. */
const minuteOf = (published: string | null): number | null =>
  published !== null && /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(published) ? Math.round(Date.parse(published) / 60_000) : null

/** `1 h 35 min`, `2 days`. */
export function span(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / MINUTES.hour), minutes % MINUTES.hour]
  if (minutes >= 2 * MINUTES.day) return `${Math.round(minutes / MINUTES.day)} days`
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ')
}

/** The earliest telling of a reading; null where one of its articles has no hour. */
function firstTold({articles}: Reading, brief: Brief): number | null {
  const minutes = articles.map(id => minuteOf(brief.teller(id)?.record.published ?? null))
  const known = minutes.filter(minute => minute !== null && Number.isFinite(minute))
  return known.length === 0 || known.length < minutes.length ? null : Math.min(...known.map(Number))
}

export function laterBy({readings, scope}: Divergence, brief: Brief): string | null {
  const [one, other] = readings
  if (one === undefined || other === undefined || readings.length > 2 || scope === 'within') return null
  const [first, second] = [firstTold(one, brief), firstTold(other, brief)]
  if (first === null || second === null || first === second) return null
  const name = ({value}: Reading): string => `“${clip(oneLine(value), LONGEST)}”`
  const [late, early] = second > first ? [other, one] : [one, other]
  return `${name(late)} was first told ${span(Math.abs(second - first))} after ${name(early)}.`
}
