/** Runs of made-up sketches: story words by topic, others from a common stock, some dated and some not. */
import fc from 'fast-check'
import type {ArticleId, Sketch} from '../../pipeline/types.ts'
import {sketched} from '../shingle/articles.ts'

interface Made {
  readonly topic: number
  readonly of: readonly number[]
  readonly others: readonly number[]
  readonly day: number | null
}

const made: fc.Arbitrary<Made> = fc.record({
  topic: fc.nat(3),
  of: fc.uniqueArray(fc.nat(14), {minLength: 4, maxLength: 12}),
  others: fc.uniqueArray(fc.integer({min: 1000, max: 1060}), {maxLength: 12}),
  day: fc.option(fc.integer({min: 20_000, max: 20_030}), {nil: null}),
})

function sketchAt({topic, of, others, day}: Made, i: number): Sketch {
  const hash = Int32Array.from(new Set([...of.map(word => 100 * topic + word), ...others])).sort()
  return {
    ...sketched({text: [...hash].join(' '), key: String(i)}),
    id: `a${String(i).padStart(12, '0')}` as ArticleId,
    terms: {
      hash,
      rare: Uint8Array.from(hash, word => (word < 1000 ? 1 : 0)),
      count: new Uint8Array(hash.length).fill(1),
    },
    published: day === null ? null : {iso: '', day, minute: null, basis: 'metadata'},
  }
}

export const runOfSketches: fc.Arbitrary<Sketch[]> = fc.array(made, {maxLength: 30}).map(all => all.map(sketchAt))
