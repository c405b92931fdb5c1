import {spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import type {ResultRecord} from '../../pipeline/records.ts'
import {lineOf, readRecords, recorded} from '../../stages/report/jsonl.ts'
import {byteLines} from '../../stages/report/lines.ts'
import {LOCK} from '../../stages/report/lock.ts'
import {createPublication} from '../../stages/report/publication.ts'
import {article, HERALD, records, run} from './invented.ts'

async function failureOf(step: () => Promise<unknown>): Promise<Failure> {
  try {
    await step()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it did not fail')
}

async function* each<T>(given: readonly T[]): AsyncGenerator<T> {
  for (const one of given) yield await Promise.resolve(one)
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of given) found.push(one)
  return found
}

describe('results.jsonl and its neighbours on the disk', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wirediff-files-'))))
  afterEach(() => rm(folder, {recursive: true}))

  async function write(given: readonly ResultRecord[]): Promise<void> {
    const publication = await createPublication(folder)
    const sheet = await publication.open('results.jsonl')
    await all(recorded(each(given), sheet))
    await publication.publish(['results.jsonl', 'core.csv'])
  }

  it('what was written is read again, line separators and lone surrogates inside texts too', async () => {
    const odd = article(HERALD, {lines: ['Head\u2028line', 'a\u2029b\u0085c \ud800 “=1+1”']})
    const given = [run(1), odd, ...records().slice(1)]
    await write(given)
    expect(await all(readRecords(join(folder, 'results.jsonl')))).to.deep.equal(given)
  })

  it('a file of another program, another version or in disorder is refused with exit 2', async () => {
    const cases = [
      '{"type":"run","schema":2}\n',
      '{"a":1}\n',
      'hello\n',
      '{"type":"run","schema":1}\n{"type":"run","schema":1}\n',
      lineOf(article(HERALD, {})),
    ]
    for (const text of cases) {
      await writeFile(join(folder, 'x.jsonl'), text)
      expect((await failureOf(() => all(readRecords(join(folder, 'x.jsonl'))))).exitCode, text).to.equal(2)
    }
    expect((await failureOf(() => all(readRecords(join(folder, 'none.jsonl'))))).exitCode).to.equal(2)
  })

  it('nothing shows before it is published, old output stays, and what is stale goes', async () => {
    await writeFile(join(folder, 'results.jsonl'), 'old')
    await writeFile(join(folder, 'core.csv'), 'stale')
    await writeFile(join(folder, 'decisions.csv'), 'the editor’s')
    await writeFile(join(folder, '.wirediff-core.csv.part'), 'left by a kill')
    const publication = await createPublication(folder)
    const sheet = await publication.open('results.jsonl')
    await sheet.write('x'.repeat(200_000))
    expect(await readFile(join(folder, 'results.jsonl'), 'utf8')).to.equal('old')
    await publication.discard()
    expect((await readdir(folder)).toSorted()).to.deep.equal(['core.csv', 'decisions.csv', 'results.jsonl'])
    expect(await readFile(join(folder, 'results.jsonl'), 'utf8')).to.equal('old')
    await write(records())
    expect((await readdir(folder)).toSorted()).to.deep.equal(['.wirediff', 'decisions.csv', 'results.jsonl'])
  })

  it('what stands in the place of a temporary file is not written through, and it ends as exit 4', async () => {
    const other = join(folder, 'other')
    await writeFile(other, 'mine')
    const publication = await createPublication(folder)
    // Sweeping took what was there before: this one is laid now.
    await symlink(other, join(folder, '.wirediff-results.jsonl.part'))
    const failure = await failureOf(() => publication.open('results.jsonl'))
    await publication.discard()
    expect(failure.exitCode).to.equal(4)
    expect(await readFile(other, 'utf8')).to.equal('mine')
  })

  it('a folder where a file should stand is exit 4', async () => {
    await mkdir(join(folder, 'results.jsonl'))
    expect((await failureOf(() => write(records()))).exitCode).to.equal(4)
  })

  it('a folder in the place of any file stops it before the first is replaced', async () => {
    for (const name of ['articles.csv', 'stale.csv', 'core.csv']) {
      await rm(folder, {recursive: true})
      await mkdir(join(folder, name), {recursive: true})
      await writeFile(join(folder, 'results.jsonl'), 'old')
      const publication = await createPublication(folder)
      for (const one of ['results.jsonl', 'articles.csv', 'core.csv']) await (await publication.open(one)).write('new')
      expect((await failureOf(() => publication.publish(['stale.csv']))).exitCode, name).to.equal(4)
      await publication.discard()
      expect(await readFile(join(folder, 'results.jsonl'), 'utf8')).to.equal('old')
      expect((await readdir(folder)).toSorted()).to.deep.equal([name, 'results.jsonl'].toSorted())
    }
  })

  it('parents are made one by one; where none can be made it ends, as exit 4', async function () {
    const publication = await createPublication(join(folder, 'a/b/c'))
    await publication.discard()
    expect(await readdir(join(folder, 'a/b/c'))).to.deep.equal([])
    if (process.platform !== 'linux') this.skip()
    expect((await failureOf(() => createPublication('/proc/x/y'))).exitCode).to.equal(4)
  })

  it('a second run waits outside; a dead one’s lock is taken over, and what it left is swept', async () => {
    const lock = join(folder, LOCK)
    const first = await createPublication(folder)
    const sheet = await first.open('results.jsonl')
    const second = await failureOf(() => createPublication(folder))
    expect(second).to.include({exitCode: 5})
    expect(second.message).to.contain(`process ${process.pid} on`)
    expect(await readdir(folder)).to.include.members([LOCK, '.wirediff-results.jsonl.part'])
    await sheet.write('x')
    await first.publish()
    expect(await readdir(folder)).to.deep.equal(['.wirediff', 'results.jsonl'])
    const dead = spawnSync('true').pid
    for (const [text, isTaken] of [
      [`${dead} ${hostname()}\n`, true],
      [`${process.pid} ${hostname()}\n`, true],
      [`${process.ppid} ${hostname()}\n`, false],
      ...(process.platform === 'linux' ? ([[`${process.ppid} ${hostname()} another-boot/1\n`, true]] as const) : []),
      [`${dead} another.host\n`, false],
      ['', false],
    ] as const) {
      await writeFile(lock, text)
      const said: string[] = []
      const taking = createPublication(folder, {say: message => said.push(message)})
      if (isTaken) {
        await (await taking).discard()
        expect(said.join(), text).to.contain('took over')
        expect(await readdir(folder)).to.deep.equal(['.wirediff', 'results.jsonl'])
      } else {
        expect((await failureOf(() => taking)).exitCode, text).to.equal(5)
        expect(await readFile(lock, 'utf8')).to.equal(text)
      }
    }
    await rm(lock)
  })

  it('bytes are cut at \\n alone, however they are chunked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), fc.array(fc.nat(50)), async (text, cuts) => {
        const bytes = Buffer.from(text)
        const chunks: Uint8Array[] = []
        let from = 0
        for (const cut of cuts) {
          chunks.push(bytes.subarray(from, from + cut))
          from += cut
        }
        chunks.push(bytes.subarray(from))
        const lines = (await all(byteLines(each(chunks)))).map(line => Buffer.from(line).toString())
        const expected = bytes.toString().split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(lines).to.deep.equal(expected)
      }),
    )
  })
})
