import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../../members.ts'
import {agreeing, contradictions} from './cases.ts'

const NEUTRAL = 'The weather was mild, and the shops of the valley stayed open.'

/** `rule: said | said` of each contradiction that is shown of one article. */
function found(text: string): string[] {
  const parted = /^HEAD: (.*)\n\n([^]*)$/u.exec(text)
  const [head, body] = parted === null ? ['A day in the valley', text] : [parted[1] ?? '', parted[2] ?? '']
  const article = memberOf('within.txt', `${head}\n\n${NEUTRAL}\n\n${body}\n`, {date: '2023-05-18'})
  return told([article])
    .divergences.filter(({scope, strength}) => scope === 'within' && strength !== 'weak')
    .map(({rule, readings}) => `${rule}: ${readings.map(({value}) => value).join(' | ')}`)
}

describe('contradictions inside one article', () => {
  for (const [rule, said, text] of contradictions)
    it(`${rule} speaks: ${text.slice(0, 80)}`, () => {
      expect(found(text)).to.deep.equal([`${rule}: ${said}`])
    })
  for (const [why, text] of agreeing)
    it(`is silent: ${why}`, () => {
      expect(found(text)).to.deep.equal([])
    })
})
