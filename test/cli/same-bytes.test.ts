/** The same input gives the same bytes, in whatever order its lines lie and its files are named, with any number of jobs. */
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {ResultRecord} from '../../pipeline/records.ts'
import {needsShared} from '../shared.ts'
import {ferry, workplace} from './spawned.ts'

const TOWNS = ['Lyon', 'Porto', 'Leeds', 'Graz', 'Turku', 'Ghent', 'Bergen', 'Split']
const BODIES = [
  'Bakers raised the price of a loaf by ten cents on Monday, their guild said. Flour is dearer since the harvest failed.',
  'A bridge over the river was closed after engineers found cracks in two of its piers. Lorries must take the ring road.',
  'The library will open on Sundays from May, the council decided by nine votes to four after a debate of three hours.',
]

/** Near-copies, exact copies, twins without an id of their own fields, and articles alone. */
const lines: readonly string[] = TOWNS.flatMap((town, t) =>
  BODIES.flatMap((body, b) => {
    const text = `${body} Mayor ${TOWNS[(t + b) % TOWNS.length]!} told reporters in ${town} that ${t + b} letters had come.`
    const article = {id: `${town}-${b}`, title: `News of ${town}`, text, date: `2031-05-0${1 + (t % 3)}`}
    return [
      JSON.stringify(article),
      JSON.stringify({...article, id: `${town}-${b}-again`, text: `${text} No one was hurt.`}),
      ...(t % 2 === 0 ? [JSON.stringify({...article, id: `${town}-${b}-copy`})] : []),
    ]
  }),
)

const turned = (list: readonly string[]): string[] => list.toReversed()
/** Every third line first. */
const shuffled = (list: readonly string[]): string[] => [0, 2, 1].flatMap(k => list.filter((_, i) => i % 3 === k))
const jsonl = (list: readonly string[]): string => `${list.join('\n')}\n`

describe('the same bytes', () => {
  for (const command of ['dedup', 'scan'])
    it(`of ${command} for shuffled lines and 1, 2 or 4 jobs`, async () => {
      const place = await workplace({
        'a/news.jsonl': jsonl(lines),
        'b/news.jsonl': jsonl(turned(lines)),
        'c/news.jsonl': jsonl(shuffled(lines)),
      })
      try {
        const runs = ['a/news.jsonl 1', 'a/news.jsonl 2', 'b/news.jsonl 4', 'c/news.jsonl 2'].map(run => run.split(' '))
        const ended = await Promise.all(
          runs.map(([file = '', jobs = ''], n) => place.run(command, file, '-o', `out${n}`, '--jobs', jobs)),
        )
        expect(ended.map(({code}) => code)).to.deep.equal([0, 0, 0, 0])
        const bytes = await Promise.all(
          runs.map((_, n) => readFile(path.join(place.folder, `out${n}/results.jsonl`), 'utf8')),
        )
        expect(bytes[0]).to.match(/"type":"group"/)
        for (const other of bytes.slice(1)) expect(other === bytes[0]).to.equal(true)
      } finally {
        await place.close()
      }
    }).timeout(60_000)

  it('of scan for files named in another order', async () => {
    const place = await workplace(ferry)
    try {
      const files = Object.keys(ferry)
      const ended = await Promise.all([
        place.run('scan', ...files, '-o', 'a'),
        place.run('scan', ...turned(files), '-o', 'b'),
        place.run('dedup', ...files, '-o', 'c'),
        place.run('dedup', ...turned(files), '-o', 'd'),
      ])
      expect(ended.map(({code}) => code)).to.deep.equal([0, 0, 0, 0])
      const of = (out: string): Promise<string> => readFile(path.join(place.folder, out, 'results.jsonl'), 'utf8')
      expect(await of('a')).to.equal(await of('b'))
      expect(await of('c')).to.equal(await of('d'))
    } finally {
      await place.close()
    }
  }).timeout(60_000)

  it('of the lines that dedup keeps and drops, in the order of the input, packed or not', async () => {
    const place = await workplace({'a.jsonl': jsonl(lines), 'b/a.jsonl.gz': gzipSync(jsonl(lines))})
    try {
      for (const file of ['a.jsonl', 'b/a.jsonl.gz']) {
        expect((await place.run('dedup', file, '-o', 'out')).code).to.equal(0)
        const of = async (name: string): Promise<string[]> =>
          (await readFile(path.join(place.folder, 'out', name), 'utf8')).trimEnd().split('\n')
        const [keep, drop] = [await of('keep.jsonl'), await of('drop.jsonl')]
        expect(drop.length).to.be.above(0)
        const dropped = new Set(drop)
        expect(keep).to.deep.equal(lines.filter(line => !dropped.has(line)))
        expect(drop).to.deep.equal(lines.filter(line => dropped.has(line)))
      }
    } finally {
      await place.close()
    }
  }).timeout(60_000)
})

describe('dedup against the exact join of a newswire', () => {
  it('finds every pair of Jaccard .8 and more', async function () {
    const folder = needsShared(this, 'data/reuters21578')
    this.timeout(300_000)
    const wire = gunzipSync(readFileSync(path.join(folder, 'articles.jsonl.gz')))
    const place = await workplace({'wire.jsonl': wire})
    try {
      expect((await place.run('dedup', 'wire.jsonl', '-o', 'out', '-q')).code).to.equal(0)
      const results = await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8')
      /** Each article with those of the same words: exact copies are told as a star. */
      const near = new Map<string, Set<string>>()
      const names = new Map<string, string>()
      const told = new Set<string>()
      const nearTo = (name: string): Set<string> => near.get(name) ?? new Set([name])
      for (const line of results.trimEnd().split('\n')) {
        const record = JSON.parse(line) as ResultRecord
        if (record.type === 'article') names.set(record.id, record.key.split('#')[1]!)
        if (record.type !== 'pair') continue
        const [a, b] = [names.get(record.a)!, names.get(record.b)!]
        told.add(`${a} ${b}`).add(`${b} ${a}`)
        if (record.relation !== 'exact') continue
        const both = new Set([...nearTo(a), ...nearTo(b)])
        for (const name of both) near.set(name, both)
      }
      const isTold = (a: string, b: string): boolean =>
        nearTo(a).has(b) || [...nearTo(a)].some(x => [...nearTo(b)].some(y => told.has(`${x} ${y}`)))
      const oracle = readFileSync(path.join(folder, 'oracle_pairs_5w.tsv'), 'utf8').trimEnd().split('\n').slice(1)
      const from = (least: number, below: number): string[][] =>
        oracle.map(line => line.split('\t')).filter(([, , j]) => Number(j) >= least && Number(j) < below)
      const missed = (pairs: readonly string[][]): string[][] => pairs.filter(([a = '', b = '']) => !isTold(a, b))
      expect(missed(from(0.8, 2))).to.deep.equal([])
      // The join knows no titles: one brief of thirty words with another title falls below.
      const middle = from(0.6, 0.8)
      expect(missed(middle).length).to.be.at.most(0.01 * middle.length)
    } finally {
      await place.close()
    }
  })
})
