/** Average link: what becomes one, and what a mistaken edge cannot join. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Dates} from '../../stages/cluster/calendar.ts'
import {averageLink, type Edge, type LinkOptions} from '../../stages/cluster/link.ts'

const {storyReach, storySpan} = defaultSettings.cluster
const options: LinkOptions = {join: 0.2, reach: storyReach, days: storySpan}
const undated = (many: number): Dates[] => Array.from({length: many}, () => [])
const on = (...days: number[]): Dates[] => days.map(day => [{kind: 'day', day}])
const edges = (...list: (readonly [number, number, number])[]): Edge[] => list.map(([a, b, weight]) => ({a, b, weight}))
const all = (nodes: readonly number[], weight: number): Edge[] =>
  nodes.flatMap((a, i) => nodes.slice(i + 1).map(b => ({a, b, weight})))

describe('average link', () => {
  const table: readonly [string, Dates[], Edge[], number[][]][] = [
    ['two articles well alike are one', undated(2), edges([0, 1, 0.3]), [[0, 1]]],
    ['two hardly alike stay two', undated(2), edges([0, 1, 0.19]), [[0], [1]]],
    [
      'a chain falls apart',
      undated(4),
      edges([0, 1, 0.3], [1, 2, 0.29], [2, 3, 0.3]),
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'one mistaken edge does not join two stories',
      undated(6),
      [...all([0, 1, 2], 0.5), ...all([3, 4, 5], 0.5), ...edges([2, 3, 0.4])],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    ['one week is one story', on(0, 7), edges([0, 1, 0.9]), [[0, 1]]],
    ['eight days are two, however alike', on(0, 8), edges([0, 1, 0.9]), [[0], [1]]],
    ['the week is that of all members', on(0, 4, 8), edges([0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.8]), [[0, 1], [2]]],
  ]
  for (const [what, dates, given, wanted] of table)
    it(what, () => expect(averageLink(dates, given, options).map(({nodes}) => nodes)).to.deep.equal(wanted))

  it('a large story of which each article knows its twenty nearest is one', () => {
    const many = 200
    const near = Array.from({length: many}, (_, a) => Array.from({length: 20}, (_, k) => [a, (a + (k + 1) * 9) % many]))
    const keys = new Set(near.flat().map(([a = 0, b = 0]) => Math.min(a, b) * many + Math.max(a, b)))
    const known = [...keys].map(key => ({a: Math.floor(key / many), b: key % many, weight: 0.4}))
    expect(averageLink(undated(many), known, options)).to.have.length(1)
  })
})

const anyEdges = fc
  .uniqueArray(fc.tuple(fc.nat(19), fc.nat(19), fc.integer({min: 1, max: 9})), {
    maxLength: 80,
    selector: ([a, b]) => Math.min(a, b) * 20 + Math.max(a, b),
  })
  .map(list => list.flatMap(([a, b, w]) => (a === b ? [] : [{a: Math.min(a, b), b: Math.max(a, b), weight: w / 10}])))
const anyDates = fc
  .array(fc.option(fc.nat(20), {nil: null}), {minLength: 20, maxLength: 20})
  .map(days => days.map((day): Dates => (day === null ? [] : [{kind: 'day', day}])))

describe('laws of average link', () => {
  it('every node stands in one set, none over more days than allowed', () =>
    fc.assert(
      fc.property(anyDates, anyEdges, (dates, given) => {
        const sets = averageLink(dates, given, options).map(({nodes}) => nodes)
        expect(sets.flat().sort((x, y) => x - y)).to.deep.equal(dates.map((_, i) => i))
        for (const set of sets) {
          const days = set.flatMap(node => dates[node]?.map(({day}) => day) ?? [])
          if (days.length > 0) expect(Math.max(...days) - Math.min(...days)).to.be.at.most(storySpan)
        }
      }),
    ))
  it('a set hangs together by edges', () =>
    fc.assert(
      fc.property(anyDates, anyEdges, (dates, given) => {
        for (const {nodes} of averageLink(dates, given, options)) {
          const reached = new Set(nodes.slice(0, 1))
          for (let turn = 0; turn < nodes.length; turn++)
            for (const {a, b} of given)
              if (nodes.includes(a) && nodes.includes(b) && (reached.has(a) || reached.has(b))) reached.add(a).add(b)
          expect(reached.size).to.equal(nodes.length)
        }
      }),
    ))
})
