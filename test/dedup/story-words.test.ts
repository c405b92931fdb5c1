import {tmpdir} from 'node:os'
import {expect} from 'chai'
import fc from 'fast-check'
import {defaultSettings as settings} from '../../pipeline/settings.ts'
import {fieldsOf} from '../../stages/dedup/story/fields.ts'
import {everyFor, slotsFor} from '../../stages/dedup/story/frequencies.ts'
import {toFront} from '../../stages/dedup/story/largest.ts'
import {isCommon, isName, lexiconOf, rarityOf} from '../../stages/dedup/story/lexicon.ts'
import {readWords, WordList, wordsOfList} from '../../stages/dedup/story/passage.ts'
import {oldestNear, walkingOrder} from '../../stages/dedup/story/rows.ts'
import {countWords, WordTable} from '../../stages/dedup/story/words.ts'
import {plainKernel} from '../../stages/kernel/plain.ts'
import {NAME, NUMBER, PLAIN, wordMarks} from '../../stages/shingle/word-marks.ts'
import {workplaceIn} from './workplace.ts'

const encoder = new TextEncoder()

function read(
  bytes: Uint8Array,
  escaped: boolean,
): {readonly words: readonly number[]; readonly marks: readonly number[]} {
  const list = new WordList()
  readWords({bytes, escaped}, list)
  return {words: [...list.words.subarray(0, list.count)], marks: [...list.marks.subarray(0, list.count)]}
}

/** What is no letter is none to a file either. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

/** Texts in which much happens: letters of many scripts, marks, halves of letters, blank lines. */
const strange = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'On Monday',
        ' Mr. Okafor’s',
        'NATO',
        " don't ",
        '“Yes',
        ' 40',
        '. ',
        '\n\n',
        '\n',
        '‘',
        'é',
        'É',
        'e\u0301',
        '東京',
        '𠀀',
        '\ud800',
        '\u00ad',
        'ẞ',
        '\\',
        '\t',
        'U.S. ',
        '… ',
        '7',
      ),
      fc.string({unit: 'binary', maxLength: 6}),
      fc.string({maxLength: 6}),
    ),
    {maxLength: 30},
  )
  .map(parts => parts.join(''))

describe('words of the story lane', () => {
  const cases: readonly (readonly [string, string, readonly number[]])[] = [
    [
      'On Monday Mr. Okafor paid 40 dollars',
      'on monday mr okafor paid 40 dollars',
      [PLAIN, NAME, NAME, NAME, PLAIN, NUMBER, PLAIN],
    ],
    ['Rain fell. Rain stopped.', 'rain fell rain stopped', [PLAIN, PLAIN, PLAIN, PLAIN]],
    ['the ferry’s crew, O\u2018Neill', 'the ferry s crew oneill', [PLAIN, PLAIN, PLAIN, PLAIN, NAME]],
    ['in Köln with NATO', 'in koln with nato', [PLAIN, NAME, PLAIN, NAME]],
    ['', '', []],
  ]
  for (const [text, words, marks] of cases) {
    it(`of “${text}”`, () => {
      expect(read(encoder.encode(text), false)).to.deep.equal({words: wordsOfList(words), marks})
    })
  }

  it('are those of the kernel, with the marks of the room shingle, but that apostrophes part them', () => {
    const kernel = plainKernel(
      {gram: 5, bins: 16, window: 0, bands: 4, rows: 4},
      {sourceField: 'source', read: () => null},
    )
    fc.assert(
      fc.property(strange, given => {
        const text = wellFormed(given).replace(/['’]/g, ' ')
        const marks: number[] = []
        wordMarks(text, mark => marks.push(mark))
        const hashes = [...kernel.wordsOfText(encoder.encode(text))]
        const own = read(encoder.encode(wellFormed(given)), false)
        expect(own.marks).to.deep.equal(marks)
        expect(own.words.length).to.equal(hashes.length)
        const same = own.words.map(word => own.words.indexOf(word))
        expect(same).to.deep.equal(hashes.map(hash => hashes.indexOf(hash)))
      }),
    )
  })

  it('are the same inside a line of JSON, however it is escaped', () => {
    const escapedAll = (text: string): string =>
      Array.from({length: text.length}, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
    fc.assert(
      fc.property(strange, text => {
        const plain = read(encoder.encode(wellFormed(text)), false)
        expect(read(encoder.encode(JSON.stringify(wellFormed(text)).slice(1, -1)), true)).to.deep.equal(plain)
        expect(read(encoder.encode(escapedAll(wellFormed(text))), true)).to.deep.equal(plain)
      }),
    )
  })

  it('count twice in a title, where capitals show no name', () => {
    const table = new WordTable()
    const passage = (text: string): {bytes: Uint8Array; escaped: boolean} => ({
      bytes: encoder.encode(text),
      escaped: false,
    })
    countWords({title: passage('Fire In Porto'), text: passage('A fire burned. In Porto it rained.')}, table, {
      headlineWeight: 2,
    })
    const told = [...table.words.subarray(0, table.count)].map((word, at) => [word, table.times[at], table.named[at]])
    const [fire, into, porto, a, burned, it, rained] = wordsOfList('fire in porto a burned it rained')
    expect(told).to.deep.equal([
      [fire, 3, 0],
      [into, 3, 0],
      [porto, 3, 1],
      [a, 1, 0],
      [burned, 1, 0],
      [it, 1, 0],
      [rained, 1, 0],
    ])
  })

  it('are counted anew for each article, however many there are', () => {
    const table = new WordTable()
    const list = (word: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
      fc.array(word, {maxLength: 3000, size: 'max'})
    fc.assert(
      fc.property(list(fc.integer({min: 0, max: 2 ** 24 - 1})), list(fc.integer({min: 0, max: 40})), (...texts) => {
        for (const words of texts) {
          table.begin()
          for (const word of words) table.add(word, 1, word % 2)
          const expected = new Map<number, number>()
          for (const word of words) expected.set(word, (expected.get(word) ?? 0) + 1)
          const told = Array.from({length: table.count}, (_, at) => [table.words[at], table.times[at], table.named[at]])
          expect(told).to.deep.equal([...expected].map(([word, times]) => [word, times, word % 2]))
        }
      }),
      {numRuns: 30},
    )
  })
})

describe('fields of a line', () => {
  const at = workplaceIn(tmpdir())
  const told = (line: string): readonly [string | null, string, string | null | undefined] => {
    const {title, text, when} = fieldsOf(Buffer.from(line), at)
    const meant = ({bytes, escaped}: {bytes: Uint8Array; escaped: boolean}): string => {
      const own = Buffer.from(bytes).toString()
      return escaped ? (JSON.parse(`"${own}"`) as string) : own
    }
    return [title === null ? null : meant(title), meant(text), when().date]
  }
  const cases: readonly (readonly [string, string, readonly [string | null, string, string | null]])[] = [
    ['plain', '{"id":"a","title":"T","text":"A ship.","date":"3 May 2031"}', ['T', 'A ship.', '3 May 2031']],
    ['with marks inside', '{"text":"a \\"b\\" \\\\","n":[],"x":1}', [null, 'a "b" \\', null]],
    ['with spaces and numbers', ' { "n" : -1.5e3 , "text" : "x y" , "title" : null } ', [null, 'x y', null]],
    ['with a number for a title', '{"title":1984,"text":"x"}', ['1984', 'x', null]],
    ['with an object before the text', '{"meta":{"text":"no"},"text":"yes"}', [null, 'yes', null]],
    ['with an escape in a key', '{"t\\u0065xt":"yes"}', [null, 'yes', null]],
  ]
  for (const [what, line, expected] of cases) it(`of one ${what}`, () => expect(told(line)).to.deep.equal(expected))
})

describe('the largest of many', () => {
  it('are those of the sorted list', () => {
    const keys = fc.array(fc.oneof(fc.integer({min: 0, max: 2 ** 32 - 1}), fc.integer({min: 0, max: 300})), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(keys, fc.integer({min: 1, max: 200}), (given, many) => {
        const own = Uint32Array.from(given)
        const kept = own
          .subarray(0, toFront(own, given.length, many))
          .slice()
          .sort()
        expect([...kept]).to.deep.equal([...Uint32Array.from(given).sort().slice(-many)])
      }),
    )
  })
})

describe('the lexicon', () => {
  const [ferry = 0, government = 0, march = 0, the = 0] = wordsOfList('ferry government march the')
  it('knows names, common words and words of grammar', () => {
    const counts = new Uint32Array(slotsFor(100))
    const set = (word: number, seen: number, asName: number): void => {
      counts[word & (counts.length - 1)] = seen + 2 ** 16 * asName
    }
    set(ferry, 3, 0)
    set(government, 3, 0)
    set(march, 70, 60)
    set(the, 100, 0)
    const lexicon = lexiconOf(counts, 100, settings.candidates)
    const entry = (word: number): number => lexicon[word & (lexicon.length - 1)] ?? 0
    expect(rarityOf(entry(ferry))).to.be.greaterThan(rarityOf(entry(government)))
    expect([ferry, march].map(word => isName(entry(word)))).to.deep.equal([false, true])
    expect([ferry, march].map(word => isCommon(entry(word)))).to.deep.equal([false, true])
    expect(rarityOf(entry(the))).to.equal(0)
  })

  const samples: readonly (readonly [number, number, number])[] = [
    [0, 100, 1],
    [100, 100, 1],
    [101, 100, 2],
    [1000, 100, 16],
  ]
  for (const [texts, sample, every] of samples)
    it(`looks at one of ${every} where ${texts} are more than ${sample}`, () =>
      expect(everyFor(texts, sample)).to.equal(every))
})

describe('rows in walking order', () => {
  const numbers = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1), fc.nat(3)), {maxLength: 40})
  it('go by day, then content', () => {
    fc.assert(
      fc.property(numbers, given => {
        const column = (c: 0 | 1 | 2): Uint32Array => Uint32Array.from(given, row => row[c])
        const rows = walkingOrder(Uint32Array.from(given.keys()), {left: column(0), right: column(1), day: column(2)})
        const told = [...rows].map(row => given[row])
        const expected = [...given].sort((p, q) => p[2] - q[2] || p[0] - q[0] || p[1] - q[1])
        expect(told).to.deep.equal(expected)
      }),
    )
  })

  it('look back a week, the undated to all, and nobody further than the bound', () => {
    const undated = 0xffffffff
    const days = fc.array(fc.oneof(fc.integer({min: 1, max: 30}), fc.constant(undated)), {minLength: 1, maxLength: 40})
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 50}), (given, most) => {
        const day = Uint32Array.from(given).sort()
        const calendar = {rows: new Uint32Array(0), day}
        day.forEach((own, row) => {
          const near = day.findIndex((other, at) => row - at <= most && (own === undated || own - other <= 7))
          expect(oldestNear(calendar, row, {days: 7, most})).to.equal(near)
        })
      }),
    )
  })
})
