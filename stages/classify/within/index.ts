/** Contradictions inside one article, by kind of fact. */
import type {Proposal, StoryView} from '../types.ts'
import {agesAgainstBirths} from './birth.ts'
import {wrongWay} from './direction.ts'
import {heAndShe} from './gender.ts'
import {partsAgainstTotal} from './parts.ts'
import {sharesOverAll} from './shares.ts'
import {toldTwice} from './twice.ts'
import {unitsApart} from './units.ts'
import {weekdaysApart} from './weekdays.ts'
import {actsOutOfOrder, yearsTurned} from './years.ts'

type Look = (story: StoryView, member: number) => Proposal[]

const inEach =
  (...looks: readonly Look[]) =>
  (story: StoryView): Proposal[] =>
    story.members.flatMap((_, member) => looks.flatMap(look => look(story, member)))

export const numbersWithin = inEach(
  unitsApart,
  wrongWay,
  partsAgainstTotal,
  sharesOverAll,
  agesAgainstBirths,
  toldTwice,
)
export const datesWithin = inEach(weekdaysApart, yearsTurned, actsOutOfOrder)
export const gendersWithin = inEach(heAndShe)
