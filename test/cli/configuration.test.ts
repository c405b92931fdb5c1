/** The configuration file: what it changes, what is refused and where, and the schema that says the same. */
import {chdir, cwd} from 'node:process'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import fc from 'fast-check'
import {after, before, describe, it} from 'mocha'
import {configurationSchema} from '../../pipeline/cli/configuration-schema.ts'
import {readConfiguration} from '../../pipeline/cli/configuration.ts'
import {inForce} from '../../pipeline/cli/in-force.ts'
import {options} from '../../pipeline/cli/options/table.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {asked, isFailure, refusal} from './asking.ts'
import {ferry, workplace, type Workplace} from './spawned.ts'

const news = Object.fromEntries(Object.entries(ferry).map(([name, text]) => [name.replace('in/', 'news/'), text]))

const follows = new Ajv2020({strict: true, allowUnionTypes: true}).compile(configurationSchema())

describe('a configuration file', () => {
  const home = cwd()
  let place: Workplace
  before(async () => {
    place = await workplace({'in/a.txt': 'A\n\nText.', 'conf/keep': '', ...news})
    chdir(place.folder)
  })
  after(async () => {
    chdir(home)
    await place.close()
  })
  const put = (text: string, file = 'w.json'): Promise<void> => writeFile(file, text)

  it('goes before the defaults, and flags before it', async () => {
    await put(
      '{"jobs": 3, "csv": "raw", "bom": false, "exclude": ["a", "b"], "settings": {"report": {"findingsShown": 2}}}',
    )
    const {flags, settings, origins} = await asked('scan', 'in', '--config', 'w.json', '--csv', 'quoted', '--bom')
    expect(flags).to.deep.include({jobs: 3, csv: 'quoted', bom: true, exclude: ['a', 'b']})
    expect(settings).to.deep.equal({...defaultSettings, report: {...defaultSettings.report, findingsShown: 2}})
    expect(Object.fromEntries(origins)).to.deep.equal({
      config: 'flag',
      jobs: 'file',
      csv: 'flag',
      bom: 'flag',
      exclude: 'file',
    })
  })
  it('serves all commands: what one does not take is left aside', async () => {
    await put('{"lanes": ["copy"], "output": "desk"}')
    expect((await asked('dedup', '--config', 'w.json')).flags.lanes).to.deep.equal(['copy'])
    expect((await asked('scan', '--config', 'w.json')).flags.lanes).to.deep.equal(['copy', 'reuse'])
    expect((await asked('report', '--config', 'w.json')).flags.output).to.equal(null)
  })
  it('means paths from its own folder, and nothing else', async () => {
    await put('{"output": "desk", "exclude": ["desk"]}', 'conf/w.json')
    expect((await asked('scan', '--config', 'conf/w.json')).flags).to.deep.include({
      output: 'conf/desk',
      exclude: ['desk'],
    })
    await put('{"output": "/desk"}', 'conf/w.json')
    expect((await asked('scan', '--config', 'conf/w.json')).flags.output).to.equal('/desk')
  })
  it('gives way where a flag excludes what it says', async () => {
    await put('{"source-field": "x"}')
    expect((await asked('scan', '--config', 'w.json', '--source', 'path')).flags).to.deep.include({
      source: {sourceBy: 'path', sourceField: null},
      sourceField: null,
    })
  })
  it('reaches the pages too', async () => {
    const folded = async (...args: readonly string[]): Promise<number> => {
      expect((await place.run('scan', 'news', '-q', '-o', 'out', ...args)).code).to.equal(0)
      const names = await readdir('out', {recursive: true})
      const pages = await Promise.all(
        names.filter(name => name.endsWith('.html')).map(name => readFile(`out/${name}`, 'utf8')),
      )
      return pages.join('').split('<details').length
    }
    await put('{"settings": {"report": {"pageUnique": 1}}}')
    const [usual, fewer] = [await folded(), await folded('--config', 'w.json')]
    expect(fewer).to.be.above(usual)
  })
  it('is not read unless it is named', async () => {
    await put('{"jobs": "broken"}', 'wirediff.config.json')
    expect((await asked('scan', 'in')).flags.output).to.equal(null)
  })
  it('is refused where it lies in what is read', async () => {
    await put('{}', 'in/w.json')
    const told = 'lies in what is read'
    expect(await refusal('scan', 'in', '--config', 'in/w.json')).to.contain(told)
    expect(await refusal('scan', '.', '--config', 'w.json')).to.contain(told)
    expect(await refusal('scan', 'in/a.txt', '--config', 'in/w.json')).to.equal('taken')
  })
  it('that --print-config --json prints asks for the same', async () => {
    await put('{"jobs": 2, "lanes": ["reuse"], "settings": {"read": {"maxFileBytes": 4096}}}')
    const args = ['dedup', '--config', 'w.json', '--source', 'field:x', '--no-keep', '--max-memory', '1M']
    const first = await asked(...args)
    const printed = inForce(await asked(...args, '--json'))
    expect(follows(JSON.parse(printed)), printed).to.equal(true)
    await put(printed)
    const second = await asked('dedup', '--config', 'w.json')
    expect({...second.flags, config: null}).to.deep.equal({...first.flags, config: null})
    expect(second.settings).to.deep.equal(first.settings)
  })

  const refusals: readonly (readonly [string, string])[] = [
    ['{"jobs": 1,}', 'w.json:1:12: no valid JSON. Look for a missing quote, a comma too many or a comment.'],
    ['{\n  "jobs": 1\n', 'w.json:3:1: no valid JSON.'],
    ['', 'w.json:1:1: no valid JSON.'],
    ['[]', 'w.json: [] is no object. Begin with {.'],
    ['{"jobz": 1}', 'w.json: jobz: there is no such name. Did you mean jobs?'],
    ['{"csvDelimiter": ";"}', 'w.json: csvDelimiter: there is no such name. Did you mean csv-delimiter?'],
    ['{"__proto__": 1}', 'w.json: __proto__: there is no such name. See docs/options.md and docs/settings.md.'],
    ['{"dry-run": true}', 'w.json: dry-run stands on the command line only. Give --dry-run.'],
    ['{"jobs": "2"}', 'w.json: jobs: "2" is no whole number. Give 1 to 64 jobs at once.'],
    ['{"jobs": 0}', 'w.json: jobs: 0 is out of range. Give 1 to 64 jobs at once.'],
    ['{"bom": "no"}', 'w.json: bom: "no" is neither true nor false. Give true or false.'],
    ['{"csv": "row"}', 'w.json: csv: "row" is not known. Did you mean raw?'],
    ['{"csv": 1}', 'w.json: csv: 1 is no text. Give a text in quotes.'],
    ['{"lanes": ["coppy"]}', 'w.json: lanes: "coppy" is not known. Did you mean copy?'],
    ['{"lanes": "copy"}', 'w.json: lanes: "copy" is no list of texts. Give a list such as ["one", "two"].'],
    ['{"exclude": [1]}', 'w.json: exclude: [1] is no list of texts. Give a list such as ["one", "two"].'],
    ['{"max-memory": true}', 'w.json: max-memory: true is no size. Give bytes, or a text such as "500M" or "2G".'],
    ['{"settings": 1}', 'w.json: settings is no object.'],
    ['{"settings": {"reed": {}}}', 'w.json: settings.reed is no group of settings. Did you mean read?'],
    [
      '{"settings": {"read": {"maxFileByte": 1}}}',
      'w.json: settings.read.maxFileByte is no setting. Did you mean maxFileBytes?',
    ],
    [
      '{"settings": {"read": {"maxFileBytes": 1}}}',
      'w.json: settings.read.maxFileBytes is 1. Give a whole number from 1024 to 268435456 (bytes).',
    ],
    [
      '{"settings": {"dedup": {"parts": 100}}}',
      'w.json: settings.dedup.parts is 100. Give a whole number from 1 to 1024 (parts (a power of two)).',
    ],
    [
      '{"source": "path", "source-field": "x"}',
      '"w.json": source and source-field cannot be used together. Leave one of them out.',
    ],
  ]
  for (const [text, told] of refusals)
    it(`${text.replaceAll('\n', ' ')}: ${told}`, async () => {
      await put(text)
      expect(await refusal('dedup', 'in', '--config', 'w.json')).to.satisfy((one: string) => one.startsWith(told))
      if (text.startsWith('{') && !told.includes('no valid JSON') && !text.includes('parts'))
        expect(follows(JSON.parse(text)), 'the schema takes it').to.equal(false)
    })

  it('larger than a megabyte, or a folder, is refused', async () => {
    await put(`{"a": "${'x'.repeat(2 ** 20)}"}`)
    expect(await refusal('scan', 'in', '--config', 'w.json')).to.contain('larger than 1 MiB')
    expect(await refusal('scan', 'in', '--config', 'conf')).to.contain('cannot be read (EISDIR)')
  })

  it('is taken where the schema takes it, and refused where the schema refuses it', async () => {
    const names = options.filter(({inFile}) => inFile).map(({name}) => name)
    const value = fc.oneof(
      fc.boolean(),
      fc.integer({min: -2, max: 100}),
      fc.constantFrom('raw', 'path', 'given=x', 'field:', 'find', '1M', '', ';', 'tab', 'compiled', null),
      fc.subarray(['copy', 'reuse', 'x', '']),
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value, {maxKeys: 2}), async json => {
        // A zone is known to the machine, not to the schema.
        if ('timezone' in json || ('source' in json && 'source-field' in json)) return
        await put(JSON.stringify(json))
        const isTaken = await readConfiguration('w.json', []).then(
          () => true,
          (error: unknown) => {
            if (isFailure(error)) return false
            throw error
          },
        )
        expect(follows(json), JSON.stringify(json)).to.equal(isTaken)
      }),
      {numRuns: 300},
    )
  })
})
