/** The table of letters, whose entries are asked for together, says of each what is true of it alone. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {ALONE, capitals, folds, INVISIBLE, kinds, LETTER} from '../../stages/kernel/letters.ts'

const accents = /[\u0300-\u036f]/gu
const inWords = /^[\p{L}\p{N}\p{M}]$/u

describe('letters', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['É', LETTER, 'e'],
    ['Ａ', LETTER, 'a'],
    ['ß', LETTER, 'ß'],
    ['ﬁ', LETTER, 'ﬁ'],
    ['가', LETTER, '가'],
    ['東', ALONE, '東'],
    ['’', INVISIBLE, '\0'],
    ['\u0301', INVISIBLE, '\0'],
    ['⺀', 0, '\0'],
    ['-', 0, '\0'],
  ]
  for (const [letter, kind, fold] of table)
    it(`${letter} is of kind ${kind}`, () => {
      const code = letter.charCodeAt(0)
      expect([kinds[code], String.fromCharCode(folds[code] ?? 0)]).to.deep.equal([kind, fold])
    })

  it('fold as each does by itself', () => {
    for (let code = 0; code < 0x10000; code++) {
      if (kinds[code] !== LETTER && kinds[code] !== ALONE) continue
      const letter = String.fromCharCode(code)
      const plain = letter.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase()
      const own = plain.length === 1 && inWords.test(plain) ? plain.charCodeAt(0) : code
      if (folds[code] !== own) expect.fail(`${letter} folds to ${folds[code]}, not ${own}`)
      const isCapital = kinds[code] === LETTER && letter.toLowerCase() !== letter
      if ((capitals[code] === 1) !== isCapital) expect.fail(`${letter} is taken for the other case`)
    }
  })
})
