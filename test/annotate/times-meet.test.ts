import {describe, it} from 'mocha'
import {expect} from 'chai'
import fc from 'fast-check'
import {civilOf, dayOf, nthWeekday, weekdayOf} from '../../stages/annotate/times/calendar.ts'
import {easter} from '../../stages/annotate/times/holidays.ts'
import {timesMeet} from '../../stages/annotate/times/meet.ts'
import type {TimeMention} from '../../stages/annotate/types.ts'
import {timesIn} from './quantities-marked.ts'

/** First time of each, published 10 March 2022. */
const rows: readonly (readonly [string, string, string])[] = [
  ['He died on Monday.', 'He died on 7 March.', 'same'],
  ['He died on Monday.', 'He died on 8 March.', 'apart'],
  ['He died on Monday.', 'He died on 28 February.', 'compatible'],
  ['He died on Monday.', 'He died on Tuesday.', 'apart'],
  ['He died on 7 March.', 'He died on 8 March.', 'apart'],
  ['He died on Sunday night.', 'He died in the early hours of Monday.', 'compatible'],
  ['He died on Sunday morning.', 'He died in the early hours of Monday.', 'apart'],
  ['He died late on Sunday.', 'He died early on Monday.', 'compatible'],
  ['He died at 6 a.m. on Monday.', 'He died at 6 p.m. on Monday.', 'apart'],
  ['He died around 6 a.m. on Monday.', 'He died at 6:20 a.m. on Monday.', 'compatible'],
  ['He died on Monday.', 'He died at 6 p.m. on Monday.', 'compatible'],
  ['He died on Monday morning.', 'He died at 6 p.m. on Monday.', 'apart'],
  ['He died at 10 p.m. ET on Monday.', 'He died at 3 a.m. GMT on Tuesday.', 'compatible'],
  ['He died last week.', 'He died on 2 March.', 'compatible'],
  ['He died last week.', 'He died on 8 March.', 'apart'],
  ['He died yesterday.', 'He died on Wednesday.', 'same'],
  ['He died in 2021.', 'He died in March 2021.', 'compatible'],
  ['He died in 2021.', 'He died in 2020.', 'apart'],
  ['He died last Monday (8 Mar).', 'He died on 7 March.', 'compatible'],
  ['He died three days later.', 'He died on 7 March.', 'unknown'],
  ['The sale is on June 7-8.', 'The sale is on June 8.', 'compatible'],
]

describe('times are apart only where no reading agrees', () => {
  for (const [left, right, said] of rows) {
    it(`${left} / ${right}`, () => {
      expect(timesMeet(timesIn(left).times[0]!, timesIn(right).times[0]!)).to.equal(said)
    })
  }
})

describe('without a day of publication', () => {
  const undated: readonly (readonly [string, string, string])[] = [
    ['He died on Monday.', 'He died on Monday.', 'compatible'],
    ['He died on Monday.', 'He died on Tuesday.', 'apart'],
    ['He died on Sunday night.', 'He died early on Monday.', 'compatible'],
    ['He died on 7 March.', 'He died on 8 March.', 'apart'],
    ['He died on 7 March.', 'He died on 7 March.', 'compatible'],
    ['He died yesterday.', 'He died on 7 March.', 'unknown'],
    ['He died on 7 March 2022.', 'He died on 7 March 2022.', 'same'],
  ]
  for (const [left, right, said] of undated) {
    it(`${left} / ${right}`, () => {
      expect(timesMeet(timesIn(left, null).times[0]!, timesIn(right, null).times[0]!)).to.equal(said)
    })
  }
  it('the same weekday after another publication is a week off and still agrees', () => {
    const [early, late] = [timesIn('He died on Monday.', 19061), timesIn('He died on Monday.', 19067)]
    expect(timesMeet(early.times[0]!, late.times[0]!)).to.not.equal('apart')
  })
})

describe('laws of times', () => {
  const mention: fc.Arbitrary<TimeMention> = fc
    .record({
      first: fc.option(fc.integer({min: 19000, max: 19030})),
      length: fc.constantFrom(0, 0, 0, 1, 6),
      clock: fc.option(fc.constantFrom<readonly [number, number]>([0, 420], [1020, 1800], [900, 900], [0, 1440])),
      basis: fc.constantFrom<TimeMention['basis']>('calendar', 'weekday', 'relative'),
      zone: fc.constantFrom(null, 'gmt', 'et'),
      clash: fc.constantFrom(0, 0, 1),
    })
    .map(({first, length, clock, basis, zone, clash}) => ({
      start: 0,
      end: 1,
      sentence: 0,
      from: 0,
      to: 1,
      grain: 'day',
      firstDay: first,
      lastDay: first === null ? null : first + (basis === 'weekday' ? 0 : length),
      clock,
      weekday: basis === 'weekday' ? weekdayOf(first ?? 3) : null,
      basis,
      clash: clash === 1 && first !== null ? {weekdayDay: first + 1} : null,
      zone,
    }))

  it('order does not matter', () => {
    fc.assert(fc.property(mention, mention, (a, b) => timesMeet(a, b) === timesMeet(b, a)))
  })
  it('a time is never apart from itself', () => {
    fc.assert(fc.property(mention, a => timesMeet(a, a) !== 'apart'))
  })
  it('days and dates are one', () => {
    fc.assert(
      fc.property(fc.integer({min: -200000, max: 200000}), day => {
        const date = new Date(day * 86_400_000)
        const civil = civilOf(day)
        return (
          dayOf(civil) === day &&
          civil.month === date.getUTCMonth() + 1 &&
          civil.day === date.getUTCDate() &&
          weekdayOf(day) === date.getUTCDay()
        )
      }),
    )
  })
  it('rules of the calendar', () => {
    expect(civilOf(easter(2024))).to.deep.equal({year: 2024, month: 3, day: 31})
    expect(civilOf(easter(2019))).to.deep.equal({year: 2019, month: 4, day: 21})
    expect(civilOf(nthWeekday(2024, 11, 4, 4))).to.deep.equal({year: 2024, month: 11, day: 28})
    expect(civilOf(nthWeekday(2024, 5, 1, -1))).to.deep.equal({year: 2024, month: 5, day: 27})
  })
})
