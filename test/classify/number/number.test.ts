/** Two reports of one event, a sentence of each: one finding where their figures exclude each other, else silence. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Divergence} from '../../../pipeline/records.ts'
import {memberOf, told} from '../../members.ts'
import {agree, mistaken} from './agree.ts'
import {apart, unseen} from './apart.ts'

const report = (from: string, sentence: string): string =>
  [
    `Report ${from}`,
    'The authorities in Elmstad spoke about the matter in the morning.',
    sentence,
    'Nobody else was ready to comment.',
  ].join('\n\n')

function found([a, b]: readonly [string, string]): Divergence[] {
  const day = {date: '2031-06-12'}
  const members = [memberOf('0.txt', report('of the day', a), day), memberOf('1.txt', report('from Elmstad', b), day)]
  return told(members).divergences.filter(({kind, strength}) => kind === 'number' && strength !== 'weak')
}

describe('number: one question, two figures', () => {
  for (const pair of apart)
    it(pair.join(' / '), () => {
      expect(found(pair)).to.have.lengthOf(1)
    })

  for (const pair of agree)
    it(`is silent: ${pair.join(' / ')}`, () => {
      expect(found(pair)).to.deep.equal([])
    })

  it('knows of no more that is wrong than these', () => {
    expect(unseen.filter(pair => found(pair).length === 1)).to.deep.equal([])
    expect(mistaken.filter(pair => found(pair).length === 0)).to.deep.equal([])
  })
})
