import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Metadata, Published} from '../../pipeline/types.ts'
import {article, prose} from './raw.ts'

const [first, second, third] = prose
const day = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000
const text = (...lines: readonly string[]): string => ['Barge hits bridge', ...lines, ...prose].join('\n\n')

describe('published', () => {
  const metadata: readonly (readonly [string, string, string, string, number | null])[] = [
    ['2029-05-04', 'UTC', '2029-05-04', '2029-05-04', null],
    ['2029-05-04T00:00:00', 'UTC', '2029-05-04', '2029-05-04', null],
    ['2029-05-04T21:40:00', 'UTC', '2029-05-04T21:40:00Z', '2029-05-04', 1300],
    ['2029-05-04T21:40:00', 'Europe/Lisbon', '2029-05-04T20:40:00Z', '2029-05-04', 1300],
    ['2029-05-04T23:40:00-05:00', 'UTC', '2029-05-05T04:40:00Z', '2029-05-04', 1420],
    ['26-FEB-1987 15:01:01.79', 'UTC', '1987-02-26T15:01:00Z', '1987-02-26', 901],
    ['Fri, 04 May 2029 07:20:05 +0200', 'UTC', '2029-05-04T05:20:00Z', '2029-05-04', 440],
    ['May 4, 2029 9:05 am ET', 'UTC', '2029-05-04T13:05:00Z', '2029-05-04', 545],
    ['20290504T213000Z', 'UTC', '2029-05-04T21:30:00Z', '2029-05-04', 1290],
    ['1872718800', 'UTC', '2029-05-05T23:40:00Z', '2029-05-05', 1420],
    ['12.06.2029', 'UTC', '2029-06-12', '2029-06-12', null],
  ]
  for (const [date, timezone, iso, on, minute] of metadata) {
    it(`metadata ${date} in ${timezone}`, () => {
      const wanted: Published = {iso, day: day(on), minute, basis: 'metadata'}
      expect(article(text(), {timezone, metadata: {date}}).published).to.deep.equal(wanted)
    })
  }

  const lines: readonly (readonly [string, string | null])[] = [
    ['Thursday 10 May 2029', '2029-05-10'],
    ['Updated: 2029-05-04 17:52', '2029-05-04T17:52:00Z'],
    ['Jane Doe | 31.01.2029', '2029-01-31'],
    ['Published May 4, 2029 1:40pm CET', '2029-05-04T12:40:00Z'],
    ['10/29/2029', '2029-10-29'],
    ['03/04/2029', null],
    ['31/02/2029', null],
    ['Thursday, May 10', null],
    ['The ferry had last been checked on 10 May 2027, the operator of the line told Ballyford council.', null],
  ]
  for (const [line, iso] of lines)
    it(`line ${line}`, () => expect(article(text(line)).published?.iso ?? null).to.equal(iso))

  it('reads the unmistakable line at the end, the address, and the dateline with its year', () => {
    const closing = 'This report by The Agency was first published May 5, 2029.'
    expect(article([text(), closing].join('\n\n')).published?.iso).to.equal('2029-05-05')
    const url = 'https://www.echo.example/news/2029/may/06/barge'
    expect(article(text(), {metadata: {url}}).published).to.include({iso: '2029-05-06', basis: 'metadata'})
    const dated = article(`Barge hits bridge\n\nBALLYFORD, May 4, 2029 (Agency) - ${first}`)
    expect(dated.published).to.include({iso: '2029-05-04', basis: 'dateline'})
  })
  it('does not invent the year of a dateline', () => {
    expect(article(`Barge hits bridge\n\nBALLYFORD, May 4 (Agency) - ${first}`).published).to.equal(null)
  })
})

describe('agency', () => {
  const lines: readonly (readonly [string, string | null])[] = [
    [`BALLYFORD, May 4 (Reuters) - ${first}`, 'Reuters'],
    [`BALLYFORD (Coastal News) - ${first}`, 'Coastal News'],
    [`(CNN) ${first}`, 'CNN'],
    [`By The Associated Press\n\n${first}`, 'AP'],
    [`Jane Doe, Press Association\n\n${first}`, 'PA'],
    [`By Jane Doe and agencies\n\n${first}`, 'agencies'],
    [`Xinhua | Updated: 2029-05-04 17:52\n\n${first}`, 'Xinhua'],
    [`${first}\n\nCopyright 2029 The Associated Press. All rights reserved.`, 'AP'],
    [`${first}\n\n${second} — AFP`, 'AFP'],
    [`${first}\n\nThis report by The Canadian Press was first published May 5, 2029.`, 'CP'],
    [`London, 4 May 2029 (dpa) – ${first}`, 'dpa'],
    [`Ballyford (Labour) – ${first}`, null],
    [`${first}\n\nBrady told Reuters that the bridge was old.`, null],
    [`${first}\n\nThe bridge is old, the Associated Press reported.`, null],
    [`${first}\n\nHis pa was hurt, he said.`, null],
  ]
  for (const [body, name] of lines) {
    it(`${name ?? 'none'}: ${body.replace(/\n/gu, ' ').slice(0, 40)}`, () => {
      const {agency} = article(
        `Barge hits bridge\n\n${body}\n\n${third}`.replace(`\n\n${third}`, /AFP$/u.test(body) ? '' : `\n\n${third}`),
      )
      expect(agency?.name ?? null).to.equal(name)
    })
  }
  it('is the outlet itself, by its name or address', () => {
    expect(article(text(), {metadata: {source: 'Reuters'}}).agency?.name).to.equal('Reuters')
    expect(article(text(), {metadata: {url: 'https://www.reuters.com/world/1'}}).agency?.name).to.equal('Reuters')
  })
  it('shows the words that credit it', () => {
    expect(article(`Barge hits bridge\n\nBALLYFORD (AP) — ${first}`).agency).to.deep.equal({
      name: 'AP',
      basis: 'BALLYFORD (AP) —',
    })
  })
})

describe('language, outlet, headline, words', () => {
  const texts: readonly (readonly [string, string | null])[] = [
    [prose.join(' '), 'en'],
    [
      'Der Hafen wurde am Freitag gesperrt, nachdem ein Schiff gegen die Brücke gefahren war. Niemand wurde verletzt, sagte der Bürgermeister der Stadt.',
      'de',
    ],
    [
      'Le port a été fermé vendredi après qu’une péniche a heurté le pont. Personne n’a été blessé, a déclaré la maire de la ville à la presse.',
      'fr',
    ],
    ['12 14', null],
    [
      'Opg 12.40 Clsg 13.15 Vol 1,200 Shrs 14.6 mln vs 12.2 mln Qtr 3.14 dlrs Net 44.5 mln Div 12 cts Pay 4 Rec 9',
      null,
    ],
  ]
  for (const [body, language] of texts)
    it(`tells ${language ?? 'nothing'}`, () => expect(article(body, {title: ''}).language).to.equal(language))

  it('believes sane metadata, and says that fact rules are off', () => {
    expect(article(text(), {metadata: {language: 'en-GB'}}).language).to.equal('en')
    expect(article(text(), {metadata: {language: 'unknown tongue'}}).language).to.equal('en')
    const danish = article(text(), {metadata: {language: 'da'}, notes: ['decoded as windows-1252']})
    expect(danish.notChecked).to.deep.equal(['decoded as windows-1252', 'fact rules off: language not supported (da)'])
    expect(article(text()).notChecked).to.deep.equal([])
    expect(article(text('Photo: Jane Doe/AFP')).notChecked).to.deep.equal(['pictures and captions'])
  })

  const sources: readonly (readonly [string, Partial<Metadata>, string])[] = [
    ['a.txt', {source: 'Ballyford Echo', url: 'https://www.echo.example/a'}, 'Ballyford Echo'],
    ['a.jsonl#7', {url: 'https://www.echo.example/a'}, 'echo.example'],
    ['echo/2029/a.txt', {}, 'echo'],
    ['echo\\a.txt', {url: 'not an address'}, 'echo'],
    ['a.b.txt.gz', {}, 'a.b'],
    ['echo.jsonl#7', {}, 'echo'],
  ]
  for (const [key, metadata, source] of sources)
    it(`the outlet of ${key}: ${source}`, () => expect(article(text(), {key, metadata}).source).to.equal(source))

  it('counts the words of the story alone', () => {
    expect(
      article(
        'Barge hits bridge\n\nBy Jane Doe\n\nThe mayor’s 1,200 guests at St. Ann’s were not hurt, she said.\n\nScroll to top',
      ).words,
    ).to.equal(15)
  })
  it('keeps an empty body as an article', () => {
    const {blocks, sentences, words, headline} = article(' \n', {title: 'Barge hits bridge'})
    expect({blocks, sentences: sentences.length, words, headline}).to.deep.equal({
      blocks: [{kind: 'headline', start: 0, end: 17, in: 'title'}],
      sentences: 1,
      words: 3,
      headline: 'Barge hits bridge',
    })
  })
})
