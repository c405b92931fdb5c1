import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {oneSpelling} from '../../stages/classify/spellings.ts'
import {nearSpelling, plainForm, sameGivenName} from '../../stages/classify/names.ts'

const near = (x: string, y: string): boolean => nearSpelling(x, y, {jaroWinklerFrom: 0.87})

describe('names', () => {
  for (const [x, y, expected] of [
    ['Kate', 'Katherine', true],
    ['J.', 'Jonah', true],
    ['José', 'Jose', true],
    ['Bob', 'Robert', true],
    ['Maria', 'Mario', false],
    ['Anna', 'Peter', false],
  ] as const)
    it(`${x} and ${y} ${expected ? 'can be' : 'are not'} one given name`, () =>
      expect([sameGivenName(x, y), sameGivenName(y, x)]).to.deep.equal([expected, expected]))

  for (const [x, y, expected] of [
    ['Halloran', 'Holloran', true],
    ['Petterson', 'Pettersen', true],
    ['Marguerite', 'Margaret', true],
    ['Smith', 'Smithson', false],
    ['Lee', 'Leigh', false],
    ['Okafor', 'Okafor', false],
    ['Brown', 'Green', false],
  ] as const)
    it(`${x} / ${y}: ${expected ? 'a slip' : 'no slip'}`, () =>
      expect([near(x, y), near(y, x)]).to.deep.equal([expected, expected]))

  for (const [x, y, expected] of [
    ['Anna Schröder', 'Anna Schroeder', true],
    ['Jörg Weiß', 'Joerg Weiss', true],
    ['Håkon Ødegård', 'Haakon Oedegaard', true],
    ['Moammar Gadhafi', 'Muammar Qaddafi', true],
    ['Colonel Gaddafi', 'Colonel Kadafi', true],
    ['Mohammed Osman', 'Muhammad Othman', true],
    ['Ahmed al-Sayed', 'Ahmed al Sayyid', true],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', true],
    ['Bill Harkness', 'William Harkness', true],
    ['Peter James Holm', 'Peter Holm', true],
    ['Luca Ferrante', 'Luca Ferranti', false],
    ['Walter Holm', 'Walter Hulm', false],
    ['Anna Mueller', 'Anna Moeller', false],
    ['Ahmed al-Rashid', 'Ahmed al-Hamdan', false],
    ['Gail Kane', 'Gail Gane', false],
    ['Peter Holm', 'James Holm', false],
  ] as const)
    it(`${x} / ${y}: ${expected ? 'one name' : 'two names'}`, () =>
      expect([oneSpelling(x, y), oneSpelling(y, x)]).to.deep.equal([expected, expected]))

  it('compares any two strings without harm, the same both ways', () =>
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 60}),
        fc.string({unit: 'grapheme', maxLength: 60}),
        (x, y) => {
          expect(near(x, y)).to.equal(near(y, x))
          expect(sameGivenName(x, y)).to.equal(sameGivenName(y, x))
          expect(near(x, x)).to.equal(false)
          expect(plainForm(plainForm(x))).to.equal(plainForm(x))
        },
      ),
    ))
})
