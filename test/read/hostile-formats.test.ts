/** Files that are made to harm: each ends as a problem row, and what was whole before the harm is read. */
import path from 'node:path'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {answer, memberByMember, record} from './crawls.ts'
import {codesOf, reading, useFolders, write, type Reading} from './reading.ts'

const folder = useFolders()
type Changes = NonNullable<Parameters<typeof reading>[1]>
const readAs = (name: string, content: string | Uint8Array, how: Changes = {}): Promise<Reading> =>
  reading([path.join(write(folder(), {[name]: content}), name)], how)

const rss = (inside: string, before = ''): string =>
  `${before}<rss><channel><title>Post</title>${inside}</channel></rss>`
const item = (guid: string): string => `<item><guid>${guid}</guid><description>It floats.</description></item>`
const feed = (inside: string, before = ''): string => rss(`${item('first')}${inside}${item('last')}`, before)
const keysOf = ({articles}: Reading): readonly string[] => articles.map(({key}) => key.replace(/^[^#]*#/, ''))

const laughs = Array.from({length: 9}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes, 0x20)

describe('a page 200,000 tags deep', () => {
  const deep = '<div>'.repeat(200_000)

  it('is a problem row', async () => {
    const read = await readAs('a.html', `<html><body>${deep}<p>It floats.</p>`)
    expect(codesOf(read)).to.deep.equal(['too-deep'])
    expect(read).to.include({found: 1, skipped: 1})
    expect(read.problems[0]).to.include({file: 'a.html', stage: 'read'})
    expect(read.problems[0]!.message).to.equal('The file is nested too deeply.')
  })

  it('is a problem row and an article where text stands before the depth', async () => {
    const read = await readAs('a.html.gz', gzipSync(`<h1>Ferry</h1><p>It floats.</p>${deep}`))
    expect(codesOf(read)).to.deep.equal(['too-deep'])
    expect(read).to.include({found: 1, skipped: 0})
    expect(read.articles[0]!.text).to.equal('Ferry\n\nIt floats.')
  })

  it('is a problem row as the body of an entry, and what stands before the depth is read', async () => {
    const body = `<p>It floats.</p>${deep}`
    const files: readonly (readonly [string, string])[] = [
      ['a.json', JSON.stringify({uri: 'u:1', headline: 'H', body_html: body})],
      ['a.jsonl', JSON.stringify({uri: 'u:1', headline: 'H', body_html: body})],
      ['b.json', JSON.stringify({'@type': 'NewsArticle', articleBody: body})],
      ['a.rss', rss(`<item><title>T</title><description><![CDATA[${body}]]></description></item>`)],
    ]
    for (const [name, content] of files) {
      const read = await readAs(name, content)
      expect(
        codesOf(read).map(code => code.replace(':1', '')),
        name,
      ).to.deep.equal(['too-deep'])
      expect(
        read.articles.map(({text}) => text),
        name,
      ).to.deep.equal(['It floats.'])
    }
  })

  it('is a problem row inside a crawl, and the next page is read', async () => {
    const pages = [`<p>It floats.</p>${deep}`, deep, '<p>The next one.</p>'].map(page => record({block: answer(page)}))
    const read = await readAs('a.warc', Buffer.concat(pages))
    expect(codesOf(read)).to.deep.equal(['too-deep', 'too-deep'])
    expect(read.articles.map(({text}) => text)).to.deep.equal(['It floats.', 'The next one.'])
    expect(read).to.include({found: 3, skipped: 1})
  })
})

describe('a gzip bomb', () => {
  const bomb = gzipSync(zeros(300 * 2 ** 20))

  for (const name of ['a.html.gz', 'a.xml.gz', 'a.json.gz', 'a.jsonl.gz', 'a.warc.gz', 'a.txt.gz'])
    it(`named ${name} is a problem row`, async () => {
      const read = await readAs(name, bomb)
      expect(codesOf(read)).to.deep.equal(['gzip-bomb'])
      expect(read).to.include({found: 1, skipped: 1})
    })

  it('as the body of a page is a problem row, and the next page is read', async () => {
    const packed = answer(bomb, ['Content-Encoding: gzip'])
    const crawl = memberByMember([record({block: packed}), record({block: answer('<p>It floats.</p>')})])
    const read = await readAs('a.warc.gz', crawl)
    expect(codesOf(read)).to.deep.equal(['gzip-bomb'])
    expect(read.articles.map(({text}) => text)).to.deep.equal(['It floats.'])
  })

  it('as a body in any other packing ends as well', async () => {
    const deflated: readonly (readonly [string, Uint8Array])[] = [
      ['br', brotliCompressSync(zeros(2 ** 25))],
      ['deflate', deflateSync(zeros(2 ** 25))],
    ]
    for (const [encoding, body] of deflated)
      expect(
        codesOf(await readAs('a.warc', record({block: answer(body, [`Content-Encoding: ${encoding}`])}))),
      ).to.deep.equal(['gzip-bomb'])
    for (const encoding of ['br', 'deflate'])
      expect(
        codesOf(await readAs('a.warc', record({block: answer('<p>x</p>', [`Content-Encoding: ${encoding}`])}))),
      ).to.deep.equal(['cut-gzip'])
  })

  it('inside another is no more than bytes', async () =>
    expect(codesOf(await readAs('a.xml.gz', gzipSync(bomb)))).to.deep.equal(['binary']))
})

describe('an entity bomb', () => {
  const bombs: readonly (readonly [string, string])[] = [
    ['of a billion laughs', feed('<item><title>&l9;</title></item>', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`)],
    ['of one long entity', feed('&a;'.repeat(50_000), `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>`)],
    ['of parameters', feed('', '<!DOCTYPE rss [<!ENTITY % a "b"><!ENTITY % c "%a;%a;">%c;]>')],
    [
      'from a file',
      feed('<item><title>&f;</title></item>', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    ],
    ['from the net', feed('&f;', '<!DOCTYPE rss [<!entity f SYSTEM "http://127.0.0.1:1/x">]>')],
  ]
  for (const [name, xml] of bombs)
    for (const kind of ['a.xml', 'a.xml.gz'])
      it(`${name} is a problem row: ${kind}`, async () => {
        const read = await readAs(kind, kind.endsWith('.gz') ? gzipSync(xml) : xml)
        expect(codesOf(read)).to.deep.equal(['xml-entities'])
        expect(read).to.include({found: 1, skipped: 1})
      })

  it('is not looked for where none is declared: a DTD is neither fetched nor needed', async () => {
    const xml = feed('', '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss-0.91.dtd">')
    expect(keysOf(await readAs('a.xml', xml))).to.deep.equal(['first', 'last'])
  })
})

describe('a hostile feed', () => {
  const depth = '<a>'.repeat(200_000)
  const table: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['200,000 tags deep', feed(`<item>${depth}`), ['first'], ['too-deep']],
    ['of a million elements', feed(`<item>${'<a/>'.repeat(1_000_000)}</item>`), ['first'], ['too-large']],
    ['that closes what is not open', feed('</item>'), ['first'], ['invalid-xml:1']],
    ['that ends inside a tag', rss(`${item('first')}<item`).slice(0, -20), ['first'], ['invalid-xml:1']],
    ['with a million comments', feed('<!---->'.repeat(1_000_000)), ['first', 'last'], []],
    ['with a comment that never ends', feed(`<!-- ${'-'.repeat(1e6)}`), ['first'], ['invalid-xml:1']],
    [
      'with a million bare ampersands',
      feed(`<item><guid>amp</guid><title>${'&'.repeat(1e6)}</title></item>`),
      ['first', 'amp', 'last'],
      [],
    ],
    ['with 100,000 open CDATA', feed('<![CDATA['.repeat(100_000)), ['first'], ['invalid-xml:1']],
    [
      'with an attribute of 2 MB',
      feed(`<item a="${'x'.repeat(2e6)}"><guid>a</guid><title>T</title></item>`),
      ['first', 'a', 'last'],
      [],
    ],
    [
      'with 50,000 namespaces',
      feed(
        `<item ${Array.from({length: 50_000}, (_, at) => `xmlns:n${at}="u"`).join(' ')}><guid>n</guid><title>T</title></item>`,
      ),
      ['first', 'n', 'last'],
      [],
    ],
    [
      'with control characters',
      feed('<item><guid>c</guid><title>a\u0001\u001b[31mb</title></item>'),
      ['first', 'c', 'last'],
      [],
    ],
  ]
  for (const [name, xml, keys, codes] of table)
    it(`${name} ends`, async () => {
      const read = await readAs('a.xml', xml, {settings: {maxArticleCharacters: 5_000_000}})
      expect(keysOf(read)).to.deep.equal(keys)
      expect(codesOf(read)).to.deep.equal(codes)
      expect(read.found).to.equal(read.articles.length + read.skipped)
    })

  it('of a thousand bad entries has so many rows and no more', async () => {
    const read = await readAs('a.xml', rss('<item></item>'.repeat(50)), {settings: {maxProblemsAFile: 10}})
    expect(read.problems.length).to.equal(11)
    expect(read).to.include({found: 50, skipped: 50})
  })

  it('of 40,000 entries costs each as much as one of ten', async () => {
    const before = process.cpuUsage()
    const read = await readAs('a.xml', rss(item('x').repeat(40_000)))
    expect(read.articles.length).to.equal(40_000)
    // The processor's time: other programs do not count. A title looked up anew for each would cost the square of it.
    expect(process.cpuUsage(before).user / 1e6).to.be.below(15)
  })

  it('over the limit is a problem row', async () => {
    const big = feed(`<item><title>${'x'.repeat(5000)}</title></item>`)
    expect(codesOf(await readAs('a.xml', big, {settings: {maxDocumentBytes: 2000}}))).to.deep.equal(['too-large'])
    expect(codesOf(await readAs('a.xml.gz', gzipSync(big), {settings: {maxDocumentBytes: 2000}}))).to.deep.equal([
      'too-large',
    ])
  })

  it('quotes no text in its problem rows', async () => {
    const read = await readAs('a.xml', feed('<item></SECRET></item>'))
    expect(JSON.stringify(read.problems)).to.not.contain('SECRET')
  })
})

describe('hostile JSON', () => {
  it('of __proto__ says nothing', async () => {
    const json = '{"uri":"u:1","headline":"H","__proto__":{"body_text":"evil"},"constructor":{"name":"x"}}'
    const {articles} = await readAs('a.json', json)
    expect(articles[0]).to.include({title: 'H', text: ''})
    expect({}).to.not.have.property('body_text')
  })

  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['200,000 levels deep', '['.repeat(200_000), ['too-deep']],
    [
      'of wrong types',
      '{"uri":"u:1","headline":{},"bodies":"x","headlines":[7,[],{"value":[]}],"version":[]}',
      ['empty'],
    ],
    ['of a body without words', '{"uri":"u:1","bodies":[{"value":"<p> </p>"}]}', ['empty']],
    ['of bytes', '\0\u0001\0', ['binary']],
  ]
  for (const [name, json, codes] of table)
    it(`${name} is a problem row`, async () => expect(codesOf(await readAs('a.json', json))).to.deep.equal(codes))
})

describe('a hostile crawl', () => {
  const good = record({block: answer('<p>It floats.</p>')})
  const head = (lines: string): Buffer => Buffer.from(`WARC/1.0\r\n${lines}\r\n\r\n`)
  const table: readonly (readonly [string, Buffer, number, readonly string[]])[] = [
    ['without a record', Buffer.from('no crawl at all\n'.repeat(1000)), 0, ['broken-warc']],
    ['that is empty', Buffer.alloc(0), 0, []],
    [
      'of a length that is no number',
      Buffer.concat([head('WARC-Type: response\r\nContent-Length: -1'), good]),
      1,
      ['broken-warc'],
    ],
    [
      'of a length beyond the file',
      Buffer.concat([good, record({block: answer('x'), length: 1e15 - 1})]),
      1,
      ['broken-warc'],
    ],
    [
      'of a length of nothing',
      Buffer.concat([record({block: answer('<p>x</p>'), length: 0}), good]),
      1,
      ['broken-warc'],
    ],
    [
      'of a header without end',
      Buffer.concat([good, Buffer.from(`WARC/1.0\r\n${'X: y\r\n'.repeat(100_000)}`)]),
      1,
      ['broken-warc', 'broken-warc'],
    ],
    [
      'of one line of 10 MB',
      Buffer.concat([Buffer.from('x'.repeat(1e7)), Buffer.from('\r\n'), good]),
      1,
      ['broken-warc'],
    ],
    [
      'of a chunk longer than its page',
      Buffer.concat([record({block: answer('fffffff\r\n<p>It floats.</p>', ['Transfer-Encoding: chunked'])}), good]),
      2,
      [],
    ],
    [
      'of a page over the limit',
      Buffer.concat([record({block: answer('<p>x</p>'.repeat(30_000))}), good]),
      1,
      ['too-large'],
    ],
    [
      'of a film over the limit',
      Buffer.concat([record({block: answer(zeros(200_000), ['Content-Type: video/mp4'])}), good]),
      1,
      [],
    ],
    ['of an answer that is none', Buffer.concat([record({block: 'hello'}), good]), 1, []],
    ['of records one behind the other', Buffer.concat([good.subarray(0, -4), good]), 2, []],
  ]
  for (const [name, bytes, articles, codes] of table)
    it(`${name} ends`, async () => {
      const read = await readAs('a.warc', bytes, {settings: {maxFileBytes: 100_000, warcHeadBytes: 4096}})
      expect(read.articles.length).to.equal(articles)
      expect([...new Set(codesOf(read))]).to.deep.equal([...new Set(codes)])
      expect(read.found).to.equal(read.articles.length + read.skipped)
    })

  it('cut in a packed record gives what was before it', async () => {
    const packed = memberByMember([good, good, record({block: answer(`<p>${'It floats. '.repeat(500)}</p>`)})])
    const read = await readAs('a.warc.gz', packed.subarray(0, -20))
    expect(read.articles.length).to.equal(2)
    expect(codesOf(read)).to.deep.equal(['cut-gzip'])
  })
})
