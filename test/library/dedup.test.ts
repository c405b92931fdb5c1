/** `dedup`: what the command finds, out of objects, streams and files; refused, stopped and left as `scan` is. */
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {DedupOptions, FailureCode, GivenArticle, ResultRecord} from '../../pipeline/index.ts'
import {ferry, workplace} from '../cli/spawned.ts'
import {allOf, face, leftBehind, manyArticles, openFiles, reasonOf} from './articles.ts'

const {dedup, Failure} = face

/** Every fifth article is told again by another outlet. */
function* withCopies(stories: number): Generator<GivenArticle> {
  for (const article of manyArticles(stories)) {
    yield article
    if (String(article.id).endsWith('5')) yield {...article, id: `again-${article.id}`, source: 'Gazette'}
  }
}

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

const found = (records: readonly ResultRecord[]): readonly ResultRecord[] => records.filter(({type}) => type !== 'run')

/** Past the compiler, as from JavaScript. */
const strange = (options: object): DedupOptions => options

describe('dedup', function () {
  this.timeout(240_000)

  it('gives the records of results.jsonl, in their order, for paths', async () => {
    const place = await workplace(ferry)
    try {
      await writeFile(path.join(place.folder, 'in', 'photo.txt'), Buffer.from([0, 1, 2, 0xff]))
      for (const [flags, options] of [
        [[], {}],
        [['--lanes', 'story,copy'], {lanes: ['story', 'copy']}],
        [['--exact'], {exact: true}],
        [['--min-passage', '20'], {settings: {verify: {passageWords: 20}}}],
      ] as const) {
        await place.run('dedup', 'in', '-o', 'out', '--max-skipped', '9', '-q', ...flags)
        const lines = (await readFile(path.join(place.folder, 'out', 'results.jsonl'), 'utf8')).trimEnd().split('\n')
        const records = await allOf(dedup(path.join(place.folder, 'in'), options))
        expect(records, flags.join(' ')).to.deep.equal(lines.map(line => JSON.parse(line) as unknown))
      }
    } finally {
      await place.close()
    }
  })

  it('finds the same in a list, a stream and a file, with any number of threads', async () => {
    const articles = [...withCopies(40)]
    const expected = await allOf(dedup(articles))
    const exact = expected.filter(record => record.type === 'pair' && record.relation === 'exact')
    expect(exact).to.have.length(8)
    expect(await allOf(dedup(stream(articles), {jobs: 1}))).to.deep.equal(expected)
    const place = await workplace({given: articles.map(article => `${JSON.stringify(article)}\n`).join('')})
    try {
      const file = path.join(place.folder, 'given.jsonl')
      await writeFile(file, await readFile(path.join(place.folder, 'given')))
      const keys = (records: readonly ResultRecord[]): readonly string[] =>
        records.flatMap(record => (record.type === 'article' ? [record.key.replace(/^.*#/, '')] : [])).toSorted()
      const told = await allOf(dedup(file))
      expect(found(told)).to.have.length(found(expected).length)
      expect(keys(told)).to.deep.equal(keys(expected))
    } finally {
      await place.close()
    }
  })

  it('of nothing tells the run alone', async () => {
    expect((await allOf(dedup([]))).map(({type}) => type)).to.deep.equal(['run'])
  })

  it('says how far it is', async () => {
    const steps = new Set<string>()
    await allOf(dedup(withCopies(10), {onProgress: (step, done, of) => done === of && steps.add(step)}))
    expect([...steps]).to.include.members(['sketch', 'verify'])
  })

  it('reads nothing before the first record is asked for', async () => {
    let asks = 0
    const records = dedup(
      (function* () {
        asks += 1
        yield {text: 'a'}
      })(),
    )
    await Promise.resolve()
    expect(asks).to.equal(0)
    await records.return()
    expect(asks).to.equal(0)
  })

  const refused: readonly (readonly [string, DedupOptions, string])[] = [
    ['stories', strange({stories: 'find'}), 'options.stories'],
    ['no lane', {lanes: []}, 'options.lanes'],
    ['a strange lane', strange({lanes: ['copies']}), 'options.lanes'],
    ['a word for a switch', strange({exact: 'yes'}), 'options.exact'],
    ['too many threads', {jobs: 65}, 'options.jobs'],
  ]
  for (const [what, options, where] of refused)
    it(`refuses ${what}`, async () => {
      const reason = await reasonOf(allOf(dedup([], options)))
      expect(reason)
        .to.be.instanceOf(Failure)
        .that.includes({code: 'wrong-use' satisfies FailureCode, where})
    })

  it('stopped at any step throws the reason, and left early ends: nothing of it stays', async () => {
    await allOf(dedup(withCopies(5)))
    const before = await openFiles()
    const left = await leftBehind(async () => {
      for (const step of ['sketch', 'verify']) {
        const controller = new AbortController()
        const reason = new Error(`stopped at ${step}`)
        const onProgress = (at: string): void => {
          if (at === step) controller.abort(reason)
        }
        expect(await reasonOf(allOf(dedup(withCopies(60), {signal: controller.signal, onProgress})))).to.equal(reason)
      }
      const controller = new AbortController()
      const reading = (async () => {
        for await (const {type} of dedup(withCopies(60), {signal: controller.signal}))
          if (type === 'article') controller.abort()
      })()
      expect(await reasonOf(reading)).to.include({name: 'AbortError'})
      for await (const {type} of dedup(withCopies(60))) if (type === 'pair') break
    })
    // beside what the loader of the tests keeps for the threads
    expect(left.filter(name => !name.startsWith('tsx'))).to.deep.equal([])
    expect(await openFiles()).to.equal(before)
  })

  for (const step of ['sketch', 'verify'])
    it(`throws what onProgress throws while it tells of ${step}`, async () => {
      const reason = new Error('mine')
      const onProgress = (at: string): void => {
        if (at === step) throw reason
      }
      expect(await reasonOf(allOf(dedup(withCopies(60), {onProgress})))).to.equal(reason)
    })

  it('tells a file that changed meanwhile by its code', async () => {
    const line = (n: number): string => JSON.stringify([...withCopies(n + 1)][n])
    const place = await workplace({'wire.jsonl': `${line(0)}\n${line(1)}\n`})
    try {
      const file = path.join(place.folder, 'wire.jsonl')
      let changes: Promise<void> | null = null
      const onProgress = (): void => void (changes ??= writeFile(file, `${line(2)}\n`))
      const reason = await reasonOf(allOf(dedup(file, {onProgress})))
      await Promise.resolve(changes)
      expect(reason)
        .to.be.instanceOf(Failure)
        .that.includes({code: 'changed' satisfies FailureCode, exitCode: 4})
    } finally {
      await place.close()
    }
  })
})
