import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'
import {CHANGED, KEPT} from './quote.cases.ts'

/** The story told twice, with one quotation in each. */
const findings = (x: string, y: string): readonly string[] =>
  told(
    [x, y].map((words, i) =>
      memberOf(`${i}.txt`, `Vote in Calder\n\nThe meeting in Calder ended late.\n\n“${words},” Ana Lee told the hall.`),
    ),
  ).divergences.flatMap(({rule}) => (rule === 'quote/words-changed' ? [rule] : []))

describe('two quotations of one speaker', () => {
  describe('say something else', () => {
    for (const [x, y, why] of CHANGED) it(`${why}: ${x} / ${y}`, () => expect(findings(x, y)).to.have.length(1))
  })
  describe('say the same, or nothing against each other', () => {
    for (const [x, y, why] of KEPT) it(`${why}: ${x} / ${y}`, () => expect(findings(x, y)).to.deep.equal([]))
  })
})
