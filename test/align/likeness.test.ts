/** Pairs that share something are held, all others are nothing; long stories cost their pairs. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Key} from '../../stages/align/keys.ts'
import {commonOf, liftedByNeighbours, liftedByWitnesses} from '../../stages/align/likeness.ts'
import type {Line} from '../../stages/align/types.ts'

interface Told {
  readonly lines: readonly Line[]
  readonly keys: readonly (readonly Key[])[]
}

/** One string a line: the member, then its keys. */
function told(texts: readonly string[]): Told {
  const parts = texts.map(text => text.split(' '))
  return {
    lines: parts.map(([member], index) => ({index, member: Number(member), sentence: index, heading: false})),
    keys: parts.map(([, ...names]) => names.map(name => ({name, weight: 1}))),
  }
}

const likeness = ({lines, keys}: Told) => commonOf(lines, keys, {...defaultSettings.align, nearWords: 0}).likeness

describe('likeness of lines', () => {
  it('holds pairs of different members that share a key, once each', () => {
    const pairs: (readonly [number, number, number])[] = []
    likeness(told(['0 ferry reef', '0 ferry', '1 reef fog', '1 gale'])).forEach((...pair) => pairs.push(pair))
    expect(pairs.map(([a, b]) => [a, b])).to.deep.equal([[0, 2]])
  })

  it('counts words of like company, but not where a line has both', () => {
    const lines = told(['0 x', '1 x', '2 x']).lines
    const keys = (...words: readonly string[]) => words.map(word => ({name: word, weight: 1, word}))
    const {likeness: near} = commonOf(
      lines,
      [keys('ferry', 'reef'), keys('vessel', 'gale'), keys('ferry', 'vessel')],
      defaultSettings.align,
    )
    expect(near.at(0, 1)).to.be.above(0.05)
    expect(near.at(0, 1)).to.be.below(near.at(0, 2))
    const {likeness: far} = commonOf(
      lines,
      [keys('ferry', 'reef'), keys('banana', 'gale'), keys()],
      defaultSettings.align,
    )
    expect(far.at(0, 1)).to.equal(0)
  })

  it('tells how much of a short line stands in a long one, and how little the other way', () => {
    const {lines, keys} = told(['0 alarm', '1 alarm guard skylight', '2 fog'])
    const {toldBy} = commonOf(lines, keys, {...defaultSettings.align, nearWords: 0})
    expect(toldBy(0, 1)).to.equal(1)
    expect(toldBy(1, 0)).to.be.below(0.3)
  })

  it('is lifted by likely neighbours', () => {
    const story = told(['0 ferry reef', '0 crew shore', '1 reef fog', '1 crew bank', '1 gale', '1 tide'])
    const own = likeness(story)
    const lifted = liftedByNeighbours(story.lines, own, {lift: 0.1})
    expect(lifted.at(0, 2)).to.be.closeTo(own.at(0, 2) + 0.1 * own.at(1, 3), 1e-9)
    expect(lifted.at(0, 4)).to.equal(0)
  })

  it('is lifted over a witness of a third member, and of no other', () => {
    const through = (texts: readonly string[]): number => {
      const story = told(texts)
      return liftedByWitnesses(story.lines, likeness(story), {discount: 0.5, from: 0.01, mostAround: 64}).at(0, 2)
    }
    expect(through(['0 ferry', '1 ferry reef', '2 reef'])).to.be.above(0.1)
    expect(through(['0 ferry', '1 ferry reef', '0 reef'])).to.equal(0)
  })

  it('keeps a key of most lines in a short story, and passes it over in a very long one', () => {
    const byline = (times: number): Told => told(Array.from({length: times}, (_, i) => `${i % 2} john`))
    expect(likeness(byline(10)).at(0, 1)).to.be.above(0)
    expect(likeness(byline(5_000)).at(0, 1)).to.equal(0)
  })

  it('takes less than a second for five thousand lines of three members', () => {
    const story = told(Array.from({length: 5_000}, (_, i) => `${Math.floor(i / 1_667)} john k${i % 1_667}`))
    const started = performance.now()
    const lifted = liftedByNeighbours(story.lines, likeness(story), {lift: 0.1})
    expect(liftedByWitnesses(story.lines, lifted, {discount: 0.8, from: 0.1, mostAround: 64}).at(0, 1_667)).to.be.above(
      0.3,
    )
    expect(performance.now() - started).to.be.below(1_000)
  })
})
