import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import fc from 'fast-check'
import {after, afterEach, beforeEach, describe, it} from 'mocha'
import type {RawArchive} from '../../pipeline/archive.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import {reading, useFolders, write} from './reading.ts'

/** Reads every article again, last first, and expects the same. */
async function againEqual(archive: RawArchive, articles: readonly RawArticle[]): Promise<void> {
  for (const article of articles.toReversed()) expect(await archive.raw(article.ref, article.id)).to.deep.equal(article)
}

async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Reject ? error.problem.code : error instanceof Error ? error.message : null
}

describe('an article read again', () => {
  const folder = useFolders()
  const lines = (name: string): string =>
    `\ufeff{"id":"${name}","title":"T","text":"café","date":"2024-11-16","story":"s"}\n\n{"text":"${name}"}\nbad\n{"id":1,"text":"x"}\n{"id":1,"text":"x"}\n`

  it('is the same, from every kind of file', async () => {
    const where = write(folder(), {
      'n/a.txt': 'Text.',
      'n/b.html': '<h1>H</h1><p lang=en>P</p>',
      'n/c.jsonl': lines('c'),
      'n/d.jsonl.gz': gzipSync(lines('d')),
      'n/e.txt.gz': gzipSync('Packed.'),
      'n/f.jsonl': Buffer.from(lines('f'), 'utf16le'),
      'n/g.jsonl': Buffer.from('{"text":"\x93so\x94"}', 'latin1'),
      'o/a.txt': Buffer.from('\x93so\x94', 'latin1'),
    })
    const paths = [path.join(where, 'n'), path.join(where, 'o'), '-']
    const read = await reading(paths, {
      stdin: Readable.from([Buffer.from(lines('stdin'))]),
      options: {stories: 'given'},
      settings: {maxOpenFiles: 1},
      meanwhile: againEqual,
    })
    expect(read).to.include({found: 25, skipped: 4})
    expect(read.articles.length).to.equal(21)
  })

  it('is the same when all are read at once with few open files', async () => {
    const files = Object.fromEntries(Array.from({length: 40}, (_, at) => [`${at}.jsonl`, lines(String(at))]))
    await reading([write(folder(), files)], {
      settings: {maxOpenFiles: 2},
      meanwhile: async (archive, articles) => {
        const again = await Promise.all(articles.map(({ref, id}) => archive.raw(ref, id)))
        expect(again).to.deep.equal(articles)
      },
    })
  })

  const changes: readonly (readonly [string, (file: string) => void])[] = [
    ['another text', file => writeFileSync(file, '{"id":1,"text":"other"}\n')],
    ['a shorter file', file => writeFileSync(file, '')],
    ['no file', file => rmSync(file)],
    ['a moved line', file => writeFileSync(file, '\n\n{"id":1,"text":"words"}\n')],
  ]
  for (const [name, change] of changes)
    for (const kind of ['a.jsonl', 'a.txt'])
      it(`is a Reject where ${kind} has become ${name}`, async () => {
        const where = write(folder(), {[kind]: '{"id":1,"text":"words"}\n'})
        await reading([where], {
          meanwhile: async (archive, [article]) => {
            change(path.join(where, kind))
            expect(await codeOf(archive.raw(article!.ref, article!.id))).to.equal('changed')
          },
        })
      })

  it('is the first one where the file changed behind it only', async () => {
    const where = write(folder(), {'a.jsonl': '{"id":1,"text":"x"}\n'})
    await reading([where], {
      meanwhile: async (archive, articles) => {
        writeFileSync(path.join(where, 'a.jsonl'), '{"id":1,"text":"x"}\n{"id":2,"text":"y"}\n')
        await againEqual(archive, articles)
      },
    })
  })
})

describe('the temporary file', () => {
  const folder = useFolders()
  const before = process.env['TMPDIR']
  const temporary = (place: string | undefined): void => {
    if (place === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = place
  }
  // a folder of its own: other runs on the machine make theirs in the common one
  const own = mkdtempSync(path.join(tmpdir(), 'wirediff-own-'))
  beforeEach(() => temporary(own))
  afterEach(() => temporary(before))
  after(() => rmSync(own, {recursive: true}))
  const left = (): readonly string[] => readdirSync(own).filter(name => /^wirediff-(?!read-)/.test(name))

  it('is made only when needed, and gone after the run and after a failure', async () => {
    const where = write(folder(), {'a.jsonl.gz': gzipSync('{"text":"x"}\n'), 'b.txt': 'x'})
    await reading([path.join(where, 'b.txt')], {
      meanwhile: () => Promise.resolve(expect(left()).to.deep.equal([])).then(() => undefined),
    })
    const failed = reading([where], {
      meanwhile: (_, articles) => {
        const {path: spool} = articles.find(({ref}) => ref.kind === 'line')!.ref
        expect(path.dirname(spool)).to.match(/wirediff-/)
        expect(existsSync(spool)).to.equal(false)
        return Promise.reject(new Error('stop'))
      },
    })
    expect(await codeOf(failed)).to.equal('stop')
    expect(left()).to.deep.equal([])
  })

  it('that cannot be written is a failure that says so', async () => {
    const where = write(folder(), {'a.jsonl.gz': gzipSync('{"text":"x"}\n')})
    temporary(path.join(where, 'none'))
    const error = await reading([where]).catch((thrown: unknown) => thrown)
    expect(error).to.include({exitCode: 4})
  })
})

describe('laws of reading', () => {
  const folder = useFolders()
  const record = fc.record(
    {
      id: fc.oneof(fc.constantFrom(1, 'a', 'b'), fc.jsonValue()),
      text: fc.oneof({weight: 5, arbitrary: fc.string({unit: 'binary'})}, fc.jsonValue()),
      title: fc.oneof(fc.string({unit: 'binary'}), fc.jsonValue()),
      date: fc.jsonValue(),
      story: fc.jsonValue(),
      ['__proto__x']: fc.jsonValue(),
    },
    {requiredKeys: []},
  )
  const line = fc.oneof(
    {weight: 6, arbitrary: record.map(each => Buffer.from(JSON.stringify(each)))},
    fc.uint8Array().map(bytes => Buffer.from(bytes)),
    fc.json().map(each => Buffer.from(each)),
  )

  it('found = read + skipped, ids are unique, each is the same when read again, whatever the number of jobs', async () => {
    const where = folder()
    await fc.assert(
      fc.asyncProperty(fc.array(line, {maxLength: 12}), fc.boolean(), async (all, gzip) => {
        const bytes = Buffer.concat(all.flatMap(each => [each, Buffer.from('\n')]))
        const name = path.join(where, gzip ? 'a.jsonl.gz' : 'a.jsonl')
        writeFileSync(name, gzip ? gzipSync(bytes) : bytes)
        const read = await reading([name], {meanwhile: againEqual, options: {jobs: 4, stories: 'given'}})
        expect(read.found).to.equal(read.articles.length + read.skipped)
        expect(read.problems.length).to.equal(read.skipped)
        expect(new Set(read.articles.map(({id}) => id)).size).to.equal(read.articles.length)
        expect(await reading([name], {options: {jobs: 1, stories: 'given'}})).to.have.property('skipped', read.skipped)
      }),
      {numRuns: 200},
    )
  })

  it('any bytes under any name are an article or a problem row', async () => {
    const where = folder()
    const names = fc.constantFrom('a.txt', 'a.html', 'a.txt.gz', 'a.jsonl.gz', 'a.md')
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({maxLength: 300}), fc.boolean(), async (name, bytes, packed) => {
        const file = path.join(where, name)
        writeFileSync(file, packed && name.endsWith('.gz') ? gzipSync(bytes) : bytes)
        const read = await reading([file], {meanwhile: againEqual})
        expect(read.found).to.equal(read.articles.length + read.skipped)
      }),
      {numRuns: 300},
    )
  })
})
