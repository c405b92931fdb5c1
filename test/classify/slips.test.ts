/** Numbers and days that one slip of the hand turns into each other, and those that differ by more. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {daySlip, slipBetween} from '../../stages/classify/slips.ts'
import {memberOf, told} from '../members.ts'

const numbers: readonly (readonly [number, number, ReturnType<typeof slipBetween>])[] = [
  [23, 32, 'changed-about'],
  [1.2, 2.1, 'changed-about'],
  [31_406, 34_106, 'changed-about'],
  [1_846, 1_856, 'one-figure'],
  [103e9, 105e9, 'one-figure'],
  [4.2e6, 42e6, 'a-nought'],
  [9.6e6, 9.6e9, 'a-nought'],
  [14, 17, null],
  [2, 20, null],
  [11e6, 1_100, null],
  [640, 640, null],
  [23, 320, null],
  [100, 1_000, null],
  [418, 1_418, 'one-dropped'],
  [6_205, 62_305, 'one-dropped'],
  [41, 141, null],
  [412, 5_987, null],
]

const days: readonly (readonly [string, string, boolean])[] = [
  ['2025-10-28', '2025-10-18', true],
  ['2025-03-12', '2025-03-21', true],
  ['2025-03-31', '2025-05-31', true],
  ['2022-11-04', '2023-11-04', true],
  ['2025-10-18', '2025-10-19', false],
  ['2025-10-18', '2025-11-28', false],
  ['2015-11-04', '2023-11-04', false],
  ['2025-10-18', '2025-10-18', false],
]

const dayOf = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return {year, month, day}
}

/** A wire report and a rewrite of it that has little but the fact in common. */
const wire = (fact: string): string => `Ferry hits harbour wall at Tarnholm

${fact} The ferry Astrid was on its way in from Norrland when it lost power, the harbour office said.

The harbour was closed for an hour.
`
const rewrite = (fact: string): string => `Sirens wailed over Tarnholm as ferry rams wall

It was a day that the town will not forget. ${fact}

The Astrid had set out from Norrland an hour before.
`

describe('slips of the hand', () => {
  for (const [a, b, slip] of numbers)
    it(`${a} and ${b}: ${slip ?? 'no slip'}`, () => expect(slipBetween(a, b)).to.equal(slip))
  for (const [a, b, slip] of days)
    it(`${a} and ${b}: ${slip ? 'a slip' : 'no slip'}`, () => expect(daySlip(dayOf(a), dayOf(b))).to.equal(slip))
  it('are the same from either side', () =>
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e6}), fc.integer({min: 1, max: 1e6}), (a, b) => {
        expect(slipBetween(a, b)).to.equal(slipBetween(b, a))
      }),
    ))
})

describe('a figure changed about in a rewritten sentence', () => {
  const rulesOf = (a: string, b: string): string[] =>
    told([memberOf('a', wire(a)), memberOf('b', rewrite(b))]).divergences.map(({rule}) => rule)
  it('is found', () =>
    expect(
      rulesOf(
        'Twenty-three passengers were taken to hospital in Tarnholm.',
        'Ambulances brought 32 passengers to the hospital in Tarnholm.',
      ),
    ).to.satisfy((rules: readonly string[]) => rules.length === 1 && rules[0]!.startsWith('number/')))
  it('is no conflict where a third figure makes up for it', () =>
    expect(
      rulesOf(
        'The ferry had 112 passengers and 19 crew aboard at Tarnholm.',
        'The ferry had 121 people aboard at Tarnholm, nine of them not listed.',
      ),
    ).to.deep.equal([]))
  it('is none where the other article has it too', () =>
    expect(
      rulesOf(
        'Twenty-three passengers were taken to hospital in Tarnholm, 32 were seen by a doctor.',
        'Ambulances brought 32 passengers to the hospital in Tarnholm.',
      ),
    ).to.deep.equal([]))
})
