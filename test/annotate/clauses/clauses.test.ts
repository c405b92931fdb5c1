/**
 * The clause reader on a table of news English: a sentence, and each of its clauses on one line (notation.ts). A sentence
 * behind `~` is read wrongly, and its lines say what would be right: once it comes right the mark must go.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {clauseAt, doerOf, sufferersOf} from '../../../stages/annotate/clauses/index.ts'
import {memberOf} from '../../members.ts'
import {linesOf} from './notation.ts'

interface Reading {
  readonly sentence: string
  readonly known: boolean
  readonly expected: readonly string[]
}

function tableOf(text: string): Reading[] {
  const out: {sentence: string; known: boolean; expected: string[]}[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('  ')) out.at(-1)!.expected.push(line.trim())
    else if (line !== '' && !line.startsWith('#'))
      out.push({sentence: line.replace(/^~ /u, ''), known: line.startsWith('~ '), expected: []})
  }
  return out
}

const table = tableOf(readFileSync(path.join(import.meta.dirname, 'clauses.txt'), 'utf8'))
const read = (sentence: string): string[] => linesOf(memberOf('clause.txt', sentence))

describe('clauses', () => {
  it('are read as the table says', () => {
    const wrong = table
      .filter(({known}) => !known)
      .flatMap(({sentence, expected}) => {
        const found = read(sentence)
        return found.join('\n') === expected.join('\n') ? [] : [{sentence, expected, found}]
      })
    expect(wrong).to.deep.equal([])
  })

  it('are known to be wrong where the table says so, and nowhere else', () => {
    const right = table.filter(({known, sentence, expected}) => known && read(sentence).join() === expected.join())
    expect(right.map(({sentence}) => sentence)).to.deep.equal([])
  })

  it('are right in more than nine of ten lines of the table', () => {
    const all = table.flatMap(({expected}) => expected).length
    const missed = table
      .filter(({known}) => known)
      .flatMap(({sentence, expected}) => {
        const found = new Set(read(sentence))
        return expected.filter(line => !found.has(line))
      })
    expect(all).to.be.above(300)
    expect(1 - missed.length / all).to.be.above(0.9)
  })

  it('own each token once, nest like brackets and stay inside their sentence, whatever the text', () => {
    const words =
      'the man who said that police , and “ ” ( ) was killed to leave if not by no one which – shot . ;'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 60}), picked => {
        const member = memberOf('any.txt', picked.join(' '))
        const {clauses, tokens} = member
        clauses.forEach(({index, from, to, sentence}, i) => {
          expect(index).to.equal(i)
          expect(from).to.be.below(to)
          expect(tokens[from]!.sentence).to.equal(sentence)
          expect(tokens[to - 1]!.sentence).to.equal(sentence)
          for (const other of clauses) {
            const apart = other.to <= from || to <= other.from
            const nested = (other.from <= from && to <= other.to) || (from <= other.from && other.to <= to)
            expect(apart || nested).to.equal(true)
          }
        })
        for (const token of tokens) {
          const clause = clauseAt(member, token.index)
          if (clause) expect(clause.from <= token.index && token.index < clause.to).to.equal(true)
        }
      }),
      {numRuns: 150},
    )
  })

  it('cost their length', () => {
    for (const part of [
      'that he said ',
      'and the man who ',
      ', he said',
      'to leave ',
      'killed ',
      'no one ',
      'because ',
      '( ',
    ]) {
      const text = `${part.repeat(4_000)}.`
      const started = performance.now()
      memberOf('long.txt', text)
      expect(performance.now() - started).to.be.below(3_000)
    }
  })
})

describe('the innermost clause of a token', () => {
  it('is the relative clause inside, and the outer one before and behind', () => {
    const member = memberOf('ferry.txt', 'The ferry, which left at six, did not sink.')
    const at = (word: string): string | undefined =>
      clauseAt(member, member.tokens.find(({text}) => text === word)!.index)?.lemma
    expect(['ferry', 'left', 'six', 'did', 'sink'].map(at)).to.deep.equal(['sink', 'leave', 'leave', 'sink', 'sink'])
  })
})

describe('who does it and whom it is done to', () => {
  const cases: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ['A gunman shot the guard.', 'gunman', ['guard']],
    ['The guard was shot by a gunman.', 'gunman', ['guard']],
    ['The guard was shot.', undefined, ['guard']],
    ['The guard and a clerk were shot by a gunman.', 'gunman', ['guard', 'clerk']],
    ['The army freed a nun and two priests.', 'army', ['nun', 'priest']],
    ['The guard fled.', 'guard', []],
  ]
  for (const [sentence, doer, sufferers] of cases)
    it(sentence, () => {
      const clause = memberOf('act.txt', sentence).clauses[0]!
      expect(doerOf(clause)?.lemma).to.equal(doer)
      expect(sufferersOf(clause).map(({lemma}) => lemma)).to.deep.equal(sufferers)
    })
})

describe('people of a clause', () => {
  it('are found by name, pronoun and job', () => {
    const text =
      'Karl Orr, the captain, left the ship on Friday. He denied the claim. The captain has been arrested, police said.'
    const member = memberOf('orr.txt', text)
    const subjects = member.clauses.map(({lemma, subject}) => [lemma, subject?.person ?? null])
    expect(subjects).to.deep.equal([
      ['leave', 0],
      ['deny', 0],
      ['arrest', 0],
      ['say', null],
    ])
  })
  it('know whose words they are', () => {
    const member = memberOf('speech.txt', 'Ana Lopez said the plant would close. “We will fight,” she told reporters.')
    const close = member.clauses.find(({lemma}) => lemma === 'close')!
    expect(member.attributions[close.attribution!]!.speaker.text).to.equal('Ana Lopez')
    expect(member.clauses.map(({lemma, quoted}) => [lemma, quoted])).to.deep.equal([
      ['say', false],
      ['close', false],
      ['fight', true],
      ['tell', false],
    ])
  })
})
