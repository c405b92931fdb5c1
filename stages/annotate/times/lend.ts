/**
 * The day an article is read as of, where it gives none itself: lent by the other members of its story.
 *
 * Example: `April 9 (Agency)` in a story of 8 April 2019 is read as of 2019-04-09; an article without any date in a story
 * told within two days is read as of the last of them. Avoids: a chain of guesses (only days that articles give themselves
 * are lent), and an order that decides: all members are looked at at once. What is published stays as it was read: a lent
 * day serves to understand `Monday`, it is nothing the article says. Cost: members squared, once a story.
 */
import type {Article} from '../../../pipeline/types.ts'
import {timeSettings, type TimeSettings} from '../quantities/settings.ts'
import type {AsOf} from '../types.ts'
import {civilOf, dayOf, isDate} from './calendar.ts'

type Dated = Pick<Article, 'published' | 'monthDay'>
type LendSettings = Pick<TimeSettings, 'lentYearWithin' | 'lentDayWithin'>

/** The day of that month and day nearest to any of the days known, the earlier of two; null where none is near. */
function yearLent({month, day}: NonNullable<Article['monthDay']>, known: readonly number[], within: number) {
  let best: {readonly day: number; readonly away: number} | null = null
  for (const other of known) {
    const {year} = civilOf(other)
    for (const candidate of [year - 1, year, year + 1]) {
      if (!isDate({year: candidate, month, day})) continue
      const at = dayOf({year: candidate, month, day})
      const away = Math.abs(at - other)
      if (best === null || away < best.away || (away === best.away && at < best.day)) best = {day: at, away}
    }
  }
  return best !== null && best.away <= within ? best.day : null
}

/** For each article of one story, what it is read as of; null where it has a day of its own, or none can be lent. */
export function lentDays(
  articles: readonly Dated[],
  {settings = timeSettings}: {readonly settings?: LendSettings} = {},
): (AsOf | null)[] {
  const known = articles.flatMap(({published}) => (published === null ? [] : [published.day]))
  const years = articles.map(({published, monthDay}) =>
    published !== null || monthDay === undefined ? null : yearLent(monthDay, known, settings.lentYearWithin),
  )
  const days = [...known, ...years.filter(day => day !== null)]
  const close = days.length > 0 && Math.max(...days) - Math.min(...days) <= settings.lentDayWithin
  return articles.map(({published, monthDay}, i) => {
    if (published !== null) return null
    const own = years[i] ?? null
    if (own !== null) return {day: own, lent: 'year'}
    // a date line that fits nowhere near the story is a sign against the story's day
    return close && monthDay === undefined ? {day: Math.max(...days), lent: 'day'} : null
  })
}
