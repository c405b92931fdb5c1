/** Dates as machines write them: read at once, and read the same as by the forms of all others. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {Metadata} from '../../pipeline/types.ts'
import {writtenDate} from '../../stages/normalize/dates.ts'
import {publishedOf} from '../../stages/normalize/published.ts'

const two = (most: number): fc.Arbitrary<string> => fc.nat(most).map(number => String(number).padStart(2, '0'))

describe('dates in the plain form', () => {
  const day = fc.tuple(fc.integer({min: 1590, max: 2210}), two(14), two(33)).map(parts => parts.join('-'))
  const clock = fc
    .tuple(two(25), two(61), two(61), fc.constantFrom('', '.0', '.000', '.123456'), fc.constantFrom('Z', '', '+02:00'))
    .map(([hour, minute, second, fraction, zone]) => `T${hour}:${minute}:${second}${fraction}${zone}`)
  const date = fc.oneof(
    day,
    fc.tuple(day, clock).map(parts => parts.join('')),
  )
  it('are read as the forms of all others read them', () => {
    fc.assert(
      fc.property(date, one => {
        // what stands behind a space is not in the plain form
        const [plain, other] = [writtenDate(one), writtenDate(` ${one}`)]
        if (plain === null || other === null) expect(plain).to.equal(other)
        else {
          const {start, end, ...said} = plain
          const {start: from, end: to, ...wanted} = other
          expect(said).to.deep.equal(wanted)
          expect([start, end]).to.deep.equal([from - 1, to - 1])
        }
      }),
      {numRuns: 3000},
    )
  })
  it('know how long a month is', () => {
    const table: readonly (readonly [string, boolean])[] = [
      ['2000-02-29', true],
      ['1900-02-29', false],
      ['2024-02-29', true],
      ['2023-02-29', false],
      ['2031-04-30', true],
      ['2031-04-31', false],
      ['2031-00-10', false],
      ['2031-13-10', false],
      ['2031-01-00', false],
    ]
    for (const [one, isDate] of table) expect(writtenDate(one) !== null, one).to.equal(isDate)
  })
  it('give the moment that the clock of the machine gives', () => {
    const moment = fc.tuple(fc.integer({min: 1600, max: 2199}), fc.integer({min: 1, max: 28}), fc.nat(1439))
    fc.assert(
      fc.property(moment, ([year, date, minute]) => {
        const iso = new Date(Date.UTC(year, 4, date, 0, minute)).toISOString()
        const said: Metadata = {source: null, date: iso, url: null, language: null, byline: null, story: null}
        const found = publishedOf(said, {dateLines: [], dateline: null}, 'Asia/Tokyo')
        expect(found?.iso).to.equal(minute === 0 ? iso.slice(0, 10) : iso.replace('.000', ''))
      }),
    )
  })
})
