import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect} from 'chai'
import {parse} from 'csv-parse/sync'
import {afterEach, beforeEach, describe, it} from 'mocha'
import type {ArticleId} from '../../pipeline/types.ts'
import {cellText} from '../../stages/report/csv.ts'
import {createDesk} from '../../stages/report/desk.ts'
import {createPublication} from '../../stages/report/publication.ts'
import {createTables} from '../../stages/report/tables/index.ts'
import {articles} from '../../stages/report/tables/articles.ts'
import {article} from './invented.ts'
import {deskProgram} from './pages/chromium.ts'

const LEADS = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '"',
  "'",
  ';',
  ',',
  '"\n',
  ';\r\n',
  '\u0000',
]
const BODIES = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example";"x")',
  '=HYPERLINK(""http://x.example"",""x"")',
  '=WEBSERVICE("http://x.example")',
  '=DDE("soffice";"x";"y")',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '{=1+1}',
  '3-4',
  '1/2',
  '2024-11-16',
  '16.11.2024',
  '1e5',
  '12,5',
  '1,234.50',
  '007',
  '50 %',
  '$3',
  'TRUE',
  '12:30',
  'March 5',
  '“quoted” text',
  '"a","b"\r\n=1+1,2',
  'a;b;=1+1',
  '=A1',
  '\t=1+1\t',
]

/** Five hundred cells that a spreadsheet would like to run or recast. */
const hostileCells = BODIES.flatMap(body => LEADS.map(lead => lead + body)).slice(0, 500)
/** Fields of an article that come from the input as they are. */
const FIELDS = ['source', 'headline', 'key', 'file'] as const

const execute = promisify(execFile)

describe('five hundred hostile cells', function () {
  this.timeout(180_000)
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wirediff-sheet-'))))
  afterEach(() => rm(folder, {recursive: true, force: true}))

  /** articles.csv with a cell in each field of an article. */
  async function table(delimiter: string): Promise<string> {
    const publication = await createPublication(folder)
    const desk = createDesk()
    const style = {delimiter, raw: false, bom: true}
    const written = await createTables(publication, {
      tables: [articles],
      style,
      desk,
      decisions: new Map(),
      pages: true,
    })
    const rows = hostileCells.length / FIELDS.length
    for (let row = 0; row < rows; row += 1) {
      const [source = '', headline = '', key = '', file = ''] = hostileCells.slice(row * 4, row * 4 + 4)
      const id = `a${String(row).padStart(12, '0')}` as ArticleId
      const record = {...article(id, {}), source, headline, key, file}
      desk.take(record)
      await written.take(record)
    }
    await written.close()
    await publication.publish()
    return join(folder, 'articles.csv')
  }

  /** The columns of the fields, as they should be read. */
  const expected = (): string[][] =>
    Array.from({length: hostileCells.length / FIELDS.length}, (_, row) =>
      hostileCells.slice(row * 4, row * 4 + 4).map(cell => cellText(cell, {raw: false})),
    )
  const fieldsOf = (rows: readonly Record<string, string>[]): string[][] =>
    rows.map(row => FIELDS.map(field => row[field] ?? ''))

  /** As LibreOffice reads a file with this separator; numbers sought, formulas run, as its readiest dialog would. */
  async function converted(soffice: string, file: string, {to, mark}: {to: string; mark: string}): Promise<string> {
    const tokens = [mark.charCodeAt(0), 34, 76, 1, '', 0, false, true, false, true, false, -1, true, true, true]
    await execute(soffice, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=Text - txt - csv (StarCalc):${tokens.join(',')}`,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      file,
    ])
    const name =
      file
        .split('/')
        .at(-1)
        ?.replace(/csv$/, to.split(':')[0] ?? '') ?? ''
    return await readFile(join(folder, 'out', name), 'utf8')
  }
  const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true'

  it('are five hundred', () => expect(new Set(hostileCells).size).to.equal(500))

  for (const [name, mark] of [
    ['comma', ','],
    ['semicolon', ';'],
  ] as const) {
    it(`${name}: csv-parse reads the same back, in the right columns`, async () => {
      const text = await readFile(await table(mark), 'utf8')
      const rows: Record<string, string>[] = parse(text, {bom: true, columns: true, delimiter: mark})
      expect(fieldsOf(rows)).to.deep.equal(expected())
    })

    it(`${name}: LibreOffice finds no formula, changes no value and keeps the columns`, async function () {
      const soffice = deskProgram(this, ['soffice', 'libreoffice'])
      const file = await table(mark)
      const sheet = await converted(soffice, file, {to: 'fods', mark})
      expect(sheet).to.contain('article_id')
      expect(sheet.match(/table:formula="[^"]*"/g) ?? []).to.deep.equal([])
      // Equal neighbours are written once, with how often they stand.
      const kinds = [...sheet.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"[^>]*>/g)].flatMap(
        ([cell, kind]) => Array<string>(Number(/columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1)).fill(kind ?? ''),
      )
      const number = (kind: string): number => kinds.filter(one => one === kind).length
      // The words and the blocks of boilerplate are numbers, and what is an ISO date may be one; all else is text.
      const dates = expected()
        .flat()
        .filter(cell => /^\d{4}-\d{2}-\d{2}$/.test(cell))
      expect([number('float'), number('date')]).to.deep.equal([2 * expected().length, dates.length])
      expect(number('string')).to.equal(kinds.length - number('float') - number('date'))
      const rows: Record<string, string>[] = parse(await converted(soffice, file, {to: asShown, mark}), {
        columns: true,
        bom: true,
      })
      expect(fieldsOf(rows)).to.deep.equal(expected())
    })
  }

  it('would be formulas and numbers if they were written bare: LibreOffice looks for them', async function () {
    const soffice = deskProgram(this, ['soffice', 'libreoffice'])
    const file = join(folder, 'bare.csv')
    await writeFile(file, 'a,b\r\n=1+1,50%\r\n')
    const sheet = await converted(soffice, file, {to: 'fods', mark: ','})
    expect(sheet).to.match(/table:formula="[^"]*1\+1/)
    expect(sheet).to.match(/office:value-type="percentage"/)
  })
})
