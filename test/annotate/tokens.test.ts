/** Words whole, marks apart, and no text that takes more than its length. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {annotateArticle} from '../../stages/annotate/annotate.ts'
import {tokensOf} from '../../stages/annotate/tokens.ts'
import {toyArticle} from './people.toy.ts'

const read = (text: string): string =>
  tokensOf(toyArticle(text))
    .tokens.map(token => token.text)
    .join(' | ')

describe('tokens', () => {
  const long = 'ab'.repeat(50)
  const address = `https://news.example/${'a/'.repeat(60)}`
  const table: readonly [string, string][] = [
    ['Coun. Lee paid 9.6bn by 3.15pm', 'Coun. | Lee | paid | 9.6bn | by | 3.15pm'],
    ['a 49-year-old of well-known U.S. fame', 'a | 49-year-old | of | well-known | U.S. | fame'],
    ['no marks here', 'no | marks | here'],
    [`Read ${address} now`, `Read | ${address} | now`],
    [`He saw ${long} twice`, `He | saw | ${long.slice(0, 80)} | ${long.slice(80)} | twice`],
    [`He ran ${'one/'.repeat(21)} home`, `He | ran | ${'one | / | '.repeat(21)}home`],
  ]
  for (const [text, wanted] of table) it(text.slice(0, 60), () => expect(read(text)).to.equal(wanted))

  it('stand on their places, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a', '-', '9', '.', ' ', ',', '火', '’', long, '$', 'U.'), {maxLength: 40})
    fc.assert(
      fc.property(text, parts => {
        const article = toyArticle(parts.join(''))
        const {tokens} = tokensOf(article)
        for (const {start, end, text: own} of tokens) expect(article.text.slice(start, end)).to.equal(own)
        const bare = tokens.map(token => token.text.replace(/\s/gu, '')).join('')
        expect(bare).to.equal(article.text.replace(/\s/gu, ''))
      }),
    )
  })

  it('are words without a part of speech where the language is not read', () => {
    const {tokens, clauses} = annotateArticle({...toyArticle('El niño llegó ayer.'), language: 'es'})
    expect(tokens.map(({text, pos}) => `${text} ${pos}`)).to.deep.equal([
      'El X',
      'niño X',
      'llegó X',
      'ayer X',
      '. PUNCT',
    ])
    expect(clauses).to.deep.equal([])
  })

  for (const part of ['火', 'a/', 'a-', 'A.', '9', '9,', 'a’', 'a,', 'x-9.'])
    it(`a run of ${part} costs its length`, () => {
      const article = toyArticle(part.repeat(Math.ceil(25_000 / part.length)))
      const started = performance.now()
      tokensOf(article)
      expect(performance.now() - started).to.be.below(1_000)
    })
})
