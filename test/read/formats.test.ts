/** Fields of the formats one by one, beside the whole files in examples/. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Edition} from '../../pipeline/types.ts'
import {answer, record} from './crawls.ts'
import {codesOf, reading, useFolders, write, type Reading} from './reading.ts'

const folder = useFolders()
const readAs = (name: string, content: string | Uint8Array): Promise<Reading> =>
  reading([`${write(folder(), {[name]: content})}/${name}`])

const news = (meta: string, inside: string, attributes = 'guid="urn:newsml:wire.example:1:a" version="2"'): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}>${meta}<contentSet>${inside}</contentSet></newsItem>`
const words = '<inlineData contenttype="text/plain">It floats.</inlineData>'
const itemMeta = (inside: string): string => `<itemMeta>${inside}</itemMeta>`
const nitf = (docdata: string, head = ''): string =>
  `<nitf><head>${docdata}</head><body><body.head>${head}</body.head><body.content><p>It floats.</p></body.content></body></nitf>`

describe('marks of a version', () => {
  const table: readonly (readonly [string, string, string, Partial<Edition>, readonly string[]])[] = [
    [
      'a usable item',
      'a.xml',
      news(itemMeta('<pubStatus qcode="stat:usable"/>'), words),
      {version: '2', status: null},
      [],
    ],
    [
      'a canceled one',
      'a.xml',
      news(itemMeta('<pubStatus qcode="stat:canceled"/><signal qcode="sig:update"/>'), words),
      {status: 'canceled'},
      ['its publisher has canceled this item'],
    ],
    [
      'a withheld one, by a full name',
      'a.xml',
      news(itemMeta('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>'), words),
      {status: 'withheld'},
      ['its publisher withholds this item'],
    ],
    ['an update', 'a.xml', news(itemMeta('<signal qcode="sig:update"/>'), words), {status: 'update'}, []],
    [
      'a correction before an update',
      'a.xml',
      news(itemMeta('<signal qcode="sig:update"/><signal qcode="sig:correction"/>'), words),
      {status: 'correction'},
      ['marked as a correction by its publisher'],
    ],
    [
      'an embargo',
      'a.xml',
      news(itemMeta('<embargoed>2031-03-05T06:00:00Z</embargoed>'), words),
      {embargo: '2031-03-05T06:00:00Z'},
      ['embargoed until 2031-03-05T06:00:00Z'],
    ],
    [
      'a NITF version',
      'a.nitf',
      nitf('<docdata><du-key key="k" version="7"/></docdata>'),
      {item: 'k', version: '7'},
      [],
    ],
    [
      'a NITF embargo without a date',
      'a.nitf',
      nitf('<docdata management-status="embargoed"><doc-id id-string="x"/></docdata>'),
      {embargo: 'a date that it does not name'},
      ['embargoed until a date that it does not name'],
    ],
    [
      'a NITF release date of a usable document, which is none',
      'a.nitf',
      nitf('<docdata management-status="usable"><doc-id id-string="x"/><date.release norm="20310305"/></docdata>'),
      {item: 'x', embargo: null},
      [],
    ],
    [
      'ninjs 1',
      'a.json',
      '{"uri":"u:1","headline":"H","pubstatus":"withheld","embargoed":"2031-01-01"}',
      {item: 'u:1', status: 'withheld', embargo: '2031-01-01'},
      ['embargoed until 2031-01-01', 'its publisher withholds this item'],
    ],
    [
      'ninjs 3',
      'a.json',
      '{"uri":"u:1","headlines":[{"value":"H"}],"pubStatus":"canceled","version":3}',
      {version: '3', status: 'canceled'},
      ['its publisher has canceled this item'],
    ],
    [
      'a corrected page',
      'a.html',
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://a.example/1","correction":["Six, not five."]}</script><p>It floats.</p>',
      {item: 'https://a.example/1', status: 'correction', note: 'Six, not five.'},
      ['marked as a correction by its publisher'],
    ],
  ]
  for (const [name, file, content, edition, notes] of table)
    it(`are read of ${name}`, async () => {
      const {articles, problems} = await readAs(file, content)
      expect(problems).to.deep.equal([])
      expect(articles[0]!.metadata.edition).to.include(edition)
      expect(articles[0]!.notes).to.deep.equal(notes)
    })

  it('are left out where nothing is said of versions', async () => {
    for (const [file, content] of [
      ['a.html', '<link rel="canonical" href="https://a.example/1"><p>It floats.</p>'],
      ['a.nitf', nitf('')],
      ['a.txt', 'It floats.'],
    ] as const)
      expect((await readAs(file, content)).articles[0]!.metadata, file).to.not.have.property('edition')
  })
})

describe('the outlet', () => {
  const table: readonly (readonly [string, string, string, string | null])[] = [
    [
      'a provider’s name',
      'a.xml',
      news(itemMeta('<provider qcode="p:HW"><name>Harbour Wire</name></provider>'), words),
      'Harbour Wire',
    ],
    ['a provider’s code', 'a.xml', news(itemMeta('<provider qcode="p:HW"/>'), words), 'HW'],
    ['the owner of the guid', 'a.xml', news('', words), 'wire.example'],
    [
      'the publication of NITF',
      'a.nitf',
      nitf('<docdata><doc.copyright holder="HW"/></docdata><pubdata name="Valley News"/>'),
      'Valley News',
    ],
    ['its copyright holder', 'a.nitf', nitf('<docdata><doc.copyright holder="HW"/></docdata>'), 'HW'],
    ['its distributor', 'a.nitf', nitf('', '<distributor>Harbour Wire</distributor>'), 'Harbour Wire'],
    ['none', 'a.nitf', nitf(''), null],
    ['a copyright holder of ninjs', 'a.json', '{"uri":"u:1","headline":"H","copyrightholder":"HW"}', 'HW'],
    [
      'an address of ninjs: its domain speaks',
      'a.json',
      '{"uri":"https://hw.example/1","headline":"H","infosources":[{"name":"Treasury"}]}',
      null,
    ],
    [
      'whoever is behind an aggregated entry',
      'a.rss',
      '<rss><channel><title>All</title><item><title>T</title><source url="x">Post</source></item></channel></rss>',
      'Post',
    ],
  ]
  for (const [name, file, content, source] of table)
    it(`is ${name}`, async () => expect((await readAs(file, content)).articles[0]!.metadata.source).to.equal(source))
})

describe('the dateline that an item gives apart', () => {
  const dated = (dateline: string, text: string): string =>
    news(`<contentMeta><dateline>${dateline}</dateline></contentMeta>`, `<inlineData>${text}</inlineData>`)
  const table: readonly (readonly [string, string, string])[] = [
    ['HALDEN, March 4', 'The ferry floats.', 'HALDEN, March 4 — The ferry floats.'],
    ['HALDEN, March 4 —', 'The ferry floats.', 'HALDEN, March 4 — The ferry floats.'],
    ['HALDEN', 'Halden, Norway (HW) - It floats.', 'Halden, Norway (HW) - It floats.'],
    ['Halden', 'HALDEN - It floats.', 'HALDEN - It floats.'],
    ['(HW)', 'It floats.', 'It floats.'],
  ]
  for (const [dateline, text, wanted] of table)
    it(`${dateline} before ${text}`, async () =>
      expect((await readAs('a.xml', dated(dateline, text))).articles[0]!.text).to.equal(wanted))
})

describe('a file whose name does not tell', () => {
  const table: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a feed', 'a.xml', '<rss><channel><item><guid>7</guid><title>T</title></item></channel></rss>', ['a.xml#7']],
    ['a list', 'a.json', '[{"text":"x","id":7},{"text":"y"}]', ['a.json#7', 'a.json#N2']],
    ['JSONL', 'a.json', '{"id":7,"text":"x"}\n{"id":8,"text":"y"}\n', ['a.json#7', 'a.json#8']],
    ['one line with a line feed', 'a.json', '{"id":7,"text":"x"}\n', ['a.json']],
    ['a record over several lines', 'a.json', '{\n"text":"x"\n}', ['a.json']],
    ['an item', 'a.xml', news('<contentMeta><headline>H</headline></contentMeta>', ''), ['a.xml']],
  ]
  for (const [name, file, content, keys] of table)
    it(`is ${name}`, async () => expect((await readAs(file, content)).articles.map(({key}) => key)).to.deep.equal(keys))

  it('is counted where a folder holds it, and a problem where it was named', async () => {
    const where = write(folder(), {
      'package.json': '{"name":"x","version":"1.0.0"}',
      'numbers.json': '[1,2,3]',
      'pom.xml': '<project><name>x</name></project>',
      'ontology.rdf': '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
      'a.txt': 'x',
    })
    expect(await reading([where])).to.include({found: 1, skipped: 0, ignored: 4})
    expect(
      codesOf(await reading([`${where}/pom.xml`, `${where}/package.json`, `${where}/numbers.json`])),
    ).to.deep.equal(['unknown-content', 'unknown-content', 'unknown-content'])
  })

  it('is a problem where it is not even JSON', async () => {
    const where = write(folder(), {'a.json': '{"text":', 'b.json': ''})
    expect(codesOf(await reading([where]))).to.deep.equal(['invalid-json', 'invalid-json'])
  })
})

describe('stories that an archive knows', () => {
  it('are named by a field of ninjs and of schema.org records too', async () => {
    const lines = [
      '{"uri":"u:1","headline":"H","event":"ferry"}',
      '{"@type":"NewsArticle","headline":"H","event":70}',
      '{"uri":"u:2","headline":"H"}',
    ].join('\n')
    const options = {stories: 'given', storyField: 'event'} as const
    const {articles} = await reading([`${write(folder(), {'a.jsonl': lines})}/a.jsonl`], {options})
    expect(articles.map(({metadata}) => metadata.story)).to.deep.equal(['ferry', '70', null])
  })
})

describe('JSONL under the name of JSON', () => {
  it('may be larger than what is read whole', async () => {
    const lines = Array.from({length: 200}, (_, at) => `{"id":${at},"text":"${'It floats. '.repeat(20)}"}`).join('\n')
    const settings = {maxDocumentBytes: 5000}
    const where = write(folder(), {'a.json': lines})
    expect((await reading([`${where}/a.json`], {settings})).articles.length).to.equal(200)
  })
})

describe('the address of a page', () => {
  const page = (canonical: string): string => `<link rel="canonical" href="${canonical}"><p>It floats.</p>`
  const table: readonly (readonly [string, string | null, string])[] = [
    ['/ferry?id=7', 'https://post.example/old', 'https://post.example/ferry?id=7'],
    ['https://www.post.example/ferry', 'https://post.example/old', 'https://www.post.example/ferry'],
    ['http://[', 'https://post.example/old', 'https://post.example/old'],
    ['/ferry', null, '/ferry'],
  ]
  for (const [canonical, crawled, wanted] of table)
    it(`${canonical}, met at ${String(crawled)}, is ${wanted}`, async () => {
      const read =
        crawled === null
          ? await readAs('a.html', page(canonical))
          : await readAs('a.warc', record({uri: crawled, block: answer(page(canonical))}))
      expect(read.articles[0]!.metadata.url).to.equal(wanted)
    })

  it('is one that a browser can open, where there is one', async () => {
    const html = `<meta property="og:url" content="https://post.example/ferry">${page('/ferry')}`
    expect((await readAs('a.html', html)).articles[0]!.metadata.url).to.equal('https://post.example/ferry')
  })
})

describe('entries of one name', () => {
  it('are told apart by their words, and identical twins by their order', async () => {
    const item = (text: string): string => `<item><guid>7</guid><description>${text}</description></item>`
    const {articles} = await readAs('a.rss', `<rss><channel>${item('x')}${item('y')}${item('x')}</channel></rss>`)
    expect(articles.map(({key}) => key)).to.deep.equal(['a.rss#7', 'a.rss#7', 'a.rss#7'])
    expect(new Set(articles.map(({id}) => id)).size).to.equal(3)
  })
})
