import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

/** `rule: reading | reading` of what one of two articles tells more exactly; nothing of it may be shown. */
function refined(one: string, other: string): string[] {
  const members = [one, other].map((text, i) =>
    memberOf(`n${String(i)}.txt`, `Storm over Varn\n\n${text}\n\nThe harbour stayed open for boats.\n`, {
      date: '2023-05-18',
    }),
  )
  return told(members)
    .divergences.filter(({verdict}) => verdict === 'refinement')
    .map(({rule, strength, readings}) => {
      expect(strength).to.equal('weak')
      return `${rule}: ${readings
        .map(({value}) => value)
        .sort()
        .join(' | ')}`
    })
}

const finer: readonly (readonly [string, string, string])[] = [
  [
    'The storm cut off about 300 homes in the Varn valley.',
    'The storm cut off 297 homes in the Varn valley.',
    'number/finer: 297 | about 300',
  ],
  [
    'The storm cut off more than 40 farms in the Varn valley.',
    'The storm cut off 43 farms in the Varn valley.',
    'number/finer: 43 | more than 40',
  ],
  ['The old mill of Varn burned down in May.', 'The old mill of Varn burned down on 7 May.', 'date/finer: 7 May | May'],
]

const silent: readonly (readonly [why: string, one: string, other: string])[] = [
  [
    'the same figure',
    'The storm cut off 297 homes in the Varn valley.',
    'The storm cut off 297 homes in the Varn valley.',
  ],
  ['a conflict', 'The storm cut off 297 homes in the Varn valley.', 'The storm cut off 420 homes in the Varn valley.'],
  [
    'other things',
    'The storm cut off about 300 homes in the Varn valley.',
    'The storm cut off 297 roads in the Varn valley.',
  ],
  ['the same day', 'The old mill of Varn burned down on 7 May.', 'The old mill of Varn burned down on 7 May.'],
]

describe('what one article tells more exactly', () => {
  for (const [one, other, want] of finer)
    it(want, () => {
      expect(refined(one, other)).to.deep.equal([want])
    })
  for (const [why, one, other] of silent)
    it(`nothing: ${why}`, () => {
      expect(refined(one, other)).to.deep.equal([])
    })
})
