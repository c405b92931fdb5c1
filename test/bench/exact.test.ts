/** The exact join against the plainest computation: every pair, sets of strings. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {units} from '../../bench/corpus/stream.ts'
import {ExactJoin, wordsOf} from '../../bench/recall/exact.ts'

const gramsOf = (text: string): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')))
}

/** `a b jaccard contained`, sorted. */
function everyPair(texts: readonly string[], share: number): string[] {
  const sets = texts.map(gramsOf)
  const all = sets.flatMap((a, i) =>
    sets.slice(i + 1).flatMap((b, k) => {
      const shared = [...a].filter(gram => b.has(gram)).length
      const contained = shared / Math.min(a.size, b.size)
      if (!(contained >= share)) return []
      return [`${i} ${i + 1 + k} ${(shared / (a.size + b.size - shared)).toFixed(6)} ${contained.toFixed(6)}`]
    }),
  )
  return all.sort()
}

function joined(texts: readonly string[], share?: number): string[] {
  const join = new ExactJoin()
  texts.forEach((text, i) => join.add(String(i), text))
  return join
    .pairs(share)
    .map(({a, b, jaccard, contained}) => {
      const [first, second] = [Number(a), Number(b)].sort((x, y) => x - y)
      return `${first ?? ''} ${second ?? ''} ${jaccard.toFixed(6)} ${contained.toFixed(6)}`
    })
    .sort()
}

describe('the exact join', () => {
  it('finds what comparing every pair finds', () => {
    const words = fc.array(fc.constantFrom('rain', 'snow', 'wind'), {minLength: 0, maxLength: 14})
    const texts = fc.array(
      words.map(list => list.join(' ')),
      {minLength: 2, maxLength: 14},
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(0.3, 0.6, 1), (all, share) => {
        expect(joined(all, share)).to.deep.equal(everyPair(all, share))
      }),
    )
  })
  for (const kind of ['planted', 'excerpts', 'boilerplate'] as const)
    it(`finds what comparing every pair finds, among ${kind} articles`, () => {
      const bytes = Buffer.concat([...units({kind, articles: 100, seed: 5})].map(({articles}) => articles))
      const lines = bytes.toString('utf8').trimEnd().split('\n')
      const texts = lines.map(line => (JSON.parse(line) as {text: string}).text)
      const expected = everyPair(texts, 0.6)
      expect(joined(texts)).to.deep.equal(expected)
      if (kind === 'planted') expect(expected).to.have.length.above(15)
    })
  it('reads words without case, accents and apostrophes', () =>
    expect(wordsOf('Ms Okafor’s École, re-opened: 1,200 “CAFÉS”')).to.deep.equal(
      'ms okafors ecole re opened 1 200 cafes'.split(' '),
    ))
})
