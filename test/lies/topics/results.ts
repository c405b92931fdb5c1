/** A company reports its profit. */
import {body, count, day, money, percent, place, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const results: Topic = {
  name: 'results',
  cast: {
    chief: ['the chief executive', 'the company’s chief executive', 'the chief financial officer'],
    second: ['a market analyst', 'an analyst of the market', 'a tax inspector'],
    third: ['the plant manager', 'the manager of the plant', 'the sales manager'],
    boss: ['the economy minister', 'the minister for the economy', 'the foreign minister'],
  },
  facts: {
    day: day(-4, -2),
    profit: money(110, 980),
    sales: money(1_500, 9_800),
    growth: percent(3, 28),
    shares: percent(2, 9),
    cars: count(12_000, 98_000),
    jobs: count(120, 1_900),
    firm: body('Nordhavn Motors', 'Calloway Pumps', 'Brescia Engines'),
    site: place(
      ['its plant in Hungary', 'its Hungarian plant', 'its plant in Mexico'],
      ['a factory near Turin', 'a factory outside Turin', 'a factory near Naples'],
    ),
    dividend: money(12, 90),
    founded: year(1921, 1975),
  },
  title: ['Engine maker earns {profit}', '{profit} profit for engine maker'],
  lead: [
    '{firm} {=made|reported} a profit of {profit} in the first quarter, {growth} more than a year ago, it said on {day}.',
    'In the first quarter {firm} earned {profit}, as it said on {day}. That is {growth} more than a year before.',
  ],
  sentences: [
    [
      'Sales {+|rose|fell} to {sales}, the company {=said|reported}.',
      'The company reported that sales had {+|climbed|dropped} to {sales}.',
    ],
    [
      'Shares {+|gained|lost} {shares} in {=early|morning} trading.',
      'In early trading the share price {+|went up|went down} by {shares}.',
    ],
    ['It {=built|made} {cars} engines at {site}.', 'At {site} {cars} engines were built.'],
    [
      'The company will {+|create|cut} {jobs} jobs {-by next year}, {@chief|second} said.',
      '{jobs} jobs will be {+|added|lost}, according to {@chief|second}.',
    ],
    [
      '{?|The company will close a site|The company may close a site} in {home}.',
      'A site in {home} {?|is to be closed|could be closed} by the company.',
    ],
    [
      'The dividend {=of|amounting to} {dividend} will be paid on {next}.',
      'On {next} a dividend will be paid: {dividend}.',
    ],
    [
      '{~|{firm} bought a Swiss rival|A Swiss rival bought {firm}} in {month}.',
      'In {month} {~|a Swiss rival was bought by {firm}|{firm} was bought by a Swiss rival}.',
    ],
    [
      'The forecast for the year was {+|raised|lowered}, {@chief|second} {=said|told analysts}.',
      '{@chief|second} told analysts that the forecast for the year had been {+|lifted|cut}.',
    ],
    [
      '{chief}, {chief.age}, {=took over|was appointed} in {since} and {chief.his} {chief.g|brother|sister} {+|supported|opposed} {chief.him}.',
      'In {since} {chief}, {chief.age}, took over. {chief.His} {chief.g|brother|sister} {+|was in favour|was against it}.',
    ],
    [
      'The firm, founded in {founded}, {?|is negotiating with|is said to be negotiating with} a {=Korean|South Korean} investor.',
      'A South Korean investor {?|is in talks with the firm of {founded}|is rumoured to be in talks with the firm of {founded}}.',
    ],
    [
      'Regulators {+|cleared|blocked} the sale of the pump business for {fund}.',
      'The sale of the pump business for {fund} was {+|approved|prohibited} by regulators.',
    ],
    [
      '{third} said the new line had {+|started|not started} in {month}.',
      'In {month} the new line {+|began to work|was not working yet}, according to {third}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'Demand in Asia is strong and we see no reason to change our plans',
      lie: 'Demand in Asia is weak and we see every reason to change our plans',
      short: 'Demand in Asia is strong',
      told: 'plans would not be changed, as demand in Asia was strong',
    },
    {
      by: 'second',
      other: 'chief',
      words: 'The figures are better than the market expected, above all those for the home country',
      lie: 'The figures are worse than the market expected, above all those for the home country',
      short: 'The figures are better than the market expected',
      told: 'the market had not expected such good figures',
    },
  ],
}
