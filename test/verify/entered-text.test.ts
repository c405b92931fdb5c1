/** One text held against others: the figures that sets and tables give, however many were held against it before. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {EnteredText} from '../../stages/verify/entered-text.ts'
import {longestRun} from '../../stages/verify/longest-run.ts'

const WIDTH = 5
const numbers = (list: readonly number[]): Int32Array => Int32Array.from(list, word => Math.imul(word + 1, 0x9e3779b1))

function gramsOf(list: readonly number[]): Set<string> {
  if (list.length === 0) return new Set()
  if (list.length < WIDTH) return new Set([list.join(' ')])
  return new Set(list.slice(WIDTH - 1).map((_, i) => list.slice(i, i + WIDTH).join(' ')))
}

function expectFigures(entered: EnteredText, a: readonly number[], b: readonly number[]): void {
  const {shared, jaccard, containment} = entered.against(numbers(b))
  const [own, other] = [gramsOf(a), gramsOf(b)]
  const both = [...own].filter(gram => other.has(gram)).length
  const share = (of: number): number => (of === 0 ? 0 : both / of)
  const wanted = [both, share(own.size + other.size - both), share(own.size), share(other.size)]
  expect([shared, jaccard, ...containment]).to.deep.equal(wanted)
  expect(entered.run()).to.equal(longestRun(numbers(a), numbers(b), {known: 0}))
}

describe('a text held against others', () => {
  /** A small vocabulary repeats itself, a large one copies in pieces. */
  const text = fc.oneof(
    fc.array(fc.nat(2), {maxLength: 60}),
    fc
      .array(fc.record({from: fc.nat(80), words: fc.nat(30)}), {maxLength: 6})
      .map(pieces => pieces.flatMap(({from, words}) => Array.from({length: words}, (_, i) => from + i))),
  )
  it('is measured as sets of grams and a table of all words measure it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.array(text, {maxLength: 4})), {maxLength: 4}), rounds => {
        const entered = new EnteredText(WIDTH)
        for (const [a, others] of rounds) {
          entered.enter(numbers(a))
          for (const b of [...others, a, ...others]) expectFigures(entered, a, b)
        }
      }),
      {numRuns: 400},
    )
  })
  it('makes room for a long one and is the same after it', () => {
    const [brief, long] = [[1, 2, 3, 4, 5, 6, 7], Array.from({length: 5000}, (_, i) => i % 2500)]
    const entered = new EnteredText(WIDTH)
    entered.enter(numbers(brief))
    for (const b of [[...brief, 8], long, brief.slice(1)]) expectFigures(entered, brief, b)
  })
  it('takes time that grows with the texts, however often they repeat themselves', () => {
    const same = new Int32Array(200_000).fill(7)
    const other = same.slice()
    other[100_000] = 8
    const entered = new EnteredText(WIDTH)
    entered.enter(same)
    expect(entered.against(other).shared).to.equal(1)
    expect(entered.run()).to.equal(100_000)
  }).timeout(5000)
})
