/** What is laid down comes back as it was. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {laidDown, takenUp} from '../../pipeline/state/segments.ts'

const ints = fc
  .array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 9})
  .map(list => Int32Array.from(list))
const bytes = fc.array(fc.integer({min: 0, max: 255}), {maxLength: 9}).map(list => Uint8Array.from(list))
const sketch = fc.record({
  tokens: ints,
  bins: ints.map(list => Uint32Array.from(list)),
  shingleSet: ints,
  fingerprints: ints,
  positions: ints,
  terms: fc.record({hash: ints, count: bytes, rare: bytes}),
})

describe('a segment', () => {
  it('gives back every number of every sketch, from any place in memory', () =>
    fc.assert(
      fc.property(fc.array(sketch, {maxLength: 5}), fc.nat(7), (sketches, shift) => {
        const laid = laidDown(sketches)
        const moved = new Uint8Array(laid.length + shift)
        moved.set(laid, shift)
        expect(takenUp(moved.subarray(shift))).to.deep.equal(sketches)
      }),
    ))
})
