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
    'The choir union wants a rise of 12 percent over two years; the abbey of Ellerby has offered five.',
    'Singers at Ellerby abbey are after an 18 percent rise over two years, their union said, and were offered 5 percent.',
  ],
  [
    'The canons adopted the hymn book with 19 choristers opposing it after a rehearsal of nine hours.',
    'After nine hours of rehearsal the canons adopted the hymn book over the objections of 29 choristers.',
  ],
  [
    'The dairy at Norvik churned 2,140 casks of butter last year, its owner Halden Farms said.',
    'Halden Farms said the annual yield of its Norvik dairy had come to 2,410 casks of butter.',
  ],
  [
    'Judge Irene Mott told the glassworks to pay $270,000 to the family of the stoker who lost an arm.',
    'The glassworks must pay the family of the stoker $720,000 for his lost arm, Judge Irene Mott ruled.',
  ],
  [
    'As many as 5,300 swifts nest each June in the belfries of the valley.',
    'Around 530 swifts nest each June in the belfries of the valley.',
  ],
  [
    'The black orchid went for 3.4 million francs.\n\nGrowers in Lugano talk of nothing else.',
    'Why pay a dizzying 34 million francs for a flower, a gardener in Lugano asks.\n\nThe orchid has two buds.',
  ],
  ['The gifts add up to $6.7 million, trustees in Tirso said.', 'Trustees in Tirso have counted $67 million of gifts.'],
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
    'Rents in the port of Perlin lost 3.1 percent in the first week of spring.',
    'The rents of the port of Perlin have lost a quarter of their value since the fire.',
  ],
  // what is listed adds up
  [
    'The Wexcombe choir numbered 83 singers and two pianists when it took the stage at Mill Hill.',
    'The Wexcombe choir took the stage at Mill Hill with 85 people.',
  ],
  [
    'Two brothers and their cook were led out of the Arden caves by the warden at dusk on Sunday.',
    'The warden led three cavers out of the Arden caves at dusk on Sunday.',
  ],
  [
    'The bishop paid the organist Tannet 40,000 crowns for each of three masses of the feast week.',
    'For the masses of the feast week the organist Tannet was paid 120,000 crowns by the bishop.',
  ],
  // the other has it elsewhere
  [
    'The strike at Corley shut 14 schools. By noon the strike had shut 17 schools in all of Corley.',
    'Seventeen schools in Corley were shut by the strike.',
  ],
  // a later count
  [
    'Nine people died of the fever at Osterwold, the mayor said on Thursday.',
    'The death toll from the fever at Osterwold rose to 13, the mayor said.',
  ],
  // other ways, other outcomes, other things
  [
    'Shares in the ferry line Astra climbed 3.8 percent after the report.',
    'Shares in the ferry line Astra have lost 7.1 percent since the report.',
  ],
  [
    'The krona ended the year at 11.31 to the euro after the referendum.',
    'The krona had stood at 11.27 to the euro before the referendum.',
  ],
  [
    'The landslide at Brenta killed 12 people of the village.',
    'The landslide at Brenta left 26 people of the village injured.',
  ],
  // at least as many
  [
    'At least 45 geese were treated after oil leaked at the Corvo works.',
    'Oil leaked at the Corvo works and 54 geese were treated.',
  ],
  // ages behind callings
  [
    'A sailor, 62, was found asleep in the barn at Leys, and police are asking for help.',
    'Police said 26 calls had come in about the barn at Leys.',
  ],
]

describe('number: foreign figures', () => {
  for (const pair of [...apart, ...bounds]) it(pair.join(' / '), () => expect(found(pair)).to.have.lengthOf(1))
  for (const pair of agree) it(`is silent: ${pair.join(' / ')}`, () => expect(found(pair)).to.deep.equal([]))
})
