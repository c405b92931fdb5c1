/** The distinct words of an article: what they tell, and that both kernels tell the same. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {distinctWords, isNamed, MOST_TIMES, timesOf, wordOf} from '../../stages/kernel/distinct.ts'
import {NAME, NUMBER, PLAIN} from '../../stages/kernel/marks.ts'
import {readWords, wordsOfList} from '../../stages/kernel/passage.ts'
import {plainKernel} from '../../stages/kernel/plain.ts'
import {wordMarks} from '../../stages/shingle/word-marks.ts'
import {article, encoder, isBuilt, SHAPES, twins} from './shared.ts'

interface Read {
  readonly words: readonly number[]
  readonly marks: readonly number[]
}

function read(text: string): Read {
  const told = {words: [] as number[], marks: [] as number[]}
  readWords(encoder.encode(text), (word, mark) => {
    told.words.push(word)
    told.marks.push(mark)
  })
  return told
}

/** What is no letter is none to a file either. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

/** Texts in which much happens: letters of many scripts, marks, halves of letters, blank lines. */
const PIECES = [
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
  '😀',
  '\ud800',
  '\u00ad',
  'ẞ',
  '\\',
  '"',
  '\t',
  'U.S. ',
  '… ',
  '7',
  ' and then ',
  'a long word of seventeenletters and more',
]
const strange = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'binary', maxLength: 6}), fc.string({maxLength: 6})), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

const escapedAll = (text: string): string =>
  Array.from({length: text.length}, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

describe('words of a passage', () => {
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
  for (const [text, words, marks] of cases)
    it(`of “${text}”`, () => expect(read(text)).to.deep.equal({words: wordsOfList(words), marks}))

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
        expect(read(wellFormed(given))).to.deep.equal({words: hashes.map(hash => hash >>> 8), marks})
      }),
    )
  })
})

describe('distinct words', () => {
  const told = (title: string | null, text: string): readonly (readonly [number, number, boolean])[] =>
    Array.from(distinctWords({title, text}, 2), entry => [wordOf(entry), timesOf(entry), isNamed(entry)])

  it('count twice in a title, where capitals show no name', () => {
    const [fire = 0, into = 0, porto = 0, a = 0, burned = 0, it = 0, rained = 0] = wordsOfList(
      'fire in porto a burned it rained',
    )
    expect(told('Fire In Porto', 'A fire burned. In Porto it rained.')).to.deep.equal([
      [fire, 3, false],
      [into, 3, false],
      [porto, 3, true],
      [a, 1, false],
      [burned, 1, false],
      [it, 1, false],
      [rained, 1, false],
    ])
  })

  it('are as often as can be told, and no oftener', () => {
    const [rain = 0] = wordsOfList('rain')
    expect(told('rain', 'rain '.repeat(124))).to.deep.equal([[rain, 126, false]])
    expect(told('rain', 'rain '.repeat(500))).to.deep.equal([[rain, MOST_TIMES, false]])
  })
})

describe('distinct words by the compiled kernel and its twin', function () {
  this.timeout(60_000)
  before(function () {
    if (!isBuilt) this.skip()
  })
  const both = (line: string, titleWeight = 2): void => {
    const [compiled, plain] = twins()
    const bytes = encoder.encode(line)
    const own = plain.distinctWordsOfLine(bytes, titleWeight)
    // what stood in memory before was another article
    compiled.distinctWordsOfLine(encoder.encode(article('Storm Över 東京 broke 12 “Records” '.repeat(90))), 1)
    expect(compiled.distinctWordsOfLine(bytes, titleWeight)).to.deep.equal(own)
  }

  for (const shape of SHAPES) it(`are the same of ${shape.slice(0, 80)}`, () => both(shape))
  const texts = [
    'He met Mr. Okafor, of U.S. Steel. Then NATO said 40, F16 and 7.',
    'THE WHOLE LINE IN CAPITALS. NATO TOO, but NATO again\n\nNew one\nStill here, Anna',
    'in Köln and Łódź, «Œuvre» ÉCOLE É. A Ö. B',
    'said Brennan’s crew’ ’tis O‘Neill ‘Yes “No … Then',
    '東京Tower a東B Tokyo 東 Kyoto',
  ]
  for (const text of texts) {
    it(`are the same of “${text}”`, () => {
      both(article(text))
      both(`{"title":${JSON.stringify(text)},"text":"${escapedAll(text)}"}`)
      both(`{"text":${JSON.stringify(text)},"title":"${escapedAll(text)}"}`)
    })
  }

  it('are the same wherever a block of 64 bytes ends', () => {
    for (let shift = 0; shift < 70; shift++) {
      both(
        article(`${'x'.repeat(shift)} and Anna. In U.S. Courts, O’Brien–Smith 4000 \n\n Łukasz É. Rain “Over” Paris`),
      )
      both(article(`${'a '.repeat(shift)}Anna${'b'.repeat(shift)}C Dora`))
    }
  })

  it('are the same wherever a stretch of 64 blocks ends', () => {
    for (let shift = 4060; shift < 4100; shift++) {
      const before = 'ab cd '.repeat(700).slice(0, shift)
      both(article(`${before} Anna O’Brien "said" “É. Rain” \n\n Over`))
      both(article(`${before.replaceAll(' ', 'e')}Anna and É Dora`))
    }
    both(article('A b '.repeat(20_000)))
    both(article(`${'x'.repeat(40_000)}É C ${'Y'.repeat(40_000)}`))
  })

  it('are the same of many words, and of the same word many times', () => {
    both(article(Array.from({length: 9000}, (_, n) => `w${(n * 7919) % 6007} Rain`).join(' ')))
    both(JSON.stringify({title: 'Rain Rain', text: 'rain '.repeat(3000)}), 3)
    both(article('a'.repeat(5000)))
  })

  it('are the same of any title and text, however they are escaped', () => {
    fc.assert(
      fc.property(strange, strange, fc.boolean(), (title, text, isEscaped) => {
        both(JSON.stringify({title, text}))
        const as = (value: string): string => (isEscaped ? `"${escapedAll(value)}"` : JSON.stringify(value))
        both(`{"text":${as(text)},"n":[1],"title":${as(title)}}`)
      }),
      {numRuns: 400},
    )
  })
})
