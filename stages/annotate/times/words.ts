/** Words of time: months, weekdays, parts of day, zones. */

const table = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([names, value]) => names.split('|').map(name => [name, value] as const)))

export const MONTHS = table([
  ['january|jan', 1],
  ['february|feb', 2],
  ['march|mar', 3],
  ['april|apr', 4],
  ['may', 5],
  ['june|jun', 6],
  ['july|jul', 7],
  ['august|aug', 8],
  ['september|sept|sep', 9],
  ['october|oct', 10],
  ['november|nov', 11],
  ['december|dec', 12],
])

export const WEEKDAYS = table([
  ['sunday|sun', 0],
  ['monday|mon', 1],
  ['tuesday|tue|tues', 2],
  ['wednesday|wed', 3],
  ['thursday|thu|thur|thurs', 4],
  ['friday|fri', 5],
  ['saturday|sat', 6],
])

/** 0 spring to 3 winter. */
export const SEASONS = table([
  ['spring|springtime', 0],
  ['summer|summertime', 1],
  ['autumn|fall', 2],
  ['winter|wintertime', 3],
])

/** Minutes after midnight; past 1440 is the following morning: `Sunday night` and `early on Monday` overlap. */
export const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [0, 720]],
  ['dawn', [240, 480]],
  ['sunrise', [240, 540]],
  ['breakfast', [360, 600]],
  ['lunchtime', [660, 900]],
  ['afternoon', [720, 1140]],
  ['evening', [960, 1440]],
  ['dusk', [960, 1320]],
  ['sunset', [960, 1320]],
  ['nightfall', [960, 1320]],
  ['teatime', [900, 1140]],
  ['daybreak', [240, 540]],
  ['night', [1020, 1800]],
  ['overnight', [1080, 1920]],
])

export const ZONES =
  /^(?:et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|ist|jst|aest|aedt|eastern|pacific|central|local)$/u

/** Shortest and longest, in minutes: a month has 28 to 31 days. */
export const UNIT_MINUTES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['second', [1 / 60, 1 / 60]],
  ['minute', [1, 1]],
  ['min', [1, 1]],
  ['hour', [60, 60]],
  ['hr', [60, 60]],
  ['day', [1440, 1440]],
  ['night', [1440, 1440]],
  ['week', [10080, 10080]],
  ['fortnight', [20160, 20160]],
  ['month', [28 * 1440, 31 * 1440]],
  ['year', [365 * 1440, 366 * 1440]],
  ['decade', [3652 * 1440, 3653 * 1440]],
  ['century', [36524 * 1440, 36525 * 1440]],
])
