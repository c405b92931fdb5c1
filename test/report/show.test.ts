/** Text made safe to show: the short way gives what the long way gives. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {oneLine, spaced, visible} from '../../stages/report/show.ts'

describe('one line', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Ferry  aground\r\n', 'Ferry aground'],
    ['“17” hurt', '“17” hurt'],
    ['a\u001b[31mb', 'a<U+001B>[31mb'],
    ['x\u202ey', 'x<U+202E>y'],
    ['\u00a0café\u00a0', 'café'],
  ]
  for (const [given, expected] of table)
    it(`of ${JSON.stringify(given)}`, () => expect(oneLine(given)).to.equal(expected))

  it('of words that need no look is what the look gives', () => {
    const letter = fc.constantFrom(...Array.from(' aé“!~\u00a0\u00ad\u0085\u2028\t\u202e\u2010\u2020'))
    const text = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: letter}))
    fc.assert(
      fc.property(text, given => {
        expect(oneLine(given)).to.equal(visible(spaced(given)).trim())
      }),
    )
  })
})
