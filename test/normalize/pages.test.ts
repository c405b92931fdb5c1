/**
 * Two tables of lines as pages have them, furniture and story, of our own invention. Every second line was not looked at
 * while the rules were written: the share found there is what unseen pages may expect.
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
  readonly seen: boolean
}

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(`./pages/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
    .map((row, at) => ({where: row.slice(0, 1), line: row.slice(2), seen: at % 2 === 0}))

function kindOf(where: string, line: string): string {
  const parts = partsOf(article((pages[where]?.(line) ?? []).join('\n\n')))
  return parts.find(([, text]) => text === line)?.[0] ?? 'cut in two'
}

const isOut = (where: string, kind: string): boolean =>
  kind === 'boilerplate' || (where === 'h' && (kind === 'date' || kind === 'byline'))

const shareOf = (rows: readonly {readonly right: boolean}[]): number =>
  rows.filter(({right}) => right).length / rows.length

describe('lines of pages', () => {
  const furniture = rowsOf('furniture').map(row => ({...row, right: isOut(row.where, kindOf(row.where, row.line))}))
  it('takes out of the pages that were looked at nearly every line of furniture', () =>
    expect(shareOf(furniture.filter(({seen}) => seen))).to.be.at.least(0.99))
  it('takes out of the others more than nine in ten', () =>
    expect(shareOf(furniture.filter(({seen}) => !seen))).to.be.at.least(0.93))

  const story = rowsOf('story').flatMap(({where, line, seen}) =>
    (where === 's' ? ['m', 't'] : [where]).map(place => {
      const kind = kindOf(place, line)
      return {seen, line, place, right: kind === 'paragraph' || kind === 'subhead'}
    }),
  )
  it('leaves every line of the story that was looked at', () =>
    expect(story.filter(({seen, right}) => seen && !right)).to.deep.equal([]))
  it('leaves the other lines of the story', () => expect(shareOf(story.filter(({seen}) => !seen))).to.be.at.least(0.98))

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
