/** Which articles the story lane takes for tellings of one event. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {appearedOf, daysApart} from '../../stages/candidates/story-days.ts'
import {storyPairs, storyScore} from '../../stages/candidates/story.ts'
import {sketched, type Telling} from '../shingle/articles.ts'
import {runOfSketches} from './story-sketches.ts'
import {budget, ferryAgency, ferryFire, ferryLocal, secondQuarter, thirdQuarter} from './story-tellings.ts'

const settings = defaultSettings.candidates
const join = defaultSettings.cluster.storyJoin
const undated = ({published, ...telling}: Telling): Sketch => {
  expect(published).to.be.a('string')
  return sketched(telling)
}
const without = (telling: Telling, month: number, day: number): Sketch => ({
  ...undated(telling),
  monthDay: {month, day},
})
const scoreOf = (a: Sketch, b: Sketch): number => storyPairs([a, b], settings)[0]?.score ?? 0

describe('the story lane', () => {
  const table: readonly [string, Sketch, Sketch, boolean][] = [
    ['meets one event in other words', sketched(ferryAgency), sketched(ferryLocal), true],
    ['meets it without dates too', undated(ferryAgency), undated(ferryLocal), true],
    ['keeps two accidents of one sort apart', sketched(ferryAgency), sketched(ferryFire), false],
    ['keeps two unrelated articles apart, alone in a folder', undated(ferryAgency), undated(budget), false],
    ['keeps a company’s next quarter apart by date', sketched(secondQuarter), sketched(thirdQuarter), false],
    ['reads a dateline without a year', without(secondQuarter, 8, 13), sketched(thirdQuarter), false],
    ['lets such a dateline meet its own day', without(ferryAgency, 11, 17), sketched(ferryLocal), true],
    ['lets it meet across new year', without(ferryAgency, 12, 31), without(ferryLocal, 1, 1), true],
  ]
  for (const [what, a, b, one] of table) it(what, () => expect(scoreOf(a, b) >= join).to.equal(one))

  it('compares a text that stands there twice once', () => {
    const copy = sketched({...ferryAgency, key: 'ferry-copy'})
    expect(storyPairs([sketched(ferryAgency), copy, sketched(ferryLocal)], settings)).to.have.length(1)
  })
  it('lowers a likeness that names and numbers do not bear out', () => {
    expect(storyScore({plain: 0.4, lifted: 0.5})).to.equal(0.4)
    expect(storyScore({plain: 0.4, lifted: 0.2})).to.be.closeTo(0.1, 1e-12)
  })
  it('has nothing to say of no article, one, or an empty one', () => {
    const empty = sketched({text: '', key: 'empty'})
    for (const sketches of [[], [sketched(budget)], [empty, sketched({text: '', key: 'empty too'})]])
      expect(storyPairs(sketches, settings)).to.deep.equal([])
  })
})

describe('laws of the story lane', () => {
  const named = (sketches: readonly Sketch[]): unknown[] =>
    storyPairs(sketches, settings).map(({a, b, score}) => [sketches[a]?.id, sketches[b]?.id, score])

  it('the order of the input changes nothing', () =>
    fc.assert(
      fc.property(runOfSketches, fc.nat(), (sketches, turn) => {
        const at = sketches.length === 0 ? 0 : turn % sketches.length
        const turned = [...sketches.slice(at), ...sketches.slice(0, at)].reverse()
        expect(named(turned)).to.deep.equal(named(sketches))
      }),
    ))
  it('a pair stands once, smaller id first, its score between the floor and 1', () =>
    fc.assert(
      fc.property(runOfSketches, sketches => {
        const pairs = storyPairs(sketches, settings)
        expect(new Set(pairs.map(({a, b}) => `${a} ${b}`)).size).to.equal(pairs.length)
        for (const {a, b, score} of pairs) {
          expect(sketches[a]!.id < sketches[b]!.id).to.equal(true)
          expect(score).to.be.within(settings.storyFloor, 1 + 1e-9)
        }
      }),
    ))
  it('no pair is further apart than the window', () =>
    fc.assert(
      fc.property(runOfSketches, sketches => {
        for (const {a, b} of storyPairs(sketches, settings))
          expect(daysApart(appearedOf(sketches[a]!), appearedOf(sketches[b]!)) ?? 0).to.be.at.most(
            settings.storyWindowWide,
          )
      }),
    ))
})
