import {expect} from 'chai'
import fc from 'fast-check'
import {CodeBag} from '../../stages/dedup/code-bag.ts'

describe('a bag of codes', () => {
  it('holds each once, in order, however they came', () => {
    const lists = fc.array(fc.array(fc.integer({min: 0, max: 40}).map(n => n * 2 ** 40)))
    fc.assert(
      fc.property(lists, given => {
        const bag = new CodeBag()
        for (const codes of given) bag.add(Float64Array.from(codes))
        expect([...bag.taken()]).to.deep.equal([...new Set(given.flat())].sort((a, b) => a - b))
      }),
    )
  })

  it('does so for millions too', () => {
    const bag = new CodeBag()
    const own = Float64Array.from({length: 300_000}, (_, n) => (n * 7919) % 300_007)
    for (let time = 0; time < 8; time++) bag.add(own.slice())
    expect(bag.taken()).to.deep.equal(own.slice().sort())
  })
})
