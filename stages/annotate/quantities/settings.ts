/** The room's numbers as the rules of quantities and times take them. */
import {annotate} from '../../../pipeline/settings/annotate.ts'
import {valuesOf} from '../../../pipeline/settings/define.ts'

const values = valuesOf(annotate)

export interface QuantitySettings {
  readonly exactBelow: number
  readonly roundingMost: number
  readonly aboutLeast: number
  readonly aboutMost: number
  readonly pluralMost: number
  readonly shareSpread: number
}

export const quantitySettings: QuantitySettings = {
  exactBelow: values.quantityExactBelow,
  roundingMost: values.quantityRoundingMost,
  aboutLeast: values.quantityAboutLeast,
  aboutMost: values.quantityAboutMost,
  pluralMost: values.quantityPluralMost,
  shareSpread: values.quantityShareSpread,
}

export interface TimeSettings {
  readonly speechWindow: number
  readonly tenseWindow: number
  readonly yearCertain: number
  readonly aroundMinutes: number
  readonly weekdayReach: number
  readonly tenseCertain: number
  readonly lentYearWithin: number
  readonly lentDayWithin: number
}

export const timeSettings: TimeSettings = {
  speechWindow: values.timeSpeechWindow,
  tenseWindow: values.timeTenseWindow,
  yearCertain: values.timeYearCertain,
  aroundMinutes: values.timeAroundMinutes,
  weekdayReach: values.timeWeekdayReach,
  tenseCertain: values.timeTenseCertain,
  lentYearWithin: values.timeLentYearWithin,
  lentDayWithin: values.timeLentDayWithin,
}
