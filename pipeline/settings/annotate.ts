/** Numbers of the room stages/annotate. */
import {setting} from './define.ts'

export const annotate = {
  // ---- quantities
  quantityExactBelow: setting(
    100,
    'count',
    [10, 1000],
    'newsrooms count people and things one by one below a hundred and round above; 20 against 23 dead is a difference, 600 against 612 is not',
  ),
  quantityRoundingMost: setting(
    0.05,
    'share',
    [0, 0.2],
    'a bare 1,000 may stand for 950 to 1,050, hardly for 500 to 1,500 as half its last place would say',
  ),
  quantityAboutLeast: setting(0.05, 'share', [0, 0.2], 'about 1,987 still gives some room'),
  quantityAboutMost: setting(
    0.1,
    'share',
    [0.02, 0.3],
    'about 600 is half a last place to each side, 550 to 650; about 1,000 is not 500: a tenth at most. Nearly and just over reach as far',
  ),
  quantityPluralMost: setting(
    10,
    'times',
    [5, 50],
    'hundreds is 200 to 999: from ten times the word on, the next word is used (dozens reach to 119)',
  ),
  quantityShareSpread: setting(
    0.03,
    'share of the whole',
    [0, 0.1],
    'a third is said of 31 to 36 per cent, three in four of 72 to 78',
  ),
  // ---- times
  timeSpeechWindow: setting(
    8,
    'atoms',
    [3, 20],
    'said in a statement late on Tuesday: a saying verb no farther than this',
  ),
  timeTenseWindow: setting(14, 'atoms', [4, 40], 'the verb of a clause lies within about a dozen words of its date'),
  timeYearCertain: setting(
    60,
    'days',
    [7, 180],
    'a date without year this near the publication is of that year even if its weekday disagrees: then the weekday is the slip',
  ),
  timeAroundMinutes: setting(45, 'minutes', [5, 120], 'around 6 a.m. is said of half past five to a quarter to seven'),
  timeWeekdayReach: setting(
    7,
    'days',
    [0, 14],
    'a bare weekday can mean the one before or after the nearest: a week to each side still agrees',
  ),
  timeTenseCertain: setting(
    14,
    'days',
    [0, 60],
    'a date this near its article is meant whatever the tense beside it; further off `came back in March` lies behind and `opens in March` ahead',
  ),
  timeLentYearWithin: setting(
    31,
    'days',
    [7, 120],
    'a story is told within a month: a date line that lies further from every other member in any year is of another story',
  ),
  timeLentDayWithin: setting(
    2,
    'days',
    [0, 7],
    'where all dated members lie within two days, one without a date was written in them or the day after',
  ),
  // ---- places
  placeReach: setting(
    12,
    'km',
    [0, 40],
    'neighbouring towns are told for each other: a suburb under the name of the town, a town under that of the next',
  ),
  placeLargeTown: setting(5, 'fourfolds', [3, 9], 'a town of a million and more has towns within it'),
  placeLargeBeside: setting(
    4,
    'fourfolds',
    [2, 9],
    'a town that shares its name with a state is meant only if it has some 250,000 inhabitants',
  ),
  placeFirm: setting(3, 'fourfolds', [1, 9], 'from some 64,000 inhabitants on a name alone says which town is meant'),
  placeNear: setting(80, 'km', [20, 200], 'near Leeds may be in Bradford or Harrogate, not in Plymouth'),
  placeLargeReach: setting(40, 'km', [10, 80], 'the outskirts of a city of millions reach about this far'),
} as const
