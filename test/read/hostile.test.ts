import {mkdirSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {Reject} from '../../pipeline/errors.ts'
import {readWhole} from '../../stages/read/whole.ts'
import {walk, type Entry} from '../../stages/read/walk.ts'
import {codesOf, limits, reading, useFolders, write, type Reading} from './reading.ts'

const MIB = 2 ** 20

describe('a file', () => {
  const folder = useFolders()
  const readFile = (name: string, content: string | Uint8Array, settings = {}): Promise<Reading> =>
    reading([path.join(write(folder(), {[name]: content}), name)], {settings})

  const jsonl = Array.from({length: 2000}, (_, at) =>
    JSON.stringify({id: at, text: `Telling ${at} ${Math.sin(at)}`}),
  ).join('\n')
  const packed = gzipSync(jsonl)
  const bad: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['that is empty', 'a.txt', '', 'empty'],
    ['of white space', 'a.md', ' \n\t\u00a0', 'empty'],
    ['of a page without words', 'a.html', '<div></div>', 'empty'],
    ['of binary bytes', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'binary'],
    ['of binary bytes, called JSONL', 'a.jsonl', Buffer.alloc(100_000), 'binary'],
    ['of zero bytes in a page', 'a.html', '<p>x\0</p>', 'binary'],
    ['over the limit', 'a.txt', 'x'.repeat(17 * MIB), 'too-large'],
    ['of too many characters', 'a.txt', 'x'.repeat(2_000_001), 'too-large'],
    ['packed, over the limit', 'a.txt.gz', gzipSync(Buffer.alloc(17 * MIB, 'x')), 'gzip-bomb'],
    ['that is a gzip bomb', 'a.jsonl.gz', gzipSync(Buffer.alloc(100 * MIB, 'x')), 'gzip-bomb'],
    ['of cut gzip', 'a.txt.gz', gzipSync('A telling. '.repeat(50)).subarray(0, -12), 'cut-gzip'],
    ['of no gzip', 'a.txt.gz', 'plain', 'cut-gzip'],
    ['of no bytes, called gzip', 'a.txt.gz', '', 'cut-gzip'],
    ['of gzip in gzip', 'a.txt.gz', gzipSync(packed), 'binary'],
  ]
  for (const [name, file, content, code] of bad)
    it(`${name} is a problem row: ${code}`, async () => {
      const read = await readFile(file, content)
      expect(codesOf(read).map(each => each.replace(/:\d+$/, ''))).to.deep.equal([code])
      expect(read).to.deep.include({found: 1, skipped: 1, articles: []})
      expect(read.problems[0]).to.include({file, stage: 'read'})
      expect(read.problems[0]!.message).to.match(/^(The file|Line 1) .*\.$/)
      expect(read.problems[0]!.action).to.not.equal('')
    })

  it('of JSONL without lines holds no article, and is no problem', async () =>
    expect(await readFile('a.jsonl', '\n\n')).to.include({found: 0, skipped: 0}))

  it('of cut JSONL keeps the lines before the cut', async () => {
    const read = await readFile('a.jsonl.gz', packed.subarray(0, packed.length / 2), {chunkBytes: 1024})
    expect(read.articles.length).to.be.within(500, 1500)
    expect(codesOf(read)).to.deep.equal(['cut-gzip'])
    expect(read.found).to.equal(read.articles.length + 1)
  })

  it('packed is read as if it were not', async () => {
    const text = 'A telling with “quotes”.'
    for (const [name, content] of [
      ['a.txt', text],
      ['a.html', `<p>${text}</p>`],
      ['a.md', text],
    ] as const)
      expect((await readFile(`${name}.gz`, gzipSync(content))).articles[0]).to.deep.include({
        text,
        key: `${name}.gz`,
        title: null,
      })
    expect((await readFile('a.ndjson.gz', packed)).articles.length).to.equal(2000)
  })

  it('of text is taken as it is', async () => {
    const text = ' Head\r\n\r\nBody\u0001\u202e\u001b[31m e\u0301 \u00ad\u200b\ufeff\n'
    expect((await readFile('a.txt', text)).articles[0]).to.deep.include({text, title: null, notes: []})
    const utf16 = await readFile('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(utf16.articles[0]).to.deep.include({text, notes: ['decoded as utf-16le']})
  })

  it('of lines in UTF-16 is read as any other', async () => {
    const lines = '{"id":1,"text":"café"}\n{"id":2,"text":"“so”"}\n'
    for (const bytes of [Buffer.from(`\ufeff${lines}`, 'utf16le'), Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()])
      expect((await readFile('a.jsonl', bytes)).articles.map(({key, text}) => [key, text])).to.deep.equal([
        ['a.jsonl#1', 'café'],
        ['a.jsonl#2', '“so”'],
      ])
  })

  it('with a torn line in it keeps the others', async () => {
    const read = await readFile('a.jsonl', `{"text":"x"}\n{"te${'\0'.repeat(5000)}\n{"text":"y"}\n`)
    expect(read.articles.map(({text}) => text)).to.deep.equal(['x', 'y'])
    expect(codesOf(read)).to.deep.equal(['invalid-json:2'])
  })

  it('that vanished is a problem row', async () => {
    const gone = {path: path.join(folder(), 'gone.txt'), key: 'gone.txt', format: 'text'} as const
    for (const gzip of [false, true]) {
      const error = await readWhole({...gone, gzip}, {limits}).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(Reject)
      expect((error as Reject).problem).to.include({code: 'unreadable', file: 'gone.txt'})
    }
  })
})

describe('a folder that vanished', () => {
  const folder = useFolders()
  it('is a problem row under its own name', async () => {
    const entries: Entry[] = []
    const gone = path.join(folder(), 'gone')
    for await (const entry of walk(gone, {label: 'news', passOver: new Set(), isExcluded: () => false}))
      entries.push(entry)
    expect(entries[0]).to.have.nested.property('problem.file', 'news')
  })
})

describe('a great size', () => {
  const folder = useFolders()

  /** Highest resident memory above that at the start, MB. */
  async function growth(work: () => Promise<unknown>): Promise<number> {
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    await work()
    clearInterval(watch)
    return (Math.max(most, process.memoryUsage().rss) - before) / MIB
  }

  it('of one line is a problem row, and memory stays flat', async () => {
    const where = write(folder(), {'a.jsonl': '{"text":"'})
    const file = path.join(where, 'a.jsonl')
    truncateSync(file, 600 * MIB)
    writeFileSync(file, '\n{"text":"y"}\n', {flag: 'a'})
    let read: Reading | null = null
    expect(await growth(async () => (read = await reading([file])))).to.be.below(150)
    expect(codesOf(read!)).to.deep.equal(['too-large:1'])
    expect(read!).to.include({found: 2, skipped: 1})
  })

  it('of a stream is read with flat memory', async () => {
    const line = Buffer.from(`{"text":"${'word '.repeat(20_000)}"}\n`)
    const stdin = Readable.from(
      (function* () {
        for (let at = 0; at < 1500; at += 1) yield line
      })(),
    )
    let found = 0
    const work = async (): Promise<void> => {
      found = (await reading(['-'], {stdin, settings: {maxArticleCharacters: 1000}})).found
    }
    expect(await growth(work)).to.be.below(150)
    expect(found).to.equal(1500)
  })

  it('of nesting is a problem row', async () => {
    const deep = `{"text":"x","y":${'['.repeat(5e6)}${']'.repeat(5e6)}}`
    const started = performance.now()
    const read = await reading([path.join(write(folder(), {'a.jsonl': `${deep}\n{"text":"z"}`}), 'a.jsonl')])
    expect(performance.now() - started).to.be.below(1000)
    expect(codesOf(read)).to.deep.equal(['too-deep:1'])
  })

  it('of a folder tree is walked', async () => {
    const where = folder()
    mkdirSync(path.join(where, ...Array.from({length: 300}, () => 'd')), {recursive: true})
    writeFileSync(path.join(where, ...Array.from({length: 300}, () => 'd'), 'a.txt'), 'x')
    expect((await reading([where])).found).to.equal(1)
  })
})
