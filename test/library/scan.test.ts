/** `scan`, `readArticles` and `readResults`: what may be given, what comes out, what is refused and how. */
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Failure as FailureType, FailureCode, Inputs, ResultRecord, ScanOptions} from '../../pipeline/index.ts'
import {ferry, workplace, type Workplace} from '../cli/spawned.ts'
import {allOf, courier, face, herald, reasonOf} from './articles.ts'

const {Failure, compare, readArticles, readResults, scan} = face

/** Past the compiler, as from JavaScript. */
const strange = (options: object): ScanOptions => options

async function inPlace(work: (folder: string, place: Workplace) => Promise<void>): Promise<void> {
  const place = await workplace(ferry)
  try {
    await work(path.join(place.folder, 'in'), place)
  } finally {
    await place.close()
  }
}

const countOf = (records: readonly ResultRecord[], type: ResultRecord['type']): number =>
  records.filter(record => record.type === type).length

async function* asked<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

describe('scan', () => {
  it('gives the records of results.jsonl, in their order', () =>
    inPlace(async (folder, place) => {
      await place.run('scan', 'in', '-o', 'out', '-q')
      const written = await allOf(readResults(path.join(place.folder, 'out/results.jsonl')))
      expect(await allOf(scan(folder))).to.deep.equal(written)
      expect(written.map(({type}) => type).filter((type, i, all) => type !== all[i - 1])).to.deep.equal([
        'run',
        'article',
        'pair',
        'story',
        'group',
      ])
    }))

  it('takes a path, a URL, lists and streams of either, and finds the same', () =>
    inPlace(async folder => {
      const files = ['bread.txt', 'copy.txt', 'courier.txt', 'herald.txt'].map(name => path.join(folder, name))
      const expected = (await allOf(scan(files))).filter(({type}) => type === 'story')
      expect(expected).to.have.length(1)
      const given: readonly Inputs[] = [
        folder,
        pathToFileURL(folder),
        [pathToFileURL(`${folder}/`)],
        new Set(files),
        files.map(file => pathToFileURL(file)),
        asked(files.toReversed()),
      ]
      for (const inputs of given)
        expect((await allOf(scan(inputs))).filter(({type}) => type === 'story')).to.deep.equal(expected)
    }))

  it('takes articles from a stream, one by one', async () => {
    const records = await allOf(scan(asked([herald, courier])))
    expect(records).to.deep.equal(await allOf(scan([herald, courier])))
    expect(countOf(records, 'story')).to.equal(1)
  })

  it('takes stories as they are given, by any field', async () => {
    const told = [
      {...herald, event: 'x'},
      {...courier, event: 'x', story: 'y'},
      {text: 'Bread is dearer.', event: 'z'},
    ]
    const stories = async (options: ScanOptions): Promise<readonly number[]> =>
      (await allOf(scan(told, options))).flatMap(record => (record.type === 'story' ? [record.articles.length] : []))
    expect(await stories({stories: {field: 'event'}})).to.deep.equal([2])
    expect(await stories({stories: 'given'})).to.deep.equal([])
  })

  it('tells of its settings, and takes others', async () => {
    const [run] = await allOf(scan([herald, courier], {settings: {verify: {passageWords: 20}}, timezone: 'Asia/Tokyo'}))
    expect(run).to.have.nested.property('settings.verify.passageWords', 20)
    expect(run).to.have.nested.property('settings.timezone', 'Asia/Tokyo')
  })

  it('says how far it is', async () => {
    const done = new Map<string, number>()
    const onProgress = (stage: string, more: number): void => void done.set(stage, (done.get(stage) ?? 0) + more)
    await allOf(scan([herald, courier], {onProgress}))
    expect(done.get('read')).to.equal(2)
    expect(done.get('classify')).to.be.above(0)
  })

  it('reads nothing before the first record is asked for', async () => {
    let asks = 0
    const source = (function* () {
      asks += 1
      yield herald
    })()
    const records = scan(source)
    await Promise.resolve()
    expect(asks).to.equal(0)
    await records.return()
    expect(asks).to.equal(0)
  })

  it('ends with the error of its source, which stays as it was', async () => {
    const broken = new TypeError('the database went away')
    const source = (async function* () {
      yield await Promise.resolve(herald)
      throw broken
    })()
    expect(await reasonOf(allOf(scan(source)))).to.equal(broken)
  })

  const refused: readonly (readonly [string, () => Promise<unknown>, FailureCode, string, RegExp])[] = [
    ['a path that is not there', () => compare('no-such-folder'), 'no-such-path', 'no-such-folder', /cannot be read/],
    ['an empty path', () => compare(['']), 'wrong-use', 'inputs', /empty/],
    ['standard input', () => compare('-'), 'wrong-use', '-', /standard input/],
    ['an address', () => compare(new URL('https://herald.example/')), 'wrong-use', 'inputs', /nothing is fetched/],
    ['nothing', () => compare(null as unknown as Inputs), 'wrong-use', 'inputs', /nothing to read/],
    ['an article that is in no list', () => compare(herald as unknown as Inputs), 'wrong-use', 'inputs', /nothing to/],
    ['paths and articles', () => compare([herald, 'a.txt'] as Inputs), 'wrong-use', 'inputs', /paths among/],
    ['articles and paths', () => compare(['a.txt', herald] as Inputs), 'wrong-use', 'inputs', /articles among/],
    ['numbers', () => compare([1] as unknown as Inputs), 'wrong-use', 'inputs', /no object \(number\)/],
    ['nulls', () => compare([herald, null] as unknown as Inputs), 'wrong-use', 'inputs', /no object \(null\)/],
    [
      'a strange option',
      () => compare([herald], strange({timezon: 'UTC'})),
      'wrong-use',
      'options.timezon',
      /no option/,
    ],
    [
      'stories of compare',
      () => compare([herald], strange({stories: 'find'})),
      'wrong-use',
      'options.stories',
      /no option/,
    ],
    ['a zone', () => compare([herald], {timezone: 'Mars'}), 'wrong-use', 'options.timezone', /cannot be/],
    ['no jobs', () => compare([herald], {jobs: 0}), 'wrong-use', 'options.jobs', /cannot be/],
    [
      'a field without a name',
      () => compare([herald], {source: {field: ''}}),
      'wrong-use',
      'options.source',
      /cannot be/,
    ],
    [
      'a pattern alone',
      () => compare('.', {include: '*.txt' as unknown as string[]}),
      'wrong-use',
      'options.include',
      /cannot/,
    ],
    [
      'a setting',
      () => compare([herald], {settings: {verify: {passageWords: -1}}}),
      'wrong-setting',
      'settings.verify.passageWords',
      /is -1/,
    ],
    ['results that are none', () => allOf(readResults('no-such-file')), 'no-such-path', 'no-such-file', /Cannot read/],
  ]
  for (const [what, work, code, where, message] of refused)
    it(`refuses ${what}: ${code}`, async () => {
      const reason = await reasonOf(work())
      expect(reason).to.be.instanceOf(Failure).that.includes({code, where, exitCode: 2, name: 'Failure'})
      expect((reason as FailureType).message).to.match(message)
      expect((reason as FailureType).action).not.to.equal('')
    })
})

describe('readArticles', () => {
  it('gives articles as they are understood, and then what could not be read', () =>
    inPlace(async folder => {
      await writeFile(path.join(folder, 'photo.txt'), Buffer.from([0, 1, 2, 0xff]))
      const records = await allOf(readArticles(folder))
      expect(records.map(record => (record.type === 'article' ? record.key : record.code))).to.deep.equal([
        'bread.txt',
        'copy.txt',
        'courier.txt',
        'herald.txt',
        'binary',
      ])
      const [bread] = records
      expect(bread).to.include({headline: 'Bakers raise prices', language: 'en', story: null})
    }))

  it('reads only what matches', () =>
    inPlace(async folder => {
      const options = {include: ['c*.txt'], exclude: ['courier*']}
      const records = await allOf(readArticles(folder, options))
      expect(records.map(record => record.type === 'article' && record.key)).to.deep.equal(['copy.txt'])
    }))
})

describe('readResults', () => {
  const spoiled: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['a kind that there is not', text => text.replace('"kind":"number"', '"kind":"humour"'), /divergences\[\d\]\.kind/],
    ['a field that is missing', text => text.replace('"relation":"', '"relatoin":"'), /relation/],
    ['another version', text => text.replace('"schema":1', '"schema":2'), /:1 is not a result/],
    ['a line that was cut', text => text.slice(0, -20), /is not a result/],
    ['a share above one', text => text.replace(/"jaccard":[\d.]+/, '"jaccard":1.5'), /jaccard/],
  ]
  for (const [what, spoil, message] of spoiled)
    it(`refuses ${what}, and says where`, () =>
      inPlace(async folder => {
        const records = await allOf(scan(folder))
        const file = path.join(folder, 'results.jsonl')
        const text = records.map(record => `${JSON.stringify(record)}\n`).join('')
        await writeFile(file, text)
        expect(await allOf(readResults(pathToFileURL(file)))).to.deep.equal(records)
        await writeFile(file, spoil(text))
        const reason = await reasonOf(allOf(readResults(file)))
        expect(reason).to.be.instanceOf(Failure).that.includes({code: 'wrong-results'})
        expect((reason as FailureType).message).to.match(message)
        expect((reason as FailureType).where).to.match(/results\.jsonl:\d+$/)
      }))
})
