/** What pairs join, they join once and at little cost. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {componentsOf} from '../../stages/classify/components.ts'

describe('groups joined by pairs', () => {
  const table: readonly [string, [string, string][], string[][]][] = [
    ['no pair, no group', [], []],
    ['a key with itself is a group of one', [['a', 'a']], [['a']]],
    [
      'groups stand by their first keys',
      [
        ['d', 'c'],
        ['b', 'a'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a late pair joins two groups',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['d', 'a'],
      ],
      [['a', 'b', 'c', 'd']],
    ],
  ]
  for (const [what, pairs, wanted] of table) it(what, () => expect(componentsOf(pairs)).to.deep.equal(wanted))

  it('the order of the pairs changes nothing', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key)), pairs => {
        const turned = pairs.map(([a, b]) => [b, a] as const).reverse()
        expect(componentsOf(turned)).to.deep.equal(componentsOf(pairs))
      }),
    )
  })

  it('a chain of thirty thousand is one group within a second', () => {
    const started = performance.now()
    const chain = Array.from({length: 30_000}, (_, i) => [`k${i}`, `k${i + 1}`] as const)
    expect(componentsOf(chain)).to.have.length(1)
    expect(performance.now() - started).to.be.below(1_000)
  })
})
