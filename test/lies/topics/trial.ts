/** A thief is sentenced. */
import {body, clock, count, day, money, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const trial: Topic = {
  name: 'trial',
  cast: {
    chief: ['the prosecutor', 'the public prosecutor', 'the presiding judge'],
    second: ['the defence lawyer', 'the lawyer for the defence', 'the court clerk'],
    third: ['an accountant', 'a book-keeper', 'an architect'],
    boss: ['the justice minister', 'the minister of justice', 'the defence minister'],
  },
  facts: {
    day: day(-5, -2),
    term: span(14, 40, 'month'),
    fine: money(1, 9),
    sum: money(11, 90),
    witness: count(12, 60),
    from: year(2012, 2020),
    bank: body('Lindmark Savings', 'Cordova Trust', 'Palmgren Mutual'),
    room: place(
      ['the district court in Aalborg', 'Aalborg district court', 'the district court in Randers'],
      ['the High Court in Nairobi', 'Nairobi’s High Court', 'the High Court in Mombasa'],
    ),
    hour: clock,
    appeal: span(10, 60, 'day'),
  },
  title: ['Accountant jailed for {term}', 'Prison for accountant of savings bank'],
  lead: [
    '{third} was {=sentenced|jailed} on {day} {=to|for} {term} {=in prison|behind bars} for stealing {sum} from {bank}.',
    '{third}, who stole {sum} from {bank}, must go to prison for {term}, a court ruled on {day}.',
  ],
  sentences: [
    [
      'The {=verdict|ruling} was {=read|given} in {room} at {hour}.',
      'It was {hour} when the verdict was read in {room}.',
    ],
    ['The court also {=imposed|ordered} a fine of {fine}.', 'A fine of {fine} was imposed as well.'],
    [
      '{third} {+|pleaded guilty|pleaded not guilty} {-when the trial opened in {month}}.',
      'To the charge {third} {+|had pleaded guilty|had pleaded not guilty}.',
    ],
    ['The {=judges|court} heard {witness} witnesses {-over {wait}}.', 'In all {witness} witnesses were heard.'],
    [
      '{third} will {+|appeal|not appeal}, {@second|chief} said.',
      'According to {@second|chief} {third} {+|will appeal against the verdict|accepts the verdict}.',
    ],
    [
      'The thefts {=began|started} in {from}, when {third} {=was promoted|got a new post}, and {third.his} {third.g|wife|husband} {+|knew|did not know} of them.',
      'In {from} the thefts began. {third.His} {third.g|wife|husband} {+|knew of them|had no idea}, {third} said.',
    ],
    [
      '{?|A second employee helped {third.him}|A second employee allegedly helped {third.him}}, the court was told by {@chief|second}.',
      '{@chief|second} told the court that {?|a second employee was an accomplice|a second employee was perhaps an accomplice}.',
    ],
    [
      '{~|{third} blackmailed the cashier|The cashier blackmailed {third}} for years, the court found.',
      'For years {~|the cashier was blackmailed by {third}|{third} was blackmailed by the cashier}, the court found.',
    ],
    ['{third.He} has {appeal} to appeal.', 'For an appeal {third.he} has {appeal}.'],
    [
      'The money was {+|recovered|never recovered}, {chief} {=said|told the court}.',
      '{chief} said that the money {+|had been found|had not been found}.',
    ],
    [
      'Police {?|seized|plan to seize} {letters} {=paintings|pictures} from {third.his} house in {home}.',
      '{letters} paintings {?|were seized|are to be seized} at the house in {home}.',
    ],
    [
      '{bank} has {+|paid back|not paid back} its {=customers|clients}, {boss} said on {met}.',
      'Customers of {bank} {+|have their money back|have not had their money back}, according to {boss}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'boss',
      words: 'This sentence is just, because the savings of ordinary families were taken',
      lie: 'This sentence is too mild, because the savings of ordinary families were taken',
      short: 'This sentence is just',
      told: 'the sentence was just, as ordinary families had lost their savings',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'My client acted alone and regrets what happened to the customers of the bank',
      lie: 'My client acted with others and regrets what happened to the customers of the bank',
      short: 'My client acted alone',
      told: 'the client had acted alone and was sorry for the customers',
    },
  ],
}
