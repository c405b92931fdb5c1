/** What two articles are to each other, measured on their words. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Lane, Pair, Relation} from '../../pipeline/types.ts'
import {longestRun} from '../../stages/verify/longest-run.ts'
import {longestPassage} from '../../stages/verify/passage.ts'
import {verifyPair} from '../../stages/verify/verify.ts'
import {sketched, words} from '../shingle/articles.ts'

const settings = {...defaultSettings.verify, gram: defaultSettings.shingle.gram}
function pairOf(a: string, b: string, lanes: readonly Lane[] = ['copy']): Pair | null {
  return verifyPair(sketched({text: a, key: 'a'}), sketched({text: b, key: 'b'}), {lanes, storyScore: 0}, settings)
}
const text = (...parts: string[][]): string => parts.flat().join(' ')
/** A small vocabulary, so that texts share much. */
const few = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 60})
const article = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {minLength: 1, maxLength: 60})
  .map(w => w.join(' '))

describe('verify', () => {
  const base = words(1, 100)
  const passage = words(2, 20)
  const table: readonly [string, string, string, Lane, Relation | null][] = [
    ['the same words, other marks', 'The fire, in Porto.', 'the fire in porto', 'copy', 'exact'],
    ['the last tenth cut', text(base), text(base.slice(0, 90)), 'copy', 'near-copy'],
    ['a long article and a third of it', text(base), text(base.slice(0, 33)), 'reuse', 'contains'],
    ['a third of an article and the whole', text(base.slice(0, 33)), text(base), 'reuse', 'contained'],
    ['a shared passage', text(words(3, 90), passage), text(passage, words(4, 90)), 'reuse', 'shares-core'],
    [
      'a shared passage that only the copy lane met',
      text(words(3, 90), passage),
      text(passage, words(4, 90)),
      'copy',
      null,
    ],
    [
      'a shared phrase',
      text(words(3, 90), passage.slice(0, 8)),
      text(passage.slice(0, 8), words(4, 90)),
      'reuse',
      null,
    ],
    ['nothing in common', text(base), text(words(5, 100)), 'copy', null],
    ['one story in other words', text(base), text(words(5, 100)), 'story', 'same-story'],
    ['no words at all', '…', '!', 'copy', null],
  ]
  for (const [what, a, b, lane, relation] of table)
    it(`${what}: ${relation ?? 'dropped'}`, () => expect(pairOf(a, b, [lane])?.relation ?? null).to.equal(relation))

  it('takes identical texts for exact copies', () => {
    fc.assert(
      fc.property(article, one => {
        const pair = pairOf(one, ` ${one.toUpperCase()}. `)
        expect(pair).to.include({relation: 'exact', jaccard: 1, longestRun: one.split(' ').length})
        expect(pair?.containment).to.deep.equal([1, 1])
      }),
    )
  })
  it('sees the same from both sides', () => {
    const turned: Partial<Record<Relation, Relation>> = {contains: 'contained', contained: 'contains'}
    fc.assert(
      fc.property(article, article, (one, other) => {
        const [there, back] = [pairOf(one, other, ['story']), pairOf(other, one, ['story'])]
        expect(there?.jaccard).to.equal(back?.jaccard)
        expect(there?.longestRun).to.equal(back?.longestRun)
        expect(there?.containment).to.deep.equal(back?.containment.toReversed())
        const bothContain = there?.containment[0] === there?.containment[1]
        if (there && !bothContain) expect(back?.relation).to.equal(turned[there.relation] ?? there.relation)
      }),
    )
  })
  it('measures the same as sets of grams do', () => {
    const gramsOf = (one: string): Set<string> => {
      const list = one.split(' ')
      return new Set(list.length < 5 ? [one] : list.slice(4).map((_, i) => list.slice(i, i + 5).join(' ')))
    }
    fc.assert(
      fc.property(article, article, (one, other) => {
        const pair = pairOf(one, other, ['story'])!
        const [a, b] = [gramsOf(one), gramsOf(other)]
        const shared = [...a].filter(gram => b.has(gram)).length
        expect(pair.jaccard).to.be.closeTo(shared / (a.size + b.size - shared), 1e-12)
        expect(pair.containment[0]).to.be.closeTo(shared / a.size, 1e-12)
        expect(pair.jaccard).to.be.at.most(Math.min(...pair.containment))
      }),
    )
  })
  it('finds the longest run that a table of all pairs of words finds', () => {
    const byTable = (a: readonly string[], b: readonly string[]): number => {
      let longest = 0
      let row: number[] = []
      for (const x of a) {
        const next: number[] = []
        b.forEach((y, j) => {
          next[j] = x === y ? (row[j - 1] ?? 0) + 1 : 0
          longest = Math.max(longest, next[j] ?? 0)
        })
        row = next
      }
      return longest
    }
    const numbers = (list: readonly string[]): Int32Array => Int32Array.from(list, w => w.charCodeAt(0))
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(longestRun(numbers(a), numbers(b), {known: 0})).to.equal(byTable(a, b))
      }),
      {numRuns: 500},
    )
  })
  it('takes time that grows with the texts, however often they repeat themselves', () => {
    const same = new Int32Array(200_000).fill(7)
    const other = same.slice()
    other[100_000] = 8
    expect(longestRun(same, other, {known: 5})).to.equal(100_000)
    expect(longestPassage(same, other, settings)).to.equal(0)
    // a tenth of a second where it is linear, minutes where every place is held against every other
  }).timeout(30_000)

  describe('passages', () => {
    const numbered = (from: number, to: number): number[] => Array.from({length: to - from}, (_, i) => from + i)
    const table: readonly [string, number[], number[], number][] = [
      ['a run of 20 words', [...numbered(0, 20), 900], [901, ...numbered(0, 20)], 20],
      ['a run with one word changed', numbered(0, 20), [...numbered(0, 9), 900, ...numbered(10, 20)], 19],
      [
        'two runs with many other words between',
        [...numbered(0, 8), ...numbered(100, 130), ...numbered(8, 16)],
        [...numbered(0, 8), ...numbered(200, 230), ...numbered(8, 16)],
        8,
      ],
      [
        'two runs moved against each other',
        [...numbered(0, 8), ...numbered(8, 16)],
        [...numbered(8, 16), ...numbered(0, 8)],
        8,
      ],
      ['a run into which two words were put', numbered(0, 20), [...numbered(0, 9), 900, 901, ...numbered(9, 20)], 20],
      ['a run from which a word was cut', numbered(0, 20), [...numbered(0, 9), ...numbered(10, 20)], 19],
      ['four words', numbered(0, 4), numbered(0, 4), 0],
    ]
    for (const [what, a, b, length] of table)
      it(`${what}: ${length}`, () => {
        expect(longestPassage(Int32Array.from(a), Int32Array.from(b), settings)).to.equal(length)
      })
  })
})
