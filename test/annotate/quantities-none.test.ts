import {describe, it} from 'mocha'
import {expect} from 'chai'
import {quantitiesIn, saidOf} from './quantities-marked.ts'

/** Low..high, whole, unit, noun, predicate, rate and flags of each number, in order. */
const rows: readonly (readonly [string, string])[] = [
  ['It happened in 2022.', ''],
  ['It happened on Nov. 15.', ''],
  ['It happened at 3.15pm.', ''],
  ['It was the 1990s.', ''],
  ['The 2016 election was close.', ''],
  ['Take the A42 motorway.', ''],
  ['Flight MH370 vanished.', ''],
  ['A Boeing 737 landed.', ''],
  ['The Group of Seven met.', ''],
  ['They took Highway 1 north.', ''],
  ['The firm filed for Chapter 11.', ''],
  ['The 9/11 attacks changed that.', ''],
  ['They work 24/7.', ''],
  ['Call 0207 782 4368 now.', ''],
  ['He came first.', ''],
  ['He waited for 48 hours.', ''],
  ['A three-week trial ended.', ''],
  ['One of the best days came.', ''],
  ['No one was there.', ''],
  ['He lives at No. 10.', ''],
  ['Formula One cars raced.', ''],
  ['See page 12.', ''],
  ['On lap seven he stopped.', ''],
  ['A 15th-century house burned.', ''],
  ['The iPhone 6 was slow.', ''],
  ['The version 4.1.2 failed.', ''],
  ['Covid-19 spread.', ''],
  ['The 5G network failed.', ''],
  ['He went 7-8-1 that season.', ''],
  ['He left two days ago.', ''],
  ['The first half was dull.', ''],
  ['It rained on June 7-8.', ''],
  ['UPDATE 1-Blast kills five in Halden.', '5 person kill'],
  ['WRAPUP 2-Blast kills five in Halden.', '5 person kill'],
  ['UPDATE 3: Blast kills five in Halden.', '5 person kill'],
  ['2ND LEAD Blast kills five in Halden.', '5 person kill'],
  ['Police found 1e400 boats.', ''],
  [`Police found ${'9'.repeat(400)} boats.`, ''],
  ['It rained on 31 February.', ''],
]

describe('names, dates and durations are no quantities', () => {
  for (const [sentence, said] of rows) {
    it(sentence, () => {
      expect(quantitiesIn(sentence).map(saidOf).join('; ')).to.equal(said)
    })
  }
})
