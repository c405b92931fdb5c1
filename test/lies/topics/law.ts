/** A law is passed. */
import {body, count, day, money, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const law: Topic = {
  name: 'law',
  cast: {
    chief: ['the committee chair', 'the chair of the committee', 'the committee secretary'],
    second: ['the opposition leader', 'the leader of the opposition', 'the government whip'],
    third: ['a tenant campaigner', 'a campaigner for tenants', 'a landlord'],
    boss: ['the housing minister', 'the minister for housing', 'the energy minister'],
  },
  facts: {
    day: day(-5, -2),
    yes: count(210, 330),
    no: count(90, 200),
    limit: count(3, 9),
    flats: count(110_000, 900_000),
    fine: money(1, 9),
    from: year(2032, 2036),
    parts: count(21, 80),
    debate: span(5, 11, 'hour'),
    party: body('Civic Union', 'Harmony Party', 'Renewal Alliance'),
    city: place(
      ['the capital', 'the capital city', 'the countryside'],
      ['the coastal towns', 'towns on the coast', 'the mountain villages'],
    ),
  },
  title: ['Parliament passes rent law by {yes} votes to {no}', 'Rent law wins by {yes} to {no}'],
  lead: [
    'Parliament {=passed|approved} a law on rents by {yes} votes to {no} on {day}.',
    'By {yes} votes to {no} a law on rents was approved by parliament on {day}.',
  ],
  sentences: [
    [
      'The law {=limits|caps} rent increases {=to|at} {limit} percent a year {-in {city}} and takes effect in {from}.',
      'Rents may rise by {limit} percent a year under the law, which will be in force from {from}.',
    ],
    [
      'It {=covers|applies to} {flats} flats in {city}, {@chief|second} said.',
      'In {city} {flats} flats are covered, according to {@chief|second}.',
    ],
    [
      'The {party} {+|supported|opposed} the bill {-in the final vote}.',
      'In the final vote the {party} {+|voted for the bill|voted against the bill}.',
    ],
    [
      'The debate {=lasted|went on for} {debate} and {=ended|finished} with {letters} {=amendments|changes}.',
      'After a debate of {debate} there were {letters} amendments.',
    ],
    [
      'Landlords who break the {=rules|law} face fines of {fine}.',
      'A fine of {fine} awaits landlords who break the law.',
    ],
    [
      'The president {?|has signed|is expected to sign} the {=law|bill}.',
      'The bill {?|has the president’s signature|is likely to get the president’s signature}.',
    ],
    [
      'The upper house {?|will block the law|might block the law}, {@second|boss} said.',
      '{@second|boss} said the law {?|would be blocked in the upper house|could be blocked in the upper house}.',
    ],
    [
      '{~|{chief} interrupted {second}|{second} interrupted {chief}} {letters} times in the debate.',
      'In the debate {~|{second} was interrupted {letters} times by {chief}|{chief} was interrupted {letters} times by {second}}.',
    ],
    [
      '{boss} {+|ruled out|did not rule out} {=further|more} changes before {next}.',
      'Before {next} further changes {+|are excluded|are possible}, {boss} said.',
    ],
    [
      '{third} {=brought|carried} a petition with {calls} signatures to {hall}. {third.He} {+|welcomed|condemned} the vote.',
      'The vote was {+|welcomed|condemned} by {third}. {third.He} had carried {calls} signatures to {hall}.',
    ],
    [
      'The {=old|previous} law, of {before}, had {+|expired|been extended}.',
      'The law of {before} had {+|run out|been prolonged}.',
    ],
  ],
  quotations: [
    {
      by: 'boss',
      other: 'chief',
      words: 'This law protects families with low incomes and it does not touch new houses',
      lie: 'This law protects families with low incomes and it does touch new houses',
      short: 'This law protects families with low incomes',
      told: 'new houses were untouched by the law, which protected poor families',
    },
    {
      by: 'second',
      other: 'boss',
      words: 'Builders will leave the country and in five years there will be fewer flats than today',
      lie: 'Builders will stay in the country and in five years there will be more flats than today',
      short: 'Builders will leave the country',
      told: 'builders would go abroad, leaving fewer flats within five years',
    },
  ],
}
