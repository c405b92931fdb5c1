/** The kernel: what is a word, what is a gram, what the bins estimate, what the fingerprints catch. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {densify, EMPTY, estimate, fillBins} from '../../stages/kernel/bins.ts'
import {fold, foldedCapacity} from '../../stages/kernel/fold.ts'
import {gramCount, gramHashes} from '../../stages/kernel/grams.ts'
import {GOLDEN, spreadBits} from '../../stages/kernel/mix.ts'
import {winnow} from '../../stages/kernel/winnow.ts'
import {wordHashes} from '../../stages/kernel/words.ts'

function foldedBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const out = new Uint8Array(foldedCapacity(bytes.length))
  return out.subarray(0, fold(bytes, bytes.length, out))
}
const wordsIn = (text: string): string[] =>
  new TextDecoder()
    .decode(foldedBytes(text))
    .split('\0')
    .filter(word => word !== '')
function hashesIn(text: string): Int32Array {
  const folded = foldedBytes(text)
  const out = new Int32Array(folded.length)
  return out.subarray(0, wordHashes(folded, folded.length, out))
}
function gramsOf(words: Int32Array, width: number): Int32Array {
  const out = new Int32Array(gramCount(words.length, width))
  expect(gramHashes(words, words.length, width, out)).to.equal(out.length)
  return out
}
const hashes = fc.int32Array({minLength: 0, maxLength: 200})

describe('kernel', () => {
  describe('words', () => {
    const table: readonly [string, string[]][] = [
      ['', []],
      ['The U.S. cut 1,200 jobs', ['the', 'u', 's', 'cut', '1', '200', 'jobs']],
      ["don’t don't dont", ['dont', 'dont', 'dont']],
      ['‘We won’t,’ he said', ['we', 'wont', 'he', 'said']],
      ['École ÉCOLE e\u0301cole', ['ecole', 'ecole', 'ecole']],
      ['МОСКВА москва', ['москва', 'москва']],
      ['co\u00adoperate', ['cooperate']],
      ['Ｆｕｌｌ １２', ['full', '12']],
      ['東京で会議', ['東', '京', 'で', '会', '議']],
      ['日本のNATO', ['日', '本', 'の', 'nato']],
      ['สวัสดี', ['ส', 'ว', 'ั', 'ส', 'ด', 'ี']],
      ['서울 회의', ['서울', '회의']],
      ['a😀b 𠮷野', ['a', 'b', '𠮷', '野']],
      ['9-year-old', ['9', 'year', 'old']],
      ['\ud800x', ['x']],
    ]
    for (const [text, expected] of table)
      it(`of ${JSON.stringify(text)}`, () => expect(wordsIn(text)).to.deep.equal(expected))

    it('hash alike where they are alike, and only there', () => {
      fc.assert(
        fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 20}), {maxLength: 30}), parts => {
          const text = parts.join(' ')
          const words = wordsIn(text)
          const found = [...hashesIn(text)]
          expect(found).to.have.length(words.length)
          expect(new Set(found).size).to.equal(new Set(words).size)
        }),
      )
    })
    it('share a hash as seldom as chance has it, however alike they are', () => {
      const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')
      const sets: readonly (readonly string[])[] = [
        Array.from({length: 200_000}, (_, i) => String(i)),
        letters.flatMap(a =>
          letters.flatMap(b => letters.flatMap(c => letters.slice(0, 5).map(d => `abc${a}efg${b}ijk${c}mno${d}`))),
        ),
        letters.flatMap(a => letters.flatMap(b => letters.map(c => `inter${a}nation${b}alisation${c}`))),
      ]
      for (const words of sets) {
        const found = new Set(hashesIn(words.join(' ')))
        const byChance = words.length ** 2 / 2 ** 33
        expect(words.length - found.size).to.be.at.most(byChance + 5 * Math.sqrt(byChance) + 1)
      }
    })
    it('hash the same whatever stood in the work space before', () => {
      const bytes = new TextEncoder().encode('fifteen letters')
      const clean = new Uint8Array(64)
      const dirty = new Uint8Array(64).fill(0x61)
      const length = fold(bytes, bytes.length, clean)
      fold(bytes, bytes.length, dirty)
      const [a, b] = [new Int32Array(2), new Int32Array(2)]
      wordHashes(clean, length, a)
      wordHashes(dirty, length, b)
      expect(a).to.deep.equal(b)
    })
  })

  describe('grams', () => {
    it('are the polynomial over their words, computed one by one', () => {
      fc.assert(
        fc.property(hashes, fc.integer({min: 1, max: 9}), (words, width) => {
          const direct: number[] = []
          for (let i = 0; i < gramCount(words.length, width); i++) {
            direct.push(spreadBits(words.slice(i, i + width).reduce((sum, w) => (Math.imul(sum, GOLDEN) + w) | 0, 0)))
          }
          expect([...gramsOf(words, width)]).to.deep.equal(direct)
        }),
      )
    })
    const table: readonly [number, number][] = [
      [0, 0],
      [1, 1],
      [4, 1],
      [5, 1],
      [6, 2],
    ]
    for (const [words, grams] of table)
      it(`${words} words give ${grams}`, () => expect(gramCount(words, 5)).to.equal(grams))
  })

  describe('bins', () => {
    const binsOf = (grams: Int32Array): Uint32Array => {
      const bins = new Uint32Array(256)
      fillBins(grams, grams.length, bins)
      return bins
    }
    const grams = (from: number, to: number): Int32Array =>
      Int32Array.from({length: to - from}, (_, i) => spreadBits(from + i + 1))

    it('estimate Jaccard without leaning to one side', () => {
      for (const size of [40, 400]) {
        for (const shared of [0.2, 0.5, 0.8]) {
          const truth = (size * shared) / (2 * size - size * shared)
          let sum = 0
          const rounds = 200
          for (let round = 0; round < rounds; round++) {
            const start = round * 10_000
            const overlap = start + size - size * shared
            sum += estimate(binsOf(grams(start, start + size)), binsOf(grams(overlap, overlap + size)))
          }
          // Five standard errors of the mean: wide enough for every seed, far under any leaning that matters.
          const error = 5 * Math.sqrt((truth * (1 - truth)) / Math.min(256, size) / rounds)
          expect(sum / rounds).to.be.closeTo(truth, error)
        }
      }
    })
    it('are filled up alike for equal sets, and wholly', () => {
      fc.assert(
        fc.property(fc.int32Array({minLength: 1, maxLength: 60}), set => {
          const [full, again] = [new Uint32Array(256), new Uint32Array(256)]
          densify(binsOf(set), full)
          densify(binsOf(set.slice().reverse()), again)
          expect(full).to.deep.equal(again)
          const raw = binsOf(set)
          raw.forEach((value, bin) => value !== EMPTY && expect(full[bin]).to.equal(value))
        }),
      )
    })
    it('agree once filled up as often as the sets do', () => {
      let agree = 0
      for (let round = 0; round < 100; round++) {
        const start = round * 1000
        const [a, b] = [new Uint32Array(256), new Uint32Array(256)]
        densify(binsOf(grams(start, start + 30)), a)
        densify(binsOf(grams(start + 10, start + 40)), b)
        agree += a.filter((value, bin) => value === b[bin]).length / 256 / 100
      }
      expect(agree).to.be.closeTo(0.5, 0.05)
    })
    it('stay empty without a gram', () => {
      const full = new Uint32Array(256)
      densify(binsOf(new Int32Array(0)), full)
      expect([...new Set(full)]).to.deep.equal([EMPTY])
    })
  })

  describe('fingerprints', () => {
    const window = 4
    it('fall into every window, are grams of their places, and stand in order', () => {
      fc.assert(
        fc.property(hashes, all => {
          const {fingerprints, positions} = winnow(all, {window})
          expect(all.length === 0).to.equal(positions.length === 0)
          positions.forEach((p, i) => {
            expect(fingerprints[i]).to.equal(all[p])
            if (i > 0) expect(p).to.be.greaterThan(positions[i - 1]!)
          })
          for (let from = 0; from + window <= all.length; from++) {
            expect(positions.some(p => p >= from && p < from + window)).to.equal(true)
          }
        }),
      )
    })
    it('catch each run of eight words that two texts share', () => {
      const word = fc.integer({min: 0, max: 1_000_000})
      const some = fc.array(word, {maxLength: 30})
      fc.assert(
        fc.property(some, some, some, some, fc.array(word, {minLength: 8, maxLength: 8}), (a, b, c, d, run) => {
          const prints = (before: number[], after: number[]): Set<number> => {
            const words = Int32Array.from([...before, ...run, ...after], spreadBits)
            const {fingerprints, positions} = winnow(gramsOf(words, 5), {window})
            const inRun = [...positions.keys()].filter(
              i => positions[i]! >= before.length && positions[i]! < before.length + window,
            )
            return new Set(inRun.map(i => fingerprints[i]!))
          }
          const other = prints(c, d)
          expect([...prints(a, b)].some(print => other.has(print))).to.equal(true)
        }),
      )
    })
  })
})
