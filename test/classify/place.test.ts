/** The kind place: one event at two places is told; wider, nearer and other places are not. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'
import {AGREE, DIFFER} from './place-cases.ts'

const HEAD = 'What is known so far'
const TAIL = 'Nobody else was told of it before the morning, and the council has opened an inquiry.'

const findings = (x: string, y: string): string[] =>
  told([x, y].map((text, i) => memberOf(`${i}.txt`, `${HEAD}\n\n${text}\n\n${TAIL}`)))
    .divergences.filter(({kind, strength}) => kind === 'place' && strength !== 'weak')
    .map(({readings}) => readings.map(({value}) => value).join(' / '))

describe('place', () => {
  for (const [x, y] of DIFFER) it(`differs: ${x} | ${y}`, () => expect(findings(x, y)).to.have.length(1))
  for (const [x, y] of AGREE) it(`agrees: ${x} | ${y}`, () => expect(findings(x, y)).to.deep.equal([]))
})
