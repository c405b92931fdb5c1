import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {ResultRecord} from '../../pipeline/records.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {createDesk} from '../../stages/report/desk.ts'
import {columns} from '../../stages/report/show.ts'
import type {Edition} from '../../pipeline/types.ts'
import {createSummary} from '../../stages/report/terminal.ts'
import {createPaper} from '../../stages/report/terminal/paper.ts'
import {article, COURIER, HERALD, injured, pair, POST, records, run, story} from './invented.ts'

function summary(given: readonly ResultRecord[], {width = 80, colour = false} = {}): string[] {
  const desk = createDesk()
  const told = createSummary(defaultSettings.report)
  for (const record of given) {
    desk.take(record)
    told.take(record)
  }
  return told.lines(desk, {paper: createPaper({width, colour}), out: 'output'})
}

describe('the summary on the terminal', () => {
  it('tells who, what to check with both quotations, what one source alone says, and the core', () => {
    expect(summary(records()).join('\n')).to.equal(EXPECTED)
  })

  it('quotes a chain in the order of the text, and says nothing twice', () => {
    const whole = injured.readings[1]!.evidence[0]!
    const piece = {...whole, start: whole.start + 4, end: whole.start + 13, text: 'collision'}
    const before = {...whole, start: 0, end: 5, text: 'Ferry'}
    const [first, second] = injured.readings
    const chained = {...injured, readings: [first!, {...second!, evidence: [whole, piece, {...whole}, before]}]}
    const given = records().map(record => (record.type === 'story' ? {...record, divergences: [chained]} : record))
    expect(summary(given, {width: 110}).join('\n')).to.contain(
      '        “Ferry … The collision injured 17 people, the coastguard said.” B headline, B ¶1',
    )
  })

  it('keeps to the width, at 40 columns and at 110', () => {
    for (const width of [40, 80, 110]) {
      for (const line of summary(records(), {width})) expect(columns(line), line).to.be.at.most(width)
    }
  })

  it('marks the words that differ, when there is colour, and only those', () => {
    const text = summary(records(), {colour: true}).join('\n')
    expect(text).to.contain('\u001b[1m\u001b[4m\u001b[33m17\u001b[39m\u001b[24m\u001b[22m')
    expect(text).not.to.match(/\u001b\[33mcollision/) // eslint-disable-line no-control-regex
  })

  it('shows controls, overrides and escapes by their numbers, never raw', () => {
    const evil = 'Evil \u001b]0;title\u0007 \u202eesrever\u0000 head\r\nline \u009b31m \ud800'
    const hostile = [
      run(2, 1),
      article(HERALD, {source: evil, agency: evil, lines: [evil, evil], key: evil}),
      article(COURIER, {source: 'Courier', lines: [evil, evil]}),
      {
        ...story,
        headline: evil,
        articles: [HERALD, COURIER],
        divergences: [
          {
            ...injured,
            about: evil,
            why: evil,
            readings: injured.readings.map(reading => ({
              ...reading,
              value: evil,
              evidence: reading.evidence.map(one => ({...one, text: evil})),
            })),
          },
        ],
        unique: story.unique.map(claim => ({...claim, text: evil, attributedTo: evil})),
        core: story.core.map(claim => ({...claim, tellings: claim.tellings.map(one => ({...one, text: evil}))})),
      },
      {type: 'problem', file: evil, line: 1, stage: 'read', code: 'x', message: evil, action: evil},
    ] satisfies ResultRecord[]
    for (const line of summary(hostile)) {
      expect(line, line).not.to.match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|[\ud800-\udfff]/u) // eslint-disable-line no-control-regex
    }
    expect(summary(hostile).join('\n')).to.contain('<U+202E>').and.to.contain('<U+001B>')
  })

  it('says what an empty or lonely run means', () => {
    const cases: readonly (readonly [readonly ResultRecord[], string])[] = [
      [[run(0)], 'No articles: nothing was found.'],
      [[run(0, 2)], 'No articles: no file there could be read as an article.'],
      [[run(1), article(HERALD, {})], 'One article alone: there is nothing to compare it with.'],
      [[run(2), article(HERALD, {}), article(POST, {})], 'No two of the 2 articles tell the same story.'],
    ]
    for (const [given, expected] of cases) expect(summary(given).join(' ')).to.contain(expected)
  })

  it('says where facts were not compared, in place of no contradictions', () => {
    const given = (notChecked: readonly string[]): readonly ResultRecord[] =>
      records().map(record =>
        record.type === 'story'
          ? {...record, divergences: []}
          : record.type === 'article' && record.id === COURIER
            ? {...record, notChecked}
            : record,
      )
    const none = 'No contradictions found'
    const cases: readonly (readonly [readonly string[], string, string])[] = [
      [['fact rules off: language not supported (fr)'], 'Facts not compared: language not supported (fr): B', none],
      [['pictures and captions'], none, 'Facts not compared'],
      [[], none, 'Facts not compared'],
    ]
    for (const [notes, expected, absent] of cases) {
      expect(summary(given(notes)).join('\n'))
        .to.contain(expected)
        .and.not.to.contain(absent)
    }
  })

  it('says which articles took too long, beside those whose language is not known', () => {
    const given = records().map(record =>
      record.type === 'story'
        ? {...record, divergences: [], unmarked: [HERALD, POST]}
        : record.type === 'article' && record.id === COURIER
          ? {...record, notChecked: ['fact rules off: language not supported (fr)']}
          : record,
    )
    expect(summary(given).join(' ')).to.contain(
      'Facts not compared: took too long: A, C; language not supported (fr): B',
    )
  })

  it('says below the articles what is embargoed, canceled, withheld or corrected, and of nothing else', () => {
    const silent: Edition = {
      item: 'u:1',
      version: '2',
      revised: null,
      status: null,
      embargo: null,
      note: null,
      usage: null,
    }
    const given = (edition: Edition): string =>
      summary(
        records().map(record => (record.type === 'article' && record.id === COURIER ? {...record, edition} : record)),
      ).join('\n')
    const embargo = '2031-03-05T06:00:00+01:00'
    expect(given({...silent, embargo, status: 'withheld'})).to.contain(
      '  Embargoed until 2031-03-05T06:00:00+01:00: B\n  Withheld by its publisher: B\n',
    )
    expect(given({...silent, status: 'canceled'})).to.contain('\n\n  Canceled by its publisher: B\n\n')
    for (const edition of [silent, {...silent, status: 'update'} as const])
      expect(given(edition)).to.equal(summary(records()).join('\n'))
  })

  it('counts outlets that carry one agency text as one voice', () => {
    const text = summary(records()).join('\n')
    expect(text).to.contain('3 articles · 2 voices')
    const apart = summary(records().map(record => (record.type === 'pair' ? pair(HERALD, COURIER) : record)))
    expect(apart.join('\n')).not.to.contain('voices')
  })
})

const EXPECTED = `3 articles · 1 pair of copies · 1 story · 1 contradiction to check

────────────────────────────────────────────────────────────────────────────────
Ferry hits freighter
3 articles · 2 voices · 20 Nov 2026 · s00000000000a

  A  Herald      20 Nov 2026 06:10  credits NPA
  B  Courier     20 Nov 2026 06:10  credits NPA
  C  Daily Post  20 Nov 2026        no agency credit

To check first (1)

 1  people injured: 14 people or 17 people? · number · high · strong
    14 people  A, C
        “The collision injured 14 people, the coastguard said.” A ¶1
    17 people  B
        “The collision injured 17 people, the coastguard said.” B ¶1
    Why: same sentence, same noun, figures that cannot both be right
    wirediff explain d00000000000a

Told by one source only (1)
    B ¶2    “Fares will be refunded.”

Shared core: 1 claim (1 told by 2 voices)
    ●●● A, B, C  The collision injured 14 people, the coastguard said.

Folded: 1 weak (in divergences.csv)`
