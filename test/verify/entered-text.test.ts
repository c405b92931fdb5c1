/** One text held against others: the figures that sets and tables give, however many were held against it before. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {kernelModule} from '../../stages/kernel/compiled.ts'
import {enteredText, type Entered} from '../../stages/verify/entered.ts'
import {longestRun} from '../../stages/verify/longest-run.ts'

const WIDTH = 5
const numbers = (list: readonly number[]): Int32Array => Int32Array.from(list, word => Math.imul(word + 1, 0x9e3779b1))
const upTo = (count: number): readonly number[] => Array.from({length: count}, (_, i) => i)

function gramsOf(list: readonly number[], width: number): Set<string> {
  if (list.length === 0) return new Set()
  if (list.length < width) return new Set([list.join(' ')])
  return new Set(list.slice(width - 1).map((_, i) => list.slice(i, i + width).join(' ')))
}

function expectFigures(entered: Entered, a: readonly number[], b: readonly number[], width = WIDTH): void {
  const {shared, jaccard, containment} = entered.against(numbers(b))
  const [own, other] = [gramsOf(a, width), gramsOf(b, width)]
  const both = [...own].filter(gram => other.has(gram)).length
  const share = (of: number): number => (of === 0 ? 0 : both / of)
  const wanted = [both, share(own.size + other.size - both), share(own.size), share(other.size)]
  expect([shared, jaccard, ...containment]).to.deep.equal(wanted)
  expect(entered.run()).to.equal(longestRun(numbers(a), numbers(b), {known: 0}))
}

/** A small vocabulary repeats itself, a large one copies in pieces. */
const text = fc.oneof(
  fc.array(fc.nat(2), {maxLength: 60}),
  fc
    .array(fc.record({from: fc.nat(80), words: fc.nat(30)}), {maxLength: 6})
    .map(pieces => pieces.flatMap(({from, words}) => Array.from({length: words}, (_, i) => from + i))),
)
const module = kernelModule()

for (const kind of ['compiled', 'plain'] as const) {
  describe(`a text held against others, ${kind}`, function () {
    this.timeout(20_000)
    const enter = (width = WIDTH): Entered => enteredText(width, kind === 'plain' ? null : module)
    before(function () {
      if (kind === 'compiled' && module === null) this.skip()
    })

    it('is measured as sets of grams and a table of all words measure it', () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(text, fc.array(text, {maxLength: 4})), {maxLength: 4}), rounds => {
          const entered = enter()
          for (const [a, others] of rounds) {
            entered.enter(numbers(a))
            for (const b of [...others, a, ...others]) expectFigures(entered, a, b)
          }
        }),
        {numRuns: 400},
      )
    })
    it('is measured so by grams of any width', () => {
      fc.assert(
        fc.property(text, text, fc.integer({min: 1, max: 9}), (a, b, width) => {
          const entered = enter(width)
          entered.enter(numbers(a))
          expectFigures(entered, a, b, width)
        }),
        {numRuns: 400},
      )
    })
    it('ends where it ends, though what stood behind it in memory would go on', () => {
      const long = upTo(90)
      const entered = enter()
      for (let words = 0; words < 40; words++) {
        entered.enter(numbers(long))
        expectFigures(entered, long, long)
        entered.enter(numbers(long.slice(0, words)), long.length)
        for (const other of [0, 3, 4, 5, 6, 17, 32, 33])
          expectFigures(entered, long.slice(0, words), long.slice(0, other))
      }
    })
    it('is the same after another that was entered again and again', () => {
      const entered = enter()
      for (let round = 0; round < 50; round++) {
        const a = upTo(3 + round).map(i => i + round * 20)
        entered.enter(numbers(a))
        for (const b of [a.slice(2), upTo(60), [...a, ...a]]) expectFigures(entered, a, b)
      }
    })
    it('makes room for a long one and is the same after it', () => {
      const [brief, long] = [[1, 2, 3, 4, 5, 6, 7], upTo(5000).map(i => i % 2500)]
      const entered = enter()
      entered.enter(numbers(brief))
      for (const b of [[...brief, 8], long, brief.slice(1)]) expectFigures(entered, brief, b)
      // more places than two bytes can number
      const [whole, halves] = [upTo(70_000), [...upTo(70_000).slice(35_000), ...upTo(35_000), -1]]
      expectFigures(entered, brief, whole)
      entered.enter(numbers(whole))
      for (const b of [halves, brief]) expectFigures(entered, whole, b)
      entered.enter(numbers(brief))
      expectFigures(entered, brief, long)
    })
    it('takes time that grows with the texts, however often they repeat themselves', () => {
      const same = new Int32Array(200_000).fill(7)
      const other = same.slice()
      other[100_000] = 8
      const entered = enter()
      entered.enter(same)
      expect(entered.against(other).shared).to.equal(1)
      expect(entered.run()).to.equal(100_000)
    })
    it('shares a run that begins where too many places were looked at already', () => {
      const [hum, chorus, verse] = [new Array<number>(300).fill(7), [1, 2, 3, 4, 5, 6], upTo(320).map(i => 100 + i)]
      const a = [...hum, ...chorus, 8, ...chorus, ...verse]
      const entered = enter()
      entered.enter(numbers(a))
      expectFigures(entered, a, [...hum, 9, ...chorus, ...verse])
    })
    it('is followed at every place where a gram stands, up to its longest run', () => {
      const [chorus, verse] = [[1, 2, 3, 4, 5, 6], upTo(40).map(i => 100 + i)]
      const a = [...chorus, 7, ...chorus, 8, ...chorus, ...verse, ...chorus, 9]
      const entered = enter()
      entered.enter(numbers(a))
      for (const b of [
        [...chorus, ...verse],
        [50, ...chorus, 8, ...chorus, 51],
        [...verse, ...chorus, 9],
      ])
        expectFigures(entered, a, b)
    })
  })
}
