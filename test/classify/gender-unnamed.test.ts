/** Somebody without a name, he in one telling and she in the other; and people who only look like one. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'The mill at Ravenby burned down on Monday and nobody was hurt, the fire brigade said.\n\n'

const found = (first: string, second: string): string[] =>
  told([memberOf('a.txt', HEAD + first), memberOf('b.txt', HEAD + second)])
    .divergences.filter(({kind, strength}) => kind === 'gender' && strength !== 'weak')
    .map(({readings}) =>
      readings
        .map(({norm}) => norm)
        .sort()
        .join(' | '),
    )

const apart: readonly (readonly [string, string])[] = [
  [
    'The miller’s eleven-year-old son raised the alarm from a neighbour’s kitchen, the fire chief said.',
    'It was the miller’s daughter, aged 11, who raised the alarm, from the kitchen of a neighbour.',
  ],
  [
    'The ruin was left to a grandson who bakes in Turin, executors of the will said.',
    'A granddaughter, a baker in Turin, has been left the ruin, according to the executors.',
  ],
  [
    'A welder who had warned of the sparks said she had been laughed at by the owners of the mill.',
    'The owners laughed, the welder who warned of sparks at the mill said of his letter.',
  ],
  [
    'A father of four was trapped on the roof of the burning mill for an hour, witnesses said.',
    'Witnesses told how a mother of four spent an hour trapped on the roof of the mill.',
  ],
  [
    'Police were questioning a 51-year-old man found in Corby over the lanterns at the mill.',
    'A woman of 51 was found in Corby and questioned by police over the lanterns at the mill.',
  ],
]

const silent: readonly (readonly [string, string, string])[] = [
  [
    'two parents of one child',
    'The boy’s mother said that he had been playing in the loft of the mill that day.',
    'In the loft of the mill, the boy’s father told the inquest, his child had been playing.',
  ],
  [
    'an article that has both',
    'The miller’s son raised the alarm from the kitchen of a neighbour at noon.',
    'At noon the alarm was raised, from the kitchen of a neighbour, by the miller’s daughter. The son slept.',
  ],
  [
    'who leaves and who comes',
    'The outgoing bursar said he was fond of the smell of the mill.',
    'Fond as the incoming bursar said she was of the mill, the smell had to get better.',
  ],
  [
    'two who have names',
    'Ida Moen thanked the neighbour who carried her nephew from the loft of the mill.',
    'Karl Brandt thanked the neighbour who carried his niece from the loft of the mill.',
  ],
  [
    'other men and women',
    'A man watched from the bridge as the mill fell.',
    'As the mill fell, on the bridge stood a woman with a dog. A man wept.',
  ],
]

describe('the gender of somebody without a name', () => {
  for (const [first, second] of apart)
    it(`is told two ways: ${first}`, () => expect(found(first, second)).to.deep.equal(['he | she']))
  for (const [what, first, second] of silent)
    it(`is not held apart of ${what}`, () => expect(found(first, second)).to.deep.equal([]))
})
