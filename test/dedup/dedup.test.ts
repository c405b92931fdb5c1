/** The whole of dedup: what it tells, and that nothing of how it works shows in it. */
import {expect} from 'chai'
import {before, describe, it} from 'mocha'
import {deduped, type Asked} from './engine.ts'

/** Words that no list holds: equal numbers give equal words. */
const words = (seed: number, count: number): string[] =>
  Array.from({length: count}, (_, i) => `w${((seed * 7919 + i * 104_729) % 99_991).toString(36)}`)
const text = (...parts: readonly string[][]): string => parts.flat().join(' ')
const without = (all: readonly string[], from: number, to: number): string[] => [
  ...all.slice(0, from),
  ...all.slice(to),
]

const report = words(1, 120)
const passage = words(9, 40)
const articles = [
  {id: 'first', text: text(report), date: '2031-01-02', source: 'Courier'},
  {id: 'copy', text: text(report).toUpperCase(), date: '2031-01-03', source: 'Herald'},
  {id: 'cut', text: text(without(report, 60, 75)), date: '2031-01-03', source: 'Post'},
  {id: 'brief', text: text(report.slice(0, 40)), date: '2031-01-01', source: 'Mail'},
  {id: 'other', text: text(words(2, 90)), date: '2031-01-02', source: 'Mail'},
  {id: 'host', text: text(words(3, 90), passage), date: '2031-01-02', source: 'Mail'},
  {id: 'guest', text: text(passage, words(4, 90)), date: '2031-01-02', source: 'Post'},
  {id: 'empty', text: '', title: '???', date: '2031-01-02', source: 'Post'},
]

describe('dedup', () => {
  it('tells each pair that the texts bear out, with its relation', async () => {
    const {pairs, run, keys} = await deduped(articles)
    const told = pairs.map(([a, b, relation]) => (a < b ? `${a} ${b} ${relation}` : `${b} ${a} ${relation}`)).sort()
    expect(told.map(one => one.replace('contained', 'contains'))).to.deep.equal([
      'brief cut contains',
      'brief first contains',
      'copy first exact',
      'cut first near-copy',
      'guest host shares-core',
    ])
    expect([run.articles, run.inputs, run.skipped]).to.deep.equal([8, 8, 0])
    expect(keys).to.not.include('other')
  })
  it('measures both ways', async () => {
    const {whole} = await deduped(articles.slice(0, 4))
    const brief = whole.find(({relation}) => relation.startsWith('contain'))!
    expect(Math.max(...brief.containment)).to.equal(1)
    expect(Math.min(...brief.containment)).to.be.closeTo(36 / 116, 1e-9)
    expect(brief.longestRun).to.equal(40)
  })
  it('groups near-copies behind the earliest, with the reason', async () => {
    const {groups} = await deduped(articles)
    expect(groups.map(({keep, drop, reason}) => [keep.length, drop.length, reason])).to.deep.equal([
      [1, 2, 'earliest published of 3 copies (2031-01-02)'],
    ])
  })
  it('takes an empty body under a title for its title', async () => {
    const title = text(words(5, 20))
    const {pairs} = await deduped([
      {id: 'a', title, text: ''},
      {id: 'b', text: title},
      {id: 'c', text: '', title: '!'},
      {id: 'd', text: '', title: 'another one'},
      {id: 'e', text: '', title: 'quite another'},
      {id: 'f', text: '-', title},
    ])
    expect(pairs.map(([, , relation]) => relation)).to.deep.equal(['exact', 'exact'])
  })
  it('finds copies of briefs, where one word breaks half of the longer grams', async () => {
    const brief = words(6, 24)
    const {pairs} = await deduped([
      {id: 'a', text: text(brief)},
      {id: 'b', text: text(without(brief, 12, 13))},
    ])
    expect(pairs.map(([, , relation]) => relation)).to.deep.equal(['near-copy'])
  })
  it('gives articles of one key and content an id each', async () => {
    const line = {id: 'same', text: text(report)}
    const {whole, bytes} = await deduped([line, line, line])
    expect(new Set(whole.flatMap(({a, b}) => [a, b])).size).to.equal(3)
    expect(bytes.match(/"type":"article"/gu)).to.have.length(3)
  })
  it('sets a bad line aside with its number, and loses none', async () => {
    const {problems, run} = await deduped([
      '{"id":"a","text":"one two"}',
      '',
      'not json',
      '{"text":5}',
      '[1]',
      {text: 'x'},
    ])
    expect(problems.map(({line, code}) => [line, code])).to.deep.equal([
      [3, 'invalid-json'],
      [4, 'invalid-record'],
      [5, 'invalid-record'],
    ])
    expect([run.inputs, run.articles, run.skipped]).to.deep.equal([5, 2, 3])
  })
  it('sets an article aside that is longer than one may be', async () => {
    const {problems, run} = await deduped([
      {id: 'a', text: 'word '.repeat(500_000)},
      {id: 'b', text: 'short'},
    ])
    expect(problems.map(({line, code}) => [line, code])).to.deep.equal([[1, 'too-large']])
    expect(run.articles).to.equal(1)
  })
  it('tells exact copies apart in all but their text', async () => {
    const lines = [
      {id: 'a', text: text(report), date: '2031-01-03', title: 'One'},
      {id: 'b', date: '2031-01-02', text: text(report), title: 'Two', deep: {text: 'not this'}},
      {id: 'c', deep: {text: text(report)}, text: text(report).toUpperCase(), title: 'Three'},
      {id: 'd', title: 'a "text": "', text: text(report)},
    ]
    const {bytes, groups} = await deduped(lines)
    const records = bytes.split('\n').filter(line => line.includes('"type":"article"'))
    const told = records.map(line => JSON.parse(line) as {key: string; title: string; words: number; sha256: string})
    expect(told.map(({key, title}) => [key.slice(-1), title]).sort()).to.deep.equal([
      ['a', 'One'],
      ['b', 'Two'],
      ['c', 'Three'],
      ['d', 'a "text": "'],
    ])
    expect(new Set(told.map(({sha256}) => sha256)).size).to.equal(2)
    expect(groups[0]!.reason).to.equal('earliest published of 4 copies (2031-01-02)')
  })
  it('reads a line in another encoding as the rest of the house does', async () => {
    const line = Buffer.from(JSON.stringify({id: 'a', text: `caf\u00e9 ${text(report)}`}), 'latin1')
    const {pairs} = await deduped([line, {id: 'b', text: `café ${text(report)}`}])
    expect(pairs[0]![2]).to.equal('exact')
  })
})

describe('the exact join', () => {
  it('finds what the lanes find of what is alike, and says that no lane did', async () => {
    const lanes = await deduped(articles)
    const exact = await deduped(articles, {exact: true, lanes: new Set()})
    const alike = lanes.pairs.filter(([, , relation]) => relation !== 'shares-core')
    expect(exact.pairs).to.deep.equal(alike)
    expect(exact.whole.filter(({relation}) => relation !== 'exact').every(pair => pair.lanes.length === 0)).to.equal(
      true,
    )
  })
  it('finds each pair that is alike, whatever the texts share', async () => {
    const texts = Array.from({length: 40}, (_, i) => [
      ...words(i % 5, 30 + (i % 7) * 8),
      ...words(i % 11, 5 + (i % 3) * 30),
    ])
    const grams = texts.map(all => new Set(all.slice(4).map((_, at) => all.slice(at, at + 5).join(' '))))
    const alike = (p: Set<string>, q: Set<string>): boolean => {
      const shared = [...p].filter(gram => q.has(gram)).length
      return shared / (p.size + q.size - shared) >= 0.4 || shared / Math.min(p.size, q.size) >= 0.6
    }
    const expected = grams.flatMap((p, i) =>
      grams.slice(0, i).flatMap((q, j) => (text(texts[i]!) !== text(texts[j]!) && alike(p, q) ? [`${j} ${i}`] : [])),
    )
    // copies of one text are told of the first alone
    const lines = texts.map((all, i) => ({id: String(i), text: text(all), date: `2031-01-${10 + (i % 20)}`}))
    const distinct = lines.filter((line, i) => lines.findIndex(other => other.text === line.text) === i)
    const names = new Set(distinct.map(({id}) => id))
    const {pairs} = await deduped(distinct, {exact: true, lanes: new Set()})
    const told = pairs.map(([a, b]) => [Number(a), Number(b)].sort((x, y) => x - y).join(' ')).sort()
    expect(told).to.deep.equal(expected.filter(pair => pair.split(' ').every(id => names.has(id))).sort())
    expect(told.length).to.be.greaterThan(20)
  })
})

describe('nothing of how dedup works shows', () => {
  const many = Array.from({length: 60}, (_, i) => [
    {id: `p${i}`, text: text(words(i + 20, 80), words(500 + (i % 7), 30)), date: `2031-02-${10 + (i % 9)}`},
    {id: `q${i}`, text: text(without(words(i + 20, 80), i % 60, (i % 60) + 3)), date: `2031-02-${11 + (i % 9)}`},
  ]).flat()
  const lines = [...articles, ...many, ...articles.map(article => ({...article, id: `${article.id}2`}))]
  const cases: readonly (readonly [string, Asked])[] = [
    ['three workers', {workers: 3, settings: {unitBytes: 4000, verifyBlock: 7}}],
    ['the plain twin', {plain: true}],
    ['numbers on disk', {memoryBytes: 0}],
    ['some of them on disk, two workers', {memoryBytes: 20_000, workers: 2, settings: {unitBytes: 9000}}],
  ]
  let expected = ''
  before(async () => {
    const {bytes, pairs, groups} = await deduped(lines)
    expected = bytes
    expect(pairs.length).to.be.greaterThan(60)
    expect(groups.length).to.be.greaterThan(50)
  })
  const alike = (bytes: string): string => bytes.replace(/"(?:unitBytes|verifyBlock)":\d+,?/gu, '')
  for (const [what, asked] of cases)
    it(what, async () => expect(alike((await deduped(lines, asked)).bytes)).to.equal(alike(expected)))
  it('another order of the lines', async () => {
    const turned = [...lines.slice(41), ...lines.slice(0, 41)].reverse()
    expect((await deduped(turned)).bytes).to.equal(expected)
  })
  it('of a crowd: one group, whoever of it came first', async () => {
    const base = words(3, 300)
    const forms = Array.from({length: 150}, (_, i) => {
      const filled = [...base]
      filled[2 * i] = `x${i}`
      const minute = String((i * 37) % 60).padStart(2, '0')
      return {id: `f${i}`, text: text(filled), ...(i % 3 === 0 ? {} : {date: `2031-03-01T10:${minute}:00Z`})}
    })
    const exact = await deduped(forms, {exact: true, lanes: new Set()})
    const lanes = await deduped(forms, {lanes: new Set(['copy'])})
    expect(exact.groups.map(({keep, drop}) => [keep.length, drop.length])).to.deep.equal([[1, 149]])
    expect(lanes.groups).to.deep.equal(exact.groups)
  })
  it('crowds, in any order and with any number of workers', async () => {
    const form = (i: number): object => {
      const filled = words(1, 100)
      filled[i] = `x${i}`
      return {id: `f${i}`, text: text(filled), date: '2031-03-01'}
    }
    const forms = Array.from({length: 90}, (_, i) => form(i))
    const crowd = {crowd: 8, crowdHubs: 2}
    const one = await deduped(forms, {settings: crowd})
    expect(one.groups).to.have.length(1)
    expect(one.groups[0]!.drop).to.have.length(89)
    expect(one.pairs.length).to.be.below(90 * 45)
    const other = await deduped([...forms].reverse(), {settings: {...crowd, unitBytes: 5000}, workers: 3})
    expect(alike(other.bytes)).to.equal(alike(one.bytes))
  })
})

describe('workers', () => {
  const articles = Array.from({length: 40}, (_, i) => ({id: `a${i}`, text: text(words(100 + i, 60))}))
  const cases: readonly (readonly [string, Asked, number])[] = [
    ['one for little input, however many there may be', {workers: 4}, 1],
    ['no more than units of it', {workers: 4, settings: {unitBytes: 12_000}}, 2],
    ['no more than there may be', {workers: 3, settings: {unitBytes: 1000}}, 3],
  ]
  for (const [what, asked, expected] of cases)
    it(`are started: ${what}`, async () => {
      let started = 0
      const count = (): void => void (started += 1)
      process.on('worker', count)
      try {
        await deduped(articles, asked)
      } finally {
        process.off('worker', count)
      }
      expect(started).to.equal(expected)
    })
})
