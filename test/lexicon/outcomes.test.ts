/** Answers to the questions that news asks, and that no word answers one question in two ways. */
import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {answersOf} from '../../stages/lexicon/lexicon.ts'

const stands = (a: string, b: string): string[] =>
  answersOf(a).flatMap(x =>
    answersOf(b)
      .filter(y => y.question === x.question)
      .map(y => (y.pole === x.pole ? 'same' : y.side === x.side ? 'together' : 'apart')),
  )

describe('answers of predicates', () => {
  for (const [a, b, stand] of [
    ['go+ahead', 'call+off', 'apart'],
    ['call+off', 'scrap', 'same'],
    ['cancel', 'postpone', 'together'],
    ['stand/by', 'take+back', 'apart'],
    ['turn+up', 'missing', 'apart'],
    ['give:blessing', 'throw+out', 'apart'],
    ['convict', 'acquit', 'apart'],
    ['stay+on', 'step+down', 'apart'],
  ] as const)
    it(`${a} and ${b}: ${stand}`, () => {
      expect(stands(a, b)).to.include(stand)
    })

  it('knows nothing of words that answer no question', () => {
    expect(answersOf('whistle')).to.deep.equal([])
  })

  const lines = readFileSync(new URL('../../lexicon/outcomes.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

  it('asks of whom or of what on every line, with two answers and more', () => {
    for (const line of lines) expect(line, line).to.match(/^(?:who|what) .+ \| .+/u)
  })

  it('lets no word answer one question twice', () => {
    for (const line of lines) {
      const words = line.split(' ').filter(word => word !== '|' && word !== '~')
      expect(
        words.filter((word, i) => words.indexOf(word) !== i),
        line,
      ).to.deep.equal([])
    }
  })
})
