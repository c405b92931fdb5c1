/** A treaty signed on a state visit. */
import {body, clock, count, day, money, percent, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const visit: Topic = {
  name: 'visit',
  cast: {
    chief: ['the foreign minister', 'the minister of foreign affairs', 'the defence minister'],
    second: ['the ambassador', 'the country’s ambassador', 'the military attache'],
    third: ['an interpreter', 'a translator', 'a photographer'],
    boss: ['the prime minister', 'the head of government', 'the opposition leader'],
  },
  facts: {
    day: day(-4, -2),
    deal: money(110, 980),
    planes: count(12, 60),
    talks: span(3, 9, 'hour'),
    landed: clock,
    guards: count(200, 1_900),
    trade: percent(4, 30),
    years: span(3, 9, 'year'),
    group: body('Lomond Group', 'Peregrine Bank', 'Castell Energy'),
    palace: place(
      ['the summer palace', 'the palace used in summer', 'the airport'],
      ['a hotel in Oslo', 'an Oslo hotel', 'a hotel in Bergen'],
    ),
    last: year(1999, 2024),
  },
  title: ['Treaty worth {deal} signed on state visit', 'State visit ends with {deal} treaty'],
  lead: [
    '{boss} signed a treaty worth {deal} on {day}, {=at the end of|ending} a state visit.',
    'A state visit ended on {day} with a treaty worth {deal}, signed by {boss}.',
  ],
  sentences: [
    [
      'The plane {=landed|touched down} at {landed} and {guards} police {=guarded|protected} the route.',
      'At {landed} the plane landed. {guards} police were on guard along the route.',
    ],
    ['The two sides {=talked|held talks} for {talks} in {palace}.', 'In {palace} talks went on for {talks}.'],
    [
      'The treaty will {=run|be valid} for {years} and {=covers|includes} {planes} aircraft.',
      'It includes {planes} aircraft and will be valid for {years}.',
    ],
    [
      'The two leaders {+|agreed|disagreed} on {=fishing|fishing rights}, {@chief|second} said.',
      'On fishing rights the two leaders {+|were of one mind|were at odds}, according to {@chief|second}.',
    ],
    [
      '{~|{boss} invited {second} to dinner|{second} invited {boss} to dinner} on {met}.',
      'On {met} {~|{second} was invited to dinner by {boss}|{boss} was invited to dinner by {second}}.',
    ],
    [
      'Sanctions {+|remain in force|have been lifted}, {@chief|second} {=said|confirmed}.',
      '{@chief|second} confirmed that sanctions {+|were still in place|were no longer in place}.',
    ],
    [
      '{?|The government will send troops|The government is weighing whether to send troops} to the border.',
      'Troops {?|will be sent to the border|might be sent to the border} by the government.',
    ],
    [
      '{?|A microphone was hidden in the room|A microphone was supposedly hidden in the room}, {second} said.',
      'In the room {?|was a hidden microphone|was, it is suspected, a hidden microphone}, said {second}.',
    ],
    [
      'Trade between the countries {+|grew|shrank} by {trade} last year.',
      'Last year trade between the countries was {trade} {+|higher|lower}.',
    ],
    [
      'The last {=such|state} visit was in {last}; {group} {=paid|is to pay} for the gala.',
      'Not since {last} had there been such a visit. The gala was paid for by {group}.',
    ],
    [
      '{third}, {third.age}, {=has worked|worked} for both {=governments|sides} and {third.his} {third.g|wife|husband} {+|came along|stayed at home}.',
      'For both sides {third}, {third.age}, has worked. {third.His} {third.g|wife|husband} {+|was there too|was not there}.',
    ],
    [
      'Journalists were {+|admitted|not admitted} to the {=ceremony|signing} in {hall}.',
      'The signing in {hall} was {+|open|closed} to journalists.',
    ],
  ],
  quotations: [
    {
      by: 'boss',
      other: 'chief',
      words: 'Our countries are friends again and nothing will divide them',
      lie: 'Our countries are rivals again and something will divide them',
      short: 'Our countries are friends again',
      told: 'the friendship of the two countries was restored for good',
    },
    {
      by: 'second',
      other: 'boss',
      words: 'We did not speak about weapons and we have no plan to do so',
      lie: 'We did speak about weapons and we have a plan to do so again',
      short: 'We did not speak about weapons',
      told: 'weapons had not been discussed and would not be',
    },
  ],
}
