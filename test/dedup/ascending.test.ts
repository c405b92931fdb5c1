/** Sorting by numbers: as a stable sort of comparisons gives it. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {ascending} from '../../stages/dedup/ascending.ts'

describe('places in the order of their numbers', () => {
  const number = fc.oneof(fc.nat(5), fc.nat(5000), fc.maxSafeNat(), fc.constant(2 ** 53 - 1))
  it('are those of a stable sort', () => {
    fc.assert(
      fc.property(fc.array(number, {maxLength: 200}), keys => {
        const wanted = keys.map((_, place) => place).sort((p, q) => keys[p]! - keys[q]!)
        expect([...ascending(Float64Array.from(keys))]).to.deep.equal(wanted)
      }),
    )
  })
  it('keep the order that they are given in where numbers are equal, and leave out what is not given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), {minLength: 1, maxLength: 50}), keys => {
        const given = keys
          .map((_, place) => place)
          .filter(place => place % 3 !== 1)
          .reverse()
        const wanted = [...given].sort((p, q) => keys[p]! - keys[q]!)
        expect([...ascending(keys, Uint32Array.from(given))]).to.deep.equal(wanted)
      }),
    )
  })
})
