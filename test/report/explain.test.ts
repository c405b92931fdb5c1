/**
 * What `explain` shows of each kind of id, at 80 columns, as a person reads it (test/report/explained/); and what it tells programs.
 * WRITE_GOLDEN=1 writes the pages again; the diff is then read.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {scan} from '../../pipeline/index.ts'
import type {ArticleRecord, PairRecord, ResultRecord, StoryRecord} from '../../pipeline/records.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {alignedOf, createPaper, explain, explainLines, explanation} from '../../stages/report/index.ts'
import {runsOf} from '../../stages/report/common-runs.ts'
import {columns} from '../../stages/report/show.ts'
import {root} from '../shared.ts'

const least = defaultSettings.verify.passageWords

async function told(records: readonly ResultRecord[], ...ids: readonly string[]) {
  // eslint-disable-next-line @typescript-eslint/require-await -- as a file is read
  const open = async function* (): AsyncGenerator<ResultRecord> {
    yield* records
  }
  const explained = await explain(ids, open)
  const {subject, articles} = explained
  const aligned = subject.type === 'pair' ? alignedOf(subject.pair, {story: subject.story, articles, least}) : []
  const paper = createPaper({width: 80, colour: false})
  const lines = explainLines(explained, {aligned, paper, out: 'output', settings: defaultSettings.report})
  return {lines, json: explanation(explained, aligned)}
}

const ofType = <T extends ResultRecord['type']>(records: readonly ResultRecord[], type: T) =>
  records.filter((one): one is Extract<ResultRecord, {readonly type: T}> => one.type === type)

async function scanned(): Promise<readonly ResultRecord[]> {
  const records: ResultRecord[] = []
  for await (const record of scan([path.join(root, 'seeds')])) records.push(record)
  return records
}

describe('explain', () => {
  let records: readonly ResultRecord[] = []
  let story: StoryRecord
  let pair: PairRecord
  before(async () => {
    records = await scanned()
    story = ofType(records, 'story')[0]!
    pair = ofType(records, 'pair').at(-1)!
  })

  const kinds: readonly (readonly [string, () => string])[] = [
    ['finding', () => story.divergences.find(({kind}) => kind === 'gender')!.id],
    ['claim', () => story.unique[0]!.id],
    ['core', () => story.core[0]!.id],
    ['story', () => story.id],
    ['pair', () => `${pair.a}..${pair.b}`],
    ['article', () => story.articles[0]!],
  ]
  for (const [kind, id] of kinds)
    it(`shows a ${kind} of the seeds as it stands in explained/${kind}.txt`, async () => {
      const {lines, json} = await told(records, id())
      const golden = path.join(import.meta.dirname, 'explained', `${kind}.txt`)
      const text = `${lines.join('\n')}\n`
      if (process.env['WRITE_GOLDEN'] === '1') writeFileSync(golden, text)
      expect(text).to.equal(readFileSync(golden, 'utf8'))
      expect(lines.filter(line => columns(line) > 80)).to.deep.equal([])
      expect(json).to.include({type: 'explanation', id: id(), of: kind, story: story.id})
    })

  it('has one shape for programs, whatever the id', async () => {
    const fields = ['type', 'id', 'of', 'story', 'subject', 'articles', 'pairs', 'aligned', 'missing']
    for (const [, id] of kinds) expect(Object.keys((await told(records, id())).json)).to.deep.equal(fields)
    const {json} = await told(records, pair.b, pair.a)
    expect(json.aligned.every(({a, b}) => a[0]?.article === pair.a && b[0]?.article === pair.b)).to.equal(true)
    expect(json.aligned).to.not.have.length(0)
    expect(json.pairs).to.deep.equal([pair])
  })

  it('takes the beginning of an id, and asks where it could be several', async () => {
    const [first] = story.articles
    expect((await told(records, first!.slice(0, 6))).json.id).to.equal(first)
    expect((await told(records, `${pair.b.slice(0, 4)}..${pair.a.slice(0, 4)}`)).json.of).to.equal('pair')
    const failure = await told(records, 'a').catch((error: unknown) => error)
    expect(failure).to.include({exitCode: 2, action: 'Give more of its letters.'})
    for (const id of story.articles) expect(String(failure)).to.contain(id)
    expect(await told(records, 'f00').catch(String)).to.contain('nothing with the id f00')
  })

  it('knows a story and a finding by the ids that they had in earlier runs', async () => {
    const [finding] = story.divergences
    const renamed = records.map((one): ResultRecord => {
      if (one !== story) return one
      const divergences = story.divergences.map(each =>
        each === finding ? {...each, formerly: ['d00000000aaaa', 'd00000000bbbb']} : each,
      )
      return {...story, formerly: ['s00000000cccc' as StoryRecord['id']], divergences}
    })
    for (const former of ['d00000000aaaa', 'd00000000bbbb', 'd00000000b'])
      expect((await told(renamed, former)).json).to.include({id: finding?.id, of: 'finding'})
    expect((await told(renamed, 's00000000cccc')).json).to.include({id: story.id, of: 'story'})
  })

  it('shows what would paint the terminal or turn the line around', async () => {
    const spoilt = records.map((one): ResultRecord => {
      const spoil = (text: string): string => text.replaceAll('Liu', 'Li\u202e').replaceAll('said', 's\u001b[d')
      if (one.type !== 'article') return one
      return {...one, headline: spoil(one.headline), source: spoil(`said ${one.source}`), text: spoil(one.text ?? '')}
    })
    for (const [kind, id] of kinds.filter(([name]) => name !== 'story')) {
      const text = (await told(spoilt, id())).lines.join('\n')
      expect(text, kind).to.contain('<U+001B>[d')
      expect(text, kind).to.not.match(/[\u0000-\u0009\u000b-\u001f\u202e]/) // eslint-disable-line no-control-regex
    }
  })

  it('marks the words of a chain once, in the paragraph where they stand', async () => {
    const {lines} = await told(records, kinds[0]![1]())
    const text = lines.join(' ').replaceAll(/ +/g, ' ')
    expect(text.match(/»Liu Pengyu«, said »he« was unaware/g)).to.have.length(1)
  })

  it('says so where a text is not at hand', async () => {
    const bare = records.flatMap((one): readonly ResultRecord[] => {
      if (one.type === 'story') return []
      if (one.type !== 'article') return [one]
      const {text, ...rest} = one
      return text === undefined ? [one] : [{...rest, blocks: []} satisfies ArticleRecord]
    })
    const {lines, json} = await told(bare, pair.a, pair.b)
    expect(lines.filter(line => line.startsWith('not shown'))).to.have.length(2)
    expect(json).to.deep.include({story: null, aligned: [], missing: json.articles.map(({id}) => id)})
  })
})

describe('runs of words in common', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'The ferry ran aground at dawn, police said',
      'At dawn, police said, the ferry ran aground',
      ['The ferry ran aground', 'at dawn, police said'],
    ],
    ['Don’t be late on Sunday!', "He said: “don't be late on Sunday”", ['Don’t be late on Sunday']],
    ['one two three', 'one two three', []],
    ['', 'one two three four', []],
  ]
  for (const [a, b, expected] of cases)
    it(`of “${a}” and “${b}”`, () =>
      expect(runsOf(a, b, {least: 4}).map(run => a.slice(...run.a))).to.deep.equal(expected))

  const text = fc
    .array(fc.constantFrom('the', 'Ferry', 'ran', 'aground', 'at'), {maxLength: 40})
    .map(all => all.join(' '))
  it('stand in both texts, and a text has all of itself', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const run of runsOf(a, b, {least: 4}))
          expect(a.slice(...run.a).toLowerCase()).to.equal(b.slice(...run.b).toLowerCase())
        const own = runsOf(a, a, {least: 4})
        if (a.split(' ').length >= 4) expect(own.map(run => a.slice(...run.a))).to.deep.equal([a])
      }),
    ))
  it('are found in a time linear in the texts', () => {
    const long = 'the ferry ran aground at dawn '.repeat(20_000)
    expect(runsOf(long, long.slice(30), {least: 8})).to.not.have.length(0)
  }).timeout(10_000)
})
