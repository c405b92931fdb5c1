import {expect} from 'chai'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, it} from 'mocha'
import {declaredIn, decode, isBinary} from '../../stages/read/decode.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('decoding', () => {
  const table: readonly (readonly [string, Uint8Array, string | null, string, string | null])[] = [
    ['plain ASCII', latin('abc'), null, 'abc', null],
    ['valid UTF-8', Buffer.from('café – “so”'), null, 'café – “so”', null],
    ['a UTF-8 mark, which is no part of the text', Buffer.from('\ufeffabc'), null, 'abc', null],
    ['windows-1252 curly quotes', latin('\x93so\x94 it\x92s \x80 5'), null, '“so” it’s € 5', 'decoded as windows-1252'],
    ['UTF-16 little-endian', Buffer.from('\ufeffcafé', 'utf16le'), null, 'café', 'decoded as utf-16le'],
    [
      'half a character in UTF-16',
      Buffer.from('\ufeffcaf\ud83d e\udc00', 'utf16le'),
      null,
      'caf\ufffd e\ufffd',
      'decoded as utf-16le, half characters replaced by U+FFFD',
    ],
    ['UTF-16 big-endian', iconv.encode('\ufeffcafé', 'utf-16be'), null, 'café', 'decoded as utf-16be'],
    ['a declared encoding', iconv.encode('Привет', 'koi8-r'), 'koi8-r', 'Привет', 'decoded as koi8-r'],
    ['Latin-1, which means windows-1252', latin('\x93so\x94'), 'ISO-8859-1', '“so”', 'decoded as windows-1252'],
    ['a wrong declaration of UTF-8', latin('\x93so\x94'), 'utf-8', '“so”', 'decoded as windows-1252'],
    ['a declaration that contradicts itself', Buffer.from('é'), 'utf-16', 'é', null],
    ['an unknown declaration', Buffer.from('é'), 'klingon', 'é', null],
    ['a codec that is no character set', Buffer.from('é'), 'base64', 'é', null],
    ['a mark before any declaration', Buffer.from('\ufeffé'), 'koi8-r', 'é', null],
    [
      'a UTF-8 mark before other bytes',
      bytes(0xef, 0xbb, 0xbf, 0x61, 0xff),
      null,
      'a\ufffd',
      'invalid UTF-8 bytes replaced by U+FFFD',
    ],
    ['nothing', bytes(), null, '', null],
  ]
  for (const [name, input, declared, text, note] of table)
    it(`reads ${name}`, () => {
      const decoded = decode(input, declared)
      expect([decoded.text, decoded.note]).to.deep.equal([text, note])
    })

  it('gives UTF-8 and UTF-16 back as written, but for half characters, which bytes of UTF-16 can hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(decode(Buffer.from(text.replace(/^\ufeff+/, ''))).text).to.equal(text.replace(/^\ufeff+/, ''))
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), units => {
        // A zero unit after the mark is the mark of UTF-32.
        const text = `x${String.fromCharCode(...units)}`
        expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le')).text).to.equal(text.replace(/\p{Surrogate}/gu, '\ufffd'))
      }),
    )
  })

  it('never throws, whatever the bytes and the label', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (input, label) => {
        expect(decode(input, label).text).to.be.a('string')
      }),
    )
  })
})

describe('a declaration', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['<meta charset="windows-1251">', 'windows-1251'],
    ["<META CHARSET = 'koi8-r'>", 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
    ['<?xml version="1.0" encoding="Shift_JIS"?><html>', 'Shift_JIS'],
    ['<p>the charset=koi8-r of old</p>', null],
    ['', null],
  ]
  for (const [head, label] of table)
    it(`is ${String(label)} in ${head}`, () => expect(declaredIn(Buffer.from(head))).to.equal(label))
})

describe('binary bytes', () => {
  it('hold a zero outside UTF-16 and UTF-32', () => {
    expect(isBinary(bytes(0x89, 0x50, 0, 1))).to.equal(true)
    expect(isBinary(Buffer.from('\ufeffab', 'utf16le'))).to.equal(false)
    expect(isBinary(bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))).to.equal(false)
    expect(isBinary(latin('no zero \x01\x02'))).to.equal(false)
  })
})
