/** Of what nation somebody is, told two ways among the same words; and what only looks like it. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'The mill at Ravenby burned down on Monday and nobody was hurt, the fire brigade said.\n\n'

const found = (first: string, second: string): string[] =>
  told([memberOf('a.txt', HEAD + first), memberOf('b.txt', HEAD + second)])
    .divergences.filter(({strength}) => strength !== 'weak')
    .map(({rule}) => rule)

const apart: readonly (readonly [string, string])[] = [
  [
    'A Norwegian welder was pulled from the roof of the mill by two boys with a rope.',
    'A Finnish welder was pulled from the roof of the mill by two boys with a rope.',
  ],
  [
    'The rope was thrown by the Ghana striker Sena Adzo, who lives beside the mill.',
    'The rope was thrown by the Togo striker Sena Adzo, who lives beside the mill.',
  ],
]

const silent: readonly (readonly [string, string, string])[] = [
  [
    'Scottish and British',
    'A Scottish welder was pulled from the roof of the mill by two boys with a rope.',
    'A British welder was pulled from the roof of the mill by two boys with a rope.',
  ],
  [
    'a nation that the other article has too',
    'A Norwegian welder was pulled from the roof of the mill by two boys with a rope.',
    'A Finnish welder was pulled from the roof of the mill by two boys with a rope. A Norwegian welder fled.',
  ],
]

describe('of what nation somebody is', () => {
  for (const [first, second] of apart)
    it(`is told two ways: ${first}`, () => expect(found(first, second)).to.deep.equal(['role/nation-swap']))
  for (const [what, first, second] of silent)
    it(`is silent about ${what}`, () =>
      expect(found(first, second).filter(rule => rule === 'role/nation-swap')).to.deep.equal([]))
})
