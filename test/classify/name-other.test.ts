/** Another name for one person or thing, and two people who only look like one. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'The mill at Ravenby burned down on Monday and nobody was hurt.\n\n'

const found = (first: string, second: string): string[] =>
  told([memberOf('a.txt', HEAD + first), memberOf('b.txt', HEAD + second)])
    .divergences.filter(({kind, strength}) => kind === 'name' && strength !== 'weak')
    .map(({rule}) => rule.slice('name/'.length))

const apart: readonly (readonly [string, string, string])[] = [
  [
    'other-surname',
    'Rena Bolt, a lecturer, told the court that she had seen the fire.',
    'Rena Sayle, a lecturer, told the court that she had seen the fire.',
  ],
  [
    'one-office',
    'Judge Walter Holm sentenced the owner of the mill to four years in prison.',
    'Judge Ada Sayle sentenced the owner of the mill to four years in prison.',
  ],
  ['strange-word', 'The rats were fed oltramycin for a week.', 'The rats were fed oltremycin for a week.'],
  ['near-spelling', 'Sergei Holm, a miller, left early.', 'Sergey Halm, a miller, left early.'],
]

const silent: readonly (readonly [string, string, string])[] = [
  [
    'two spokesmen of one force',
    'Police spokesman Walter Holm said that two people had been arrested at the mill.',
    'Police spokesman Karl Sayle said that two people had been arrested at the mill.',
  ],
  [
    'an article that knows both',
    'Judge Walter Holm sentenced the owner of the mill to four years in prison.',
    'Judge Ada Sayle sentenced the owner of the mill to four years in prison. Walter Holm had stood down.',
  ],
  ['another script', 'Sergei Fayez, a doctor, told the court so.', 'Sergei Faiz, a doctor, told the court so.'],
  ['a double name', 'Rena Bolt, a lecturer, told the court so.', 'Rena Bolt-Sayle, a lecturer, told the court so.'],
  ['one script and another', 'Sergei Holm, a miller, left early.', 'Sergey Holm, a miller, left early.'],
  ['an ending', 'The kayakers were fed in Ravenby.', 'A kayaker was fed in Ravenby.'],
  [
    'a body inside another',
    'The Ravenby Water Rescue Service found the boat at noon on Monday.',
    'The Ravenby Rescue Services found the boat at noon on Monday.',
  ],
]

describe('another name', () => {
  for (const [rule, first, second] of apart)
    it(`${rule}: ${first}`, () => expect(found(first, second)).to.deep.equal([rule]))
  for (const [what, first, second] of silent)
    it(`is silent about ${what}`, () => expect(found(first, second)).to.deep.equal([]))
})
