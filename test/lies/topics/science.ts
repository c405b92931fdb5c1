/** Divers find old bones. */
import {body, count, day, length, money, percent, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const science: Topic = {
  name: 'science',
  cast: {
    chief: ['the lead author', 'the first author of the study', 'the journal editor'],
    second: ['an independent biologist', 'a biologist who was not involved', 'an independent chemist'],
    third: ['a diving instructor', 'an instructor for divers', 'a fishing guide'],
    boss: ['the research minister', 'the minister for research', 'the culture minister'],
  },
  facts: {
    day: day(-5, -2),
    old: count(2_100, 9_800),
    bones: count(110, 890),
    weight: count(210, 980),
    deep: count(21, 95),
    match2: percent(81, 98),
    far: length(12, 90),
    grant: money(12, 98),
    years: span(3, 9, 'year'),
    lab: body('Ferndale Institute', 'Weissman Laboratory', 'Tarragon Institute'),
    lake: place(
      ['a lake in Chile', 'a Chilean lake', 'a lake in Peru'],
      ['the Baltic Sea', 'the Baltic', 'the Black Sea'],
      ['the northern shore', 'the shore in the north', 'the southern shore'],
    ),
    found: year(2019, 2029),
  },
  title: ['Divers find bones {old} years old', '{old}-year-old bones found under water'],
  lead: [
    'Divers have {=found|discovered} {bones} bones that are {old} years old {-in {lake}}, the {lab} said on {day}.',
    'Under water {bones} bones were found by divers, the {lab} announced on {day}. The bones have an age of {old} years.',
  ],
  sentences: [
    [
      'They lay {deep} metres {=deep|down}, {far} from the {=coast|shore}.',
      'At a depth of {deep} metres, {far} from the shore, they had been lying.',
    ],
    [
      'The find {+|confirms|contradicts} an {=older|earlier} theory, {@second|chief} said.',
      '{@second|chief} said that an earlier theory had been {+|borne out|refuted}.',
    ],
    [
      '{?|The animal died of hunger|The animal may have died of hunger}, {@chief|second} said.',
      'Hunger {?|killed the animal|possibly killed the animal}, according to {@chief|second}.',
    ],
    ['The first bone was {=spotted|seen} in {found} in {lake}.', 'In {lake} somebody saw the first bone in {found}.'],
    ['The animal {=weighed|had a weight of} {weight} kilograms.', 'At {weight} kilograms the animal was heavy.'],
    [
      '{match2} of the genes {=matched|were the same as} those of {=modern|living} seals.',
      'With modern seals the animal shares {match2} of its genes.',
    ],
    ['The study {=took|lasted} {years} and {=cost|used up} {grant}.', 'In {years} of work the study used up {grant}.'],
    [
      'Other researchers {+|were able|were unable} to repeat the {=test|experiment}.',
      'The experiment {+|was repeated with success|could not be repeated} by other researchers.',
    ],
    [
      '{~|Seals hunted the animal|The animal hunted seals}, {chief} {=said|believes}.',
      '{~|The animal was hunted by seals|Seals were hunted by the animal}, according to {chief}.',
    ],
    [
      '{?|The bones will be shown|The bones may be shown} in {hall} from {next}.',
      'From {next} visitors {?|can see the bones|will perhaps see the bones} in {hall}.',
    ],
    [
      '{third}, {third.age}, {=saw|noticed} the skull on {third.his} {+|first|last} dive of the year.',
      'On the {+|first|last} dive of {third.his} year {third}, aged {third.age}, noticed the skull.',
    ],
    [
      'The journal {+|published|withdrew} the {=paper|article} on {met}.',
      'On {met} the paper was {+|published|retracted} by the journal.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'We expected a whale and what we found was an animal that nobody had described',
      lie: 'We expected a whale and what we found was an animal that others had described',
      short: 'We expected a whale',
      told: 'a whale had been expected, and an undescribed animal had been found',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'The dating is reliable because three laboratories came to one result',
      lie: 'The dating is unreliable because three laboratories came to no result',
      short: 'The dating is reliable',
      told: 'one result from three laboratories made the dating reliable',
    },
  ],
}
