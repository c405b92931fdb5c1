/** What holds of any file of any format: whole, cut, or with some of its bytes changed. */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {mended} from '../../stages/read/formats/xml.ts'
import {unchunked} from '../../stages/read/formats/warc/response.ts'
import {ByteStream} from '../../stages/read/formats/warc/stream.ts'
import {chunked} from './crawls.ts'
import {exampleFiles, examples} from './examples.ts'
import {reading, useFolders, type Reading} from './reading.ts'

/** Read, and read again: everything is accounted for, named apart, and the same the second time. */
async function soundly(file: string): Promise<Reading> {
  const read = await reading([file], {
    meanwhile: async (archive, articles) => {
      for (const {ref, id} of articles.toReversed()) expect((await archive.raw(ref, id)).id).to.equal(id)
    },
  })
  expect(read.found).to.equal(read.articles.length + read.skipped)
  expect(read.problems.length).to.be.at.least(read.skipped)
  expect(new Set(read.articles.map(({id}) => id)).size).to.equal(read.articles.length)
  for (const {text, title} of read.articles) expect(`${title ?? ''}${text}`).to.match(/\S/)
  return read
}

const plain = exampleFiles.filter(name => !name.endsWith('.gz') && !name.startsWith('html/'))
const contents = new Map(plain.map(name => [name, readFileSync(path.join(examples, name))]))

describe('laws of the formats', () => {
  const folder = useFolders()
  const change = fc.record({
    at: fc.nat(),
    by: fc.constantFrom('<', '>', '&', '"', '{', '}', ']', '\0', '\n', '\xff', 'x'),
  })

  it('an example with some bytes changed, or cut, is articles and problem rows', async () => {
    const where = folder()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plain),
        fc.array(change, {maxLength: 4}),
        fc.option(fc.double({min: 0, max: 1, noNaN: true})),
        fc.boolean(),
        async (name, changes, cut, gzip) => {
          const bytes = Buffer.from(contents.get(name) ?? '')
          for (const {at, by} of changes) bytes.write(by, at % bytes.length, 'latin1')
          const left = cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length))
          const file = path.join(where, `${path.basename(name)}${gzip ? '.gz' : ''}`)
          writeFileSync(file, gzip ? gzipSync(left) : left)
          await soundly(file)
        },
      ),
      {numRuns: 400},
    )
  })

  it('any bytes under any name are articles, problem rows or ignored', async () => {
    const where = folder()
    const names = fc.constantFrom('a.json', 'a.xml', 'a.warc', 'a.rss.gz', 'a.nitf', 'a.warc.gz')
    const bits = fc.constantFrom(
      '<rss>', '</rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>', '</entry>', '<nitf>', '<body>', '<![CDATA[', ']]>', '<!--', '-->', '&amp;', '&#0;', '&', '<?xml version="1.0"?>',
      '{"uri":"u:1",', '"headline":"H"', '}', '[', ']', ',', '{"text":"x"}', 'WARC/1.0\r\n', 'WARC-Type: response\r\n',
      'Content-Length: 20\r\n', '\r\n', 'HTTP/1.1 200 OK\r\n', 'Content-Type: text/html\r\n', 'words ', '\0',
    ) // prettier-ignore
    const content = fc.oneof(
      fc.uint8Array({maxLength: 200}).map(bytes => Buffer.from(bytes)),
      fc.array(bits, {maxLength: 40}).map(all => Buffer.from(all.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(names, content, async (name, bytes) => {
        const file = path.join(where, name)
        writeFileSync(file, name.endsWith('.gz') ? gzipSync(bytes) : bytes)
        await soundly(file)
      }),
      {numRuns: 400},
    )
  })

  it('any body that is chunked is itself again', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 1}), fc.integer({min: 1, max: 40}), (body, size) => {
        expect(Buffer.from(unchunked(chunked(body, size)) ?? '')).to.deep.equal(Buffer.from(body))
      }),
    )
  })

  it('a stream gives the same lines and stretches however it is cut', async () => {
    const calls = fc.array(fc.oneof(fc.constant('line' as const), fc.integer({min: 0, max: 30})), {maxLength: 10})
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({maxLength: 60}),
        fc.integer({min: 1, max: 9}),
        calls,
        async (bytes, size, all) => {
          const [cut, whole] = [size, 1000].map(each => new ByteStream(inChunks(bytes, each)))
          for (const call of all) {
            const told = async (stream: ByteStream): Promise<readonly number[]> =>
              Array.from(call === 'line' ? await stream.line(20) : await stream.take(call))
            expect(await told(cut!)).to.deep.equal(await told(whole!))
            expect(cut!.offset).to.equal(whole!.offset)
          }
        },
      ),
    )
  })

  it('XML is mended once and for all, and what is well formed is left alone', () => {
    const bits = fc.constantFrom(
      '&',
      '&amp;',
      '&#38;',
      '&x;',
      '&1;',
      ';',
      'a',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<a>',
    )
    fc.assert(
      fc.property(fc.array(bits), all => {
        const once = mended(all.join(''))
        expect(mended(once)).to.equal(once)
      }),
    )
    for (const xml of ['<a>&amp;&#38;&nbsp;</a>', '<a><![CDATA[a & b]]></a>', '<!-- a & b --><a/>'])
      expect(mended(xml)).to.equal(xml)
    expect(mended('<a>AT & T &amp; &;</a><!-- & -->')).to.equal('<a>AT &amp; T &amp; &amp;;</a><!-- & -->')
  })
})

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}
