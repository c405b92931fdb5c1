/** Dock workers stop work. */
import {body, clock, count, day, money, percent, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const strike: Topic = {
  name: 'strike',
  cast: {
    chief: ['the union president', 'the president of the union', 'the union lawyer'],
    second: ['the personnel director', 'the director of personnel', 'the finance director'],
    third: ['a crane operator', 'an operator of cranes', 'a canteen cook'],
    boss: ['the labour minister', 'the minister of labour', 'the trade minister'],
  },
  facts: {
    day: day(-4, -2),
    workers: count(1_100, 9_800),
    raise: percent(4, 9),
    offer: percent(1, 3),
    long: span(2, 6, 'day'),
    hour: clock,
    ships: count(12, 60),
    loss: money(12, 90),
    port: body('Port Halland', 'Zeemond Terminals', 'Costera Docks'),
    at: place(
      ['the western terminal', 'the terminal in the west', 'the eastern terminal'],
      ['the coal pier', 'the pier for coal', 'the passenger pier'],
    ),
    last: year(1996, 2022),
  },
  title: ['{workers} dock workers walk out', 'Docks at a standstill as {workers} stop work'],
  lead: [
    '{workers} workers of {port} {=walked out|went on strike} on {day} over pay.',
    'In a dispute over pay {workers} workers of {port} stopped work on {day}.',
  ],
  sentences: [
    [
      'The strike will last {long}, {@chief|second} {=said|announced}.',
      '{@chief|second} said the strike would go on for {long}.',
    ],
    [
      'The union {=wants|demands} {raise} more pay; the company {=offered|has offered} {offer}.',
      'Against the {raise} that the union demands stands an offer of {offer}.',
    ],
    [
      'Members {+|accepted|rejected} a {=new|fresh} offer on {met}.',
      'On {met} a new offer was {+|accepted|turned down} by members.',
    ],
    ['{ships} ships are {=waiting|queueing} at {at}.', 'At {at} a queue of {ships} ships has formed.'],
    [
      'The stoppage {?|costs|could cost} the company {loss} a day.',
      'A day without work {?|means a loss of {loss}|might mean a loss of {loss}} for the company.',
    ],
    [
      'Talks {+|resumed|broke down} on {met}, {boss} said.',
      'On {met} talks {+|were taken up again|were broken off}, according to {boss}.',
    ],
    [
      '{~|A picket pushed {third}|{third} pushed a picket} at the gate {-, police said}.',
      'At the gate {~|{third} was pushed by a picket|a picket was pushed by {third}}.',
    ],
    ['The last strike at the port was in {last}.', 'Not since {last} had there been a strike at the port.'],
    [
      '{?|The company will hire temporary staff|The company may hire temporary staff}, {@second|chief} said.',
      'Temporary staff {?|will be hired|might be hired}, according to {@second|chief}.',
    ],
    [
      'Ferries {+|will run|will not run} on {next} {-from {hour}}.',
      'On {next} ferries {+|will sail|will be cancelled}.',
    ],
    [
      '{third}, {third.age}, {=earns|takes home} {calls} euros a week and said {third.his} rent had {+|risen|fallen}.',
      'At {third.age} {third} earns {calls} euros a week. {third.His} rent has {+|gone up|gone down}.',
    ],
    [
      '{~|The union sued {port}|{port} sued the union} over the {=walkout|strike}.',
      'Over the strike {~|{port} was sued by the union|the union was sued by {port}}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'We are ready to talk at any hour but we will not accept a pay cut',
      lie: 'We are ready to talk at any hour and we will accept a pay cut',
      short: 'We are ready to talk at any hour',
      told: 'the union was ready to talk but would accept no pay cut',
    },
    {
      by: 'second',
      other: 'boss',
      words: 'The company lost money last year and cannot pay what the union demands',
      lie: 'The company made money last year and can pay what the union demands',
      short: 'The company lost money last year',
      told: 'after a year of losses the company could not meet the demands of the union',
    },
  ],
}
