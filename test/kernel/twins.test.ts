/** The compiled kernel and the plain one give the same rows, bit for bit, whatever the lines. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {compiledKernel, kernelModule} from '../../stages/kernel/compiled.ts'
import {plainKernel} from '../../stages/kernel/plain.ts'
import * as row from '../../stages/kernel/rows.ts'
import type {Kernel, Taken} from '../../stages/kernel/rows.ts'

const settings = {...defaultSettings.shingle, ...defaultSettings.minhash, ...defaultSettings.candidates}
const length = row.rowLength(settings)
const encoder = new TextEncoder()

interface Told extends Taken {
  readonly values: number[][]
  readonly fingerprints: number[]
}

/** All that is told of a unit; `poison` stands in the arrays before. Where the id stands is the fast lane’s alone to say. */
function toldBy(kernel: Kernel, unit: Uint8Array, poison = 0x5a5a5a5a): Told {
  const values = new Uint32Array(length * 400).fill(poison)
  const prints = new Uint32Array(4 * unit.length + 64).fill(poison)
  const taken = kernel.sketchLines(unit, {values, prints})
  const rows = Array.from({length: taken.rows}, (_, i) => {
    const own = values.slice(i * length, (i + 1) * length)
    own.fill(0, row.ID, row.ID_SIZE + 1)
    return [...own]
  })
  return {...taken, values: rows, fingerprints: [...prints.slice(0, taken.prints)]}
}

const article = (text: string): string => JSON.stringify({id: 'a', text})

/** Lines that JSON may hold, and that it may not. */
const SHAPES: readonly string[] = [
  '',
  '{}',
  '[]',
  'nothing',
  '{"text":"A ship sank off Harwich."}',
  '{"id":"x","text":"A ship sank off Harwich.","n":-12.5e+3,"t":true,"f":false,"z":null}',
  '  {  "id" : "x" ,\t"text" : "A ship sank." }  ',
  '{"id":7,"text":"A ship sank."}',
  '{"id":"a\\u0041","text":"A ship sank."}',
  '{"text":"A ship sank.","text":"A train left."}',
  '{"te\\u0078t":"A ship sank."}',
  '{"text":"A ship sank.","tags":["a",{"b":"}"}]}',
  '{"text":"A \\"ship\\" sank\\nin\\tport\\\\now \\u00c9cole \\ud83d\\ude00 \\ud842\\udfb7 \\ud800 x"}',
  '{"text":"A ship sank.","bad":01}',
  '{"text":"A ship sank.","bad":1.}',
  '{"text":"A ship sank.","bad":tru}',
  '{"text":"A ship \\x sank."}',
  '{"text":"A ship \\u12g4 sank."}',
  '{"text":"A ship\tsank."}',
  '{"text":"A ship sank."',
  '{"text":"A ship sank.}',
  '{"text":"A ship sank."} {}',
  '{"text":"A ship sank.",}',
  '{"text":null}',
  '{"text":12}',
  '{"text":""}',
  '{"text":"' + "don't can’t O‘Neill rock'n'roll'" + '"}',
  '{"text":"' + 'x'.repeat(300) + ' ' + 'é'.repeat(40) + '"}',
]

const TEXTS: readonly string[] = [
  'École e\u0301cole ÉCOLE Ｆｕｌｌ １２ 東京で会議 สวัสดี 서울 회의 МОСКВА',
  'a😀b 𠮷野 𝔸 co\u00adoperate \u200d\ufeff',
  '‘We won’t,’ he said – 9-year-old, U.S. 1,200',
]

describe('the compiled kernel and its twin', function () {
  this.timeout(60_000)
  const module = kernelModule()
  before(function () {
    if (module === null) this.skip()
  })
  const twins = (): readonly [Kernel, Kernel] => {
    if (module === null) throw new Error('the kernel is not built')
    return [compiledKernel(module, settings), plainKernel(settings)]
  }
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

  it('tell where the id stands', () => {
    const [compiled] = twins()
    const line = '{"date":"2031-02-03","id":"agency/17é","text":"A ship sank."}'
    const unit = encoder.encode(line)
    const values = new Uint32Array(length)
    compiled.sketchLines(unit, {values, prints: new Uint32Array(64)})
    const [at = 0, size = 0] = [values[row.ID], values[row.ID_SIZE]]
    expect(new TextDecoder().decode(unit.subarray(at, at + size))).to.equal('agency/17é')
  })
})
