/** Figures that neither article has of the other, in sentences told in other words; and slips between any two sentences. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../../members.ts'

type Pair = readonly [string, string]
const DAY = {date: '2031-06-12'}

function found(pair: Pair): string[] {
  const members = pair.map((text, i) => memberOf(`${i}.txt`, `Report number ${i}\n\n${text}\n`, DAY))
  return told(members)
    .divergences.filter(({kind, strength}) => kind === 'number' && strength !== 'weak')
    .map(({readings}) => readings.map(({value}) => value).join(' / '))
}

const apart: readonly Pair[] = [
  [
    'Divers of the harbour police recovered 46 crates of cigars from the wreck of the Marisol off Punta Brava.',
    'From the wreck of the Marisol, off Punta Brava, divers brought up 64 crates of Havana cigars.',
  ],
  [
    'The dock union wants a rise of 12 percent over two years; the port of Ellerby has offered five.',
    'Dockers at Ellerby port are after an 18 percent rise over two years, their union said, and were offered 5 percent.',
  ],
  [
    'Lawmakers passed the lake bill with 19 deputies opposing it after a debate of nine hours.',
    'After nine hours of debate lawmakers passed the lake bill over the objections of 29 deputies.',
  ],
  [
    'The smelter at Norvik turned out 214,000 tonnes of zinc last year, its owner Halden Metals said.',
    'Halden Metals said the annual output of its Norvik smelter had come to 241,000 tonnes of zinc.',
  ],
  [
    'Judge Irene Mott told the glassworks to pay $270,000 to the family of the stoker who lost an arm.',
    'The glassworks must pay the family of the stoker $720,000 for his lost arm, Judge Irene Mott ruled.',
  ],
  [
    'As many as 5,300 pupils of the valley are taught by radio under the scheme.',
    'Around 530 pupils of the valley are taught by radio under the scheme.',
  ],
  [
    'The sapphire brooch is valued at 3.4 million francs.\n\nPolice in Lugano are looking for two men.',
    'A brooch worth a dizzying 34 million francs is gone from a hotel in Lugano.\n\nTwo men were seen running.',
  ],
  [
    'The payments add up to $6.7 million, prosecutors in Tirso said.',
    'Prosecutors in Tirso have found $67 million of payments.',
  ],
]

const bounds: readonly Pair[] = [
  // the bound is the figure where the words are the same
  [
    'At least 52 houses were flattened when the hillside above Cormano gave way on Tuesday, the fire brigade said.',
    'At least 59 houses were flattened when the hillside above Cormano gave way on Tuesday, the fire brigade said.',
  ],
  // told in parts
  [
    'Nine passengers and three stewards were treated for burns after the galley of the Perlin ferry caught fire.',
    'Twenty people were treated for burns after fire broke out in the galley of the Perlin ferry.',
  ],
]

const agree: readonly Pair[] = [
  [
    'Nine passengers and three stewards were treated for burns after the galley of the Perlin ferry caught fire.',
    'Twelve people were treated for burns after fire broke out in the galley of the Perlin ferry.',
  ],
  [
    'Shares in the ferry line Perlin lost 3.1 percent in early trade on Tuesday.',
    'The stock of the ferry line Perlin has lost a quarter of its value since the fire.',
  ],
  // what is listed adds up
  [
    'The Wexcombe tram was carrying 83 passengers and two drivers when it left the rails at Mill Hill.',
    'The Wexcombe tram left the rails at Mill Hill with 85 people on board.',
  ],
  [
    'Two sisters and their cousin were led down from Mount Arden by the rescue team at dawn on Friday.',
    'The rescue team led three climbers down from Mount Arden at dawn on Friday.',
  ],
  [
    'The regulator fined the brewer Tannet 40,000 crowns for each of three breaches of the water rules.',
    'For its breaches of the water rules the brewer Tannet was fined 120,000 crowns by the regulator.',
  ],
  // the other has it elsewhere
  [
    'The strike at Corley shut 14 schools. By noon the strike had shut 17 schools in all of Corley.',
    'Seventeen schools in Corley were shut by the strike.',
  ],
  // a later count
  [
    'Nine people were killed when the dyke at Osterwold broke, the mayor said on Thursday.',
    'The death toll from the broken dyke at Osterwold rose to 13, the mayor said.',
  ],
  // other ways, other outcomes, other things
  [
    'Shares in the ferry line Astra climbed 3.8 percent after the report.',
    'Shares in the ferry line Astra have lost 7.1 percent since the report.',
  ],
  [
    'The zloty ended the day at 4.31 to the euro after the bank spoke.',
    'The zloty had stood at 4.27 to the euro before the bank spoke.',
  ],
  [
    'The landslide at Brenta killed 12 people of the village.',
    'The landslide at Brenta left 31 people of the village injured.',
  ],
  // at least as many
  [
    'At least 23 people were treated after gas leaked at the Corvo works.',
    'Gas leaked at the Corvo works and 32 people were treated.',
  ],
  // ages behind callings
  [
    'A farmer, 71, was found dead in the barn at Leys, and police are asking for help.',
    'Police said 17 calls had come in about the barn at Leys.',
  ],
]

describe('number: foreign figures', () => {
  for (const pair of [...apart, ...bounds]) it(pair.join(' / '), () => expect(found(pair)).to.have.lengthOf(1))
  for (const pair of agree) it(`is silent: ${pair.join(' / ')}`, () => expect(found(pair)).to.deep.equal([]))
})
