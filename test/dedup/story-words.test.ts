import {tmpdir} from 'node:os'
import {expect} from 'chai'
import fc from 'fast-check'
import {defaultSettings as settings} from '../../pipeline/settings.ts'
import {Workbench, type StoryWorkbench} from '../../stages/dedup/story/workbench.ts'
import {shareOfCode, SHARES, WHOLE, wordOfCode} from '../../stages/dedup/story/codes.ts'
import {whenOfLine} from '../../stages/dedup/story/days.ts'
import {everyFor, slotsFor} from '../../stages/dedup/story/frequencies.ts'
import {keptWords, leadingNumber, leadingWords, markKept} from '../../stages/dedup/story/leading.ts'
import {isCommon, isName, lexiconOf, rarityOf} from '../../stages/dedup/story/lexicon.ts'
import {floorAmong} from '../../stages/dedup/story/neighbours.ts'
import {Leads, Postings} from '../../stages/dedup/story/postings.ts'
import {oldestNear, walkingOrder} from '../../stages/dedup/story/rows.ts'
import {Sums} from '../../stages/dedup/story/sums.ts'
import {Vector} from '../../stages/dedup/story/terms.ts'
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

describe('the terms of an article', () => {
  const lexicon = Uint8Array.from({length: 64}, (_, slot) => slot << 2)
  const entries = fc.uniqueArray(fc.tuple(fc.nat(999), fc.integer({min: 1, max: 127})), {
    selector: ([word]) => word,
    maxLength: 300,
  })
  const weightOf = (word: number, times: number): number =>
    Math.min(255, Math.round(8 * (1 + Math.log(times)) * rarityOf(lexicon[word & 63] ?? 0)))

  it('are its heaviest words, of equal ones those that stand first', () => {
    fc.assert(
      fc.property(entries, fc.integer({min: 1, max: 200}), (given, most) => {
        const codes = new Uint32Array(most + 1)
        const words = Uint32Array.from(given, ([word, times]) => (word << 8) | times)
        const [size] = new Vector(lexicon, {lift: 2, most}).write(words, codes, 1)
        const telling = given.filter(([word, times]) => weightOf(word, times) > 0)
        const heaviest = telling.sort((p, q) => weightOf(...q) - weightOf(...p)).slice(0, most)
        expect([...codes.subarray(1, size + 1)].map(wordOfCode)).to.deep.equal(heaviest.map(([word]) => word))
      }),
    )
  })

  it('have shares of the length that all together are the whole', () => {
    fc.assert(
      fc.property(entries, given => {
        const codes = new Uint32Array(300)
        const words = Uint32Array.from(given, ([word, times]) => (word << 8) | times)
        const [size, lift] = new Vector(lexicon, {lift: 2, most: 300}).write(words, codes, 0)
        const squares = [...codes.subarray(0, size)].reduce((sum, code) => sum + (shareOfCode(code) / WHOLE) ** 2, 0)
        if (size > 0) expect(squares).to.be.closeTo(1, 0.05)
        // no word of this lexicon is a name
        expect(lift).to.equal(1)
      }),
    )
  })
})

describe('words that lead', () => {
  const [ferry = 0] = wordsOfList('ferry')
  it('are those that several articles keep and that are not common, numbered in their order', () => {
    const words = fc.array(fc.oneof(fc.nat(200), fc.integer({min: 2 ** 24 - 100, max: 2 ** 24 - 1})), {maxLength: 60})
    const lexicon = Uint8Array.from({length: 16}, (_, slot) => (slot === 5 ? 2 : 0))
    fc.assert(
      fc.property(words, given => {
        const kept = keptWords()
        for (const word of given) markKept(kept, word)
        const several = new Set(given.filter((word, at) => given.indexOf(word) !== at && (word & 15) !== 5))
        const expected = [...several].sort((p, q) => p - q)
        const leading = leadingWords(kept, lexicon)
        expect(leading.count).to.equal(expected.length)
        for (const word of [...given, ferry, 0, 31, 32])
          expect(leadingNumber(leading, word)).to.equal(expected.indexOf(word))
      }),
      {numRuns: 20},
    )
  })
})

describe('what an article shares with those before it', () => {
  /** Of each row its terms: numbers of words, each once, with steps of shares. */
  const rows = fc.array(
    fc.uniqueArray(fc.tuple(fc.nat(12), fc.integer({min: 1, max: 255})), {selector: ([word]) => word, maxLength: 8}),
    {minLength: 1, maxLength: 60},
  )
  const limits = fc.record({
    many: fc.integer({min: 1, max: 10}),
    bar: fc.integer({min: 1, max: 4_000_000}),
    back: fc.integer({min: 1, max: 60}),
  })

  it('is summed over their leading terms; the best of those that reach the bar are told', () => {
    fc.assert(
      fc.property(rows, limits, fc.constantFrom(40, 1_000_000), (given, {many, bar, back}, most) => {
        const bench: StoryWorkbench = new Workbench()
        const leads = new Leads(bench, given.length, 8)
        for (const terms of given) {
          for (const [word, step] of terms) leads.add(word, step)
          leads.endRow()
        }
        const postings = new Postings(bench, leads, 13)
        const sums = new Sums(bench, {leads, postings, most, many})
        given.forEach((_, row) => {
          const oldest = Math.max(0, row - back)
          const told = [...sums.best(row, {oldest, bar: bar - 0.5})].sort((p, q) => p - q)
          expect(told).to.deep.equal(bestOf(given, row, {oldest, bar, most, many}))
          postings.add(leads, row)
        })
      }),
    )
  })

  type Terms = readonly (readonly [word: number, step: number])[]
  interface Asked {
    readonly oldest: number
    readonly bar: number
    readonly most: number
    readonly many: number
  }
  /** The same by counting, term by term: those of few rows first, the latest rows of each. */
  function bestOf(given: readonly Terms[], row: number, {oldest, bar, most, many}: Asked): readonly number[] {
    const holders = (word: number): readonly number[] =>
      [...given.keys()].filter(at => at >= oldest && at < row && given[at]?.some(([own]) => own === word)).reverse()
    const shared = new Map<number, number>()
    let left = most
    const rarest = [...(given[row] ?? [])].sort((p, q) => holders(p[0]).length - holders(q[0]).length)
    for (const [word, step] of rarest) {
      for (const at of holders(word).slice(0, left)) {
        const other = given[at]?.find(([own]) => own === word)?.[1] ?? 0
        shared.set(at, (shared.get(at) ?? 0) + (SHARES[step] ?? 0) * (SHARES[other] ?? 0))
      }
      left -= Math.min(left, holders(word).length)
    }
    return [...shared]
      .filter(([, sum]) => sum >= bar)
      .sort(([p, a], [q, b]) => b - a || q - p)
      .slice(0, many)
      .map(([at]) => at)
      .sort((p, q) => p - q)
  }
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
