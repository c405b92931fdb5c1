/** Which words of an article count, and what they are. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {BlockKind} from '../../pipeline/types.ts'
import {shingleArticle} from '../../stages/shingle/shingle.ts'
import {NAME, NUMBER, PLAIN} from '../../stages/kernel/marks.ts'
import {wordMarks} from '../../stages/shingle/word-marks.ts'
import {articleOf, type Telling} from './articles.ts'

const shingled = (telling: Telling) => shingleArticle(articleOf(telling), defaultSettings.shingle)
/** The hash of one word. */
const hashOf = (word: string): number => shingled({text: word}).tokens[0]!

/** Blocks of these kinds and texts, a blank line between them. */
function inBlocks(parts: readonly (readonly [BlockKind, string])[]): Telling {
  const text = parts.map(([, part]) => part).join('\n\n')
  let at = 0
  const blocks = parts.map(([kind, part]) => {
    const start = at
    at += part.length + 2
    return {kind, start, end: start + part.length}
  })
  return {text, blocks}
}

describe('shingle', () => {
  it('takes the words of all blocks but boilerplate, in order', () => {
    const {tokens} = shingled(
      inBlocks([
        ['headline', 'Fire in Porto'],
        ['boilerplate', 'Sign up for our newsletter'],
        ['paragraph', 'A fire broke out.'],
      ]),
    )
    expect([...tokens]).to.deep.equal([...shingled({text: 'fire in porto a fire broke out'}).tokens])
  })
  it('compares the body alone where the title is given apart', () => {
    const {tokens, terms} = shingled({title: 'Fire in Porto', text: 'It broke out.'})
    expect([...tokens]).to.deep.equal([...shingled({text: 'it broke out'}).tokens])
    expect(terms.hash.length).to.be.greaterThan(shingled({text: 'it broke out'}).terms.hash.length)
  })
  it('takes the title for the text where the body has no word', () => {
    expect([...shingled({title: 'Fire in Porto', text: ' — '}).tokens]).to.deep.equal([
      ...shingled({text: 'fire in porto'}).tokens,
    ])
  })
  it('sees no difference that boilerplate makes', () => {
    const line = fc.string({unit: 'grapheme', maxLength: 40}).map(text => text.replaceAll('\n', ' '))
    fc.assert(
      fc.property(fc.array(line), fc.array(line), line, (above, below, furniture) => {
        const paragraphs = (texts: string[]) => texts.map(text => ['paragraph', text] as const)
        const with_ = shingled(inBlocks([...paragraphs(above), ['boilerplate', furniture], ...paragraphs(below)]))
        const without = shingled(inBlocks([...paragraphs(above), ...paragraphs(below)]))
        expect(with_.tokens).to.deep.equal(without.tokens)
        expect(with_.shingles).to.deep.equal(without.shingles)
        expect(with_.terms).to.deep.equal(without.terms)
      }),
    )
  })
  it('makes no gram of an article without a word', () => {
    const {tokens, shingles, terms} = shingled({text: ' … — !'})
    expect([tokens.length, shingles.length, terms.hash.length]).to.deep.equal([0, 0, 0])
  })

  describe('terms', () => {
    const {terms} = shingled({
      ...inBlocks([
        ['headline', 'Minister Okafor Quits'],
        ['byline', 'By Jane Doe'],
        [
          'paragraph',
          'The minister quit on Friday. Okafor’s party, led by Mr. Okafor, lost 40 seats, and 9 mayors left.',
        ],
      ]),
    })
    const at = (word: string): {count: number; rare: number} | null => {
      const i = terms.hash.indexOf(hashOf(word))
      return i < 0 ? null : {count: terms.count[i]!, rare: terms.rare[i]!}
    }
    const table: readonly [string, {count: number; rare: number} | null, string][] = [
      ['minister', {count: 3, rare: 0}, 'the headline counts twice, its capitals tell nothing'],
      ['okafor', {count: 4, rare: 1}, 'the possessive is the same word, and Mr. does not end the sentence'],
      ['quits', {count: 2, rare: 0}, 'a capital of the headline'],
      ['friday', {count: 1, rare: 1}, 'a capital inside a sentence'],
      ['40', {count: 1, rare: 1}, 'a number'],
      ['9', {count: 1, rare: 0}, 'one digit is shared by chance'],
      ['the', null, 'a word of grammar'],
      ['s', null, 'what an apostrophe parts off'],
      ['jane', null, 'a reporter’s name is not the story'],
    ]
    for (const [word, expected, why] of table) it(`${word}: ${why}`, () => expect(at(word)).to.deep.equal(expected))
    it('stand in order of their hashes, each once', () => {
      const sorted = [...new Set(terms.hash)].sort((a, b) => a - b)
      expect([...terms.hash]).to.deep.equal(sorted)
    })
    it('count no further than 255', () => {
      const many = shingled({text: 'fire '.repeat(300)}).terms
      expect([...many.count]).to.deep.equal([255])
    })
  })

  describe('marks', () => {
    const marksOf = (text: string): number[] => {
      const marks: number[] = []
      wordMarks(text, mark => marks.push(mark))
      return marks
    }
    const table: readonly [string, number[]][] = [
      ['Rain fell on Porto.', [PLAIN, PLAIN, PLAIN, NAME]],
      ['It fell. Then Porto', [PLAIN, PLAIN, PLAIN, NAME]],
      ['he met Mr. Okafor', [PLAIN, PLAIN, NAME, NAME]],
      ['so NATO said I may', [PLAIN, NAME, PLAIN, PLAIN, PLAIN]],
      ['BAHIA COCOA REVIEW OUT', [PLAIN, PLAIN, PLAIN, PLAIN]],
      ['he said: “We won”', [PLAIN, PLAIN, PLAIN, PLAIN]],
      ['in 1987 and 5', [PLAIN, NUMBER, PLAIN, PLAIN]],
      ['hard wrapped\nPorto', [PLAIN, PLAIN, NAME]],
      ['a paragraph\n\nRain', [PLAIN, PLAIN, PLAIN]],
      ['東京', [PLAIN, PLAIN]],
    ]
    for (const [text, expected] of table) it(JSON.stringify(text), () => expect(marksOf(text)).to.deep.equal(expected))
    it('are as many as the kernel finds words', () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
          expect(marksOf(text)).to.have.length(shingled({text}).tokens.length)
        }),
        {numRuns: 300},
      )
    })
  })
})
