/** Recall and precision against an exact join of a newswire collection, where that collection stands beside the repository. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import {expect} from 'chai'
import {before, describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Pair, Sketch} from '../../pipeline/types.ts'
import {proposePairs} from '../../stages/candidates/index.ts'
import {verifyPairs} from '../../stages/verify/index.ts'
import {needsShared} from '../shared.ts'
import {sketched} from '../shingle/articles.ts'

/** A pair of the exact join, over tokens of letters, digits and apostrophes; containment is the greater of the two. */
interface Joined {
  readonly a: string
  readonly b: string
  readonly jaccard: number
  readonly containment: number
}

function readJoin(folder: string): readonly Joined[] {
  const rows = readFileSync(path.join(folder, 'oracle_pairs_5w.tsv'), 'utf8').trim().split('\n').slice(1)
  return rows.map(row => {
    const [a = '', b = '', jaccard, containment] = row.split('\t')
    return {a, b, jaccard: Number(jaccard), containment: Number(containment)}
  })
}

/** Sketches of the articles that the join names, by their number. */
function readSketches(folder: string, join: readonly Joined[]): ReadonlyMap<string, Sketch> {
  const named = new Set(join.flatMap(({a, b}) => [a, b]))
  const lines = gunzipSync(readFileSync(path.join(folder, 'articles.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  const articles = lines.filter(line => line !== '').map(line => JSON.parse(line) as {id: number; text: string})
  return new Map(
    articles
      .filter(({id}) => named.has(String(id)))
      .map(({id, text}) => [String(id), sketched({text, key: String(id), source: 'wire'})]),
  )
}

describe('newswire', () => {
  let join: readonly Joined[] = []
  let sketches: ReadonlyMap<string, Sketch> = new Map()
  let found: ReadonlyMap<string, Pair> = new Map()
  const keyOf = (a: string, b: string): string => [a, b].sort().join(' ')

  before(function () {
    const folder = needsShared(this, 'data/reuters21578')
    join = readJoin(folder)
    sketches = readSketches(folder, join)
    const proposed = proposePairs([...sketches.values()], defaultSettings.candidates)
    const {pairs} = verifyPairs(proposed, {...defaultSettings.verify, gram: defaultSettings.shingle.gram})
    found = new Map(pairs.map(pair => [keyOf(pair.a, pair.b), pair]))
  })

  /** Exact copies are a star: a pair is found if their firsts are, or if they are copies of one text. */
  function isFound({a, b}: Joined): boolean {
    const sameAs = (one: Sketch): Sketch[] =>
      [...sketches.values()].filter(({tokenHash}) => tokenHash === one.tokenHash)
    const [x, y] = [sketches.get(a)!, sketches.get(b)!]
    if (x.tokenHash === y.tokenHash || found.has(keyOf(x.id, y.id))) return true
    return sameAs(x).some(p => sameAs(y).some(q => found.has(keyOf(p.id, q.id))))
  }
  const table: readonly [string, (pair: Joined) => boolean, number][] = [
    ['Jaccard .8 up', ({jaccard}) => jaccard >= 0.8, 1],
    ['Jaccard .6 to .8', ({jaccard}) => jaccard >= 0.6 && jaccard < 0.8, 0.995],
    ['Jaccard .5 to .6', ({jaccard}) => jaccard >= 0.5 && jaccard < 0.6, 0.95],
    ['one inside the other', ({jaccard, containment}) => jaccard < 0.5 && containment >= 0.6, 0.99],
  ]
  for (const [what, of, recall] of table)
    it(`finds ${recall} of the pairs with ${what}`, () => {
      const pairs = join.filter(of)
      expect(pairs.filter(isFound).length / pairs.length).to.be.at.least(recall)
    })
  it('measures the Jaccard that the exact join measured', () => {
    const differing = join.filter(({a, b, jaccard}) => {
      const pair = found.get(keyOf(sketches.get(a)!.id, sketches.get(b)!.id))
      return pair !== undefined && Math.abs(pair.jaccard - jaccard) > 0.005
    })
    // Single quotation marks are no part of a word here.
    expect(differing.length).to.be.at.most(10)
  })
})
