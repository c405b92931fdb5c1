/** The published schema against what runs really write, judged by a validator that is not ours. */
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {wrongIn} from '../../pipeline/schema/records.ts'
import {ferry, workplace} from '../cli/spawned.ts'
import {resultsSchema} from '../docs/schema-files.ts'
import {allOf, face} from '../library/articles.ts'
import {examples} from '../read/examples.ts'
import {root} from '../shared.ts'

const {compare, scan} = face

const published: unknown = JSON.parse(readFileSync(path.join(root, 'schemas/results.schema.json'), 'utf8'))
const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(published as object)

type Line = Readonly<Record<string, unknown>>

/** What a reader of the file would have. */
const parsed = (text: string): readonly Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

const written = (records: readonly object[]): readonly Line[] =>
  records.map(record => parsed(JSON.stringify(record))[0]!)

async function commandRecords(...args: readonly string[]): Promise<readonly Line[]> {
  const more = {
    'in/photo.txt': new Uint8Array([0, 255, 1]),
    'in/bad.jsonl': '{"id":1}\nno json\n{"text":"Fine.","title":1984}\n',
  }
  const place = await workplace({...ferry, ...more})
  try {
    const {stderr} = await place.run(...args, '-o', 'out', '-q')
    expect(stderr).to.equal('')
    return parsed(await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8'))
  } finally {
    await place.close()
  }
}

const stories = path.join(root, 'test/stories/fresh-1/articles')

/** Runs of every sort that writes results. */
const runs: readonly (readonly [string, () => Promise<readonly Line[]>])[] = [
  ['scan of the seeds', async () => written(await allOf(scan(path.join(root, 'seeds'))))],
  ['scan of invented stories', async () => written(await allOf(scan(stories)))],
  ['scan of every format', async () => written(await allOf(scan(examples)))],
  ['scan with problems', () => commandRecords('scan', 'in')],
  ['dedup with problems', () => commandRecords('dedup', 'in', '--lanes', 'copy,reuse,story')],
  ['scan with a state', () => commandRecords('scan', 'in', '--state', 'state')],
  [
    'compare of objects',
    async () => written(Object.values(await compare([])).filter(part => part !== null && 'type' in part)),
  ],
]

const types = (records: readonly Line[]): readonly unknown[] => [...new Set(records.map(({type}) => type))]

describe('the schema of results.jsonl', () => {
  const all: Line[] = []

  for (const [what, run] of runs)
    it(`holds of ${what}`, async () => {
      const records = await run()
      expect(records.length).to.be.above(0)
      for (const record of records) {
        const told = JSON.stringify(record).slice(0, 300)
        expect(validate(record), `${JSON.stringify(validate.errors)} ${told}`).to.equal(true)
        expect(wrongIn(record)).to.equal(null)
      }
      all.push(...records)
    })

  it('was held to records of every type', () =>
    expect(types(all)).to.have.members(['run', 'article', 'pair', 'story', 'group', 'problem']))

  it('tells of every field what it is', () => {
    const silent = Object.entries(resultsSchema().$defs).flatMap(([name, {description, properties = {}}]) => [
      ...(description === undefined ? [name] : []),
      ...Object.entries(properties).flatMap(([field, of]) =>
        field === 'type' || of.description !== undefined ? [] : [`${name}.${field}`],
      ),
    ])
    expect(silent).to.deep.equal([])
  })

  /** Any place inside a record. */
  const placeIn = (value: unknown): fc.Arbitrary<readonly (string | number)[]> => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return fc.constant([])
    const entries = Object.entries(value as Line)
    const below = fc
      .constantFrom(...entries)
      .chain(([name, inner]) => placeIn(inner).map(rest => [Array.isArray(value) ? Number(name) : name, ...rest]))
    return fc.oneof({weight: 1, arbitrary: fc.constant([])}, {weight: 6, arbitrary: below})
  }

  const changedAt = (
    value: unknown,
    [at, ...rest]: readonly (string | number)[],
    change: (was: unknown) => unknown,
  ): unknown => {
    if (at === undefined) return change(value)
    if (Array.isArray(value)) return value.map((one: unknown, i) => (i === at ? changedAt(one, rest, change) : one))
    return {...(value as Line), [at]: changedAt((value as Line)[at], rest, change)}
  }

  /** Free in what they hold. */
  const open = (place: readonly (string | number)[]): boolean => place[0] === 'settings' && place.length > 1

  it('refuses a record with a value of another type anywhere in it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...all).chain(record => fc.tuple(fc.constant(record), placeIn(record))),
        ([record, place]) => {
          fc.pre(!open(place))
          for (const wrong of [true, [[]]]) {
            const spoiled = changedAt(record, place, () => wrong)
            expect(validate(spoiled), JSON.stringify(place)).to.equal(false)
            expect(wrongIn(spoiled)).not.to.equal(null)
          }
        },
      ),
      {numRuns: 1000},
    ))

  it('refuses a field more, and a required one less, in any object of a record', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...all).chain(record => fc.tuple(fc.constant(record), placeIn(record))),
        ([record, place]) => {
          fc.pre(!open(place) && place.at(-1) !== 'settings' && place.at(-1) !== 'numbers')
          const more = changedAt(record, place, was =>
            typeof was === 'object' && was !== null && !Array.isArray(was) ? {...was, humour: 1} : [was, was, was],
          )
          expect(validate(more), JSON.stringify(place)).to.equal(false)
          expect(wrongIn(more)).not.to.equal(null)
        },
      ),
      {numRuns: 500},
    ))

  const spoiled: readonly (readonly [string, string, (record: Line) => Line])[] = [
    ['a share above one', 'pair', pair => ({...pair, jaccard: 1.01})],
    ['half a word', 'article', article => ({...article, words: 1.5})],
    ['an id of another thing', 'article', article => ({...article, story: article['id']})],
    ['a day that is none', 'article', article => ({...article, published: '7 March'})],
    ['a kind that there is not', 'problem', problem => ({...problem, stage: 'humour'})],
    ['another schema', 'run', run => ({...run, schema: 2})],
    ['no relation', 'pair', ({relation, ...pair}) => (relation === undefined ? {} : pair)],
  ]
  for (const [what, type, spoil] of spoiled)
    it(`refuses ${what}`, () => {
      const record = all.find(one => one['type'] === type)!
      expect(validate(spoil(record))).to.equal(false)
      expect(wrongIn(spoil(record))).not.to.equal(null)
    })
})
