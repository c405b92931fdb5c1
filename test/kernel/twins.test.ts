/** The compiled kernel and the plain one give the same rows, bit for bit, whatever the lines. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import * as row from '../../stages/kernel/rows.ts'
import type {Kernel, Taken} from '../../stages/kernel/rows.ts'
import {article, encoder, isBuilt, length, SHAPES, twins} from './shared.ts'

interface Told extends Taken {
  readonly values: number[][]
  readonly fingerprints: number[]
}

/** All that is told of a unit; `poison` stands in the arrays before. Where id and title stand is the fast lane’s alone to say. */
function toldBy(kernel: Kernel, unit: Uint8Array, poison = 0x5a5a5a5a): Told {
  const values = new Uint32Array(length * 400).fill(poison)
  const prints = new Uint32Array(4 * unit.length + 64).fill(poison)
  const taken = kernel.sketchLines(unit, {values, prints})
  const rows = Array.from({length: taken.rows}, (_, i) => {
    const own = values.slice(i * length, (i + 1) * length)
    own.fill(0, row.ID, row.TITLE_SIZE + 1)
    return [...own]
  })
  return {...taken, values: rows, fingerprints: [...prints.slice(0, taken.prints)]}
}

const TEXTS: readonly string[] = [
  'École e\u0301cole ÉCOLE Ｆｕｌｌ １２ 東京で会議 สวัสดี 서울 회의 МОСКВА',
  'a😀b 𠮷野 𝔸 co\u00adoperate \u200d\ufeff',
  '‘We won’t,’ he said – 9-year-old, U.S. 1,200',
]

describe('the compiled kernel and its twin', function () {
  this.timeout(60_000)
  before(function () {
    if (!isBuilt) this.skip()
  })
  const same = (lines: readonly string[]): void => {
    const [compiled, plain] = twins()
    const unit = encoder.encode(lines.join('\n'))
    expect(toldBy(compiled, unit)).to.deep.equal(toldBy(plain, unit, 0x33333333))
  }

  for (const shape of SHAPES) it(`read ${shape.slice(0, 80)}`, () => same([shape, article('A train left.'), shape]))
  for (const text of TEXTS) it(`read ${text}`, () => same([article(text), article(text + text)]))

  it('agree at every length around a block', () => {
    const lengths = Array.from({length: 140}, (_, n) => article('w'.repeat(n % 20) + ' ' + 'ab '.repeat(n)))
    same(lengths)
    same(Array.from({length: 140}, (_, n) => article('y'.repeat(n))))
    same(Array.from({length: 140}, (_, n) => article(`${'z '.repeat(n)}’é`)))
  })

  /** As lines hold them. */
  const PIECES = [
    'a\u00e9',
    '\\\\',
    '\\\\new',
    '\\"',
    '\\n\\n',
    '\\u00e9x',
    '\\ud842\\udfb7',
    '\u201cx\u201d',
    '\u2026',
    "n't",
    '\u6771',
  ]
  /** Text up to a few bytes before, or behind, the end of the first 64 blocks. */
  const stretches = Array.from({length: 96}, (_, n) => 'ab cd '.repeat(700).slice(0, 4034 + n))
  it('agree wherever a stretch of 64 blocks ends, and neither leaves such a line to the house', () => {
    let told = 0
    const [compiled, plain] = twins(undefined, () => told++)
    // letters above U+FFFF wait for their table, once
    toldBy(compiled, encoder.encode(article('𠮷')))
    for (const piece of PIECES) {
      const lines = stretches.flatMap(text =>
        [text, text.replaceAll(' ', '')].map(before => `{"text":"${before}${piece} it ${piece}"}`),
      )
      const unit = encoder.encode(lines.join('\n'))
      const own = toldBy(plain, unit)
      told = 0
      expect(toldBy(compiled, unit)).to.deep.equal(own)
      expect(told).to.equal(0)
    }
  })
  it('agree on control characters and closing marks wherever a stretch ends', () => {
    for (const piece of ['\t', '\\\\\\"\t', '\u0000', '"', '\\\\"', '\\x', '\\u12', '\\'])
      same(stretches.map(before => `{"text":"${before}${piece}, it said"}`))
  })

  it('agree where some runs are no word, or several, or long, among short ones', () => {
    const runs = [
      '«',
      'a\u00a0b',
      '東京',
      'é',
      '\u00ad',
      'x'.repeat(16),
      'y'.repeat(17),
      'é'.repeat(30),
      '€\u00a0a\u00a0b\u00a0c',
    ]
    const words = (count: number): string => Array.from({length: count}, (_, n) => `w${(n * 37) % 101}`).join(' ')
    for (let before = 0; before < 18; before++) {
      const lines = runs.map(
        (run, n) => `${words(before)} ${run} ${words(n)} ${runs[(n + before) % 9]} ${words(before * n)}`,
      )
      same(lines.map(article))
      same([article(lines.join(' ')), article(lines.join(runs[before % 9]))])
    }
  })

  it('agree on words longer than what is in hand at once, and on very short ones', () => {
    const long = 'x'.repeat(32_000)
    same([article(long + long), article(`${long}\u00e9${long} a`), article(`\u00e9${long}${long}\u00e9 a ${long}.`)])
    same([article('a '.repeat(40_000)), article(`b ${long} c`), article(`d ${long}${'y'.repeat(800)} e`)])
  })

  it('agree on any lines', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: 'grapheme', maxLength: 100}),
      fc
        .array(fc.constantFrom('a', 'Storm', 'don’t', 'é', '\n', '東', '😀', '"', '\\', '\u0000', ' ', '.'), {
          maxLength: 200,
        })
        .map(parts => parts.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text.map(article), fc.json(), fc.constantFrom(...SHAPES)), {maxLength: 8}), same),
    )
  })

  it('agree on lines with a letter too few or another one', () => {
    const line = '{"id":7,"a":[1.5e3,{"b":[]},"\\\\n"],"text":"A \\"ship\\" sank\\n\\nin \\u00c9vian.","t":{"c":null}}'
    const place = fc.integer({min: 0, max: line.length - 1})
    const letter = fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', 'u', ' ', 'x')
    fc.assert(
      fc.property(place, letter, (at, put) => same([line.slice(0, at) + put + line.slice(at + 1), line])),
      {numRuns: 500},
    )
  })

  it('agree where what stood in memory before was another article', () => {
    const [compiled, plain] = twins()
    const long = encoder.encode(article('the storm broke '.repeat(2000)))
    toldBy(compiled, long)
    for (const text of ['', 'a', 'a storm', 'x'.repeat(17), 'é'.repeat(9)]) {
      const unit = encoder.encode(article(text))
      expect(toldBy(compiled, unit)).to.deep.equal(toldBy(plain, unit))
    }
  })

  it('stop where there is no more room, and go on from there', () => {
    const [compiled, plain] = twins()
    const unit = encoder.encode(Array.from({length: 500}, (_, n) => article(`story ${n}`)).join('\n'))
    const [first, other] = [toldBy(compiled, unit), toldBy(plain, unit)]
    expect(first).to.deep.equal(other)
    expect(first.rows).to.equal(400)
    expect(first.bytes).to.be.below(unit.length)
  })

  it('agree on the articles of the seeds', () => {
    const seeds = path.resolve(import.meta.dirname, '../../seeds')
    const lines = existsSync(seeds)
      ? readdirSync(seeds)
          .sort()
          .map(name => article(readFileSync(path.join(seeds, name), 'utf8')))
      : []
    expect(lines).to.not.be.empty
    same(lines)
  })

  describe('of a text that is no line', () => {
    const rowsOf = (text: string): readonly [Told, Told] => {
      const bytes = encoder.encode(text)
      const told = (kernel: Kernel, poison: number): Told => {
        const own = new Uint32Array(length).fill(poison).fill(0, 0, row.WORDS)
        const prints = new Uint32Array(4 * bytes.length + 64).fill(poison)
        const end = kernel.sketchText(bytes, own, {prints, at: 3})
        return {rows: 1, bytes: 0, prints: end, values: [[...own]], fingerprints: [...prints.slice(3, end)]}
      }
      const [compiled, plain] = twins()
      return [told(compiled, 0x5a5a5a5a), told(plain, 0x33333333)]
    }
    const table = ['', 'a', 'A "ship" sank\nin port \\n', '\u0000\u0001', ...TEXTS, 'é'.repeat(40), 'ab '.repeat(500)]
    for (const text of table)
      it(`agree on ${JSON.stringify(text).slice(0, 60)}`, () => {
        const [compiled, plain] = rowsOf(text)
        expect(compiled).to.deep.equal(plain)
      })
    it('agree on any, and with the row of the same text in a line', () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
          const [compiled, plain] = rowsOf(text)
          expect(compiled).to.deep.equal(plain)
          const inLine = toldBy(twins()[1], encoder.encode(article(text)))
          expect(plain.values[0]?.slice(row.WORDS)).to.deep.equal(inLine.values[0]?.slice(row.WORDS))
          expect(plain.fingerprints).to.deep.equal(inLine.fingerprints)
        }),
      )
    })
    it('give the same words, of texts and of lines', () => {
      fc.assert(
        fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
          const [compiled, plain] = twins()
          const [ofText, ofLine] = [encoder.encode(text), encoder.encode(article(text))]
          const words = [...plain.wordsOfText(ofText)]
          expect([...compiled.wordsOfText(ofText)]).to.deep.equal(words)
          expect([...(compiled.wordsOfLine(ofLine) ?? [-1])]).to.deep.equal(words)
          expect([...(plain.wordsOfLine(ofLine) ?? [-1])]).to.deep.equal(words)
        }),
      )
    })
    for (const line of SHAPES)
      it(`give the words of ${line.slice(0, 80)}, or none of what is no article`, () => {
        const [compiled, plain] = twins()
        const words = plain.wordsOfLine(encoder.encode(line))
        expect(compiled.wordsOfLine(encoder.encode(line))).to.deep.equal(words)
        const {values} = toldBy(plain, encoder.encode(`${line}\n`))
        expect(words?.length ?? -1).to.equal(values[0]?.[row.STATUS] === row.SKETCHED ? values[0][row.WORDS] : -1)
      })
  })
})
