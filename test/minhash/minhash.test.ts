/** What a sketch keeps of an article. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {distinct} from '../../stages/minhash/minhash.ts'
import {tokenHash} from '../../stages/minhash/token-hash.ts'
import {sketched, words} from '../shingle/articles.ts'

const hashes = fc.int32Array({maxLength: 50})

describe('minhash', () => {
  it('keeps the distinct grams, sorted', () => {
    fc.assert(
      fc.property(hashes, grams => {
        expect([...distinct(grams)]).to.deep.equal([...new Set(grams)].sort((a, b) => a - b))
      }),
    )
  })
  it('gives one hash to one stream of words, and another to any other', () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        expect(tokenHash(a.slice()))
          .to.equal(tokenHash(a))
          .and.match(/^[0-9a-f]{16}$/)
        expect(tokenHash(a) === tokenHash(b)).to.equal(a.join() === b.join())
      }),
    )
  })
  const table: readonly [string, number[], number[]][] = [
    ['two words changed places', [1, 2, 3], [2, 1, 3]],
    ['one more word that hashes to 0', [1, 2], [1, 2, 0]],
    ['a word said twice', [7], [7, 7]],
  ]
  for (const [difference, a, b] of table)
    it(`tells apart ${difference}`, () => {
      expect(tokenHash(Int32Array.from(a))).not.to.equal(tokenHash(Int32Array.from(b)))
    })
  it('stays within about 4 kB an article of 300 words', () => {
    const {tokens, bins, shingleSet, fingerprints, positions} = sketched({text: words(1, 300).join(' ')})
    const bytes = [tokens, bins, shingleSet, fingerprints, positions].reduce((sum, list) => sum + list.byteLength, 0)
    expect(bytes).to.be.lessThan(4.6 * 1024)
  })
})
