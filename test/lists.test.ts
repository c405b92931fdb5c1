/** Lists of any length. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {greatest, least, push} from '../pipeline/lists.ts'

describe('lists', () => {
  it('have the greatest and the least that Math finds in them', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), list => {
        expect(greatest(list)).to.equal(Math.max(...list))
        expect(least(list)).to.equal(Math.min(...list))
      }),
    ))

  it('have them of more numbers than a stack holds', () => {
    const long = Array.from({length: 400_000}, (_, n) => (n * 7919) % 400_000)
    expect([least(long), greatest(long)]).to.deep.equal([0, 399_999])
  })

  it('of a key hold all its values, in the order in which they came', () => {
    const lists = new Map<string, number[]>()
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as const)
      push(lists, key, value)
    expect([...lists]).to.deep.equal([
      ['a', [1, 3]],
      ['b', [2]],
    ])
  })
})
