/** Units: every line of a file is taken once, wherever the cuts fall. */
import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {after, describe, it} from 'mocha'
import type {Feed} from '../../stages/dedup/types.ts'
import {piecesOf, unitsOf} from '../../stages/dedup/units.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-units-'))
after(() => rmSync(folder, {recursive: true}))

interface Cut {
  readonly unitBytes: number
  readonly room?: number
  readonly maxLine?: number
  readonly start?: number
}

/** All that the units of a text give, in order; `…` for a line that is too long. */
function taken(text: string, {unitBytes, room = unitBytes + 1, maxLine = 1e6, start = 0}: Cut): string[] {
  const file = path.join(folder, 'lines')
  writeFileSync(file, text)
  const feed: Feed = {path: file, start, end: Buffer.byteLength(text), label: 'x', stamp: null}
  const fd = openSync(file, 'r')
  try {
    return unitsOf([feed], unitBytes).flatMap(unit => {
      const lines: string[] = []
      for (const piece of piecesOf(fd, unit, {maxLine, room: new Uint8Array(room)})) {
        const own = piece.is === 'lines' ? Buffer.from(piece.bytes).toString('utf8') : '…'
        if (piece.is === 'lines') expect(text.slice(piece.offset, piece.offset + own.length)).to.equal(own)
        lines.push(...own.split(/(?<=\n)/u))
      }
      return lines
    })
  } finally {
    closeSync(fd)
  }
}

describe('units', () => {
  const table: readonly (readonly [string, string, Cut, readonly string[]])[] = [
    ['end where lines end', 'ab\ncd\n', {unitBytes: 3}, ['ab\n', 'cd\n']],
    ['take a line that begins in them to its end', 'abcdef\ngh\n', {unitBytes: 4}, ['abcdef\n', 'gh\n']],
    ['need no newline at the end', 'ab\ncd', {unitBytes: 100}, ['ab\n', 'cd']],
    ['keep empty lines', '\n\nab\n\n', {unitBytes: 2}, ['\n', '\n', 'ab\n', '\n']],
    ['hold nothing where no line begins', 'abcdefghij', {unitBytes: 2}, ['abcdefghij']],
    ['begin behind a mark', 'xxxab\ncd\n', {unitBytes: 3, start: 3}, ['ab\n', 'cd\n']],
    ['leave out what is too long', 'ab\nabcdefghijklm\ncd\n', {unitBytes: 5, maxLine: 6}, ['ab\n', '…', 'cd\n']],
    ['leave it out wherever they end', 'ab\nabcdefg\ncd\n', {unitBytes: 50, maxLine: 6}, ['ab\n', '…', 'cd\n']],
    ['leave it out at the end of a file', 'ab\nabcdefg', {unitBytes: 50, maxLine: 6}, ['ab\n', '…']],
    ['take what is just not too long', 'abcdef\nabcdef', {unitBytes: 50, maxLine: 6}, ['abcdef\n', 'abcdef']],
    [
      'come in pieces where little is read at once',
      'ab\ncd\nefgh\n',
      {unitBytes: 50, room: 4},
      ['ab\n', 'cd\n', 'efgh\n'],
    ],
  ]
  for (const [what, text, cut, expected] of table) it(what, () => expect(taken(text, cut)).to.deep.equal(expected))

  it('give every line once, however they are cut', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({maxLength: 12, unit: 'grapheme-ascii'}).map(line => line.replaceAll('\n', ''))),
        fc.integer({min: 1, max: 20}),
        fc.integer({min: 1, max: 20}),
        fc.boolean(),
        (lines, unitBytes, room, ended) => {
          const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '')
          expect(taken(text, {unitBytes, room}).join('')).to.equal(text)
        },
      ),
    ))
})
