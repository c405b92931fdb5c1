/** A run that is stopped, left or failed: it ends within a moment, and nothing of it is left. */
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {GivenArticle} from '../../pipeline/index.ts'
import {workplace} from '../cli/spawned.ts'
import {allOf, face, herald, leftBehind, manyArticles, openFiles, reasonOf} from './articles.ts'

const {compare, readArticles, scan} = face

/** Far above what it takes, far below what the whole run would. */
const MOMENT_MS = 1500

/** JSONL that has to be unpacked into a temporary file to be read twice. */
async function packed(work: (file: string) => Promise<void>): Promise<void> {
  const lines = [...manyArticles(150)].map(article => JSON.stringify(article))
  const place = await workplace({'many.jsonl.gz': gzipSync(lines.join('\n'))})
  try {
    await work(path.join(place.folder, 'many.jsonl.gz'))
  } finally {
    await place.close()
  }
}

describe('a run that is stopped', () => {
  it('before it began throws the reason, and asks for nothing', async () => {
    let asks = 0
    const source = (function* () {
      asks += 1
      yield herald
    })()
    const reason = new Error('no more time')
    expect(await reasonOf(compare(source, {signal: AbortSignal.abort(reason)}))).to.equal(reason)
    expect(asks).to.equal(0)
  })

  for (const given of [0, 1, 5])
    it(`ends while it waits for a source that is stuck after ${given} articles, and tells it so`, async () => {
      let told = false
      const items = [...manyArticles(10)].slice(0, given)
      const source: AsyncIterable<GivenArticle> = {
        [Symbol.asyncIterator]: () => ({
          next: () => {
            const value = items.shift()
            return value === undefined ? new Promise(() => undefined) : Promise.resolve({done: false, value})
          },
          return: () => {
            told = true
            return new Promise(() => undefined)
          },
        }),
      }
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 50)
      const reason = await reasonOf(allOf(scan(source, {signal: controller.signal})))
      expect(reason).to.include({name: 'AbortError'})
      expect(told).to.equal(true)
    })

  it('ends in the midst of work that waits for no disk, and hears of it by a timer', async () => {
    const articles = [...manyArticles(600)]
    await compare(articles.slice(0, 4))
    let stopped = 0
    const controller = new AbortController()
    const timer = setTimeout(() => {
      stopped = performance.now()
      controller.abort()
    }, 100)
    const reason = await reasonOf(allOf(scan(articles, {signal: controller.signal})))
    clearTimeout(timer)
    expect(reason).to.include({name: 'AbortError'})
    expect(performance.now() - stopped).to.be.below(MOMENT_MS)
  })

  for (const stage of ['read', 'minhash', 'verify', 'annotate', 'classify', 'report'] as const)
    it(`at ${stage} leaves no temporary file and no open one`, () =>
      packed(async file => {
        await allOf(readArticles(file))
        const before = await openFiles()
        const controller = new AbortController()
        const onProgress = (at: string): void => {
          if (at === stage) controller.abort(new Error(`stopped at ${stage}`))
        }
        const left = await leftBehind(async () => {
          const reason = await reasonOf(allOf(scan(file, {signal: controller.signal, onProgress})))
          expect(reason).to.include({message: `stopped at ${stage}`})
        })
        expect(left).to.deep.equal([])
        expect(await openFiles()).to.equal(before)
      }))

  it('has no listener left on its signal', async () => {
    const controller = new AbortController()
    let listeners = 0
    const {signal} = controller
    const count =
      (more: number, method: (...given: Parameters<AbortSignal['addEventListener']>) => void) =>
      (...given: Parameters<AbortSignal['addEventListener']>): void => {
        listeners += more
        method.apply(signal, given)
      }
    Object.assign(signal, {
      addEventListener: count(1, signal.addEventListener.bind(signal)),
      removeEventListener: count(-1, signal.removeEventListener.bind(signal)),
    })
    await compare([...manyArticles(3)], {signal})
    expect(listeners).to.equal(0)
  })
})

describe('a run that is left', () => {
  it('at its first record leaves nothing, and tells its source', () =>
    packed(async file => {
      await allOf(readArticles(file))
      const before = await openFiles()
      const left = await leftBehind(async () => {
        for await (const {type} of scan(file)) if (type === 'run') break
        for await (const {type} of scan(file)) if (type === 'story') break
        for await (const {type} of readArticles(file)) if (type === 'article') break
      })
      expect(left).to.deep.equal([])
      expect(await openFiles()).to.equal(before)
      let ended = false
      const source = (function* () {
        try {
          yield* manyArticles(100)
        } finally {
          ended = true
        }
      })()
      for await (const {type} of readArticles(source)) if (type === 'article') break
      expect(ended).to.equal(true)
    }))

  it('and that fails leaves nothing either', () =>
    packed(async file => {
      await allOf(readArticles(file))
      const before = await openFiles()
      const left = await leftBehind(async () => {
        const places = (async function* () {
          yield await Promise.resolve(file)
          yield 'no-such-file'
        })()
        expect(await reasonOf(allOf(scan(places)))).to.include({code: 'no-such-path'})
        const changing = path.join(path.dirname(file), 'changing.jsonl')
        const lines = [...manyArticles(20)].map(article => JSON.stringify(article))
        await writeFile(changing, lines.join('\n'))
        const records = scan(changing)
        await records.next()
        await writeFile(changing, lines.join('\n').replaceAll('council', 'Council'))
        expect(await reasonOf(allOf(records))).to.include({code: 'changed', exitCode: 4})
      })
      expect(left).to.deep.equal([])
      expect(await openFiles()).to.equal(before)
    }))
})
