/**
 * Main holidays of the United States, Britain and Canada, each by its rule.
 *
 * Example: Labor Day is the first Monday of September. Source: 5 U.S.C. 6103; Banking and Financial Dealings Act 1971;
 * Easter by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).
 */
import {dayOf, nthWeekday} from './calendar.ts'

type Rule = (year: number) => number

const fixed =
  (month: number, day: number): Rule =>
  year =>
    dayOf({year, month, day})
const nth =
  (month: number, weekday: number, n: number): Rule =>
  year =>
    nthWeekday(year, month, weekday, n)

export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf({year, month: Math.floor(f / 31), day: (f % 31) + 1})
}

const fromEaster =
  (shift: number): Rule =>
  year =>
    easter(year) + shift

export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['may day', fixed(5, 1)],
  ['victoria day', year => dayOf({year, month: 5, day: 24}) - ((((dayOf({year, month: 5, day: 24}) + 3) % 7) + 7) % 7)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', year => nthWeekday(year, 11, 4, 4) + 1],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ["st stephen's day", fixed(12, 26)],
  ['hogmanay', fixed(12, 31)],
  ['twelfth night', fixed(1, 5)],
  ['epiphany', fixed(1, 6)],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ["st david's day", fixed(3, 1)],
  ["international women's day", fixed(3, 8)],
  ['pi day', fixed(3, 14)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ["st george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['cinco de mayo', fixed(5, 5)],
  ['ve day', fixed(5, 8)],
  ["midsummer's day", fixed(6, 24)],
  ['vj day', fixed(8, 15)],
  ['michaelmas', fixed(9, 29)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['guy fawkes day', fixed(11, 5)],
  ["st andrew's day", fixed(11, 30)],
  ['shrove tuesday', fromEaster(-47)],
  ['pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy saturday', fromEaster(-1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['remembrance sunday', year => nthWeekday(year, 11, 0, 2)],
  ['boxing day', fixed(12, 26)],
])
