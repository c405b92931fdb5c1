/**
 * number/age-and-birth: an age that the year of birth does not allow.
 *
 * Example: of a paper of 2023, `Ida Marlo, 54,` … `was born in 1948`. Avoids: an age in a year gone by (`died in 1990 aged 54`),
 * a birthday not yet had. Cost: the ages and births of the article.
 */
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {dayOf} from '../events.ts'
import {clauseAround} from '../frames.ts'
import {agesOf, type Age} from '../kinds/number-ages.ts'
import {inSentence} from '../sentences.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf} from './contradiction.ts'

interface Birth {
  readonly person: number
  readonly time: TimeMention
  readonly year: number
}

const DAYS = 365.2425
const EPOCH = 1970
const yearOf = (day: number): number => EPOCH + Math.floor(day / DAYS)

export function agesAgainstBirths(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const published = dayOf(annotated)
  if (published === null) return []
  const births = birthsOf(annotated)
  if (births.length === 0) return []
  const ages = agesOf(story, member)
  return births.flatMap(({person, time, year}) => {
    const wrong = ages.find(
      age =>
        age.person === person && isToday(annotated, age) && isImpossible(age.quantity.low, yearOf(published) - year),
    )
    if (wrong === undefined || hasDied(annotated, person)) return []
    const {quantity} = wrong
    return [
      contradiction(story, member, {
        about: `age of ${annotated.people[person]?.name ?? ''}`,
        rule: 'number/age-and-birth',
        why: `born in ${String(year)}, nobody is ${String(quantity.low)} in ${String(yearOf(published))}`,
        numbers: {age: quantity.low, born: year},
        sides: [
          {at: quantity, sentence: quantity.sentence, norm: String(quantity.low)},
          {at: time, sentence: time.sentence, norm: `born ${String(year)}`, said: `born ${textOf(annotated, time)}`},
        ],
      }),
    ]
  })
}

/** Before and after the birthday, and a year for papers dated late. */
const isImpossible = (age: number, years: number): boolean => age > years + 1 || age < years - 2

function birthsOf(annotated: Annotated): Birth[] {
  return annotated.times.flatMap(time => {
    const clause = clauseAround(annotated, time)
    const person = clause?.subject?.person ?? null
    const year = time.said?.year ?? null
    if (clause?.lemma !== 'bear' || !clause.passive || person === null || year === null || time.grain === 'decade')
      return []
    return [{person, time, year}]
  })
}

/** Nothing in the sentence sets the age in another year. */
function isToday(annotated: Annotated, {quantity: {sentence, from}}: Age): boolean {
  const others = inSentence(annotated.times, sentence).some(time => {
    const clause = clauseAround(annotated, time)
    return clause?.lemma !== 'bear' && (time.said?.year ?? null) !== null
  })
  const before = annotated.tokens[from - 1]?.lower ?? ''
  return !others && !/^(?:at|turned|aged|age|was|then)$/u.test(before)
}

const hasDied = ({clauses, tokens}: Annotated, person: number): boolean =>
  clauses.some(({lemma, subject}) => /^(?:die|bury|kill)$/u.test(lemma) && subject?.person === person) ||
  tokens.some(({lower}) => /^(?:late|obituary|posthumous)$/u.test(lower))
