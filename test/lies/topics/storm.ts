/** A storm that comes ashore. */
import {body, clock, count, day, place} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const storm: Topic = {
  name: 'storm',
  cast: {
    chief: ['the emergency coordinator', 'the coordinator for emergencies', 'the health minister'],
    second: ['the harbour master', 'the master of the harbour', 'the airport manager'],
    third: ['a dairy farmer', 'a farmer', 'a schoolteacher'],
    boss: ['the governor', 'the governor of the state', 'the mayor'],
  },
  facts: {
    day: day(-5, -2),
    dead: count(11, 40),
    dark: count(12_000, 98_000),
    wind: count(110, 190),
    rain: count(120, 480),
    flights: count(25, 190),
    shelter: count(300, 2_900),
    land: place(
      ['the northern coast', 'the coast in the north', 'the southern coast'],
      ['the eastern tip of the island', 'the island’s eastern tip', 'the western tip of the island'],
    ),
    name: body('Storm Katrien', 'Storm Benito', 'Storm Ludmila', 'Storm Marlene'),
    reopen: clock,
  },
  title: ['Storm kills {dead} and cuts power to {dark} homes', '{dead} dead, {dark} homes dark after storm'],
  lead: [
    '{name} {=hit|struck} {land} on {day}, killing {dead} people and cutting power to {dark} homes, officials said.',
    '{dead} people died when {name} came ashore on {land} on {day}. {dark} homes were left without power.',
  ],
  sentences: [
    [
      'Winds of {wind} kilometres an hour {=tore|ripped} roofs off and {=uprooted|felled} trees.',
      'Trees were uprooted by winds that blew at {wind} kilometres an hour.',
    ],
    [
      '{=About|Some} {shelter} people {=spent|passed} the night in {hall}.',
      'For about {shelter} people {hall} was a shelter for the night.',
    ],
    ['The airport {=cancelled|scrapped} {flights} flights.', '{flights} flights were cancelled.'],
    [
      'The {=main|largest} dam {+|held|burst} {-during the night}, {@chief|second} said.',
      '{@chief|second} said the dam {+|had withstood the flood|had given way in the flood}.',
    ],
    [
      'The harbour {+|reopened|remained closed} on {met}, {second} said.',
      'On {met} the harbour {+|was open again|was still shut}, according to {second}.',
    ],
    [
      '{?|A tornado destroyed the village school|A tornado may have destroyed the village school}, the weather service said.',
      'The village school was {?|destroyed by a tornado|probably destroyed by a tornado}, according to the weather service.',
    ],
    [
      '{rain} millimetres of rain {=fell|came down} in a day, the {=most|highest figure} since {before}.',
      'Since {before} there had been no day with as much rain: {rain} millimetres.',
    ],
    [
      '{third} {=lost|said {third.he} lost} {letters} {=cows|animals} when the river rose, and {third.his} barn {+|survived|was swept away}.',
      'The river took {letters} animals from {third}, whose barn {+|stood|was carried off}. {third.He} is staying with relatives.',
    ],
    [
      '{~|A lifeboat towed a trawler|A trawler towed a lifeboat} into port {-in heavy seas}.',
      '{~|A trawler was towed into port by a lifeboat|A lifeboat was towed into port by a trawler}.',
    ],
    [
      '{boss} {+|declared|refused to declare} a state of emergency on {met}.',
      'A state of emergency {+|was declared|was not declared} by {boss} on {met}.',
    ],
    [
      'Trains will run again from {reopen} {-on {next}}, the railway said.',
      'From {reopen} there will be trains again, the railway said.',
    ],
    [
      'Engineers {?|found a crack in the bridge|were checking reports of a crack in the bridge} on {met}.',
      'A crack {?|was found in the bridge|was suspected in the bridge} on {met}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'boss',
      words: 'Nobody should return to the valley before the water has gone down',
      lie: 'Everybody should return to the valley before the water has gone down',
      short: 'Nobody should return to the valley',
      told: 'people should stay out of the valley until the water had fallen',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'The forecast gave us two days to prepare and every boat was tied up in time',
      lie: 'The forecast gave us two hours to prepare and every boat was tied up in time',
      short: 'The forecast gave us two days to prepare',
      told: 'there had been two days to prepare, and all boats had been secured in time',
    },
  ],
}
