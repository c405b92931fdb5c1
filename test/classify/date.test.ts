import {describe, it} from 'mocha'
import {expect} from 'chai'
import {phraseOf, sameAct} from '../../stages/classify/acts.ts'
import type {Divergence} from '../../pipeline/records.ts'
import {annotateArticle} from '../../stages/annotate/annotate.ts'
import {lentDays} from '../../stages/annotate/times/lend.ts'
import {articleOf, told} from '../members.ts'

interface Telling {
  readonly day: string | null
  readonly text: string
}

const at = (day: string | null, text: string): Telling => ({day, text})

function findings(tellings: readonly Telling[]): Divergence[] {
  const articles = tellings.map(({day, text}, i) =>
    articleOf(`${i}.txt`, `Report number ${i}\n\n${text}\n`, {date: day}),
  )
  const asOf = lentDays(articles)
  return told(articles.map((article, i) => annotateArticle(article, {asOf: asOf[i] ?? null}))).divergences.filter(
    ({kind, strength}) => kind === 'date' && strength !== 'weak',
  )
}

/** The readings of each finding of the kind date that is shown, `|` between what excludes each other. */
const found = (tellings: readonly Telling[]): string[] =>
  findings(tellings).map(({readings}) =>
    readings
      .map(({value}) => value)
      .sort()
      .join(' | '),
  )

// 2019-04-09 is a Tuesday
const BARGE = 'A barge carrying gravel ran aground on a sandbank near Elmstad on Sunday evening, the port said.'

const apart: readonly (readonly [string, Telling, Telling, string])[] = [
  [
    'one deadline against another, two months on',
    at('2019-04-09', 'Contracts for the Elmstad quarry must be signed by April 30.'),
    at('2019-04-09', 'Contracts for the Elmstad quarry are to be signed by the end of June.'),
    'April 30 | end of June',
  ],
  [
    'a weekday against a calendar day, under other verbs',
    at('2019-04-09', BARGE),
    at('2019-04-09', 'The gravel barge hit a sandbank near Elmstad on April 5.'),
    'April 5 | Sunday evening',
  ],
  [
    'an event that a noun names',
    at('2019-04-09', 'Saturday’s robbery at the Elmstad jewellery shop took four minutes.'),
    at('2019-04-09', 'Two men stole rings from the jewellery shop in Elmstad on April 4.'),
    'April 4 | Saturday',
  ],
  [
    'one hour and one length on two days',
    at('2019-04-09', 'Bus drivers will strike for 24 hours from 5 a.m. on Thursday, their union said.'),
    at('2019-04-09', 'For a driver such as Ole Brandt work ends on April 12 at five in the morning, for 24 hours.'),
    '5 a.m. on Thursday | April 12 at five in the morning',
  ],
  [
    'two plans with an end and a quarter',
    at('2019-04-09', 'The purchase of Varn Paper by Olding should close before the year is out.'),
    at('2019-04-09', 'Olding’s purchase of Varn Paper is expected to be completed in the first quarter of 2020.'),
    'first quarter of 2020 | the year is out',
  ],
  [
    'a holiday against a date',
    at('2019-01-15', 'Starting Sept. 9, riders will pay $2 a trip on the Elmstad ferry at weekends.'),
    at(
      '2019-01-15',
      'Riders on the Elmstad ferry will pay $2 a trip at weekends, beginning on the day after Labor Day.',
    ),
    'Sept. 9 | day after Labor Day',
  ],
  [
    'a date line without year, read in the year of the story',
    at(null, `ELMSTAD, April 9 (Agency) - ${BARGE}`),
    at('2019-04-09', 'The gravel barge hit a sandbank near Elmstad on April 5.'),
    'April 5 | Sunday evening',
  ],
]

const silent: readonly (readonly [string, Telling, Telling])[] = [
  [
    'the same day in other words',
    at('2019-04-09', BARGE),
    at('2019-04-10', 'The gravel barge hit a sandbank near Elmstad on April 7.'),
  ],
  [
    'a night and the morning after it',
    at('2019-04-09', 'Thieves broke into the Elmstad jewellery shop on Sunday night.'),
    at('2019-04-09', 'Thieves broke into the Elmstad jewellery shop in the early hours of Monday.'),
  ],
  [
    'a plan and what came of it',
    at('2019-04-09', 'Elmstad bus drivers will strike on Thursday over pay.'),
    at('2019-04-13', 'Elmstad bus drivers struck on Friday over pay.'),
  ],
  [
    'a day that the other page could not know',
    at('2019-04-08', 'Northland launched a missile over the strait on Saturday.'),
    at('2019-04-09', 'Northland launched a missile over the strait on April 9.'),
  ],
  [
    'the day of the words',
    at('2019-04-09', 'The port denied on Monday that a barge ran aground near Elmstad.'),
    at('2019-04-09', 'The barge ran aground near Elmstad on April 5.'),
  ],
  [
    'since and until',
    at('2019-04-09', 'The Elmstad bridge has been closed to lorries since April 1.'),
    at('2019-04-09', 'The Elmstad bridge is closed to lorries until April 20.'),
  ],
  [
    'weekdays of pages weeks apart',
    at('2019-04-09', BARGE),
    at('2019-05-20', 'A barge carrying gravel ran aground on a sandbank near Elmstad on Thursday, the port said.'),
  ],
  [
    'last night, on a page dated a day later',
    at('2019-04-09', BARGE),
    at('2019-04-09', 'A barge carrying gravel ran aground on a sandbank near Elmstad last night.'),
  ],
  [
    'years counted loosely',
    at('2019-01-02', 'Mara Holt began her career at the Elmstad theatre in 1976.'),
    at('2019-01-02', 'Mara Holt began her career 42 years ago at the Elmstad theatre.'),
  ],
]

describe('date: one event, two days', () => {
  for (const [name, a, b, readings] of apart) {
    it(name, () => {
      expect(found([a, b])).to.deep.equal([readings])
    })
  }

  for (const [name, a, b] of silent) {
    it(`is silent about ${name}`, () => {
      expect(found([a, b])).to.deep.equal([])
    })
  }

  it('puts a day and its hour into one reading', () => {
    const second = 'The gravel barge struck a sandbank near Elmstad on Sunday.'
    const third = 'The gravel barge hit a sandbank near Elmstad on April 5.'
    const [finding, ...others] = findings([at('2019-04-09', BARGE), at('2019-04-09', second), at('2019-04-09', third)])
    expect(others).to.deep.equal([])
    expect(finding?.readings.map(({articles}) => articles.length)).to.deep.equal([2, 1])
  })
})

describe('date inside one article', () => {
  const slip = (day: string): string[] =>
    found([
      at('2019-04-09', `The trial of the Elmstad mayor opened on ${day}, in a full room.`),
      at('2019-04-09', 'The mayor of Elmstad is on trial.'),
    ])

  it('tells a weekday from its date', () => {
    expect(slip('Friday, April 4')).to.deep.equal(['Friday, April 4 | that day is a Thursday'])
    expect(slip('Thursday, April 4')).to.deep.equal([])
  })

  it('leaves dates far from the page alone: their year is not said', () => {
    expect(slip('Friday, March 7')).to.deep.equal([])
  })
})

describe('acts', () => {
  const same = ['run aground/hit', 'find guilty/convict', 'break in/steal', 'expire/lapse', 'wrap up/close']
  for (const pair of same) {
    it(pair, () => {
      const [x, y] = pair.split('/').map(words => {
        const [verb = '', particle] = words.split(' ')
        return particle === undefined ? verb : (phraseOf(verb, [particle]) ?? verb)
      }) as [string, string]
      expect(sameAct(x, y)).to.equal(true)
      expect(sameAct(y, x)).to.equal(true)
    })
  }

  it('holds other acts apart', () => {
    expect(sameAct('open', 'close')).to.equal(false)
    expect(sameAct('arrest', 'convict')).to.equal(false)
    expect(phraseOf('run', ['fast'])).to.equal(null)
  })
})
