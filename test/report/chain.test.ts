import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {ArticleId, Span} from '../../pipeline/types.ts'
import {chainOf} from '../../stages/report/chain.ts'

const text = 'Ann Orr met the board. Then she left.'
const span = (start: number, end: number): Span => ({
  article: 'a000000000001' as ArticleId,
  start,
  end,
  text: text.slice(start, end),
})

describe('the chain of one article', () => {
  for (const [pieces, said] of [
    [
      [span(23, 37), span(0, 7), span(28, 31)],
      ['Ann Orr', 'Then she left.'],
    ],
    [[span(0, 22), span(0, 22)], ['Ann Orr met the board.']],
    [[span(0, 7)], ['Ann Orr']],
    [[], []],
  ] as const)
    it(`says ${said.join(' … ') || 'nothing'} once`, () =>
      expect(chainOf(pieces).map(piece => piece.text)).to.deep.equal(said))
})
