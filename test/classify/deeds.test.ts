/** Acts told from either side: the table tells which pairs differ. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {deedsCrossed} from '../../stages/classify/kinds/actor-deeds.ts'
import {weighed} from '../../stages/classify/settle.ts'
import {casesOf, storyOf} from './claims/cases.ts'

const differs = (one: string, two: string): boolean =>
  deedsCrossed(storyOf(one, two))
    .map(slot => weighed(slot))
    .some(({readings}) => readings.length > 1)

describe('who did it, told from either side', () => {
  for (const {mark, one, two} of casesOf('../deeds.tsv'))
    for (const [x, y] of [
      [one, two],
      [two, one],
    ] as const) {
      if (mark.startsWith('?')) continue
      it(`${mark === '+' ? 'differs' : 'agrees'}: ${x} / ${y}`, () => expect(differs(x, y)).to.equal(mark === '+'))
    }

  it('finds nothing where an article stands beside itself', () => {
    for (const {one} of casesOf('../deeds.tsv')) expect(deedsCrossed(storyOf(one, one))).to.deep.equal([])
  })
})
