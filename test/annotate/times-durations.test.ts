import {describe, it} from 'mocha'
import {expect} from 'chai'
import {durationOf, timesIn} from './quantities-marked.ts'

/** Minutes, shortest to longest, and what lasts so long. */
const rows: readonly (readonly [string, string])[] = [
  ['He waited for 48 hours.', '2880'],
  ['A three-week trial ended.', '30240 trial'],
  ['A two-day strike ended.', '2880 strike'],
  ['He was jailed for four years in prison.', '2102000..2108000 prison'],
  ['He got two-and-a-half years.', '1314000..1318000'],
  ['It took about six minutes.', '5..7'],
  ['It took more than two years.', '1051000..'],
  ['It took two hours and 30 minutes.', '150'],
  ['It took between two and three hours.', '120..180'],
  ['It took half an hour.', '30'],
  ['It took a month.', '40320..44640'],
  ['An hour-long delay followed.', '60 delay'],
  ['It lasted 20 to 25 minutes.', '20..25'],
  ['It will be shut for the next month.', '40320..44640'],
  ['It was foggy for the past five days.', '7200'],
  ['It reopened after a full year.', '525600..527000'],
  ['It was shut for two weeks after the pump failed.', '20160'],
  ['It was shut for a fortnight.', '20160'],
  ['It was shut for a year and a half.', '788400..790600'],
  ['The three-year-old waited.', ''],
  ['They earn £4 an hour.', ''],
  ['He left two days ago.', ''],
  ['He left three weeks later.', ''],
  ['A 25-year sentence was imposed.', '13140000..13180000 sentence'],
]

describe('durations are told apart from ages, rates and times', () => {
  for (const [sentence, said] of rows) {
    it(sentence, () => {
      expect(timesIn(sentence).durations.map(durationOf).join('; ')).to.equal(said)
    })
  }
})
