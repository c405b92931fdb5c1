/** Somebody wins an election. */
import {body, clock, count, day, percent, place, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const election: Topic = {
  name: 'election',
  cast: {
    chief: ['the election commissioner', 'the commissioner for the election', 'the tax commissioner'],
    second: ['the campaign manager', 'the manager of the campaign', 'the campaign treasurer'],
    third: ['a first-time candidate', 'a candidate for the first time', 'a retired senator'],
    boss: ['the acting president', 'the interim president', 'the former president'],
  },
  facts: {
    day: day(-4, -2),
    votes: count(410_000, 990_000),
    share2: percent(41, 59),
    turnout: percent(52, 77),
    seats: count(21, 88),
    stations: count(1_100, 8_000),
    women: count(12, 19),
    party: body('Meridian Party', 'Liberal Front', 'Harvest Party'),
    at: place(
      ['a primary school', 'an elementary school', 'the town prison'],
      ['the northern province', 'the province in the north', 'the southern province'],
    ),
    closed: clock,
    last: year(2019, 2027),
  },
  title: ['{third} wins with {share2} of the vote', 'Victory for {third}'],
  lead: [
    '{third} of the {party} won {share2} of the vote on {day}, {=beating|defeating} {boss}.',
    'With {share2} of the vote {third} of the {party} beat {boss} on {day}.',
  ],
  sentences: [
    [
      'The winner {=received|got} {votes} votes; turnout was {turnout}.',
      'At a turnout of {turnout} there were {votes} votes for the winner.',
    ],
    [
      'The {party} {=took|won} {seats} seats, and {women} of them {=go|went} to women.',
      'Of the {seats} seats that fell to the {party} women will hold {women}.',
    ],
    [
      '{boss} {+|conceded|refused to concede} {-defeat} on {met}.',
      'On {met} {boss} {+|admitted defeat|would not admit defeat}.',
    ],
    [
      'The vote was {+|free and fair|neither free nor fair}, {@chief|second} said.',
      '{@chief|second} called the vote {+|fair|unfair}.',
    ],
    [
      'Observers {+|were admitted|were refused entry} at {at}.',
      'At {at} observers {+|could come in|were turned away}.',
    ],
    [
      '{?|Hackers attacked the counting system|Hackers are thought to have attacked the counting system}, {@chief|second} said.',
      'The counting system {?|was attacked by hackers|was possibly attacked by hackers}, according to {@chief|second}.',
    ],
    [
      'The {stations} polling stations closed at {closed} {-on {day}}.',
      'At {closed} voting ended in {stations} polling stations.',
    ],
    [
      '{third}, {third.age}, {=is|comes} from {home} and {third.his} {third.g|mother|father} {=ran|kept} a shop there.',
      'From {home} comes {third}, aged {third.age}, and {third.he} grew up in {third.his} {third.g|mother|father}’s shop there.',
    ],
    [
      '{?|The two parties will form a coalition|The two parties are in talks on a coalition}, {second} said.',
      'A coalition of the two parties {?|has been agreed|is possible}, according to {second}.',
    ],
    [
      '{~|{boss} congratulated {third}|{third} congratulated {boss}} {-by telephone} on {met}.',
      'On {met} {~|{third} was congratulated by {boss}|{boss} was congratulated by {third}}.',
    ],
    [
      'At the {=last|previous} election, in {last}, the {party} {+|won|lost} {letters} seats.',
      'In {last} the {party} had {+|gained|lost} {letters} seats.',
    ],
    [
      'A recount was {+|ordered|refused} by the {=court|constitutional court} on {met}.',
      'The constitutional court {+|granted|rejected} a recount on {met}.',
    ],
  ],
  quotations: [
    {
      by: 'third',
      other: 'boss',
      words: 'I will be a president for those who voted for me and for those who did not',
      lie: 'I will be a president for those who voted for me and not for those who did not',
      short: 'I will be a president for those who voted for me and for those who did not',
      told: 'all voters would have a president in the winner',
    },
    {
      by: 'chief',
      other: 'second',
      words: 'We counted every ballot twice and the two results were the same',
      lie: 'We counted every ballot once and the two results were not the same',
      short: 'We counted every ballot twice',
      told: 'two counts of all ballots had given the same result',
    },
  ],
}
