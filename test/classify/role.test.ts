/** What two articles call one person: what cannot both be right is told, what can is not. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'
import {agree, apart} from './role.pairs.ts'

const rows = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map(row => row.trim())

/** `side: Defence barrister | Crown prosecutor` of the findings shown. */
function found(first: string, second: string): string[] {
  const text = (who: string): string =>
    `The mill at Ravenby burned down on Monday and nobody was hurt.\n\n${who} spoke of it at length in Elmstad.`
  const story = told([memberOf('a.txt', text(first)), memberOf('b.txt', text(second))])
  return story.divergences
    .filter(({kind, strength}) => kind === 'role' && strength !== 'weak')
    .map(({rule}) => rule.slice('role/'.length))
}

describe('role: one person, two callings', () => {
  for (const row of rows(apart)) {
    const [aspect = '', first = '', second = ''] = row.split(/: | \| /u)
    it(row, () => expect(found(first, second)).to.deep.equal([aspect]))
  }
  for (const row of rows(agree)) {
    const [first = '', second = ''] = row.split(' | ')
    it(`is silent: ${row}`, () => expect(found(first, second)).to.deep.equal([]))
  }
})
