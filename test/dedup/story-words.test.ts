import {tmpdir} from 'node:os'
import {expect} from 'chai'
import fc from 'fast-check'
import {defaultSettings as settings} from '../../pipeline/settings.ts'
import {whenOfLine} from '../../stages/dedup/story/days.ts'
import {everyFor, slotsFor} from '../../stages/dedup/story/frequencies.ts'
import {toFront} from '../../stages/dedup/story/largest.ts'
import {isCommon, isName, lexiconOf, rarityOf} from '../../stages/dedup/story/lexicon.ts'
import {floorAmong} from '../../stages/dedup/story/neighbours.ts'
import {oldestNear, walkingOrder} from '../../stages/dedup/story/rows.ts'
import {wordsOfList} from '../../stages/kernel/passage.ts'
import {workplaceIn} from './workplace.ts'

describe('the day of a line', () => {
  const at = workplaceIn(tmpdir())
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['plain', '{"id":"a","title":"T","text":"A ship.","date":"3 May 2031"}', '3 May 2031'],
    ['with marks inside', '{"text":"a \\"b\\" \\\\","n":[],"date":"3 May 2031"}', '3 May 2031'],
    ['with an escape in the date', '{"text":"x","date":"3 May\\u00202031"}', '3 May 2031'],
    ['with spaces and numbers', ' { "n" : -1.5e3 , "text" : "x y" , "date" : "May" } ', 'May'],
    ['with an object before it', '{"meta":{"date":"no"},"text":"yes","date":"May"}', 'May'],
    ['with an escape in a key', '{"text":"x","d\\u0061te":"May"}', 'May'],
    ['without any', '{"text":"date"}', null],
  ]
  for (const [what, line, date] of cases)
    it(`is looked for in one ${what}`, () => expect(whenOfLine(Buffer.from(line), at).date).to.equal(date))
})

describe('the largest of many', () => {
  it('are those of the sorted list', () => {
    const keys = fc.array(fc.oneof(fc.integer({min: 0, max: 2 ** 32 - 1}), fc.integer({min: 0, max: 300})), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(keys, fc.integer({min: 1, max: 200}), (given, many) => {
        const own = Uint32Array.from(given)
        const kept = own
          .subarray(0, toFront(own, given.length, many))
          .slice()
          .sort()
        expect([...kept]).to.deep.equal([...Uint32Array.from(given).sort().slice(-many)])
      }),
    )
  })
})

describe('the lexicon', () => {
  const [ferry = 0, government = 0, march = 0, the = 0] = wordsOfList('ferry government march the')
  it('knows names, common words and words of grammar', () => {
    const counts = new Uint32Array(slotsFor(100))
    const set = (word: number, seen: number, asName: number): void => {
      counts[word & (counts.length - 1)] = seen + 2 ** 16 * asName
    }
    set(ferry, 3, 0)
    set(government, 3, 0)
    set(march, 70, 60)
    set(the, 100, 0)
    const lexicon = lexiconOf(counts, 100, settings.candidates)
    const entry = (word: number): number => lexicon[word & (lexicon.length - 1)] ?? 0
    expect(rarityOf(entry(ferry))).to.be.greaterThan(rarityOf(entry(government)))
    expect([ferry, march].map(word => isName(entry(word)))).to.deep.equal([false, true])
    expect([ferry, march].map(word => isCommon(entry(word)))).to.deep.equal([false, true])
    expect(rarityOf(entry(the))).to.equal(0)
  })

  const samples: readonly (readonly [number, number, number])[] = [
    [0, 100, 1],
    [100, 100, 1],
    [101, 100, 2],
    [1000, 100, 16],
  ]
  for (const [texts, sample, every] of samples)
    it(`looks at one of ${every} where ${texts} are more than ${sample}`, () =>
      expect(everyFor(texts, sample)).to.equal(every))
})

describe('the floor among many', () => {
  const own = {...settings.candidates, ...settings.dedup}
  const floors: readonly (readonly [number, number])[] = [
    [0, 0.05],
    [1, 0.05],
    [200, 0.05],
    [2000, 0.075],
    [20_000, 0.1],
    [200_000, 0.125],
  ]
  for (const [others, floor] of floors)
    it(`is ${floor} among ${others}`, () => expect(floorAmong(others, own)).to.be.closeTo(floor, 1e-12))
})

describe('rows in walking order', () => {
  const numbers = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1), fc.nat(3)), {maxLength: 40})
  it('go by day, then content', () => {
    fc.assert(
      fc.property(numbers, given => {
        const column = (c: 0 | 1 | 2): Uint32Array => Uint32Array.from(given, row => row[c])
        const rows = walkingOrder(Uint32Array.from(given.keys()), {left: column(0), right: column(1), day: column(2)})
        const told = [...rows].map(row => given[row])
        const expected = [...given].sort((p, q) => p[2] - q[2] || p[0] - q[0] || p[1] - q[1])
        expect(told).to.deep.equal(expected)
      }),
    )
  })

  it('look back a week, the undated to all, and nobody further than the bound', () => {
    const undated = 0xffffffff
    const days = fc.array(fc.oneof(fc.integer({min: 1, max: 30}), fc.constant(undated)), {minLength: 1, maxLength: 40})
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 50}), (given, most) => {
        const day = Uint32Array.from(given).sort()
        const calendar = {rows: new Uint32Array(0), day}
        day.forEach((own, row) => {
          const near = day.findIndex((other, at) => row - at <= most && (own === undated || own - other <= 7))
          expect(oldestNear(calendar, row, {days: 7, most})).to.equal(near)
        })
      }),
    )
  })
})
