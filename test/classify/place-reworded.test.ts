/** The kind place on reworded tellings: an event moved to another place is told, one that stayed is not. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'
import {MOVED, STAYED} from './place-reworded.ts'

const findings = (x: string, y: string): string[] =>
  told(
    [x, y].map((text, i) =>
      memberOf(`${i}.txt`, `What is known so far\n\n${text}\n\nNobody else was told of it before the morning.`),
    ),
  )
    .divergences.filter(({kind, strength}) => kind === 'place' && strength !== 'weak')
    .map(({readings}) => readings.map(({value}) => value).join(' / '))

describe('place in reworded tellings', () => {
  for (const [x, y] of MOVED) it(`differs: ${x} | ${y}`, () => expect(findings(x, y)).to.have.length(1))
  for (const [x, y] of STAYED) it(`agrees: ${x} | ${y}`, () => expect(findings(x, y)).to.deep.equal([]))
})
