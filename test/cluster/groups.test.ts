/** Which near-copies stand together, and which of them is kept. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {Pair, Relation, Sketch} from '../../pipeline/types.ts'
import {groupsOf} from '../../stages/cluster/groups.ts'
import {sketched} from '../shingle/articles.ts'

type Match = Pick<Pair, 'a' | 'b' | 'relation' | 'jaccard'>
const match = (a: Sketch, b: Sketch, jaccard: number, relation: Relation = 'near-copy'): Match => ({
  a: a.id,
  b: b.id,
  relation,
  jaccard,
})
const on = (day: number, text = `text of day ${day}`): Sketch =>
  sketched({text, key: `day ${day}`, published: `2024-05-0${day}`})
const [a, b, c, d] = [on(1), on(2), on(3), on(4)]

describe('groups', () => {
  const table: readonly [string, Sketch[], Match[], [Sketch, Sketch[]][]][] = [
    ['a pair of copies keeps the earlier', [b, a], [match(a, b, 0.9)], [[a, [b]]]],
    ['a chain falls apart: c is not like a', [a, b, c], [match(a, b, 0.6), match(b, c, 0.6)], [[a, [b]]]],
    [
      'the far end of a chain founds its own group',
      [a, b, c, d],
      [match(a, b, 0.6), match(b, c, 0.6), match(c, d, 0.6)],
      [
        [a, [b]],
        [c, [d]],
      ],
    ],
    ['a member goes to the likest representative', [a, b, c], [match(a, c, 0.5), match(b, c, 0.7)], [[b, [c]]]],
    ['articles that share a core are no copies', [a, b], [match(a, b, 0.45, 'shares-core')], []],
    ['nothing alike, no groups', [a, b, c], [], []],
  ]
  for (const [what, sketches, pairs, expected] of table)
    it(what, () => {
      const found = groupsOf(sketches, pairs).map(({representative, drop}) => [representative, drop])
      const wanted = expected.map(([kept, dropped]) => [kept.id, dropped.map(({id}) => id)])
      expect(found).to.have.deep.members(wanted)
    })

  it('put an exact copy where its text belongs, though no pair names it', () => {
    const copy = sketched({text: 'Text of day 2!', key: 'copy', published: '2024-05-09'})
    const [group] = groupsOf([a, b, copy], [match(a, b, 0.8)])
    expect(group).to.deep.include({representative: a.id, keep: [a.id], drop: [b.id, copy.id]})
  })
  it('leave articles without a word alone', () => {
    expect(groupsOf([sketched({text: '…', key: '1'}), sketched({text: '!', key: '2'})], [])).to.deep.equal([])
  })

  const same = (key: string, published?: string, text = 'same words here'): Sketch =>
    sketched({text, key, ...(published === undefined ? {} : {published})})
  const reasons: readonly [string, Sketch[], string][] = [
    ['time', [same('x', '2024-05-01'), same('y', '2024-05-02')], 'earliest published of 2 copies (2024-05-01)'],
    ['a date beside none', [same('x'), same('y', '2024-05-02')], 'earliest published of 2 copies (2024-05-02)'],
    [
      'length',
      [same('x', '2024-05-01'), same('y', '2024-05-01', 'same-words here')],
      'longest of 2 copies, published at the same time (2024-05-01) (3 words)',
    ],
    ['id', [same('x'), same('y'), same('z')], 'first by id of 3 copies, none of them dated, equally long'],
  ]
  for (const [what, sketches, reason] of reasons)
    it(`say that ${what} decided`, () => expect(groupsOf(sketches, [])[0]?.reason).to.equal(reason))

  it('are the same for every order, and every member matches its representative', () => {
    const articles = Array.from({length: 9}, (_, i) => on(i + 1, `text number ${i % 6}`))
    const pick = fc.integer({min: 0, max: 8})
    const edges = fc.array(fc.tuple(pick, pick, fc.double({min: 0.5, max: 1, noNaN: true})), {maxLength: 20})
    fc.assert(
      fc.property(edges, fc.shuffledSubarray(articles, {minLength: 9}), (picked, shuffled) => {
        const pairs = picked.flatMap(([x, y, jaccard]) => (x === y ? [] : [match(articles[x]!, articles[y]!, jaccard)]))
        const groups = groupsOf(articles, pairs)
        expect(groupsOf(shuffled, pairs.toReversed())).to.deep.equal(groups)
        const members = groups.flatMap(({keep, drop}) => [...keep, ...drop])
        expect(new Set(members).size).to.equal(members.length)
        const textOf = new Map(articles.map(({id, tokenHash}) => [id, tokenHash]))
        const alike = new Set(
          pairs.flatMap(p => [textOf.get(p.a)! + textOf.get(p.b)!, textOf.get(p.b)! + textOf.get(p.a)!]),
        )
        for (const {representative, drop} of groups)
          for (const id of drop) {
            const [one, other] = [textOf.get(id)!, textOf.get(representative)!]
            expect(one === other || alike.has(one + other)).to.equal(true)
          }
      }),
    )
  })
})
