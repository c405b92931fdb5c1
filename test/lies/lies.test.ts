/**
 * Invented events, one lie planted in one telling: found, and under its kind. As many changes that keep the meaning:
 * silence. A fixed sample, its floors a little under what it reaches; `npm run lies` plants 200 of each kind.
 */
import {expect} from 'chai'
import {before, describe, it} from 'mocha'
import {floors} from './floors.ts'
import {KINDS} from '../../pipeline/vocabulary.ts'
import {alarmsPerThousand, lieCases, liesOf, silencesOf, sorts, tallied, type Outcome} from './measure.ts'

const LIES = 20
const SILENCES = 6
/** Shown beside a lie, elsewhere than on its slot. */
const ALARMS_PER_THOUSAND = 5

describe('generated lies', () => {
  const all: Outcome[] = []
  for (const kind of KINDS)
    it(`finds lies of the kind ${kind}`, () => {
      const outcomes = liesOf(kind, LIES)
      all.push(...outcomes)
      const {found, right} = tallied(outcomes)
      expect(found, 'found').to.be.at.least(floors[kind].found)
      expect(right, 'of the right kind').to.be.at.least(floors[kind].right)
    })

  it('speaks of little else', () => expect(alarmsPerThousand(all)).to.be.at.most(ALARMS_PER_THOUSAND))
})

describe('generated changes that keep the meaning', () => {
  const all: Outcome[] = []
  before(() => sorts.forEach(sort => all.push(...silencesOf(sort, SILENCES))))

  it('are met with silence', () => {
    expect(all).to.have.length(SILENCES * sorts.length)
    expect(alarmsPerThousand(all)).to.be.at.most(ALARMS_PER_THOUSAND)
  })
})

describe('the generator', () => {
  it('draws the same again', () => {
    for (const kind of KINDS) expect(lieCases(kind, 3)).to.deep.equal(lieCases(kind, 3))
  })

  it('tells a lie in the last telling alone, at a place it knows', () => {
    for (const kind of KINDS)
      for (const of of lieCases(kind, 20)) {
        expect(new Set(of.texts).size, of.frame).to.equal(of.texts.length)
        expect(of.places.every(stretches => stretches.length > 0)).to.equal(true)
        for (const text of of.texts) expect(text).not.to.match(/[{}|\uE000-\uF8FF]|undefined|, ,| {2}/u)
      }
  })
})
