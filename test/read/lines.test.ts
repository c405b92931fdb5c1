import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {linesOf, type Line} from '../../stages/read/lines.ts'

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function lines(text: string, {size = 3, maxBytes = 100} = {}): Promise<readonly Line[]> {
  const all: Line[] = []
  for await (const line of linesOf(chunked(Buffer.from(text), size), {maxBytes})) all.push(line)
  return all
}

const shown = ({line, offset, bytes}: Line): string =>
  `${line}@${offset}:${bytes === null ? 'too long' : Buffer.from(bytes).toString()}`

describe('lines', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['numbers and places', 'ab\ncd', ['1@0:ab', '2@3:cd']],
    ['no line after the last line feed', 'ab\n', ['1@0:ab']],
    ['blank lines counted, not given', '\nab\n \t\r\n\ncd\n', ['2@1:ab', '5@9:cd']],
    ['a byte-order mark is no part of the first line', '\ufeffab\ncd', ['1@3:ab', '2@6:cd']],
    ['a carriage return stays', 'ab\r\ncd', ['1@0:ab\r', '2@4:cd']],
    ['a line over the limit, and the next', `${'x'.repeat(101)}\ncd`, ['1@0:too long', '2@102:cd']],
    ['nothing', '', []],
  ]
  for (const [name, text, wanted] of table)
    it(name, async () => {
      for (const size of [1, 2, 3, 1000]) expect((await lines(text, {size})).map(shown)).to.deep.equal(wanted)
    })

  it('every line lies where it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: 'binary'})), fc.integer({min: 1, max: 9}), async (parts, size) => {
        const text = parts.join('\n')
        const whole = Buffer.from(text)
        for (const {line, offset, bytes} of await lines(text, {size, maxBytes: 1e6})) {
          expect(bytes).to.not.equal(null)
          expect(Buffer.from(bytes!).equals(whole.subarray(offset, offset + bytes!.length))).to.equal(true)
          expect(whole.subarray(0, offset).filter(byte => byte === 10).length).to.equal(line - 1)
        }
      }),
    )
  })
})
