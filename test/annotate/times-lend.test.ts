import {describe, it} from 'mocha'
import {expect} from 'chai'
import fc from 'fast-check'
import {annotateArticle} from '../../stages/annotate/annotate.ts'
import {lentDays} from '../../stages/annotate/times/lend.ts'
import {dayOf} from '../../stages/annotate/times/calendar.ts'
import type {Article} from '../../pipeline/types.ts'
import {articleOf} from '../members.ts'

type Dated = Pick<Article, 'published' | 'monthDay'>

const on = (iso: string): Dated => ({
  published: {iso, day: Math.floor(Date.parse(iso) / 86_400_000), minute: null, basis: 'metadata'},
})
const line = (month: number, day: number): Dated => ({published: null, monthDay: {month, day}})
const UNDATED: Dated = {published: null}
const said = (articles: readonly Dated[]): string =>
  lentDays(articles)
    .map(lent => (lent === null ? '-' : `${new Date(lent.day * 86_400_000).toISOString().slice(0, 10)} ${lent.lent}`))
    .join(', ')

const rows: readonly (readonly [string, readonly Dated[], string])[] = [
  ['a date line takes the year of the story', [line(4, 9), on('2019-04-08')], '2019-04-09 year, -'],
  ['over the turn of the year too', [line(12, 31), on('2020-01-01')], '2019-12-31 year, -'],
  ['alone it takes none', [line(4, 9)], '-'],
  ['far from every member it takes none', [line(9, 9), on('2019-04-08')], '-, -'],
  ['29 February only where there is one', [line(2, 29), on('2019-03-01')], '-, -'],
  [
    'no date at all: the last of a story told in two days',
    [UNDATED, on('2019-04-08'), on('2019-04-09')],
    '2019-04-09 day, -, -',
  ],
  ['none where the story runs on for a week', [UNDATED, on('2019-04-08'), on('2019-04-15')], '-, -, -'],
  ['a lent year lends on', [UNDATED, line(4, 9), on('2019-04-08')], '2019-04-09 day, 2019-04-09 year, -'],
  ['nobody has a date', [UNDATED, UNDATED], '-, -'],
]

describe('members of a story lend the day they are read as of', () => {
  for (const [name, articles, lent] of rows) {
    it(name, () => {
      expect(said(articles)).to.equal(lent)
    })
  }

  it('asks for no order', () => {
    const member = fc.oneof(
      fc.constant(UNDATED),
      fc.integer({min: 1, max: 28}).map(day => line(4, day)),
      fc.integer({min: 1, max: 28}).map(day => on(`2019-04-${String(day).padStart(2, '0')}`)),
    )
    fc.assert(
      fc.property(fc.array(member, {maxLength: 6}), members => {
        expect(lentDays([...members].reverse()).reverse()).to.deep.equal(lentDays(members))
      }),
    )
  })

  it('serves the reading and leaves what is published as it was', () => {
    const article = articleOf(
      'a.txt',
      'Bakery burns down\n\nA bakery burned down on Monday. It had opened yesterday.\n',
    )
    const day = dayOf({year: 2019, month: 4, day: 9})
    const days = (lent: 'year' | 'day'): (number | null)[] =>
      annotateArticle(article, {asOf: {day, lent}}).times.map(({firstDay}) => firstDay)
    expect(days('year')).to.deep.equal([day - 1, day - 1])
    // yesterday of a day that was only lent is no certain day
    expect(days('day')).to.deep.equal([day - 1, null])
    expect(annotateArticle(article, {asOf: {day, lent: 'day'}}).article.published).to.equal(null)
    expect(annotateArticle(article).times.map(({firstDay}) => firstDay)).to.deep.equal([null, null])
  })
})
