/**
 * Files that were right once: bytes changed, left out, doubled, put in. Whoever reads them gives an answer: articles and
 * problem rows that add up, or a failure that says what to do.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {readConfiguration} from '../../pipeline/cli/configuration.ts'
import {Failure} from '../../pipeline/errors.ts'
import {lineOf, readRecords} from '../../stages/report/jsonl.ts'
import {memberOf, told} from '../members.ts'
import {exampleFiles, examples} from '../read/examples.ts'
import {reading} from '../read/reading.ts'
import {BARBS} from './barbs.ts'

const RESULTS = Buffer.from(
  [
    {type: 'run', schema: 1, version: '0', settings: {}, inputs: 2, articles: 2, skipped: 0, ignored: 0} as const,
    told([
      memberOf(
        'one.txt',
        'The kiln at Hollin burst on Friday. It hurt 14 people, Ada Brand said. Nobody had warned them.',
      ),
      memberOf(
        'two.txt',
        'A kiln burst at Hollin. It hurt 17 people on Friday, said Ada Brand, and he blamed the valve.',
      ),
    ]),
  ]
    .map(lineOf)
    .join(''),
)
const CONFIGURATION = Buffer.from(
  '{"$schema": "x", "timezone": "Europe/Lisbon", "jobs": 3, "include": ["*.txt"], "maxFile": "8M", "settings": {"verify": {"passageWords": 14}}}',
)

type Edit = (bytes: Buffer) => Buffer
const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true})
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length)

const flipped = fc.tuple(place, fc.integer({min: 0, max: 7})).map(([share, bit]): Edit => bytes => {
  const changed = Buffer.from(bytes)
  const where = at(bytes, share)
  if (where < bytes.length) changed[where] = (changed[where] ?? 0) ^ (1 << bit)
  return changed
})
const cut = fc.tuple(place, place).map(([one, two]): Edit => bytes => {
  const [from, to] = [at(bytes, Math.min(one, two)), at(bytes, Math.max(one, two))]
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
})
const doubled = fc.tuple(place, place).map(([one, two]): Edit => bytes => {
  const [from, to] = [at(bytes, Math.min(one, two)), at(bytes, Math.max(one, two))]
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
})
const putIn = fc.tuple(place, fc.constantFrom(...BARBS)).map(([share, barb]): Edit => bytes => {
  const where = at(bytes, share)
  return Buffer.concat([bytes.subarray(0, where), Buffer.from(barb), bytes.subarray(where)])
})
const edits = fc.array(fc.oneof({weight: 4, arbitrary: flipped}, {weight: 2, arbitrary: putIn}, cut, doubled), {
  minLength: 1,
  maxLength: 6,
})
const spoilt = (bytes: Buffer, changes: readonly Edit[]): Buffer => changes.reduce((one, edit) => edit(one), bytes)

async function inFolder<T>(name: string, bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-spoilt-'))
  try {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    return await work(file)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A Failure is an answer. */
async function answered(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

export const examplesRead = fc.asyncProperty(fc.constantFrom(...exampleFiles), edits, async (name, changes) => {
  const bytes = spoilt(readFileSync(path.join(examples, name)), changes)
  await inFolder(path.basename(name), bytes, async file => {
    const {articles, problems, found, skipped} = await reading([file])
    if (found !== articles.length + skipped) throw new Error('the accounts do not add up')
    if (problems.length < skipped && problems.length < 1000) throw new Error('something is set aside without a word')
  })
})

export const resultsRead = fc.asyncProperty(edits, async changes => {
  const read = async (file: string): Promise<void> => {
    for await (const {type} of readRecords(file)) if (typeof type !== 'string') throw new Error('a record of no type')
  }
  await inFolder('results.jsonl', spoilt(RESULTS, changes), file => answered(read(file)))
})

export const configurations = fc.asyncProperty(edits, async changes => {
  await inFolder('wirediff.json', spoilt(CONFIGURATION, changes), file => answered(readConfiguration(file, [])))
})
