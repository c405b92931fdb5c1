/** Two places of a sentence each: which exclude each other, which may be one. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {placesMeet} from '../../../stages/annotate/places/meet.ts'
import type {PlaceMention} from '../../../stages/annotate/places/types.ts'
import {memberOf} from '../../members.ts'
import {APART, COMPATIBLE, OTHER} from './pairs.ts'

const placeIn = (words: string): PlaceMention => {
  const {places} = memberOf('a.txt', `What happened\n\nIt happened ${words}.`)
  const [first] = places
  if (first === undefined) throw new Error(`no place in: ${words}`)
  return first
}

function stands(x: string, y: string): readonly string[] {
  const [a, b] = [placeIn(x), placeIn(y)]
  return [placesMeet(a, b).stand, placesMeet(b, a).stand]
}

describe('two places', () => {
  for (const [x, y] of APART)
    it(`exclude each other: ${x} / ${y}`, () => expect(stands(x, y)).to.deep.equal(['apart', 'apart']))
  for (const [x, y] of COMPATIBLE)
    it(`may be one: ${x} / ${y}`, () => {
      const [there, back] = stands(x, y)
      expect(there).to.equal(back)
      expect(there).to.be.oneOf(['same', 'compatible'])
    })
  for (const [x, y] of OTHER)
    it(`are two names of which nothing is known: ${x} / ${y}`, () =>
      expect(stands(x, y)).to.deep.equal(['other', 'other']))
})
