/** Tables of tellings that differ and tellings that only look so; what is known to be read wrongly is marked there. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {othersDoing} from '../../../stages/classify/kinds/actor-claims.ts'
import {unsureClaims} from '../../../stages/classify/kinds/certainty-claims.ts'
import {contraryClaims} from '../../../stages/classify/kinds/polarity-claims.ts'
import {casesOf, proposed, storyOf, type Rule} from './cases.ts'

const RULES: readonly (readonly [string, Rule])[] = [
  ['polarity', contraryClaims],
  ['certainty', unsureClaims],
  ['actor', othersDoing],
]

for (const [kind, rule] of RULES)
  describe(`${kind} by claims`, () => {
    for (const {mark, one, two} of casesOf(`${kind}.tsv`)) {
      // read wrongly today: told in the table, and no test
      if (mark.startsWith('?')) continue
      const differ = mark === '+'
      it(`${differ ? 'tells apart' : 'is silent on'}: ${one} / ${two}`, () => {
        expect(proposed(rule, one, two).length > 0).to.equal(differ)
      })
      it(`whichever comes first: ${one} / ${two}`, () => {
        expect(proposed(rule, two, one).length > 0).to.equal(differ)
      })
    }

    it('finds nothing where an article stands beside itself', () => {
      for (const {one} of casesOf(`${kind}.tsv`)) expect(rule(storyOf(one, one))).to.deep.equal([])
    })
  })
