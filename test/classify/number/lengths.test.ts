/** Hours, days and lengths of one event in two reports, and the ages of people. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Divergence} from '../../../pipeline/records.ts'
import {memberOf, told} from '../../members.ts'

type Pair = readonly [string, string]

// 2031-06-12 is a Thursday
const apart: readonly Pair[] = [
  ['The siege lasted 48 hours.', 'The three-day siege is over.'],
  ['The outage lasted six hours.', 'Power was out for nine hours.'],
  ['The bridge was closed for three weeks.', 'The bridge stayed shut for two months.'],
  ['The flight was delayed by four hours.', 'The flight took off seven hours late.'],
  ['The operation took less than nine minutes.', 'The operation took 40 minutes.'],
  ['The trial is expected to last three weeks.', 'The trial is due to last six weeks.'],
  ['Rescuers searched for 36 hours.', 'The search went on for five days.'],
  ['The lock reopened at 2.15 pm.', 'The lock reopened at 7.40 pm.'],
  ['The canal was reopened at 6 a.m. on Tuesday.', 'The canal reopened only at noon on Tuesday.'],
  ['The company was founded in 1978.', 'The company was founded in 1987.'],
  ['She was elected mayor in 2019.', 'She was elected mayor in 2021.'],
  ['He was arrested in November 2028.', 'Police arrested him in November 2029.'],
  ['The bridge opened in March.', 'The bridge opened in April.'],
  [
    'The tunnel should be completed by the end of September.',
    'The tunnel is expected to be completed in the first quarter of 2032.',
  ],
  ['The leak was discovered on Monday morning.', 'The leak was discovered on Tuesday afternoon.'],
  ['Voss resigned on Friday.', 'Voss quit on June 5.'],
  ['The ship sank on June 3.', 'The ship sank on June 8.'],
  ['The museum opened in 1994.', 'It is 40 years since the museum opened, in 1991.'],
  ['Schools close on 20 June.', 'Schools will close on 27 June.'],
  ['The explosion happened in the early hours of Friday.', 'The explosion happened on Thursday afternoon.'],
  ['The law takes effect on July 1.', 'The law takes effect on August 1.'],
  ['The vote is on June 21.', 'The vote will be held on June 28.'],
]

const agree: readonly Pair[] = [
  ['The siege lasted 48 hours.', 'The two-day siege is over.'],
  ['The bridge was closed for three weeks.', 'The bridge was closed for 20 days.'],
  ['The strike began at 6 a.m.', 'The strike ended at 6 p.m.'],
  ['The bridge closed at 3 p.m.', 'The bridge reopened at 9 p.m.'],
  ['The blast occurred at 7:40 a.m.', 'The blast occurred shortly before 8 a.m.'],
  ['The eclipse happened at 0400 GMT.', 'The eclipse happened at 5 p.m. local time.'],
  ['The explosion happened in the early hours of Friday.', 'The explosion happened on Thursday night.'],
  ['Voss resigned on Monday.', 'Voss quit on June 9.'],
  ['Police said on Tuesday that he was arrested.', 'He was arrested on Monday.'],
  ['The trial lasted three weeks.', 'The trial began three weeks ago.'],
  ['The patrol took four hours to reach the hut.', 'The patrol spent two days on the mountain.'],
  ['The first flight was delayed by four hours.', 'The second flight was delayed by two hours.'],
  ['She was elected in 2019.', 'She was re-elected in 2023.'],
  ['The company was founded in 1978.', 'The company was listed in 1987.'],
  ['He waited two hours for a doctor.', 'He was in hospital for two weeks.'],
  ['The ship left on Monday.', 'The ship arrived on Thursday.'],
  ['The ban will last two years.', 'The bridge was closed for two months.'],
  ['The road will be shut until Friday.', 'The road was shut on Tuesday.'],
  ['Polls open at 7 a.m.', 'Polls close at 10 p.m.'],
  ['The fire broke out at about 4 a.m.', 'The fire was put out by 9 a.m.'],
  ['She worked for the museum for 20 years.', 'She was director of the museum for eight years.'],
  ['Voss has been mayor for 12 years.', 'Voss has been on the council for 20 years.'],
  ['Filming resumes on Monday.', 'Filming broke down on Wednesday.'],
]

const report = (from: string, sentence: string): string =>
  [
    `Report ${from}`,
    'The authorities in Elmstad spoke about the matter again.',
    sentence,
    'Nobody else was ready to comment.',
  ].join('\n\n')

function found([a, b]: Pair): Divergence[] {
  const day = {date: '2031-06-12'}
  const members = [memberOf('0.txt', report('of the day', a), day), memberOf('1.txt', report('from Elmstad', b), day)]
  return told(members).divergences.filter(
    ({kind, strength}) => (kind === 'date' || kind === 'number') && strength !== 'weak',
  )
}

describe('date: hours, days and lengths of one event', () => {
  for (const pair of apart)
    it(pair.join(' / '), () => {
      expect(found(pair)).to.have.lengthOf(1)
    })

  for (const pair of agree)
    it(`is silent: ${pair.join(' / ')}`, () => {
      expect(found(pair)).to.deep.equal([])
    })
})

describe('ages of one person', () => {
  const ages = (pair: Pair): readonly (readonly string[])[] =>
    found(pair)
      .filter(({rule}) => rule === 'number/age')
      .map(({scope, readings}) => [scope, ...readings.map(({value}) => value).sort()])

  it('differ between two articles of a day', () =>
    expect(
      ages([
        'The 19-year-old driver, Mia Tarn, was treated for shock.',
        'Mia Tarn, 21, who was driving, was treated for shock.',
      ]),
    ).to.deep.equal([['across', '19-year-old', '21']]))

  it('differ inside one article', () =>
    expect(
      ages([
        'Liam Poole, 52, won the sack race. Back in his tent, the 58-year-old said he would sleep till noon.',
        'A spectator said that it rained.',
      ]),
    ).to.deep.equal([['within', '52', '58-year-old']]))

  it('are each their own in a family', () =>
    expect(
      ages([
        'Carl Brodek, 34, and his wife Ella, 31, were charged.',
        'Ella Brodek, 31, and her husband Carl, 34, were charged.',
      ]),
    ).to.deep.equal([]))
})
