/** A bus leaves the road. */
import {body, clock, count, day, length, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const crash: Topic = {
  name: 'crash',
  cast: {
    chief: ['a highway patrol officer', 'an officer of the highway patrol', 'a customs officer'],
    second: ['the bus company owner', 'the owner of the bus company', 'the bus company lawyer'],
    third: ['a bus driver', 'the driver of the bus', 'a truck driver'],
    boss: ['the transport minister', 'the minister of transport', 'the education minister'],
  },
  facts: {
    day: day(-5, -2),
    hour: clock,
    dead: count(11, 30),
    hurt: count(21, 60),
    aboard: count(62, 95),
    speed: count(92, 140),
    far: length(11, 70),
    closed: span(5, 16, 'hour'),
    firm: body('Serrano Coaches', 'Winkler Travel', 'Tolland Buses'),
    lane: place(
      ['the southbound lane', 'the lane going south', 'the northbound lane'],
      ['the left lane', 'the lane on the left', 'the right lane'],
    ),
    clinic: place(
      ['a hospital in Cusco', 'a Cusco hospital', 'a hospital in Arequipa'],
      ['a clinic in Kisumu', 'a Kisumu clinic', 'a clinic in Nakuru'],
    ),
    checked: year(2024, 2029),
  },
  title: ['Bus crash kills {dead}', '{dead} die as bus leaves road'],
  lead: [
    'A bus of {firm} {=ran off|left} the road on {day}, killing {dead} people and injuring {hurt}, police said.',
    '{dead} people lost their lives and {hurt} were injured on {day} when a bus owned by {firm} left the road.',
  ],
  sentences: [
    [
      'The {=accident|crash} {=happened|occurred} at {hour} {-in heavy rain} in {lane}, {far} from the border.',
      'It was {hour} and the bus was in {lane}, {far} from the border.',
    ],
    [
      'The bus was {=doing|travelling at} {speed} kilometres an hour with {aboard} {=passengers|people} on board.',
      'With {aboard} people on board the bus travelled at {speed} kilometres an hour.',
    ],
    [
      '{third} was {+|sober|drunk}, {@chief|second} said.',
      'According to {@chief|second} {third} {+|had drunk no alcohol|had drunk alcohol}.',
    ],
    [
      'The brakes {?|failed|may have failed}, {@chief|second} {=said|told reporters}.',
      '{@chief|second} said the accident {?|was due to failed brakes|was perhaps due to failed brakes}.',
    ],
    ['The {=injured|wounded} were {=taken|brought} to {clinic}.', 'In {clinic} the injured are being treated.'],
    [
      '{~|The bus hit a lorry|A lorry hit the bus} before it {=rolled over|overturned}.',
      '{~|A lorry was hit by the bus|The bus was hit by a lorry} before it overturned.',
    ],
    ['The road {=was|stayed} {=closed|shut} for {closed}.', 'It took {closed} before the road could be used again.'],
    [
      '{third}, {third.age}, {+|survived|was killed}, {third.his} {third.g|wife|husband} said.',
      '{third}, who is {third.age}, {+|lived through the crash|died in the crash}. {third.His} {third.g|wife|husband} confirmed it.',
    ],
    [
      'The bus had last been {=checked|inspected} in {checked} and {+|had seat belts|had no seat belts}.',
      'In {checked} the bus was inspected for the last time. There were {+|seat belts on board|no seat belts on board}.',
    ],
    [
      '{firm} {+|admitted|denied} that the driver had {=worked|been at work} for {closed} without a break.',
      'That the driver had no break for {closed} was {+|admitted|denied} by {firm}.',
    ],
    [
      '{boss} {?|will ban night journeys|wants to discuss a ban on night journeys} {-from {next}}.',
      'Night journeys {?|will be forbidden|could be forbidden} by {boss}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'The road was dry and there was no fog at the time of the accident',
      lie: 'The road was wet and there was some fog at the time of the accident',
      short: 'The road was dry and there was no fog',
      told: 'there had been no fog, and the road had been dry',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'All our drivers rest for nine hours between two journeys and we keep a record of it',
      lie: 'Most of our drivers rest for nine hours between two journeys and we keep no record of it',
      short: 'All our drivers rest for nine hours between two journeys',
      told: 'records showed that all drivers rested for nine hours between journeys',
    },
  ],
}
