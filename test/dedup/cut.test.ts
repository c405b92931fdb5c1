/** Lines without their texts: what is left of them, and the bytes of the text, by the compiled kernel and by its twin. */
import {isUtf8} from 'node:buffer'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {cutterFor, type Cutter} from '../../stages/dedup/cut.ts'
import {kernelModule} from '../../stages/kernel/compiled.ts'

const module = kernelModule()
/** What is told of a line: the text as written, the rest of the line, and the text as it reads. */
type Told = readonly [string, string, string | null] | null

function toldBy(cutter: Cutter, line: Uint8Array): Told {
  const cut = cutter(line)
  if (cut === null) return null
  const shown = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
  const text = cut.unescaped()
  return [shown(cut.written), shown(cut.rest), text === null ? null : shown(text)]
}

const text = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('"', '\\', '\u2028', '\ud800', 'é “x”\n', '𠮷', 'a ship sank off Harwich '))
    .map(all => all.join('')),
)
/** Every letter by its number. */
const byNumbers = (from: string): string =>
  Array.from({length: from.length}, (_, i) => `\\u${from.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

for (const kind of ['compiled', 'plain'] as const) {
  describe(`a line without its text, ${kind}`, () => {
    before(function () {
      if (kind === 'compiled' && module === null) this.skip()
    })
    const cutterOf = (): Cutter => cutterFor(kind === 'plain' ? null : module)

    it('is the line with an empty one, and the text is what JSON.parse reads', () => {
      const cutter = cutterOf()
      fc.assert(
        fc.property(text, fc.nat(3), fc.boolean(), (one, spaces, isByNumbers) => {
          const written = isByNumbers ? byNumbers(one) : JSON.stringify(one).slice(1, -1)
          const line = Buffer.from(`{"id":7,"text":${' '.repeat(spaces)}"${written}","more":"x"}`)
          const cut = cutter(line)!
          expect(JSON.parse(Buffer.from(cut.rest).toString())).to.deep.equal({id: 7, text: '', more: 'x'})
          expect(Buffer.from(cut.written).toString()).to.equal(written)
          const bytes = cut.unescaped()
          if (bytes === null) expect(one).to.match(/\p{Surrogate}/u)
          else expect(Buffer.from(bytes).toString()).to.equal(one)
        }),
        {numRuns: 1000},
      )
    })

    const table: readonly (readonly [string, Told])[] = [
      ['', null],
      ['{"id":7}', null],
      ['{"text":7}', null],
      ['{"text":"One.', null],
      ['{"text":"One.\\"}', null],
      ['{"text":"One.\\', null],
      ['{"text"', null],
      ['{"text":"', null],
      ['{"text":""', ['', '{"text":""', '']],
      ['{"type":"text","text":"One."}', null],
      ['{"text" : "One\\\\"}', ['One\\\\', '{"text" : ""}', 'One\\']],
      [
        '{"text":"\\u0041\\/\\b\\f\\n\\r\\t\\"\\\\"}',
        ['\\u0041\\/\\b\\f\\n\\r\\t\\"\\\\', '{"text":""}', 'A/\b\f\n\r\t"\\'],
      ],
      ['{"text":"\\uD83D\\ude00"}', ['\\uD83D\\ude00', '{"text":""}', '\u00f0\u009f\u0098\u0080']],
      ['{"text":"\\u20ac\\u00e9"}', ['\\u20ac\\u00e9', '{"text":""}', '\u00e2\u0082\u00ac\u00c3\u00a9']],
      ['{"text":"a\\ud83d"}', ['a\\ud83d', '{"text":""}', null]],
      ['{"text":"\\ud83d\\u0041"}', ['\\ud83d\\u0041', '{"text":""}', null]],
      ['{"text":"\\ude00\\ud83d"}', ['\\ude00\\ud83d', '{"text":""}', null]],
      ['{"text":"\\ud83d\\ud83d\\ude00"}', ['\\ud83d\\ud83d\\ude00', '{"text":""}', null]],
      ['{"text":"\\u12"}', ['\\u12', '{"text":""}', null]],
      ['{"text":"\\x\\n"}', ['\\x\\n', '{"text":""}', null]],
    ]
    for (const [line, told] of table)
      it(`of ${line}`, () => expect(toldBy(cutterOf(), Buffer.from(line))).to.deep.equal(told))

    it('ends where the line ends, whatever was cut before', () => {
      const cutter = cutterOf()
      const before = Buffer.from(`{"text":"${'\\u00e9"'.repeat(4000)}"}`)
      for (let bytes = 0; bytes < 70; bytes++) {
        toldBy(cutter, before)
        expect(toldBy(cutter, Buffer.from(`{"text":"${'x'.repeat(bytes)}`))).to.equal(null)
        const closed = Buffer.from(`{"text":"${'x'.repeat(bytes)}"}`)
        expect(toldBy(cutter, closed)).to.deep.equal(['x'.repeat(bytes), '{"text":""}', 'x'.repeat(bytes)])
      }
    })
    it('is none where its bytes are no UTF-8, before the text, in it and behind it', () => {
      const cutter = cutterOf()
      const good = Buffer.from('{"a":"é and a long name","text":"“é” and more than a few","b":"é and a long name"}')
      expect(toldBy(cutter, good)).to.not.equal(null)
      good.forEach((byte, at) => {
        if (byte < 0x80) return
        const bad = Buffer.from(good)
        bad[at] = 0xff
        expect(toldBy(cutter, bad), `byte ${at}`).to.equal(null)
      })
    })
  })
}

describe('a line without its text', () => {
  it('is the same by the compiled kernel and by its twin, whatever the bytes', function () {
    if (module === null) return this.skip()
    const [compiled, plain] = [cutterFor(module), cutterFor(null)]
    const pieces = fc.constantFrom(
      '"text"',
      '"',
      '\\',
      ':',
      ' ',
      '\\u',
      'd83d',
      '\\ude00',
      'n',
      'x'.repeat(15),
      'é',
      '{',
      '}',
    )
    const bytes = fc.oneof(
      fc.array(pieces, {maxLength: 30}).map(all => Buffer.from(`{"text":"${all.join('')}`)),
      fc.array(pieces, {maxLength: 30}).map(all => Buffer.from(all.join(''))),
      fc.uint8Array({maxLength: 40}).map(some => Buffer.concat([Buffer.from('{"text":"'), some, Buffer.from('"}')])),
    )
    fc.assert(
      fc.property(bytes, line => {
        expect(toldBy(compiled, line)).to.deep.equal(toldBy(plain, line))
      }),
      {numRuns: 3000},
    )
  })

  it('is none where its bytes are no UTF-8, wherever the sixteen bytes that are looked at begin', function () {
    if (module === null) return this.skip()
    const cutter = cutterFor(module)
    // both ends of every stretch of bytes that the rules of UTF-8 tell apart
    const follow = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2]
    const first = [0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff]
    let place = 0
    for (const a of [...follow, ...first]) {
      for (const b of follow) {
        for (const c of follow) {
          for (const d of follow) {
            place = (place + 1) % 16
            const line = Buffer.from([...Buffer.from(`{"text":"${'x'.repeat(place)}`), a, b, c, d, 0x22, 0x7d])
            if ((cutter(line) !== null) !== isUtf8(line)) expect.fail(line.toString('latin1'))
          }
        }
      }
    }
    for (let bytes = 0; bytes < 40; bytes++) {
      const line = Buffer.from(`{"text":"${'x'.repeat(bytes)}"}𠮷`)
      for (let end = line.length - 3; end <= line.length; end++)
        expect(cutter(line.subarray(0, end)) !== null).to.equal(end === line.length)
    }
  })
})
