/** Words kept in order: against an independent count, on random texts. */
import {diffArrays} from 'diff'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {commonInOrder, keptInOrder} from '../../stages/align/form.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 14})

describe('words kept in order', () => {
  it('are as many as an edit script keeps', () =>
    fc.assert(
      fc.property(words, words, (x, y) => {
        const kept = diffArrays(x, y).reduce(
          (sum, part) => sum + (part.added || part.removed ? 0 : part.value.length),
          0,
        )
        expect(commonInOrder(x, y)).to.equal(kept)
      }),
    ))
  it('are the same from either side, and all of them for a text and itself', () =>
    fc.assert(
      fc.property(words, words, (x, y) => {
        expect(commonInOrder(x, y)).to.equal(commonInOrder(y, x))
        expect(commonInOrder(x, x)).to.equal(x.length)
      }),
    ))
  it('of a list a hundred thousand words long are counted at once', () => {
    const long = Array.from({length: 100_000}, (_, i) => `w${i}`)
    expect(keptInOrder(long, long)).to.deep.equal({ofShorter: 1, ofLonger: 1})
  })
})
