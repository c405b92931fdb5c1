/** What stands round the measuring: medians in turn, pictures, edits at known places, shares by bucket. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {longestRun, places} from '../../bench/corpus/edits.ts'
import {Dice} from '../../bench/corpus/random.ts'
import {plot} from '../../bench/plot.ts'
import {foundOf, isTold} from '../../bench/recall/found.ts'
import {reasonsOf} from '../../bench/recall/reasons.ts'
import {byLikeness, strangers} from '../../bench/recall/shares.ts'
import {median, timed} from '../../bench/rounds.ts'

describe('rounds', () => {
  it('go in turn, and the first does not count', async () => {
    const order: string[] = []
    const task = (name: string, times: number[]) => ({
      name,
      run: () => {
        order.push(name)
        return Promise.resolve(times.shift() ?? NaN)
      },
    })
    const medians = await timed([task('a', [99, 3, 1, 2]), task('b', [99, 5, 5, 7])], 3)
    expect(order.join('')).to.equal('abababab')
    expect([...medians]).to.deep.equal([
      ['a', 2],
      ['b', 5],
    ])
  })
  it('have a median that one slow round does not move', () => expect(median([1, 2, 100])).to.equal(2))
})

describe('a plot', () => {
  const svg = plot({
    title: 'Time & memory',
    note: 'here',
    unit: 's',
    lines: [
      {
        name: 'dedup <all>',
        points: [
          [1000, 1],
          [10_000, 10],
          [100_000, 100],
        ],
      },
    ],
  })
  it('draws growth in step with the input as a straight line', () => {
    const points =
      /points="([^"]+)"/
        .exec(svg)?.[1]
        ?.split(' ')
        .map(pair => pair.split(',').map(Number)) ?? []
    expect(points).to.deep.equal([
      [70, 350],
      [335, 210],
      [600, 70],
    ])
  })
  it('escapes what it is told', () => {
    expect(svg).to.include('Time &amp; memory')
    expect(svg).to.include('dedup &lt;all&gt;')
  })
})

describe('edits', () => {
  it('fall on different places, in order', () => {
    for (const [count, n] of [
      [0, 5],
      [5, 5],
      [7, 90],
    ] as const) {
      const chosen = places(count, n, new Dice(1))
      expect(new Set(chosen).size).to.equal(count)
      expect(chosen).to.deep.equal([...chosen].sort((x, y) => x - y))
      expect(chosen.every(at => at >= 0 && at < n)).to.equal(true)
    }
  })
  const runs: readonly [number, number[], number][] = [
    [10, [], 10],
    [10, [0], 9],
    [10, [4], 5],
    [10, [2, 9], 6],
    [3, [0, 1, 2], 0],
  ]
  for (const [words, at, run] of runs)
    it(`at [${at.join(', ')}] of ${words} words leave ${run} in a row`, () =>
      expect(longestRun(words, at)).to.equal(run))
})

describe('shares', () => {
  const pair = (a: string, b: string, jaccard: number, contained = jaccard) => ({a, b, jaccard, contained})
  const found = foundOf(
    new Map([
      ['1 2', {relation: 'near-copy', jaccard: 0.9}],
      ['3 4', {relation: 'near-copy', jaccard: 0.55}],
      ['5 6', {relation: 'contains', jaccard: 0.3}],
    ]),
    new Map(),
  )
  it('are counted in the bucket of the true figure, in either order of the ids', () => {
    const {shares, missed} = byLikeness([pair('2', '1', 0.9), pair('7', '8', 0.8), pair('5', '6', 0.3, 0.7)], found)
    expect(shares.map(({found: told, all}) => [told, all])).to.deep.equal([
      [1, 2],
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 0],
    ])
    expect(missed.map(({a, b}) => a + b)).to.deep.equal(['78'])
  })
  it('count a pair that is told of their exact copies', () => {
    // 5 stands for the text of 3, 4 and 6; 2 for that of 9
    const copies = foundOf(
      new Map([
        ['3 5', {relation: 'exact', jaccard: 1}],
        ['4 5', {relation: 'exact', jaccard: 1}],
        ['5 6', {relation: 'exact', jaccard: 1}],
        ['2 9', {relation: 'exact', jaccard: 1}],
        ['5 9', {relation: 'contains', jaccard: 0.4}],
      ]),
      new Map(),
    )
    const asked: readonly (readonly [string, string, boolean])[] = [
      ['3', '6', true],
      ['2', '4', true],
      ['6', '9', true],
      ['2', '7', false],
      ['3', '7', false],
    ]
    for (const [a, b, told] of asked) expect(isTold(copies, a, b), `${a} ${b}`).to.equal(told)
  })
  it('name what is told as a copy and is none', () => {
    const {told, alike, off} = strangers(new Map([['1 2', 0.9]]), found)
    expect([told, alike]).to.deep.equal([2, 1])
    expect(off).to.deep.equal(['3 4: told 0.550, is not known'])
  })
})

describe('the reason why a pair was missed', () => {
  const form = 'the board declared a dividend of so many cents payable in the autumn to holders of record'
  const own = 'ferry crews walked out at dawn after talks about their rosters broke down in the night'
  const texts = new Map([
    ['a', `${form} ${own}`],
    ['b', `nobody at the harbour had expected it ${own} and no boat left`],
    ['c', `${form} mill one`],
    ['d', `${form} mill two`],
    ['e', 'talks about their rosters broke off'],
  ])
  const cases: readonly (readonly [string, string, string])[] = [
    ['a', 'b', 'none'],
    ['a', 'c', 'template'],
    ['a', 'e', 'short'],
  ]
  for (const [a, b, cause] of cases)
    it(`of ${a} and ${b} is ${cause}`, () =>
      // the form stands in three texts, and a passage in no more than two
      expect(reasonsOf([{a, b, why: ''}], texts, 2).map(one => one.cause)).to.deep.equal([cause]))
})
