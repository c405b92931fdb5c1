/** One band of the copy lane, and who follows whom. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {following} from '../../stages/cluster/following.ts'
import {meetInBand} from '../../stages/dedup/copy.ts'

const byNumber = (a: number, b: number): number => a - b

function met(keys: readonly number[], crowd = 64, crowdHubs = 2): string[] {
  const pairs: string[] = []
  const task = {texts: Uint32Array.from(keys.keys()), keys: Uint32Array.from(keys), crowd, crowdHubs, order: byNumber}
  meetInBand(task, (s, t) => pairs.push(`${Math.min(s, t)} ${Math.max(s, t)}`))
  return pairs.sort()
}

describe('a band', () => {
  const table: readonly (readonly [string, readonly number[], readonly string[]])[] = [
    ['nobody alone', [1, 2, 3], []],
    ['all with one key', [7, 1, 7, 7], ['0 2', '0 3', '2 3']],
    ['no two keys of one slot', [1, 9, 17, 1], ['0 3']],
  ]
  for (const [what, keys, expected] of table)
    it(`brings together ${what}`, () => expect(met(keys)).to.deep.equal(expected))

  it('compares a crowd with its first and with neighbours', () => {
    const pairs = met([5, 5, 5, 5, 5, 3, 3], 4)
    expect(pairs).to.deep.equal(['0 1', '0 2', '0 3', '0 4', '1 2', '1 3', '1 4', '2 3', '3 4', '5 6'])
  })
  it('grows no faster than its texts, however many agree', () => {
    const pairs = met(new Array<number>(3000).fill(1), 10, 2)
    expect(pairs.length).to.be.below(3 * 3000)
  })
  it('tells what a look at all pairs tells', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({min: 0, max: 5}).map(key => Math.imul(key, 0x9e3779b1) >>> 0),
          {maxLength: 40},
        ),
        keys => {
          const all = keys.flatMap((key, t) =>
            keys.slice(0, t).flatMap((other, s) => (other === key ? [`${s} ${t}`] : [])),
          )
          expect(met(keys)).to.deep.equal(all.sort())
        },
      ),
    ))
})

describe('followers', () => {
  const table: readonly (readonly [
    string,
    number,
    readonly (readonly [number, number, number])[],
    readonly number[],
  ])[] = [
    [
      'follow the first',
      3,
      [
        [0, 1, 0.9],
        [0, 2, 0.8],
      ],
      [0, 0, 0],
    ],
    [
      'make no chain',
      3,
      [
        [0, 1, 0.9],
        [1, 2, 0.9],
      ],
      [0, 0, 2],
    ],
    [
      'follow the likest',
      3,
      [
        [0, 2, 0.6],
        [1, 2, 0.7],
      ],
      [0, 1, 1],
    ],
    [
      'of equal ones the first',
      3,
      [
        [1, 2, 0.7],
        [0, 2, 0.7],
      ],
      [0, 1, 0],
    ],
  ]
  for (const [what, count, pairs, expected] of table)
    it(what, () => {
      const likenesses = {a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b), jaccard: pairs.map(([, , j]) => j)}
      expect([...following(count, likenesses)]).to.deep.equal(expected)
    })
})
