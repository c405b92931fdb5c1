/** Coins stolen from a museum. */
import {body, clock, count, day, money, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const theft: Topic = {
  name: 'theft',
  cast: {
    chief: ['a police spokes*', 'spokes* for the police', 'a prison spokes*'],
    second: ['the museum curator', 'the curator of the museum', 'the museum treasurer'],
    third: ['a security guard', 'a guard', 'a cleaner'],
    boss: ['the culture minister', 'the minister for culture', 'the interior minister'],
  },
  facts: {
    day: day(-5, -2),
    worth: money(12, 95),
    coins: count(40, 480),
    thieves: count(3, 8),
    minutes: span(3, 9, 'minute'),
    hour: clock,
    museum: body('Ravensberg Museum', 'Museum Castelan', 'Holtmann Collection'),
    by: place(
      ['a skylight', 'a roof window', 'the cellar door'],
      ['the back garden', 'the garden behind the house', 'the main entrance'],
    ),
    car: place(
      ['a quarry', 'an old quarry', 'a supermarket car park'],
      ['a wood near the border', 'woodland by the border', 'the harbour'],
    ),
    found: year(1954, 1996),
    reward: money(1, 9),
  },
  title: ['Thieves take {coins} coins from museum', 'Museum loses {coins} coins to thieves'],
  lead: [
    'Thieves {=stole|took} {coins} gold coins worth {worth} from the {museum} on {day}, police said.',
    'Gold coins worth {worth} were stolen from the {museum} on {day}. There are {coins} of them.',
  ],
  sentences: [
    [
      'The {=gang|group} of {thieves} {=entered|came in} through {by} at {hour} and {=left|was gone} {minutes} later.',
      'At {hour} {thieves} people climbed in through {by}; {minutes} later they had gone.',
    ],
    [
      'The alarm {+|rang|did not ring}, {@chief|second} {=said|told reporters}.',
      '{@chief|second} said that the alarm {+|had gone off|had failed to go off}.',
    ],
    [
      '{~|{third} overpowered one of the thieves|One of the thieves overpowered {third}} {-in a corridor}.',
      '{~|One of the thieves was overpowered by {third}|{third} was overpowered by one of the thieves}.',
    ],
    [
      'Their car was {=found|discovered} {=burnt out|on fire} in {car}, {drive} away.',
      'In {car}, {drive} away, police found the burnt car.',
    ],
    [
      '{?|Two employees helped the gang|Two employees are suspected of having helped the gang}, {@chief|second} said.',
      'The gang {?|was helped by two employees|may have been helped by two employees}, according to {@chief|second}.',
    ],
    [
      'The coins, found by a ploughman in {found}, were {+|insured|not insured}.',
      'A ploughman dug up the coins in {found}. They were {+|insured|uninsured}.',
    ],
    ['The museum {=offers|has offered} a reward of {reward}.', 'A reward of {reward} is offered by the museum.'],
    [
      '{third}, {third.age}, {+|recognised|did not recognise} the {=men|intruders}, {third.he} said.',
      'To {third}, who is {third.age}, the intruders {+|were known|were strangers}, {third.he} said.',
    ],
    [
      'Police {+|arrested|released} a {=dealer|coin dealer} in {home} on {met}.',
      'On {met} a coin dealer was {+|arrested|freed} in {home}.',
    ],
    [
      'The museum {+|will reopen|will stay closed} on {next}.',
      'On {next} the museum {+|will open its doors again|will still be shut}.',
    ],
    [
      '{?|The coins were melted down|The coins were probably melted down}, {second} said.',
      'According to {second} the coins {?|have been melted down|have perhaps been melted down}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'We have clear pictures of two faces and we expect to make arrests soon',
      lie: 'We have no pictures of their faces and we expect to make arrests soon',
      short: 'We have clear pictures of two faces',
      told: 'there were clear pictures of two faces, and arrests were expected soon',
    },
    {
      by: 'second',
      other: 'boss',
      words: 'These coins can be replaced by nothing and the loss is a disaster for the town',
      lie: 'These coins can be replaced by copies and the loss is no disaster for the town',
      short: 'These coins can be replaced by nothing',
      told: 'nothing could replace the coins, whose loss was a disaster for the town',
    },
  ],
}
