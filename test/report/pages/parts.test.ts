import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../../pipeline/settings.ts'
import {escape, joined, link, markup, pageText, stylesheet} from '../../../stages/report/html/escape.ts'
import {anchorOf, indexName, linkTo, storyName} from '../../../stages/report/html/files.ts'
import {drawnTies, type Tie} from '../../../stages/report/html/figure.ts'
import {cutsOf, type Stretch} from '../../../stages/report/html/layers.ts'
import {contrasts, dark, light, type Palette} from '../../../stages/report/html/palette.ts'
import {cut, marksBetween} from '../../../stages/report/html/pieces.ts'
import {style} from '../../../stages/report/html/style/index.ts'
import {span} from '../../../stages/report/html/times.ts'
import {createWordBook, NO_FORM} from '../../../stages/report/html/words.ts'

const settings = defaultSettings.report

describe('markup', () => {
  it('escapes whatever is not markup itself, in lists too', () => {
    const inner = markup`<b>${'<&>'}</b>`
    expect(pageText(markup`<p title="${'"\'`'}">${['a<b', inner, null, 3]}</p>`)).to.equal(
      '<p title="&quot;&#39;&#96;">a&lt;b<b>&lt;&amp;&gt;</b>3</p>',
    )
    expect(pageText(joined(['<', '>'], ' & '))).to.equal('&lt; &amp; &gt;')
  })

  it('whatever the text, what is escaped holds no mark of markup, no control character and no line break', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const safe = escape(text)
        expect(safe).to.not.match(/[<>"'`\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/) // eslint-disable-line no-control-regex
        expect(safe.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, '')).to.not.contain('&')
      }),
    )
  })

  it('links lead to http and https alone', () => {
    const cases: readonly (readonly [string | null, boolean])[] = [
      ['https://x.example/a?b=1&c=2', true],
      ['HTTP://x.example', true],
      [' https://x.example', true],
      ['javascript:alert(1)', false],
      ['java\tscript:alert(1)', false],
      ['data:text/html,x', false],
      ['file:///etc/passwd', false],
      ['//x.example', false],
      ['x.html', false],
      ['', false],
      [null, false],
    ]
    for (const [url, leads] of cases) {
      expect(pageText(link(url, 'text')).startsWith('<a href="http'), String(url)).to.equal(leads)
    }
  })

  it('a style sheet that could close its own tag is refused', () => expect(() => stylesheet('a</style>')).to.throw())
})

describe('the words of a page', () => {
  it('have one form for the same letters, none for marks alone, and their places', () => {
    const {wordsOf, turn} = createWordBook()
    const forms = (text: string): readonly number[] => wordsOf(text).map(({form}) => form)
    expect(wordsOf(' Ferry –\u00a0“ferry”')).to.deep.equal([
      {form: 1, start: 1, end: 6},
      {form: NO_FORM, start: 7, end: 8},
      {form: 1, start: 9, end: 16},
    ])
    expect(forms('ÉTÉ, été 17 $17')).to.deep.equal([2, 2, 3, 4])
    turn()
    expect(forms('ferry été')).to.deep.equal([1, 2])
  })
})

describe('names of pages', () => {
  it('come from hashes only', () => {
    expect([indexName(1), indexName(2), storyName('s720be815ba8f')]).to.deep.equal([
      'index.html',
      'index-2.html',
      'stories/s720be815ba8f.html',
    ])
    expect(linkTo('s720be815ba8f', 'd125cbeb46bc1')).to.equal('stories/s720be815ba8f.html#d125cbeb46bc1')
    for (const id of ['../../etc/passwd', 's1/..', '', 'S720BE815BA8F', 'x'.repeat(300)]) {
      expect(anchorOf(id), id).to.match(/^x[0-9a-f]{12}$/)
    }
  })
})

describe('the palette', () => {
  /** WCAG 2.2: relative luminance, contrast ratio. */
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }

  it('is measured as WCAG measures', () => {
    expect(ratio('#000000', '#ffffff')).to.equal(21)
    expect(ratio('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01)
  })
  for (const [name, palette] of Object.entries<Palette>({light, dark})) {
    it(`${name}: every text on every ground has 4.5:1, what carries meaning 3:1`, () => {
      const pale = contrasts
        .map(one => ({...one, has: ratio(palette[one.over], palette[one.on])}))
        .filter(({has, least}) => has < least)
      expect(pale.map(({over, on, has}) => `${over} on ${on} ${has.toFixed(2)}`)).to.deep.equal([])
    })
  }
  it('is the only place of colours: the style sheet names none but by its part', () => {
    const rules = style.replace(/:root\{[^}]*\}/g, '')
    expect(rules.match(/#[0-9a-f]{3,8}\b(?![^{]*\{)|rgba?\(/gi) ?? []).to.deep.equal([])
  })
})

describe('the words that differ', () => {
  const marked = (text: string, other: string): string[] =>
    cut(text, marksBetween(text, other, {settings, ...createWordBook()})).flatMap(piece =>
      piece.sort === 'differs' ? [piece.text] : [],
    )

  it('are those that the other sentence has not; sentences far apart are marked nowhere', () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['injuring 14 people, police said', 'injuring 17 people, police said', ['14']],
      ['We do not see demand coming back', 'We see demand coming back', ['do not']],
      ['We see demand coming back', 'We do not see demand coming back', []],
      ['“The harbour is closed.', 'The harbour is closed.', ['“']],
      ['The harbour is closed.', '“The harbour is closed.', []],
      ['He said “it was late”.', 'He said "it was late".', []],
      ['The harbour was closed at noon', 'Nobody came to the opening night', []],
    ]
    for (const [text, other, words] of cases) expect(marked(text, other), text).to.deep.equal(words)
  })

  it('whatever the marks, the pieces are the text, but for how wide its spaces are', () => {
    const narrow = (one: string): string => one.replace(/\s+/g, ' ')
    const mark = fc.record({
      start: fc.nat(30),
      end: fc.nat(30),
      sort: fc.constantFrom('differs' as const, 'ties' as const),
    })
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-ascii', maxLength: 25}), fc.array(mark), (text, marks) => {
        const pieces = cut(text, marks)
        expect(narrow(pieces.map(piece => piece.text).join(''))).to.equal(narrow(text))
      }),
      {examples: [['  ', []]]},
    )
  })
})

describe('layers on a text', () => {
  it('whatever the stretches, the cuts are the block, in order, and each stretch begins and ends once', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.integer({min: 1, max: 40}), fc.constantFrom('shared' as const, 'differs' as const))
      .map(([start, long, layer]): Stretch => ({start, end: start + long, layer, anchor: null, leads: []}))
    fc.assert(
      fc.property(fc.array(stretch, {maxLength: 12}), stretches => {
        const block = {start: 10, end: 40}
        const cuts = cutsOf(block, stretches)
        expect([cuts[0]!.start, cuts.at(-1)!.end]).to.deep.equal([10, 40])
        cuts.slice(1).forEach((one, at) => expect(one.start).to.equal(cuts[at]!.end))
        const here = stretches.filter(one => one.start < block.end && block.start < one.end)
        expect(cuts.flatMap(({begins}) => begins)).to.have.length(here.length)
        expect(cuts.flatMap(({ends}) => ends)).to.have.length(here.length)
      }),
    )
  })
})

describe('the figure', () => {
  it('joins every pair of four, and of twelve each to the earlier one closest to it', () => {
    const all = (articles: number): Tie[] =>
      Array.from({length: articles}, (_, to) =>
        Array.from({length: to}, (__, from) => ({from, to, claims: from === 1 ? 5 : 2, share: 0, verbatim: false})),
      ).flat()
    expect(drawnTies(all(4), 4)).to.have.length(6)
    const drawn = drawnTies(all(12), 12)
    expect(drawn).to.have.length(11)
    expect(drawn.filter(({to}) => to > 1).every(({from}) => from === 1)).to.equal(true)
  })
})

describe('times between tellings', () => {
  it('are told in hours and minutes, from two days on in days', () => {
    const cases: readonly (readonly [number, string])[] = [
      [1, '1 min'],
      [60, '1 h'],
      [95, '1 h 35 min'],
      [1500, '25 h'],
      [2880, '2 days'],
      [10_000, '7 days'],
    ]
    for (const [minutes, words] of cases) expect(span(minutes)).to.equal(words)
  })
})
