import {describe, it} from 'mocha'
import {expect} from 'chai'
import {timeOf, timesIn} from './quantities-marked.ts'

/** Published Thursday 10 March 2022: days, hours (past 24:00 is the next morning), zone, clash, speech. */
const rows: readonly (readonly [string, string])[] = [
  ['It began at 6 a.m.', '? 6:00'],
  ['It began at 6:30pm.', '? 18:30'],
  ['It began at 3.15pm on Sunday.', '2022-3-6 15:15'],
  ['It began at 06:00.', '? 6:00'],
  ['It began at 2100 GMT.', '? 21:00 gmt'],
  ['It began at noon.', '? 12:00'],
  ['It began at noon on Monday.', '2022-3-7 12:00'],
  ['It began at midnight.', '? 0:00-24:00'],
  ['It began around 6 a.m. on Monday.', '2022-3-7 5:15-6:45'],
  ['It began shortly before 6 p.m. on Monday.', '2022-3-7 17:15-18:00'],
  ['It began just after 6 p.m. Monday.', '2022-3-7 18:00-18:45'],
  ['It ran from 9am to 5pm.', '? 9:00-17:00'],
  ['It ran 6-8pm on Monday.', '2022-3-7 18:00-20:00'],
  ['It ran between 6 and 8 p.m.', '? 18:00-20:00'],
  ['It began at 10:30 p.m. ET on Monday.', '2022-3-7 22:30 et'],
  ["It began at 6 o'clock.", '? 6:00'],
  ['It fell on Sunday night.', '2022-3-6 17:00-30:00'],
  ['It fell in the early hours of Monday.', '2022-3-7 0:00-7:00'],
  ['It fell early on Monday.', '2022-3-7 0:00-10:00'],
  ['It fell late on Sunday.', '2022-3-6 16:00-27:00'],
  ['It fell late Sunday.', '2022-3-6 16:00-27:00'],
  ['It fell on Monday morning.', '2022-3-7 0:00-12:00'],
  ['It fell on Monday afternoon.', '2022-3-7 12:00-19:00'],
  ['It fell on Monday evening.', '2022-3-7 16:00-24:00'],
  ['It fell overnight on Monday.', '2022-3-6..2022-3-7 18:00-32:00'],
  ['It fell at dawn on Monday.', '2022-3-7 4:00-8:00'],
  ['Police said on Tuesday that he died.', '2022-3-8 speech'],
  ['Police told reporters late on Tuesday that he died.', '2022-3-8 16:00-27:00 speech'],
  ['On Tuesday, police said he died.', '2022-3-8 speech'],
  ['On Tuesday, police arrested him.', '2022-3-8'],
  ['She said in a statement on Tuesday that it closed.', '2022-3-8 speech'],
  ['Police arrested him on Tuesday, they said.', '2022-3-8'],
  ['He may march on.', ''],
  ['Theresa May left.', ''],
  ['The Sun said so.', ''],
  ['USA Today said so.', ''],
  ['He waited for two days.', ''],
  ['He scored on Good Morning America.', ''],
  ['It began at 06:00, he said.', '? 6:00'],
  ['It began at six in the morning on Monday.', '2022-3-7 6:00'],
  ['It began on Monday at twenty to eight in the evening.', '2022-3-7 19:40'],
  ['It began at half past 2 in the afternoon.', '? 14:30'],
  ['It began at quarter past twelve in the afternoon.', '? 12:15'],
  ["It began at ten o'clock at night.", '? 22:00'],
  ['It began shortly after two in the morning on Monday.', '2022-3-7 2:00-2:45'],
  ['There were six in the boat.', ''],
  ['It ended 02:39 into the film.', ''],
  ['It began at ten past four on Tuesday afternoon.', '2022-3-8 16:10'],
  ['It began at ten past four.', '? 4:10'],
  ['It has been open since a quarter to four.', '? 3:45'],
  ['It began at 7.55 in the evening.', '? 19:55'],
  ['It began shortly after one on Wednesday morning.', '2022-3-9 1:00-1:45'],
  ['The bell tolled a few minutes before six.', '? 5:15-6:00'],
  ['It began at 5 p.m. Moscow time on Monday.', '2022-3-7 17:00 moscow'],
  ['They lost three to four men.', ''],
  ['She won after two rounds.', ''],
]

describe('hours and parts of day run past midnight; saying verbs mark speech', () => {
  for (const [sentence, said] of rows) {
    it(sentence, () => {
      expect(timesIn(sentence).times.map(timeOf).join('; ')).to.equal(said)
    })
  }
})
