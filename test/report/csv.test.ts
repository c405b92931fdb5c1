import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, it} from 'mocha'
import type {ResultRecord} from '../../pipeline/records.ts'
import {cellText, csvHead, csvRow, rowWriter, type TableStyle} from '../../stages/report/csv.ts'
import {decisionsOf, decisionText, type Decisions} from '../../stages/report/decisions.ts'
import {createPublication} from '../../stages/report/publication.ts'
import {createDesk} from '../../stages/report/desk.ts'
import {allTables, createTables} from '../../stages/report/tables/index.ts'
import {article, HERALD, records, run} from './invented.ts'

const quoted: TableStyle = {delimiter: ',', raw: false, bom: true}

describe('tables for people', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wirediff-csv-'))))
  afterEach(() => rm(folder, {recursive: true}))

  async function tables(given: readonly ResultRecord[], style = quoted, decisions: Decisions = new Map()) {
    const publication = await createPublication(folder)
    const desk = createDesk()
    const written = await createTables(publication, {tables: allTables, style, desk, decisions, pages: true})
    for (const record of given) {
      desk.take(record)
      await written.take(record)
    }
    await written.close()
    await publication.publish()
    return (file: string) => readFile(join(folder, file), 'utf8')
  }
  const rowsOf = (text: string, delimiter = ','): Record<string, string>[] =>
    parse(text, {bom: true, columns: true, delimiter, record_delimiter: '\r\n'})

  it('a cell is a number, an id, an ISO date, empty, or text in typographic quotes', () => {
    const cases: readonly (readonly [string | number | null, string, string])[] = [
      ['people injured', '“people injured”', 'people injured'],
      [0.83, '0.83', '0.83'],
      ['d0123456789ab', 'd0123456789ab', 'd0123456789ab'],
      ['2024-11-16', '2024-11-16', '2024-11-16'],
      ['2024-11-16T21:40:00Z', '2024-11-16T21:40:00Z', '2024-11-16T21:40:00Z'],
      [null, '', ''],
      ['', '', ''],
      [Number.NaN, '', ''],
      ['14', '“14”', '14'],
      ['3-4', '“3-4”', '3-4'],
      ['=1+1', '“=1+1”', '=1+1'],
      [' \t=1+1', '“=1+1”', '=1+1'],
      ['a\r\n=1+1', '“a =1+1”', 'a =1+1'],
      ['a\u0000b\u001bc', '“a<U+0000>b<U+001B>c”', 'a<U+0000>b<U+001B>c'],
      ['\u202eevil', '“<U+202E>evil”', '<U+202E>evil'],
      ['a\u2028b', '“a b”', 'a b'],
    ]
    for (const [cell, people, raw] of cases) {
      expect(cellText(cell, {raw: false}), String(cell)).to.equal(people)
      expect(cellText(cell, {raw: true}), String(cell)).to.equal(raw)
    }
  })

  it('divergences.csv has the columns of the guide and both readings side by side, what to check first', async () => {
    const rows = rowsOf(await (await tables(records()))('divergences.csv'))
    expect(Object.keys(rows[0]!).join(', ')).to.equal(
      'fact_id, story_id, kind, what, strength, severity, verdict, reading_1, sources_1, quote_1, where_1, reading_2, ' +
        'sources_2, quote_2, where_2, more_readings, why, status, first_seen, report, decision',
    )
    expect(rows).to.have.length(2)
    expect(rows[0]).to.include({
      fact_id: 'd00000000000a',
      reading_1: '“14 people”',
      sources_1: '“Herald, Daily Post”',
      quote_2: '“The collision injured 17 people, the coastguard said.”',
      where_2: '“¶1”',
      first_seen: '',
    })
  })

  it('only_in_one.csv and core.csv name the nearest text, count voices and flag what is disputed', async () => {
    const read = await tables(records())
    const [claim] = rowsOf(await read('only_in_one.csv'))
    expect(Object.keys(claim!).join(', ')).to.equal(
      'claim_id, story_id, source, claim, attributed_to, where, nearest_elsewhere, nearest_where, strength, status, report, in_sentence',
    )
    expect(claim).to.include({source: '“Courier”', where: '“¶2”', nearest_where: '“Daily Post ¶2”', attributed_to: ''})
    const [core] = rowsOf(await read('core.csv'))
    expect(Object.keys(core!).join(', ')).to.equal(
      'core_id, story_id, position, text, sources_count, sources, form, flags',
    )
    expect(core).to.include({
      position: '1',
      sources_count: '2',
      sources: '“Herald and Courier (one voice: NPA), Daily Post”',
      flags: '“number”',
    })
  })

  it('readings.csv is tidy: one row a fact and article', async () => {
    const rows = rowsOf(await (await tables(records()))('readings.csv'))
    expect(rows.map(row => `${row['fact_id']} ${row['source']} ${row['norm']}`)).to.deep.equal([
      'd00000000000a “Herald” “14”',
      'd00000000000a “Daily Post” “14”',
      'd00000000000a “Courier” “17”',
      'd00000000000b “Herald” “14”',
      'd00000000000b “Daily Post” “14”',
      'd00000000000b “Courier” “17”',
    ])
  })

  it('begins with a byte-order mark and ends every line with CRLF; both can be had otherwise', async () => {
    const text = await (await tables(records()))('stories.csv')
    expect(text)
      .to.match(/^\ufeffstory_id,headline/)
      .and.to.match(/\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/)
    const plain = await (await tables(records(), {delimiter: ';', raw: true, bom: false}))('stories.csv')
    expect(plain)
      .to.match(/^story_id;headline;/)
      .and.to.contain(';Ferry hits freighter;')
  })

  it('writes rows as csv-stringify does', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('=1', '-1', '+', '@x', '＝1', '"', 'a,b', 'a;b', 'a"b,c', '\t', '', '-0.5', "'x"),
    )
    const cell = fc.oneof(text, fc.double(), fc.nat(), fc.constant(null))
    const style = fc.record({delimiter: fc.constantFrom(',', ';', '\t', '|'), raw: fc.boolean(), bom: fc.boolean()})
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {maxLength: 4}), style, (rows, own) => {
        const columns = ['one', 'two_2', 'three']
        const wanted = stringify(
          rows.map(cells => cells.map(one => cellText(one, own))),
          {
            bom: own.bom,
            delimiter: own.delimiter,
            header: true,
            columns,
            record_delimiter: 'windows',
            escape_formulas: true,
            quoted_match: /[\r\n]/,
          },
        )
        expect(csvHead(columns, own) + rows.map(cells => csvRow(cells, own)).join('')).to.equal(wanted)
      }),
      {numRuns: 500},
    )
  })

  it('no text starts a formula, breaks a row or holds a control character, quoted or raw', async () => {
    const lead = fc.constantFrom('', ' ', '\t', '\r', '\n', '\r\n', '\u00a0', '\u3000', '\ufeff', '"', ';', ',', "'")
    const mark = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '')
    const hostile = fc
      .tuple(fc.string({unit: 'binary'}), lead, mark, fc.string({unit: 'binary'}))
      .map(all => all.join(''))
    await fc.assert(
      fc.asyncProperty(hostile, lead, mark, fc.boolean(), async (rest, before, sign, raw) => {
        const evil = `${before}${sign}${rest}`
        const given = [run(1), article(HERALD, {source: evil, agency: evil, lines: [evil], key: evil})]
        const text = await (await tables(given, {...quoted, raw}))('articles.csv')
        expect(text.slice(1).replaceAll('\r\n', '')).not.to.match(/[\u0000-\u001f\u007f]/) // eslint-disable-line no-control-regex
        const rows = rowsOf(text)
        expect(rows).to.have.length(1)
        for (const cell of Object.values(rows[0]!)) expect(cell).not.to.match(/^\s*[=+\-@＝＋－＠]/)
      }),
      {numRuns: 60},
    )
  })

  it('the editor’s decisions are read as Excel saves them, and stand beside the finding', async () => {
    const cases: readonly Uint8Array[] = [
      Buffer.from('id,decision,note\nd00000000000a,ask “Herald”,call 9am\n'),
      Buffer.from('\ufeff"id";"decision";"note"\r\n“d00000000000a”;"ask “Herald”";call 9am\r\n'),
      Buffer.from('id;decision;note\r\nd00000000000a;ask \x93Herald\x94;call 9am\r\n', 'latin1'),
      Buffer.from('sep=;\r\nid;decision;note\r\nd00000000000a;ask “Herald”;call 9am\r\n'),
      Buffer.from('\ufeffid\tdecision\tnote\r\nd00000000000a\task “Herald”\tcall 9am\r\n', 'utf16le'),
    ]
    for (const bytes of cases) {
      expect([...decisionsOf(bytes)]).to.deep.equal([
        ['d00000000000a', {said: 'ask “Herald”', note: 'call 9am', sort: 'other'}],
      ])
    }
    const first = cases[0]!
    await writeFile(join(folder, 'decisions.csv'), first)
    const rows = rowsOf(await (await tables(records(), quoted, decisionsOf(first)))('divergences.csv'))
    expect(rows.map(row => row['decision'])).to.deep.equal(['“ask “Herald” (call 9am)”', ''])
    expect(await readFile(join(folder, 'decisions.csv'))).to.deep.equal(first)
  })

  it('a decision is accepted, dismissed or the editor’s own word; of two about one id the later holds', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['d1,Accepted,', 'accepted', 'Accepted'],
      ['d1,accept,Ring them', 'accepted', 'accept (Ring them)'],
      ['d1,dismissed,no: two counts', 'dismissed', 'dismissed (no: two counts)'],
      ['d1,later,', 'other', 'later'],
      ['d1,,only a note', 'other', '(only a note)'],
      ['d1,accepted,\nd1,dismissed,', 'dismissed', 'dismissed'],
    ]
    for (const [rows, sort, text] of cases) {
      const [found] = decisionsOf(Buffer.from(`id,decision,note\n${rows}\n`)).values()
      expect([found!.sort, decisionText(found!)], rows).to.deep.equal([sort, text])
    }
  })

  it('rows name the page of their story, and nothing where there is none', async () => {
    const read = await tables(records())
    const page = 'stories/s00000000000a.html'
    expect(rowsOf(await read('stories.csv'))[0]!['report']).to.equal(`“${page}”`)
    expect(rowsOf(await read('divergences.csv'))[0]!['report']).to.equal(`“${page}#d00000000000a”`)
    expect(rowsOf(await read('only_in_one.csv'))[0]!['report']).to.equal(`“${page}#u00000000000a”`)
  })

  it('two articles of one outlet are told apart by their keys', async () => {
    const twins = records().map(record =>
      record.type === 'article' ? {...record, source: 'Herald', key: `${record.id}.txt`} : record,
    )
    const [row] = rowsOf(await (await tables(twins))('divergences.csv'))
    expect(row!['sources_2']).to.equal('“Herald (a00000000000b.txt)”')
  })

  it('rows that are written one after another are those that are written alone', () => {
    const cell = fc.constantFrom(null, 0, 1, '', '0', '=1', 'said “so”', 'a,b', 'a"b', 'a\nb', Infinity)
    const tables = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}))
    fc.assert(
      fc.property(tables, given => {
        const write = rowWriter(quoted)
        for (const cells of given) expect(write(cells)).to.equal(csvRow(cells, quoted))
      }),
    )
  })
})
