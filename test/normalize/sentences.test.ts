import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {sentencesOf} from '../../stages/normalize/index.ts'

const cut = (text: string): readonly string[] =>
  sentencesOf(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  const whole = [
    'Sen. J. K. Roe of the U.S. Senate won No. 4.',
    'Coun. Mary Doe met Mr. Roe, of Roe Inc. in Dayton, on Nov. 15 at 9 a.m. Monday.',
    '“It is over,” he said.',
    '“Why now?” she asked the council.',
    '“Why now?” Roe asked the council.',
    'Profit rose 3.5 per cent to $1.2 billion.',
    'Our streets are full ... and so are our buses.',
    'I ... I do not know.',
    'He named three towns: Ayr; Perth; and St. Andrews.',
    '1. Bring a coat.',
    'She moved to Washington, D.C., in May.',
    'The word “stop!” was painted on it.',
    'Bids rose before the 9 a.m. (0600 GMT) auction.',
    'The ferry left at 6 a.m. (local time), an hour late.',
  ]
  for (const text of whole) it(`stays whole: ${text}`, () => expect(cut(text)).to.deep.equal([text]))

  const several: readonly (readonly string[])[] = [
    ['The vote is over.', 'He lost.'],
    ['“It is over.', 'Go home,” he said.'],
    ['“It is over,” he said.', '“Go home.”'],
    ['She said, “It is over.”', 'He left.'],
    ['He said no.', 'The vote was close.'],
    ['It happened in the U.S.', 'The police came at 5 p.m.', 'Nobody was hurt.'],
    ['They bought Roe Inc.', 'The price was low.'],
    ['He was hurt (his arm was broken).', 'She was not.'],
    ['“Calm down!', 'Is that clear?”', 'Roe left the room.'],
    ['“It got out of control.', '… We were afraid.”'],
    ['The city paid $4.', '“Too much,” he said.'],
    ['It rose by 12.', 'Sales fell.'],
    ['桥被关闭了。', '没有人受伤。'],
  ]
  for (const pieces of several) {
    const text = pieces.join(/[。]/u.test(pieces[0] ?? '') ? '' : ' ')
    it(`is cut in ${pieces.length}: ${text}`, () => expect(cut(text)).to.deep.equal(pieces))
  }

  it('finds the end where the space is lost', () =>
    expect(cut('“We closed the bridge.”The mayor was there.')).to.have.length(2))
  it('leaves a long sentence whole', () => expect(cut(`The ${'very '.repeat(200)}long bridge fell.`)).to.have.length(1))

  it('gives ranges in order that hold every letter', () => {
    const words = fc.array(
      fc.constantFrom('He', 'said.', '“No!”', 'U.S.', '...', '…', '5', 'a.m.', '\n', '。', '(x)', 'I.', '?'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'grapheme'}),
          words.map(all => all.join(' ')),
        ),
        text => {
          const ranges = sentencesOf(text, {start: 0, end: text.length})
          let rest = text
          let last = 0
          for (const {start, end} of ranges) {
            expect(start).to.be.at.least(last)
            expect(end).to.be.above(start)
            expect(text.slice(start, end).trim()).to.equal(text.slice(start, end))
            rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
            last = end
          }
          expect(rest).to.not.match(/[\p{L}\p{N}]/u)
        },
      ),
    )
  })

  it('takes time in proportion to the text', () => {
    const time = (times: number): number => {
      const text = 'e.g. a ... b. c ‘d’ ?! '.repeat(times)
      const runs = [1, 2, 3].map(() => {
        const from = performance.now()
        sentencesOf(text, {start: 0, end: text.length})
        return performance.now() - from
      })
      return Math.min(...runs)
    }
    time(1000)
    // ten times the text: ten times the time, or a hundred were it quadratic
    expect(time(20_000)).to.be.below(40 * time(2000) + 20)
  })
})
