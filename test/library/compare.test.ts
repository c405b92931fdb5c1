/** `compare` as a program uses it: articles as objects, one typed answer, no disk. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {Divergence, GivenArticle} from '../../pipeline/index.ts'
import {courier, face, herald, reasonOf, withoutDisk} from './articles.ts'

const {compare, Failure} = face

const kindsOf = (found: readonly Divergence[]): readonly string[] => found.map(({kind}) => kind).sort()

describe('compare', () => {
  it('tells where two articles differ, in the words of each', async () => {
    const {articles, divergences, core, story, problems} = await compare([herald, courier])
    expect(kindsOf(divergences)).to.deep.equal(['gender', 'number'])
    const nameOf = new Map(articles.map(({id, key}) => [id, key]))
    const injured = divergences.find(({kind}) => kind === 'number')
    const said = injured?.readings.map(({value, articles: by}) => `${value}: ${by.map(id => nameOf.get(id)).join()}`)
    expect(said?.toSorted()).to.deep.equal(['14: herald-1', '17: courier-1'])
    expect(core.length).to.be.above(0)
    expect(story?.articles).to.have.length(2)
    expect(problems).to.deep.equal([])
  })

  it('quotes by places in what was given', async () => {
    const {articles, core, divergences, unique} = await compare([herald, courier])
    const textOf = new Map(articles.map(article => [article.id, article]))
    const evidence = divergences.flatMap(({readings}) => readings.flatMap(reading => reading.evidence))
    const spans = [...core.flatMap(({tellings}) => tellings), ...evidence, ...unique]
    expect(spans.length).to.be.above(8)
    for (const {article, start, end, text, in: part} of spans) {
      const {title, text: body = ''} = textOf.get(article)!
      expect((part === 'title' ? title! : body).slice(start, end)).to.equal(text)
    }
  })

  it('does so without a disk', async () => {
    const {divergences} = await withoutDisk(() => compare([herald, courier]))
    expect(divergences).to.have.length(2)
  })

  it('holds in memory what is given, and beyond the limit puts it on disk, with the same result', async () => {
    const settings = {read: {keptBytes: 0}}
    const reason = await reasonOf(withoutDisk(() => compare([herald, courier], {settings})))
    expect(reason).to.be.instanceOf(Failure).that.includes({code: 'no-temporary-space', exitCode: 4})
    const [inMemory, onDisk, between] = [
      await compare([herald, courier]),
      await compare([herald, courier], {settings}),
      await compare([herald, courier], {settings: {read: {keptBytes: 700}}}),
    ]
    expect(onDisk.story).to.deep.equal(inMemory.story)
    expect(between.story).to.deep.equal(inMemory.story)
    expect(onDisk.articles).to.deep.equal(inMemory.articles)
  })

  it('gives the same in any order, and alone or beside others', async () => {
    const alone = await compare([herald, courier])
    expect(await compare([courier, herald])).to.deep.equal(alone)
    const both = await Promise.all([compare([herald, courier]), compare([courier, herald]), compare([herald])])
    expect(both.slice(0, 2)).to.deep.equal([alone, alone])
  })

  it('finds nothing to tell of an article and itself', async () => {
    const {divergences, unique, pairs} = await compare([herald, {...herald, id: 'copy', source: 'Mirror'}])
    expect(divergences.filter(({scope}) => scope === 'across')).to.deep.equal([])
    expect(unique).to.deep.equal([])
    expect(pairs.map(({relation}) => relation)).to.deep.equal(['exact'])
  })

  for (const [what, given] of [
    ['no article', []],
    ['one article', [herald]],
  ] as const)
    it(`of ${what} is no story`, async () => {
      const found = await compare(given)
      expect(found).to.deep.include({story: null, core: [], divergences: [], unique: []})
      expect(found.articles).to.have.length(given.length)
    })

  it('counts an object that is no article, and tells of it', async () => {
    const bad = [{id: 1, text: 17}, {id: 2}] as unknown as readonly GivenArticle[]
    const {run, divergences, problems} = await compare([herald, ...bad, courier])
    expect(run).to.include({inputs: 4, articles: 2, skipped: 2})
    expect(divergences).to.have.length(2)
    expect(problems.map(({code, message}) => [code, message])).to.deep.equal([
      ['empty', 'The object holds neither text nor title (entry 3).'],
      ['invalid-record', 'The object is no article record (entry 2: wrong type: text).'],
    ])
  })

  it('reads fields by name: dates, numbers for ids, rows of a class with getters', async () => {
    class Row {
      readonly id = 17
      readonly #body: string
      constructor(body: string) {
        this.#body = body
      }
      get text(): string {
        return this.#body
      }
      get date(): Date {
        return new Date('2031-03-07T07:45:00Z')
      }
      get url(): string {
        return 'https://www.courier.example/ferry'
      }
    }
    const {articles} = await compare([new Row(herald.text), {text: courier.text}, {text: courier.text, id: ''}])
    expect(articles.map(({key, source, published}) => [key, source, published])).to.have.deep.members([
      ['17', 'courier.example', '2031-03-07T07:45:00Z'],
      ['N2', 'N2', null],
      ['N3', 'N3', null],
    ])
  })

  it('tells equal articles of one id apart', async () => {
    const {articles} = await compare([herald, herald, herald])
    expect(new Set(articles.map(({id}) => id)).size).to.equal(3)
  })

  it('takes any text as it is', async () =>
    fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 60}), fc.string({unit: 'binary'}), async (text, id) => {
        const {articles, problems} = await compare([{id, text: `x${text}`}])
        expect(problems).to.deep.equal([])
        expect(articles.map(article => article.text)).to.deep.equal([`x${text}`])
      }),
      {numRuns: 60},
    ))
})
