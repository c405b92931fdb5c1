/** What a row says of its line is what the reading of records says of it. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {Reject} from '../../pipeline/errors.ts'
import {dayOf} from '../../stages/kernel/day.ts'
import * as row from '../../stages/kernel/rows.ts'
import type {Kernel} from '../../stages/kernel/rows.ts'
import {nameHash} from '../../stages/kernel/words.ts'
import type {ArticleEntry} from '../../stages/read/entry.ts'
import {entryOfLine} from '../../stages/read/formats/json.ts'
import type {RecordOptions} from '../../stages/read/record.ts'
import {article, asFound, encoder, isBuilt, length, SHAPES, twins} from './shared.ts'

function recordOf(line: Uint8Array, options: RecordOptions): ArticleEntry | null {
  try {
    const entry = entryOfLine(line, {where: {file: 'a.jsonl'}, options, limits: defaultSettings.read})
    return entry.is === 'article' ? entry : null
  } catch (error) {
    if (error instanceof Reject) return null
    throw error
  }
}

const isBlank = (line: Uint8Array): boolean => /^[ \t\v\f\r]*$/.test(Buffer.from(line).toString('latin1'))

function agrees(kernel: Kernel, line: Uint8Array, options: RecordOptions): void {
  const own = new Uint32Array(length).fill(0x5a5a5a5a)
  const before = encoder.encode(`${article('Another one.')}\n`)
  const unit = Buffer.concat([before, line])
  const values = new Uint32Array(2 * length).fill(0x5a5a5a5a)
  kernel.sketchLines(unit, {values, prints: new Uint32Array(4 * unit.length + 64)})
  own.set(values.subarray(length))
  const shown = Buffer.from(line).toString()
  if (isBlank(line)) return
  const record = recordOf(line, options)
  expect(own[row.STATUS], shown).to.equal(record === null ? row.BAD : row.SKETCHED)
  expect([own[row.LINE], own[row.SIZE]]).to.deep.equal([before.length, line.length])
  if (record === null) return
  const {source, date} = record.metadata
  expect(own[row.OUTLET], shown).to.equal(source === null ? 0 : nameHash(encoder.encode(source)))
  expect(own[row.DAY], shown).to.equal(date === null ? 0 : dayOf(date))
  const told = (at: number): string | null => {
    const [from = 0, size = 0] = own.subarray(at)
    return size === 0 ? null : unit.subarray(from, from + size).toString()
  }
  if (own[row.ID_SIZE] !== row.UNREAD) expect(told(row.ID), shown).to.equal(record.id)
  if (own[row.TITLE_SIZE] !== row.UNREAD) expect(told(row.TITLE), shown).to.equal(record.title)
}

const other: RecordOptions = {...asFound, sourceField: 'title'}

describe('a row of the kernel', () => {
  before(function () {
    if (!isBuilt) this.skip()
  })
  const both = (line: Uint8Array): void => {
    for (const options of [asFound, other]) for (const kernel of twins(options)) agrees(kernel, line, options)
  }

  for (const shape of SHAPES.filter(one => !one.includes('\n')))
    it(`says what is read of ${JSON.stringify(shape).slice(0, 80)}`, () => both(encoder.encode(shape)))

  it('says what is read of any line', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', '7', ' ', '\\', '"', '\n', '\u3000', 'é', '東', '\ud800', '-'),
    })
    const value = fc.oneof(
      letters.map(text => JSON.stringify(text)),
      fc.constantFrom('null', 'true', 'false', '0', '7', '-0', '1.5', '1e3', '12345678901234567890', '[]', '{"a":[1]}'),
      fc.date({noInvalidDate: true}).map(date => JSON.stringify(date.toISOString())),
      fc.constantFrom(
        '"2028-02-29"',
        '"2031-02-29"',
        '"2031-2-9"',
        '"2031-02-031"',
        '"2031-02-03 9:00"',
        '"9999-12-31"',
      ),
      fc.json({maxDepth: 2}),
    )
    const key = fc.constantFrom(
      'id',
      'text',
      'title',
      'source',
      'date',
      'tags',
      'te\\u0078t',
      '__proto__',
      'uri',
      'headline',
      '@type',
    )
    const pair = fc.tuple(key, value).map(([name, json]) => `"${name}":${json}`)
    const line = fc.array(pair, {maxLength: 7}).map(pairs => `{${pairs.join(',')}}`)
    fc.assert(
      fc.property(line, text => both(encoder.encode(text))),
      {numRuns: 1000},
    )
  })

  it('says what is read of lines in bytes that are no UTF-8', () => {
    const strange = Buffer.from('{"id":"a","source":"Caf\xe9","text":"\x93Une caf\xe9\x94 a coul\xe9."}', 'latin1')
    both(strange)
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 20}), bytes => {
        both(
          Buffer.concat([
            encoder.encode('{"text":"A ship '),
            bytes.filter(byte => byte !== 0x0a),
            encoder.encode('"}'),
          ]),
        )
      }),
    )
  })

  it('is the work of the fast lane where lines hold lists, numbers and titles with escapes', () => {
    let read = 0
    const [compiled] = twins(asFound, () => (read += 1))
    const lines = [
      '{"id":7,"text":"A ship sank.","tags":["a",{"b":[]}],"title":"\\"A\\""}',
      '{"title":"A ship","date":12,"text":""}',
    ]
    const unit = encoder.encode(lines.join('\n'))
    const values = new Uint32Array(length * 2)
    expect(compiled.sketchLines(unit, {values, prints: new Uint32Array(100)}).rows).to.equal(2)
    expect(read).to.equal(0)
    expect(compiled.wordsOfLine(encoder.encode('{"source":"a\\n"}'))).to.equal(null)
    expect(read).to.equal(1)
  })

  it('says what is read of a line with any byte changed', () => {
    const line = encoder.encode(
      '{"id":"é1","tags":["東京",{"ö":"𠮷"}],"source":"Zürcher","text":"“É” 𠮷野 – don’t, 東京.","title":"Œuvre 𝔸"}',
    )
    const byte = fc
      .oneof(fc.integer({min: 0x80, max: 0xff}), fc.integer({min: 0, max: 0x7f}))
      .filter(one => one !== 0x0a)
    const change = fc.record({at: fc.integer({min: 0, max: line.length - 1}), byte})
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 3}), changes => {
        const changed = Uint8Array.from(line)
        for (const {at, byte} of changes) changed[at] = byte
        both(changed)
      }),
      {numRuns: 1500},
    )
  })

  it('stays on its line where some lines are UTF-8 and some are not', () => {
    const strange = Buffer.from('{"text":"caf\xe9"}', 'latin1')
    const plain = encoder.encode(article('A ship sank.'))
    const newline = Buffer.from('\n')
    fc.assert(
      fc.property(fc.array(fc.boolean(), {minLength: 1, maxLength: 12}), fc.boolean(), (kinds, ends) => {
        const lines = kinds.map(kind => (kind ? strange : plain))
        const unit = Buffer.concat(
          lines.flatMap((line, i) => (i === 0 ? [line] : [newline, line])).concat(ends ? newline : []),
        )
        for (const kernel of twins()) {
          const values = new Uint32Array(length * 20)
          const taken = kernel.sketchLines(unit, {values, prints: new Uint32Array(1000)})
          const words = kinds.map((_, i) => values[i * length + row.WORDS])
          expect(taken.rows).to.equal(kinds.length)
          expect(taken.bytes).to.equal(unit.length)
          expect(words).to.deep.equal(kinds.map(kind => (kind ? 1 : 3)))
        }
      }),
    )
  })
})

describe('the day of a date', () => {
  const table: readonly (readonly [string, number])[] = [
    ['1970-01-01', 1],
    ['1970-01-02T09:30:00Z', 2],
    ['2000-02-29', 11_017],
    ['1900-02-29', row.UNREAD],
    ['2031-04-31', row.UNREAD],
    ['2031-00-10', row.UNREAD],
    ['2031-13-10', row.UNREAD],
    ['2031-01-00', row.UNREAD],
    ['1969-12-31', row.UNREAD],
    ['2031-02-031', row.UNREAD],
    ['3 February 2031', row.UNREAD],
    ['', row.UNREAD],
  ]
  for (const [date, day] of table) it(`${date} is ${day}`, () => expect(dayOf(date)).to.equal(day))
  it('goes with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 2_932_896}), days => {
        const date = new Date(days * 86_400_000).toISOString()
        expect(dayOf(date)).to.equal(days + 1)
      }),
    )
  })
})
