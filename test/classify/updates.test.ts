import {describe, it} from 'mocha'
import {expect} from 'chai'
import type {Divergence, Verdict} from '../../pipeline/records.ts'
import {labelOf} from '../../stages/classify/updates.ts'
import {articleOf, memberOf, told} from '../members.ts'

const BODY =
  'A fire in a cotton mill at Harwick killed three workers on Tuesday, police said.\n\nThe blaze began in the boiler room, and the roof fell in before crews arrived.'
const page = (headline: string, ...below: readonly string[]): string =>
  `${[headline, ...below].join('\n\n')}\n\n${BODY}\n`
const said = (text: string): string => {
  const label = labelOf(articleOf('a.txt', text))
  return label === null ? 'none' : `${label.series ?? 'some'} ${label.version}`
}

const labelled: readonly (readonly [string, string])[] = [
  [page('UPDATE 3-Mill fire kills three in Harwick'), 'update 3'],
  [page('RPT-UPDATE 1-Mill fire kills three in Harwick'), 'update 1'],
  [page('UPDATE 2 - Mill fire kills three in Harwick'), 'update 2'],
  [page('UPDATE1: Mill fire kills three in Harwick'), 'update 1'],
  [page('Update 2: Mill fire kills three in Harwick'), 'update 2'],
  [page('WRAPUP 2-Mill fire kills three in Harwick'), 'wrapup 2'],
  [page('HARWICK-MILL/ (UPDATE 2, PIX)', 'Mill fire kills three in Harwick'), 'update 2'],
  [page('2ND LEAD Mill fire kills three in Harwick'), 'lead 2'],
  [page('(3rd LD) Mill fire kills three in Harwick'), 'lead 3'],
  [page('Mill fire, 4th Ld-Writethru', 'Mill fire kills three in Harwick'), 'lead 4'],
  [page('CORRECTED-Mill fire kills three in Harwick'), 'some 0'],
  [page('UPDATED: Mill fire kills three in Harwick'), 'some 0'],
  [page('[UPDATE] Mill fire kills three in Harwick'), 'some 0'],
  [page('Mill fire kills three in Harwick (Updated)'), 'some 0'],
  [page('Mill fire kills three in Harwick', 'ATTENTION - UPDATES toll ///'), 'some 0'],
  [page('Mill fire kills three in Harwick', 'UPDATES toll'), 'some 0'],
  [page('Mill fire kills three in Harwick', '(Updates death toll from two to three)'), 'some 0'],
  [page('Mill fire kills three in Harwick', '(Corrects spelling in paragraph 2)'), 'some 0'],
  [page('Mill fire kills three in Harwick', '(Recasts with police statement)'), 'some 0'],
  [page('Mill fire kills three in Harwick', 'Updated at 3 p.m.'), 'some 0'],
  [
    `${page('Mill fire kills three in Harwick')}\nUpdate: an earlier version of this article said two had died.\n`,
    'some 0',
  ],
  [`${page('Mill fire kills three in Harwick')}\nCorrection: three workers died, not two.\n`, 'some 0'],
  [`${page('Mill fire kills three in Harwick')}\nThis story has been updated with a new toll.\n`, 'some 0'],
]

const unlabelled: readonly string[] = [
  page('Mill fire kills three in Harwick'),
  page('Council updates its fire rules after Harwick'),
  page('Mill owners update 3-year plan'),
  page('Rovers lose 2nd lead of the night'),
  page('Lead pipes found under Harwick mill'),
  page('Updated guidance on mills is issued'),
  page('Corrected course takes ferry past Harwick'),
  page('Mill fire kills three in Harwick', '(Updates are posted every hour)'),
  page('Mill fire kills three in Harwick', 'Published March 4, 2031, updated March 5, 2031'),
  `${page('Mill fire kills three in Harwick')}\nThis is a developing story. Check back for updates.\n`,
  `${page('Mill fire kills three in Harwick')}\nThis story will be updated.\n`,
  `${page('Mill fire kills three in Harwick')}\nThis story has been corrected to fix the spelling of Harwick.\n`,
]

describe('an article is an update where it says so', () => {
  for (const [text, label] of labelled)
    it(`${text.slice(0, 90)} … ${text.slice(-70).trim()}`, () => {
      expect(said(text)).to.equal(label)
    })
  for (const text of unlabelled)
    it(`not: ${text.slice(0, 90)} … ${text.slice(-60).trim()}`, () => {
      expect(said(text)).to.equal('none')
    })
})

interface Telling {
  readonly headline: string
  readonly toll: string
  readonly date?: string | null
  readonly below?: string
}

function findings(tellings: readonly Telling[]): Divergence[] {
  return told(
    tellings.map(({headline, toll, date = null, below}, i) =>
      memberOf(
        `${i}.txt`,
        `${headline}\n\n${below === undefined ? '' : `${below}\n\n`}A fire in a cotton mill at Harwick killed ${toll} workers on Tuesday, police said.\n\nThe blaze began in the boiler room, and the roof fell in before crews arrived.\n`,
        {date},
      ),
    ),
  ).divergences.filter(({kind, strength}) => kind === 'number' && strength !== 'weak')
}

const FIRST = 'Fire in mill at Harwick'
const rows: readonly (readonly [string, readonly Telling[], Verdict])[] = [
  [
    'a labelled update against a page without label',
    [
      {headline: FIRST, toll: 'three'},
      {headline: 'UPDATE 1-Fire in mill at Harwick', toll: 'five'},
    ],
    'update',
  ],
  [
    'the third version against the first',
    [
      {headline: 'UPDATE 3-Fire in mill at Harwick', toll: 'five', date: '2031-03-04T10:00:00Z'},
      {headline: 'UPDATE 1-Fire in mill at Harwick', toll: 'three', date: '2031-03-04T11:00:00Z'},
    ],
    'update',
  ],
  [
    'an update of a later minute',
    [
      {headline: FIRST, toll: 'three', date: '2031-03-04T10:00:00Z'},
      {headline: FIRST, toll: 'five', date: '2031-03-04T12:00:00Z', below: '(Updates death toll from three to five)'},
    ],
    'update',
  ],
  [
    'an update of the same day, minute unknown',
    [
      {headline: FIRST, toll: 'three', date: '2031-03-04T10:00:00Z'},
      {headline: FIRST, toll: 'five', date: '2031-03-04', below: 'ATTENTION - UPDATES toll ///'},
    ],
    'update',
  ],
  [
    'an update published before the other page',
    [
      {headline: FIRST, toll: 'three', date: '2031-03-05'},
      {headline: 'UPDATED: Fire in mill at Harwick', toll: 'five', date: '2031-03-04'},
    ],
    'conflict',
  ],
  [
    'no label, a later page',
    [
      {headline: FIRST, toll: 'three', date: '2031-03-04'},
      {headline: FIRST, toll: 'five', date: '2031-03-05'},
    ],
    'conflict',
  ],
  [
    'one of two pages of the reading has no label',
    [
      {headline: FIRST, toll: 'three'},
      {headline: 'UPDATE 1-Fire in mill at Harwick', toll: 'five'},
      {headline: 'Mill fire at Harwick', toll: 'five'},
    ],
    'conflict',
  ],
  [
    'two agencies without label',
    [
      {headline: FIRST, toll: 'three', below: 'HARWICK, March 4 (Reuters) -'},
      {headline: FIRST, toll: 'five', below: 'HARWICK, March 4 (AP) -'},
    ],
    'conflict',
  ],
]

describe('what an article calls an update is no conflict', () => {
  for (const [name, tellings, verdict] of rows)
    it(name, () => {
      const found = findings(tellings)
      expect(found.map(each => each.verdict)).to.deep.equal([verdict])
      if (verdict === 'update') expect(found[0]?.severity).not.to.equal('high')
    })

  it('a name is right from the start, whatever the label', () => {
    const text = (headline: string, name: string): string =>
      `${headline}\n\nA fire in a cotton mill at Harwick killed foreman ${name} on Tuesday, police said.\n\nForeman ${name} had worked in the boiler room of the mill for nine years.\n`
    const found = told([
      memberOf('0.txt', text('Fire in mill at Harwick', 'Anton Kellway')),
      memberOf('1.txt', text('UPDATE 1-Fire in mill at Harwick', 'Anton Kelway')),
    ]).divergences.filter(({kind}) => kind === 'name')
    expect(found.map(({verdict}) => verdict)).to.deep.equal(['conflict'])
  })
})
