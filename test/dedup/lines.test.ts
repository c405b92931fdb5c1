/** Lines of results.jsonl that are written by template: what JSON.stringify makes of the same record. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {ArticleId} from '../../pipeline/types.ts'
import {articleLine, type DedupedRecord} from '../../stages/dedup/article-line.ts'
import {idBits, idOfBits, isoOf} from '../../stages/dedup/cards.ts'
import {PAIR, RELATIONS} from '../../stages/dedup/pairs.ts'
import {groupLine, groupRecord, pairLine, pairRecord} from '../../stages/dedup/records.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom('"', '\\', '\u2028', '\ud800', 'é “x”\n'),
)
const bits = fc.nat(2 ** 48 - 1)

describe('lines by template', () => {
  const edition = fc.record({
    item: text,
    version: text,
    revised: text,
    status: fc.constant(null),
    embargo: text,
    note: text,
    usage: text,
  })
  const record: fc.Arbitrary<DedupedRecord> = fc
    .record({
      key: text,
      file: text,
      source: text,
      url: fc.option(text, {nil: undefined}),
      published: fc.option(text),
      headline: text,
      words: fc.nat(),
      title: fc.option(text),
      notChecked: fc.array(text, {maxLength: 2}),
      notes: fc.array(text, {maxLength: 3}),
      edition: fc.option(edition, {nil: undefined}),
    })
    .map(({key, file, source, url, published, headline, words, title, notChecked, notes, edition: version}) => ({
      type: 'article',
      id: 'a0123456789ab' as ArticleId,
      key,
      file,
      source,
      ...(url === undefined ? {} : {url}),
      published,
      headline,
      language: null,
      words,
      sha256: 'f'.repeat(64),
      story: null,
      title,
      notChecked,
      notes,
      agency: null,
      blocks: [],
      ...(version === undefined ? {} : {edition: version}),
    }))
  it('tell an article as JSON.stringify does', () => {
    fc.assert(
      fc.property(record, one => {
        expect(articleLine(one)).to.equal(`${JSON.stringify(one)}\n`)
      }),
      {numRuns: 300},
    )
  })
  it('tell a pair as JSON.stringify does', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true}).map(Math.abs)
    const rows = fc.tuple(fc.nat(7), fc.nat(RELATIONS.length - 1), share, share, share, fc.nat(), bits, bits)
    fc.assert(
      fc.property(rows, ([lanes, relation, jaccard, aInB, bInA, run, a, b]) => {
        const pairs = Float64Array.of(
          ...new Array<number>(PAIR).fill(0),
          0,
          1,
          lanes,
          relation,
          jaccard,
          aInB,
          bInA,
          run,
          0,
        )
        const told = {ids: Float64Array.of(a, b)}
        expect(pairLine(pairs, 1, told)).to.equal(`${JSON.stringify(pairRecord(pairs, 1, told))}\n`)
      }),
    )
  })
  it('tell a group as JSON.stringify does', () => {
    const members = Uint32Array.of(4, 1, 2, 3, 0)
    const told = {
      ids: Float64Array.of(1, 2, 3, 4, 5),
      whens: Float64Array.of(1, 2, 7, Infinity, 6),
      words: new Uint32Array(5),
    }
    const groups = {count: 2, starts: Uint32Array.of(0, 2, 5), members}
    for (const group of [0, 1])
      expect(groupLine(groups, group, told)).to.equal(`${JSON.stringify(groupRecord(groups, group, {told}))}\n`)
    const parts = [0, 1, 2].map(from => groupRecord(groups, 1, {told, from, to: from + 1}))
    expect(parts.flatMap(({keep, drop}) => [...keep, ...drop])).to.deep.equal([3, 4, 1].map(idOfBits))
    expect(new Set(parts.map(({id, reason}) => `${id} ${reason}`)).size).to.equal(1)
  })
  it('write an id as the hash that it is', () => {
    fc.assert(
      fc.property(bits, number => {
        const id = idOfBits(number)
        expect(id).to.match(/^a[0-9a-f]{12}$/u)
        expect(idBits(id)).to.equal(number)
      }),
    )
  })
  it('write a time as it was told', () => {
    const day = 86_400_000
    const told = fc.tuple(fc.integer({min: -36_000, max: 2_900_000}), fc.option(fc.nat(1439), {nil: null}))
    fc.assert(
      fc.property(told, ([days, minute]) => {
        const iso = new Date(days * day + (minute ?? 0) * 60_000).toISOString()
        const wanted = minute === null ? iso.replace(/T.*/u, '') : iso.replace('.000', '')
        expect(isoOf(days * 2880 + (minute === null ? 0 : 2 * minute + 1))).to.equal(wanted)
      }),
    )
    expect(isoOf(Infinity)).to.equal(null)
  })
})
