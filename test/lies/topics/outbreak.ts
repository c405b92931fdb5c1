/** A fever that spreads. */
import {count, day, percent, place, span} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const outbreak: Topic = {
  name: 'outbreak',
  cast: {
    chief: ['the chief medical officer', 'the country’s chief medical officer', 'the chief veterinary officer'],
    second: ['the hospital director', 'the director of the hospital', 'the hospital chaplain'],
    third: ['a retired nurse', 'a former nurse', 'a working nurse'],
    boss: ['the health minister', 'the minister of health', 'the finance minister'],
  },
  facts: {
    day: day(-6, -2),
    cases: count(110, 980),
    dead: count(11, 60),
    beds: count(20, 95),
    doses: count(12_000, 90_000),
    share2: percent(12, 60),
    first: place(
      ['a hotel in Braga', 'a Braga hotel', 'a hotel in Evora'],
      ['a poultry farm', 'a farm with poultry', 'a dairy farm'],
      ['a primary school', 'an elementary school', 'a nursing home'],
    ),
    rate: percent(2, 9),
    weeks: span(3, 9, 'week'),
  },
  title: ['Fever outbreak reaches {cases} cases', '{cases} people now ill with fever'],
  lead: [
    'An outbreak of fever has {=sickened|infected} {cases} people and killed {dead}, the health ministry said on {day}.',
    '{dead} people have died and {cases} have fallen ill of a fever, according to figures that the health ministry gave on {day}.',
  ],
  sentences: [
    [
      'The first case was {=reported|found} at {first} in {month}.',
      'It was in {month} that the first case was found, at {first}.',
    ],
    [
      '{share2} of those {=infected|who fell ill} had {+|been vaccinated|not been vaccinated}.',
      'Of those infected {share2} were {+|vaccinated|unvaccinated}.',
    ],
    ['The hospital {=opened|added} {beds} {=extra|more} beds {-on {met}}.', 'At the hospital {beds} beds were added.'],
    [
      'The ministry {=ordered|bought} {doses} doses of a vaccine for {cost}.',
      'For {cost} the ministry bought vaccine: {doses} doses.',
    ],
    [
      '{?|Rats carried the virus|Rats are suspected of carrying the virus}, {@chief|second} said.',
      '{@chief|second} said that the virus {?|came from rats|probably came from rats}.',
    ],
    [
      'The outbreak {+|is under control|is out of control}, {@chief|boss} {=said|told parliament}.',
      '{@chief|boss} said that the outbreak {+|had been brought under control|could not be brought under control}.',
    ],
    [
      'Schools {+|will reopen|will stay closed} on {next}, {boss} said.',
      'On {next} schools {+|will open again|will remain shut}, according to {boss}.',
    ],
    [
      '{~|{third} infected a cousin|A cousin infected {third}} at a {=family|birthday} party.',
      '{~|A cousin was infected by {third}|{third} was infected by a cousin} at a party.',
    ],
    [
      'The death rate is {rate}, and patients {=recover|get well} in {weeks} {-on average}.',
      'Patients need {weeks} to recover. The death rate stands at {rate}.',
    ],
    [
      'Tests of the drinking water were {+|negative|positive}, {second} said.',
      'According to {second} the virus {+|was not found|was found} in the drinking water.',
    ],
    [
      'Travellers from {home} {?|must|may have to} show a certificate from {next}.',
      'From {next} a certificate {?|is required of travellers from {home}|could be required of travellers from {home}}.',
    ],
    [
      '{third}, {third.age}, {=left|was sent home from} hospital on {met}. {third.He} said {third.he} felt well.',
      'On {met} {third} could leave the hospital. {third.His} age is {third.age}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'boss',
      words: 'The vaccine protects children as well as adults and there is no reason to delay',
      lie: 'The vaccine protects adults but not children and there is every reason to delay',
      short: 'The vaccine protects children as well as adults',
      told: 'there was no reason to delay, since children and adults were equally protected',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'We have enough masks for our staff but we need nurses from other towns',
      lie: 'We have too few masks for our staff but we need no nurses from other towns',
      short: 'We have enough masks for our staff',
      told: 'the hospital had masks enough but needed nurses from elsewhere',
    },
  ],
}
