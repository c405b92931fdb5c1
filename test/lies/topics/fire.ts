/** A fire in a warehouse. */
import {body, clock, count, day, length, money, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const fire: Topic = {
  name: 'fire',
  cast: {
    chief: ['the fire chief', 'the chief of the fire brigade', 'the police chief'],
    second: ['the union secretary', 'the secretary of the union', 'the union treasurer'],
    third: ['the night porter', 'a night porter', 'a taxi driver'],
    boss: ['the mayor', 'the mayor of the town', 'the provincial governor'],
  },
  facts: {
    day: day(-5, -2),
    hurt: count(11, 60),
    homes: count(14, 95),
    crew: count(35, 180),
    start: clock,
    hours: span(5, 30, 'hour'),
    loss: money(11, 95),
    far: length(4, 30),
    firm: body('Halvorsen Textiles', 'Corrigan Paints', 'Merenda Furniture', 'Bellamy Plastics'),
    from: place(
      ['the third floor', 'the third storey', 'the ground floor'],
      ['the kitchen', 'a kitchen', 'the garage'],
      ['the eastern wing', 'the wing to the east', 'the western wing'],
    ),
    built: year(1931, 1987),
  },
  title: ['{hurt} hurt as fire destroys warehouse', 'Warehouse burns down, injuring {hurt}'],
  lead: [
    'A fire {=destroyed|gutted} a warehouse of {firm} on {day}, injuring {hurt} people, the fire brigade said.',
    'The warehouse of {firm} burned down on {day}. {hurt} people were hurt in the fire.',
  ],
  sentences: [
    [
      'The fire {=broke out|began|started} {-at {start}} on {from} and burned for {hours}.',
      'It was {hours} before the flames, which began on {from}, were out.',
    ],
    [
      'Flames {=spread|moved} to the roof and {+|reached|did not reach} the {=neighbouring|adjoining} school.',
      'The roof caught fire as well; the school next door {+|burned too|was spared}.',
    ],
    [
      '{=About|Some} {crew} firefighters {=fought|battled} the {=blaze|fire}, which could be seen {far} away.',
      'The blaze, visible from a distance of {far}, was fought by {crew} firefighters.',
    ],
    [
      'The {=police|authorities} {=evacuated|emptied} {homes} homes {-nearby} as a precaution.',
      'As a precaution {homes} homes were evacuated by the police.',
    ],
    [
      '{?|A faulty heater caused the fire|A faulty heater may have caused the fire}, {@chief|second} {=said|told reporters}.',
      'The cause {?|was a faulty heater|could be a faulty heater}, according to {@chief|second}.',
    ],
    [
      '{?|Thieves had cut the fence|Thieves are believed to have cut the fence}, investigators {=said|found}.',
      'The fence {?|had been cut by thieves|had perhaps been cut by thieves}, according to investigators.',
    ],
    [
      'The {=damage|loss} was {=put|estimated} at {loss}, and the building was {+|insured|not insured}.',
      'The building {+|was covered by insurance|had no insurance}. Damage amounts to {loss}.',
    ],
    [
      'The sprinklers {+|worked|failed}, {@chief|second} {=said|explained}.',
      '{@chief|second} said the sprinklers {+|had worked as they should|had not worked}.',
    ],
    [
      '{~|{third} carried a guard out of the building|A guard carried {third} out of the building} {-before help came}.',
      '{~|A guard was carried out of the building by {third}|{third} was carried out of the building by a guard}.',
    ],
    [
      'The warehouse, built in {built}, had {+|passed|failed} {=its last inspection|the last inspection}.',
      'At its last inspection the warehouse of {built} {+|was found safe|was found unsafe}.',
    ],
    [
      '{third} {=raised|gave} the alarm at {start} and {=stayed|remained} at {third.his} post until the crews came.',
      'It was {third} who gave the alarm at {start}. {third.He} did not leave {third.his} post.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'The doors on the upper floors were open when the first crew arrived at the building',
      lie: 'The doors on the upper floors were locked when the first crew arrived at the building',
      short: 'The doors on the upper floors were open',
      told: 'the upper doors had been open when the first crew came',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'The owners knew for years that the wiring was dangerous and did nothing about it',
      lie: 'The owners learned this week that the wiring was dangerous and did nothing about it',
      short: 'The owners knew for years that the wiring was dangerous',
      told: 'the owners had known for years of the dangerous wiring and had done nothing',
    },
  ],
}
