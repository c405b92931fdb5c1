/**
 * Two tables of lines as pages have them, furniture and story, of our own invention. Of furniture a few lines may stay,
 * for a doubtful line is story; of the story nothing may go.
 */
import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {article, partsOf, prose} from './raw.ts'

const HEADLINE = 'Barge hits bridge at Ballyford'
const [first, second, third] = prose

/** `m` between paragraphs, `t` after the last, `h` below the headline, `s` in the first two places. */
const pages: Readonly<Record<string, (line: string) => readonly string[]>> = {
  m: line => [HEADLINE, first, second, line, third],
  t: line => [HEADLINE, first, second, third, line],
  h: line => [HEADLINE, line, first, second, third],
}

interface Row {
  readonly where: string
  readonly line: string
}

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(`./pages/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
    .map(row => ({where: row.slice(0, 1), line: row.slice(2)}))

function kindOf(where: string, line: string): string {
  const parts = partsOf(article((pages[where]?.(line) ?? []).join('\n\n')))
  return parts.find(([, text]) => text === line)?.[0] ?? 'cut in two'
}

const isOut = (where: string, kind: string): boolean =>
  kind === 'boilerplate' || (where === 'h' && (kind === 'date' || kind === 'byline'))

describe('lines of pages', () => {
  it('takes nearly every line of furniture out', () => {
    const rows = rowsOf('furniture')
    const stay = rows.filter(({where, line}) => !isOut(where, kindOf(where, line)))
    expect(stay.length / rows.length, stay.map(({line}) => line).join('\n')).to.be.at.most(0.02)
  })
  it('leaves every line of the story', () => {
    const rows = rowsOf('story').flatMap(({where, line}) =>
      (where === 's' ? ['m', 't'] : [where]).map(place => [place, line] as const),
    )
    expect(rows.filter(([place, line]) => !['paragraph', 'subhead'].includes(kindOf(place, line)))).to.deep.equal([])
  })

  const endings = [
    'More to come.',
    'Stay tuned.',
    'Thank you for staying with us.',
    'PTI ABC XY XY',
    'This is a developing story and will be updated.',
    'Copyright 2031 Coast Radio. All rights reserved.',
  ]
  for (const line of endings)
    it(`cuts it off the last sentence: ${line}`, () => {
      const parts = partsOf(article([HEADLINE, first, `${second} ${line}`, third].join('\n\n')))
      expect(parts.slice(2, 4)).to.deep.equal([
        ['paragraph', second],
        ['boilerplate', line],
      ])
    })
  it('cuts nothing off somebody’s speech', () => {
    const speech = `${second} “The harbour will open. Stay tuned.”`
    const open = `“The harbour will open on Monday. Stay tuned.`
    const parts = partsOf(article([HEADLINE, first, speech, open, third].join('\n\n')))
    expect(parts.slice(2, 4)).to.deep.equal([
      ['paragraph', speech],
      ['paragraph', open],
    ])
  })

  it('reads the date of a stamp below the lead', () => {
    const stamp = 'Posted: Oct. 14, 2031 at 5:12 PM EDT'
    for (const lines of [
      [HEADLINE, first, stamp, second, third],
      [HEADLINE, first, 'By KBDR Web Staff', stamp, second],
      [HEADLINE, first, second, third, stamp],
    ])
      expect(article(lines.join('\n\n')).published).to.include({iso: '2031-10-14T21:12:00Z', basis: 'text'})
    expect(kindOf('h', 'By KBDR Web Staff')).to.equal('byline')
    expect(
      partsOf(article([HEADLINE, 'Coast Newsroom', 'June 11, 2031', first].join('\n\n'))).slice(1, 3),
    ).to.deep.equal([
      ['byline', 'Coast Newsroom'],
      ['date', 'June 11, 2031'],
    ])
  })
  it('keeps the agency that the desk’s initials name', () => {
    for (const line of ['– PA', 'PTI', 'with AAP', '(With inputs from PTI)'])
      expect(article([HEADLINE, ...prose, line].join('\n\n')).agency?.name, line).to.be.oneOf(['PA', 'PTI', 'AAP'])
  })
})
