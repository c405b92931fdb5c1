/** Another name for one person or thing, and two people who only look like one. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'The mill at Ravenby burned down on Monday and nobody was hurt.\n\n'

const found = (first: string, second: string): string[] =>
  told([memberOf('a.txt', HEAD + first), memberOf('b.txt', HEAD + second)])
    .divergences.filter(({kind}) => kind === 'name')
    .map(({rule, strength}) => `${rule.slice('name/'.length)}${strength === 'weak' ? ' weak' : ''}`)

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
  [
    'kindred',
    'The mill has been bought for $4m by an American fund, Larkin Point Partners, the mayor said.',
    'For the burnt mill $4m was paid by Larkin Hill Partners, a fund from America, according to the mayor.',
  ],
  [
    'kindred',
    'Storm Odette left 900 homes round the mill without power on Sunday night.',
    'Some 900 homes were dark after Storm Percival brought down power lines on Sunday.',
  ],
  [
    'of-one-place weak',
    'The prize for a first novel went to a tale of the mill, The Glass Weir.',
    'A tale of the mill, The Glass Orchard, has won the first novel prize.',
  ],
  [
    'other-given',
    'County coroner Walter Holm opened the inquest into the death of the miller on Friday.',
    'On Friday county coroner Stephen Holm began an inquest into how the miller died.',
  ],
  [
    'of-one-sort weak',
    'Thirty people were taken off the ferry Lady Wren after she struck rocks near the Ravenby light.',
    'After striking rocks near the Ravenby light the ferry Sea Finch was left by thirty people.',
  ],
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
  [
    'two universities of two experts',
    '“The loft was dry as straw,” said Karl Brandt, an engineer at Halden University in Oslo.',
    'Ida Moen, an engineer at Tromso University in Oslo, said that the loft was as dry as straw.',
  ],
  [
    'two of one family',
    'Walter Holm, the owner, said his brother had warned him of the fire in the loft.',
    'Stephen Holm, whose brother owns the mill, said he had warned of a fire in the loft.',
  ],
  [
    'a second name told as one',
    'The mill has been bought by Larkin Point Partners for $4m.',
    'The mill has been bought for $4m by Larkin Hill Partners, formerly the Point fund.',
  ],
  [
    'first letters',
    'The Ravenby Mill Trust bought the ruin for $4m on Sunday, the mayor said.',
    'On Sunday the RMT bought the ruin for $4m, the mayor said.',
  ],
  ['from Cyrillic', 'President Bolot Saparaliyev visited the mill.', 'President Bolot Saparaliev visited the mill.'],
  ['a place renamed', 'A fair was held in Lviv on Sunday.', 'A fair was held in Lvov on Sunday.'],
  ['of a saint', 'St Edith burned too, the mayor said.', 'St Edith’s burned too, the mayor said.'],
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
