import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {extract, type Extracted} from '../../stages/read/extract.ts'
import {limits} from './reading.ts'

const text = (html: string): string => extract(html, limits).text
const metadata = (html: string): Extracted['metadata'] => extract(html, limits).metadata
const story = '<p>The ferry floats again.</p><p>Nobody was hurt.</p>'

describe('the text of a page', () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      'headline, then paragraphs',
      `<h1>Ferry refloated</h1>${story}`,
      'Ferry refloated\n\nThe ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'no scripts, styles, navigation, asides, footers, forms',
      `<nav><p>Home</p></nav><script>x</script><style>y</style><aside><p>Most read</p></aside>${story}<form><p>Sign up</p></form><footer><p>2024</p></footer>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    ['the whole page in a form', `<form><div>${story}</div></form>`, 'The ferry floats again.\n\nNobody was hurt.'],
    [
      'nothing hidden',
      `${story}<p hidden>a</p><p style="display: none">b</p><div aria-hidden="true"><p>c</p></div>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'the article, not what stands around it',
      `<p>Weather</p><article>${story}</article><p>Adverts</p>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'main where there is no article',
      `<p>Weather</p><main>${story}</main>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'the longest article of several',
      `<article><p>Teaser.</p></article><article>${story}</article><article><p>Other.</p></article>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'main where its articles are teasers',
      `<main>${story}<article><p>Teaser.</p></article></main>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'what is marked as the body, without what stands around it in the article',
      `<article><div itemprop="articleBody">${story}</div><p>Share this with a friend.</p></article>`,
      'The ferry floats again.\n\nNobody was hurt.',
    ],
    [
      'the article where what is marked as its body is a teaser',
      `<article><div itemprop="description articleBody"><p>Afloat.</p></div>${story}</article>`,
      'Afloat.\n\nThe ferry floats again.\n\nNobody was hurt.',
    ],
    ['white space as on the screen', '<p>  The\n\tferry   <b>floats</b><i> again</i>. </p>', 'The ferry floats again.'],
    [
      'entities decoded',
      '<p>Fish &amp; chips &#8220;so&#8221; caf&eacute;&nbsp;x</p>',
      'Fish & chips “so” café\u00a0x',
    ],
    ['line breaks, and paragraphs made of them', '<div>One<br>two<br><br>three</div>', 'One\ntwo\n\nthree'],
    [
      'subheads and lists between paragraphs',
      '<ul><li>Menu</li></ul><p>One.</p><h2>Two</h2><ul><li>Three</li></ul><p>Four.</p><ul><li>Share</li></ul>',
      'One.\n\nTwo\n\nThree\n\nFour.',
    ],
    [
      'a row of a table as one block',
      '<article><table><tr><td>Goals</td><td>3</td></tr><tr><td>Cards</td><td>1</td></tr></table></article>',
      'Goals 3\n\nCards 1',
    ],
    ['lines of preformatted text', '<pre>a  b\nc</pre>', 'a b\nc'],
    ['unclosed tags', '<p>One.<p>Two <b>bold<p>Three.', 'One.\n\nTwo bold\n\nThree.'],
    ['a page without body tags and with an open head', '<head><title>T</title><p>One.</p>', 'T\n\nOne.'],
    ['no text', '<div></div>', ''],
  ]
  for (const [name, html, wanted] of table) it(`keeps ${name}`, () => expect(text(html)).to.equal(wanted))
})

describe('the headline of a page', () => {
  const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"From the record"}</script>'
  const og = '<meta property="og:title" content="From the card">'
  const title = '<title>From the title | Harbour Post</title>'
  const table: readonly (readonly [string, string, string])[] = [
    ['the h1 above the story', `${ld}${og}${title}<article><h1>As read</h1><p>x</p></article>`, 'As read\n\nx'],
    ['the record, without an h1 in the story', `${ld}${og}${title}<article><p>x</p></article>`, 'From the record\n\nx'],
    [
      'the record, without its entities',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fish &amp; chips"}</script><article><p>x</p></article>',
      'Fish & chips\n\nx',
    ],
    ['the card', `${og}${title}<article><p>x</p></article>`, 'From the card\n\nx'],
    ['a lone h1 outside the story', `${title}<h1>As read</h1><article><p>x</p></article>`, 'As read\n\nx'],
    ['the title', `${title}<article><p>x</p></article>`, 'From the title | Harbour Post\n\nx'],
    [
      'not the name of the site',
      `<meta property="og:site_name" content="Harbour Post">${og}<main><h1>Harbour Post</h1><p>x</p></main>`,
      'From the card\n\nHarbour Post\n\nx',
    ],
    [
      'told once where the story begins with it',
      `${og}<article><p>From the card</p><p>x</p></article>`,
      'From the card\n\nx',
    ],
    [
      'not the title of a drawing',
      `<svg><title>Logo</title></svg>${title}<p>x</p>`,
      'From the title | Harbour Post\n\nx',
    ],
  ]
  for (const [name, html, wanted] of table) it(`is ${name}`, () => expect(text(html)).to.equal(wanted))
})

describe('the articleBody of a page’s record', () => {
  const withRecord = (articleBody: unknown, html: string): string =>
    `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', articleBody})}</script><h1>H</h1>${html}`
  const long = 'The ferry Marlin floats again after two days. '.repeat(5).trim()
  const table: readonly (readonly [string, unknown, string, string])[] = [
    ['is the text where the page shows none', long, '<div id="app"></div>', `H\n\n${long}`],
    ['is the text where the page shows a teaser', long, '<p>The ferry floats.</p>', `H\n\n${long}`],
    ['is not, where the page shows as much', long, `<p>${long.slice(0, 150)}</p>`, `H\n\n${long.slice(0, 150)}`],
    ['loses its tags', `<p>One &amp; ${long}</p><p>Two.</p>`, '', `H\n\nOne & ${long}\n\nTwo.`],
    ['says nothing where it is no text', {text: long}, '<p>x</p>', 'H\n\nx'],
  ]
  for (const [name, body, html, wanted] of table) it(name, () => expect(text(withRecord(body, html))).to.equal(wanted))

  it('is noted', () => {
    expect(extract(withRecord(long, ''), limits).notes).to.deep.equal([
      'the text is that of the page’s schema.org record',
    ])
    expect(extract(withRecord(long, `<p>${long}</p>`), limits).notes).to.deep.equal([])
  })
})

describe('what a page says of itself', () => {
  const record = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...fields})}</script>`

  it('reads the record, in a list, in a graph, and with several authors', () => {
    const node = {
      '@type': ['NewsArticle'],
      datePublished: '2024-11-16T08:00:00Z',
      author: [{name: 'A. One'}, {name: 'B. Two'}],
      publisher: {name: 'Post'},
      inLanguage: 'en',
      url: 'https://example.org/1',
    }
    for (const json of [node, [{'@type': 'WebSite', name: 'x'}, node], {'@graph': [{'@type': 'Person'}, node]}])
      expect(metadata(`<script type="application/ld+json">${JSON.stringify(json)}</script><p>x</p>`)).to.deep.equal({
        source: 'Post',
        date: '2024-11-16T08:00:00Z',
        url: 'https://example.org/1',
        language: 'en',
        byline: 'A. One, B. Two',
        story: null,
      })
  })

  const published = '<meta property="article:published_time" content="2024-02-02">'
  const time = '<time datetime="2024-03-03">3 March</time>'
  const dates: readonly (readonly [string, string | null])[] = [
    [`${time}${published}${record({datePublished: '2024-01-01'})}`, '2024-01-01'],
    [`${time}${published}`, '2024-02-02'],
    [time, '2024-03-03'],
    [`<aside><time datetime="2020-01-01"></time></aside>${time}`, '2024-03-03'],
    [`<div><time datetime="2020-01-01"></time></div><article>${time}<p>x</p></article>`, '2024-03-03'],
    [`${published}${record({datePublished: {'@value': 'odd'}})}`, '2024-02-02'],
    ['<time>3 March</time>', null],
  ]
  for (const [html, date] of dates)
    it(`is dated ${String(date)} by ${html.slice(0, 60)}`, () =>
      expect(metadata(`${html}<p>x</p>`).date).to.equal(date))

  it('reads the language, the address, the outlet and the author from the head', () => {
    const html =
      '<html lang="de"><head><meta property="og:site_name" content="Hafenpost"><link rel="canonical" href="https://example.org/a">' +
      '<meta name="author" content="A. Reporter"></head><body><p>x</p></body></html>'
    expect(metadata(html)).to.include({
      source: 'Hafenpost',
      language: 'de',
      url: 'https://example.org/a',
      byline: 'A. Reporter',
    })
  })

  it('finds the names that the parts of a graph give one another, and records wrapped for old browsers', () => {
    const graph = {
      '@graph': [
        {'@type': 'NewsArticle', author: [{'@id': '#a'}, 'B. Two', {'@id': '#none'}], publisher: {'@id': '#p'}},
        {'@id': '#p', name: 'Post'},
        {'@id': '#a', name: 'A. One'},
      ],
    }
    const wraps: readonly (readonly [string, string])[] = [
      ['', ''],
      ['<!--', '-->'],
      ['//<![CDATA[\n', '\n//]]>'],
      ['/*<![CDATA[*/', '/*]]>*/'],
    ]
    for (const [before, after] of wraps)
      expect(
        metadata(`<script type="application/ld+json">${before}${JSON.stringify(graph)}${after}</script><p>x</p>`),
        before,
      ).to.include({byline: 'A. One, B. Two', source: 'Post'})
  })

  it('is not moved by a record of another shape', () => {
    for (const json of [
      '{',
      '[]',
      'null',
      '"x"',
      '{"@type":7}',
      '{"@type":"NewsArticle","author":7,"headline":{}}',
      '{"@graph":"x"}',
      '{"__proto__":{"@type":"NewsArticle"}}',
      '['.repeat(9999),
    ])
      expect(metadata(`<script type="application/ld+json">${json}</script><p>x</p>`).byline).to.equal(null)
  })
})

describe('a hostile page', () => {
  const within = (html: string): Extracted => {
    // The processor's time: other programs on the machine do not count.
    const before = process.cpuUsage()
    const extracted = extract(html, limits)
    expect(process.cpuUsage(before).user / 1000).to.be.below(1000)
    return extracted
  }
  const first = '<p>Before the cap.</p>'
  const pages: readonly (readonly [string, string])[] = [
    ['200,000 tags deep', '<div>'.repeat(200_000)],
    ['200,000 tags deep, closed by others', '<div>'.repeat(100_000) + '</b>'.repeat(100_000)],
    ['100,000 comments', '<!-- x -->'.repeat(100_000)],
    ['one open comment of 1 MB', `<!-- ${'x'.repeat(1e6)}`],
    ['100,000 unclosed paragraphs', '<p>x'.repeat(100_000)],
    ['100,000 open inline tags', '<b>x'.repeat(100_000)],
    ['an attribute of 2 MB', `<p title="${'x'.repeat(2e6)}">x</p>`],
    ['100,000 attributes', `<p ${Array.from({length: 100_000}, (_, at) => `a${at}=1`).join(' ')}>x</p>`],
    ['100,000 articles', '<article><p>x</p></article>'.repeat(100_000)],
    ['an open script', `<script>${'x'.repeat(1e6)}`],
    ['a million spaces', `<p>${' '.repeat(1e6)}x</p>`],
    ['300,000 line breaks', '<br>'.repeat(3e5)],
    ['a record of many nodes', `<script type="application/ld+json">[${'{},'.repeat(2e5)}{}]</script>`],
    ['a million less-than signs', '<'.repeat(1e6)],
    ['a million ampersands', '&'.repeat(1e6)],
  ]
  for (const [name, html] of pages)
    it(`${name}: within a second, the text before is kept`, () =>
      expect(within(`<h1>Head</h1>${first}${html}`).text).to.match(
        name.includes('articles') ? /^Head\n\nx/ : /^Head\n\nBefore the cap\./,
      ))

  it('says where it was cut', () => {
    expect(within('<p>x</p>' + '<div>'.repeat(600)).notes).to.deep.equal(['page read up to a nesting of 512 elements'])
    expect(extract(`<p>${'x'.repeat(5000)}`, {...limits, htmlBytes: 2000}).notes).to.deep.equal([
      'page read up to 2000 characters',
    ])
    expect(within('<div>'.repeat(400) + '<p>x</p>').notes).to.deep.equal([])
  })

  it('never throws', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<article>',
      '</article>',
      '<br>',
      '<svg>',
      '<title>',
      '<td>',
      '<pre>\n',
      '<!--',
      '-->',
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"NewsArticle"}',
      'word ',
      '&#0;',
      '<h1>',
      '"',
      '<',
      '>',
      '<form>',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({unit: 'binary'})), {maxLength: 60}), parts => {
        expect(extract(parts.join(''), limits).text).to.be.a('string')
      }),
    )
  })
})
