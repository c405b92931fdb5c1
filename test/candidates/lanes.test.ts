/** Which pairs the copy and reuse lanes propose, and which they leave alone. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {proposePairs} from '../../stages/candidates/propose.ts'
import {copyPairs} from '../../stages/candidates/copy.ts'
import {collapseCopies} from '../../stages/candidates/exact.ts'
import {atOnce} from '../../pipeline/turns.ts'
import {joinLanes} from '../../stages/candidates/join.ts'
import {createPairBag} from '../../stages/candidates/pair-bag.ts'
import {reusePairs} from '../../stages/candidates/reuse.ts'
import {sketched, sketchesOf, words} from '../shingle/articles.ts'

const settings = defaultSettings.candidates
const copies = (sketches: readonly Sketch[]): string[] => Array.from(copyPairs(sketches, settings), String)
const reuse = (sketches: readonly Sketch[]): string[] => Array.from(reusePairs(sketches, settings), String)
const text = (...parts: string[][]): string => parts.flat().join(' ')
/** Every `step`-th word replaced. */
const edited = (list: string[], step: number): string[] => list.map((w, i) => (i % step === step - 1 ? `${w}e` : w))

describe('copy lane', () => {
  const long = words(1, 400)
  const brief = words(2, 30)
  const table: readonly [string, string, string, boolean][] = [
    ['a text and the same with a paragraph cut', text(long), text(long.slice(0, 320)), true],
    ['a text and the same with a word in forty edited', text(long), text(edited(long, 40)), true],
    ['a brief and the same with one word edited', text(brief), text(edited(brief, 15)), true],
    ['two texts of other words', text(long), text(words(3, 400)), false],
    [
      'a paragraph in another article',
      text(long.slice(0, 60)),
      text(words(4, 300), long.slice(0, 60), words(5, 300)),
      false,
    ],
  ]
  for (const [what, a, b, met] of table)
    it(`${met ? 'meets' : 'leaves alone'} ${what}`, () => {
      expect(copies(sketchesOf([a, b, text(words(9, 200))]))).to.deep.equal(met ? ['0,1'] : [])
    })
  it('finds 98 of 100 briefs of 17 words with one word edited, Jaccard .44, which 5-grams alone do not', () => {
    const texts = Array.from({length: 200}, (_, n) => words(n, 17)).flatMap((list, n) => [
      text(list),
      text(list.map((word, i) => (i === 5 + (n % 7) ? 'changed' : word))),
    ])
    const sketches = sketchesOf(texts)
    expect(copies(sketches).length).to.be.at.least(196)
    expect([...copyPairs(sketches, {...settings, shortWords: 0})].length).to.be.lessThan(196)
  })
})

describe('reuse lane', () => {
  const passage = words(1, 30)
  const host = (n: number, inside: string[]): string => text(words(n, 300), inside, words(n + 1, 300))
  const table: readonly [string, string, string, boolean][] = [
    ['a passage of 30 words in two long articles', host(10, passage), host(20, passage), true],
    ['a passage of 12 words', host(10, passage.slice(0, 12)), host(20, passage.slice(0, 12)), true],
    ['a passage of which every tenth word is edited', host(10, words(2, 75)), host(20, edited(words(2, 75), 10)), true],
    ['a phrase of 6 words', host(10, passage.slice(0, 6)), host(20, passage.slice(0, 6)), false],
    [
      'two phrases at other distances',
      text(words(10, 50), passage.slice(0, 6), words(11, 50), passage.slice(6, 12)),
      text(words(20, 50), passage.slice(0, 6), words(21, 90), passage.slice(6, 12)),
      false,
    ],
  ]
  for (const [what, a, b, met] of table)
    it(`${met ? 'meets' : 'leaves alone'} ${what}`, () => {
      expect(reuse(sketchesOf([a, b]))).to.deep.equal(met ? ['0,1'] : [])
    })
  it('asks for two fingerprints at one distance', () => {
    // Phrases of eight words that give one fingerprint each.
    const single = [...Array(40).keys()]
      .map(n => words(100 + n, 8))
      .filter(phrase => reuse(sketchesOf([host(10, phrase), host(20, phrase)])).length === 0)
    const [one, two] = [single[0]!, single[1]!]
    const apart = (n: number, between: number): string =>
      text(words(n, 50), one, words(n + 1, between), two, words(n + 2, 50))
    expect(reuse(sketchesOf([apart(10, 30), apart(20, 30)]))).to.deep.equal(['0,1'])
    expect(reuse(sketchesOf([apart(10, 30), apart(20, 40)]))).to.deep.equal([])
  })
  it('meets every two texts that share 12 words in a row', () => {
    const word = fc.integer({min: 0, max: 10_000}).map(n => `v${n}`)
    const some = fc.array(word, {maxLength: 40})
    const run = fc.array(word, {minLength: 12, maxLength: 12})
    fc.assert(
      fc.property(some, some, some, some, run, (a, b, c, d, shared) => {
        fc.pre(shared.every((w, i) => shared.indexOf(w) === i))
        expect(reuse(sketchesOf([text(a, shared, b), text(c, shared, d)]))).to.include('0,1')
      }),
    )
  })
  it('takes what one outlet prints under many of its articles for its furniture', () => {
    const of = (source: string, n: number): Sketch => sketched({text: host(10 * n, passage), key: `${n}`, source})
    const same = Array.from({length: 12}, (_, n) => of('Gazette', n))
    expect(reuse(same)).to.deep.equal([])
    // The same passage in twelve outlets is an agency's.
    const several = Array.from({length: 12}, (_, n) => of(`Outlet ${n}`, n))
    expect(reuse(several)).to.have.length(66)
  })
  it('takes time that grows with the articles, however often they repeat themselves', () => {
    const refrain = 'no '.repeat(100_000)
    expect(reuse(sketchesOf([refrain, `${refrain} more`]))).to.deep.equal([])
  }).timeout(5000)
  it('takes a phrase of too many articles for a stock phrase', () => {
    const texts = Array.from({length: 30}, (_, n) =>
      sketched({text: host(10 * n, passage), key: `${n}`, source: `${n}`}),
    )
    const capped = {...settings, fingerprintArticles: 20}
    expect([...reusePairs(texts, capped)]).to.deep.equal([])
  })
})

describe('exact copies', () => {
  it('stand around the earliest, then the longest, then the first by id', () => {
    const sketches = [
      sketched({text: 'One fire in Porto', key: 'late', published: '2024-05-02'}),
      sketched({text: 'One fire, in Porto', key: 'early', published: '2024-05-01'}),
      sketched({text: 'one fire in porto', key: 'undated'}),
      sketched({text: 'another fire in porto', key: 'other'}),
    ]
    const collapsed = collapseCopies(sketches)
    expect(collapsed.representatives).to.deep.equal([1, 3])
    expect(collapsed.copies).to.deep.equal([
      [1, 0],
      [1, 2],
    ])
  })
  it('are not made of articles without a word', () => {
    const collapsed = collapseCopies(sketchesOf(['…', '!', '']))
    expect(collapsed).to.deep.equal({representatives: [], copies: []})
  })
})

describe('pairs', () => {
  it('of a text that has copies name the first of them', () => {
    const report = words(1, 100)
    const late = sketched({text: text(report), key: 'late', published: '2024-05-03'})
    const early = sketched({text: text(report), key: 'early', published: '2024-05-01'})
    const cut = sketched({text: text(report.slice(0, 90)), key: 'cut', published: '2024-05-02'})
    for (const others of [[], sketchesOf(['one', 'two', 'one', 'three', 'two'])]) {
      const {pairs} = proposePairs([late, early, cut, ...others], settings)
      const mine = pairs.filter(({a, b}) => [late, early, cut].some(({id}) => id === a || id === b))
      expect(mine.map(({a, b}) => [a, b])).to.have.deep.members([[late.id, early.id].sort(), [cut.id, early.id].sort()])
    }
  })
  it('are kept once each and given back in order', () => {
    const number = fc.integer({min: 0, max: 60})
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), {maxLength: 3000}), added => {
        const bag = createPairBag(61)
        for (const [a, b] of added) bag.add(a, b)
        const codes = new Set(added.map(([a, b]) => Math.min(a, b) * 61 + Math.max(a, b)))
        expect(Array.from(bag.pairs(), ([a, b]) => a * 61 + b)).to.deep.equal([...codes].sort((x, y) => x - y))
      }),
    )
  })
  it('name every lane that proposed them, and keep the story lane’s score', () => {
    const sketches = sketchesOf(['a', 'b', 'c']).sort((x, y) => (x.id < y.id ? -1 : 1))
    const joined = atOnce(
      joinLanes(sketches, {
        copy: [[0, 1]],
        reuse: [
          [0, 1],
          [1, 2],
        ],
        story: [
          {a: 2, b: 1, score: 0.4},
          {a: 0, b: 2, score: 0.3},
        ],
      }),
    )
    const ids = sketches.map(({id}) => id)
    expect(joined).to.deep.equal([
      {a: ids[0], b: ids[1], lanes: ['copy', 'reuse'], storyScore: 0},
      {a: ids[0], b: ids[2], lanes: ['story'], storyScore: 0.3},
      {a: ids[1], b: ids[2], lanes: ['reuse', 'story'], storyScore: 0.4},
    ])
  })
  it('do not hang on the order in which articles were read', () => {
    const passage = words(99, 40)
    const sketches = sketchesOf([
      text(words(1, 100)),
      text(edited(words(1, 100), 30)),
      text(words(1, 100)),
      text(words(3, 100), passage),
      text(passage, words(4, 100)),
      text(edited(words(1, 100), 20)),
      '',
    ])
    const order = fc.shuffledSubarray([...sketches], {minLength: sketches.length})
    const expected = proposePairs(sketches, settings)
    expect(expected.pairs.length).to.be.greaterThan(3)
    fc.assert(
      fc.property(order, shuffled => {
        expect(proposePairs(shuffled, settings)).to.deep.equal(expected)
      }),
    )
  })
})
