import {describe, it} from 'mocha'
import {expect} from 'chai'
import {memberOf, told} from '../members.ts'

/** Both pages of Tuesday, 9 April 2019, with two lines that no other page has, so that words weigh what they weigh in a story. */
const REST = [
  'The mayor of Elmstad had no comment. Bakers in the old town complained of the price of flour.',
  'Ida Brandt plays the cello in the state orchestra. A heron was seen on the quay.',
]

function found(left: string, right: string): string[] {
  const members = [left, right].map((text, i) =>
    memberOf(`${i}.txt`, `Report number ${i}\n\n${text}\n\n${REST[i] ?? ''}\n`, {date: '2019-04-09'}),
  )
  return told(members)
    .divergences.filter(({kind, strength}) => kind === 'date' && strength !== 'weak')
    .map(({readings}) =>
      readings
        .map(({value}) => value)
        .sort()
        .join(' | '),
    )
}

const apart: readonly (readonly [string, string, string])[] = [
  [
    'The potter Jonas Weld first lit the great kiln at Sarnow in the spring of 1909.',
    'It was in 1911 that Jonas Weld, a potter, first fired the great kiln at Sarnow.',
    '1911 | spring of 1909',
  ],
  [
    'Cyclists can ride over the £9m Harrow Gap bridge from this autumn, the engineer Ruth Onslow said.',
    'The engineer Ruth Onslow has promised that the £9m bridge at Harrow Gap will carry cyclists by the end of May.',
    'end of May | this autumn',
  ],
  [
    'The avalanche at the Kettering ski school came down at ten past four on Sunday afternoon.',
    'The avalanche at the Kettering ski school came loose at 11.50am on Sunday.',
    '11.50am on Sunday | ten past four on Sunday afternoon',
  ],
  [
    'Ringers of the Elmstad carillon struck up a peal at midnight on Monday, waking nine streets.',
    'The peal by Elmstad carillon ringers, which woke nine streets, began at noon on Monday.',
    'midnight on Monday | noon on Monday',
  ],
  [
    'The trawler Signe Marie docked in Lerwick on Saturday with 30 tonnes of herring.',
    'With 30 tonnes of herring aboard, the trawler Signe Marie reached Lerwick on Thursday.',
    'Saturday | Thursday',
  ],
  [
    'Growers have until June 14 to apply to the Oslo fund for storm aid.',
    'Applications to the Oslo fund for storm aid close at the end of May, growers were told.',
    'June 14 | end of May',
  ],
  [
    'The trustees of Kirkby Hall sold the stables before the roof collapsed.',
    'After the roof collapsed, the trustees of Kirkby Hall sold the stables.',
    'After the roof collapsed | before the roof collapsed.',
  ],
  [
    'The sheep of Marit Hovland were lost in the snow for two weeks before a drone found them.',
    'A drone found the sheep of Marit Hovland, which had been lost in the snow for five weeks.',
    'five weeks | two weeks',
  ],
  [
    'The Kirkby mill will not reopen until October, its owner Per Lien said.',
    'Per Lien, the owner, expects to reopen the mill at Kirkby by the end of May.',
    'October | end of May',
  ],
]

const agree: readonly (readonly [string, string, string])[] = [
  [
    'stages',
    'A baker from Lund was nominated on Saturday for the head of the millers’ guild.',
    'A baker from Lund was elected on Monday as the head of the millers’ guild.',
  ],
  [
    'undone',
    'The Harrow Gap bridge closed to lorries on Friday after cracks were found.',
    'The Harrow Gap bridge reopened to lorries on Sunday after cracks were found.',
  ],
  [
    'before',
    'A gale brought down the old elm of the Kirkby vicarage on Saturday.',
    'The old elm of the Kirkby vicarage had already been split on Thursday when a gale brought it down.',
  ],
  [
    'another',
    'A tram struck a lorry at the Elmstad depot on Sunday, hurting two.',
    'A similar accident at the Elmstad depot on Thursday, when a tram struck a lorry, hurt two.',
  ],
  [
    'two banks',
    'The chess union of Norway meets on May 9 to pick its captain.',
    'The chess union of Sweden meets on May 2 to pick its captain.',
  ],
  [
    'season and month',
    'The Sarnow kiln was lit again last summer by the potter Jonas Weld.',
    'The potter Jonas Weld lit the Sarnow kiln again in July last year.',
  ],
  [
    'half of the day unsaid',
    'The belfry at Elmstad has been open again since a quarter to six, the verger said.',
    'The verger said the belfry at Elmstad had been open again since 5.45pm.',
  ],
  [
    'dateline',
    'BERGEN, April 9 - A trawler sank off Bergen on Saturday with nine aboard.',
    'A trawler with nine aboard sank off Bergen on Saturday, the coastguard said.',
  ],
  [
    'pictures of',
    'The museum showed pictures of a March 3 duel of two stags near Cadiz.',
    'Pictures of two stags near Cadiz were released by the museum on April 2.',
  ],
  [
    'order told the other way about',
    'The trustees of Kirkby Hall sold the stables after the roof collapsed.',
    'The roof collapsed before the trustees of Kirkby Hall sold the stables.',
  ],
  [
    'a round length',
    'The ferry Aurora was held in Bergen for six weeks while her engine was mended.',
    'While her engine was mended, the ferry Aurora lay held in Bergen for a month and a half.',
  ],
  [
    'minutes of a match',
    'Jon Vik scored for Kirkby with a header on 37 minutes against Lund.',
    'Against Lund, Kirkby had a header of Jon Vik to thank with twenty minutes left.',
  ],
  [
    'disclosed',
    'The Weld Pottery Company disclosed the sale of its kiln in a filing on Friday.',
    'In a filing on Monday the Weld Pottery Company disclosed the gift of shares to its chairman.',
  ],
]

describe('in linked sentences of whatever wording the one time of either side is held against the other', () => {
  for (const [left, right, want] of apart) {
    it(`${left} / ${right}`, () => {
      expect(found(left, right)).to.deep.equal([want])
    })
  }
  for (const [name, left, right] of agree) {
    it(`silence, ${name}: ${left} / ${right}`, () => {
      expect(found(left, right)).to.deep.equal([])
    })
  }
})
