import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {Article} from '../../pipeline/types.ts'
import {article, prose} from './raw.ts'

/** Lines as pages have them, mixed. */
const line = fc.constantFrom(
  ...prose,
  'Bridge closed after barge hits pier',
  'By Jane Doe',
  '4 May 2031',
  'Most read',
  'LISBON, May 4 (Agency) - ',
  'Sign up for our newsletter',
  '',
  '    an indent',
  '—',
  '© 2031 Evening Mail',
  'a line that goes on\nin lower case',
  '. ? !',
)
const page = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 300}),
  fc.array(line, {maxLength: 30}).map(lines => lines.join('\n')),
)

function holds({title, text, blocks, sentences}: Article): void {
  for (const [where, whole] of [
    ['title', title ?? ''],
    [undefined, text],
  ] as const) {
    const mine = blocks.filter(block => block.in === where)
    let rest = whole
    let last = 0
    for (const {start, end} of mine) {
      expect(start).to.be.at.least(last)
      expect(end).to.be.above(start)
      expect(whole.slice(start, end).trim()).to.equal(whole.slice(start, end))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
      last = end
    }
    expect(last).to.be.at.most(whole.length)
    expect(rest.trim()).to.equal('')
  }
  for (const [index, {start, end, block, in: where, index: position}] of sentences.entries()) {
    const home = blocks[block]!
    expect(position).to.equal(index)
    expect(where).to.equal(home.in)
    expect(home.kind).to.be.oneOf(['headline', 'subhead', 'paragraph'])
    expect(home.start <= start && start < end && end <= home.end).to.equal(true)
  }
}

describe('laws of normalize', () => {
  it('blocks lie in order, apart, and hold all that is not white; sentences lie in blocks', () => {
    fc.assert(
      fc.property(fc.option(page), page, fc.boolean(), (title, text, lone) =>
        holds(article(text, {title, lone, metadata: {language: 'en'}})),
      ),
      {numRuns: 300},
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(page, text => {
        const given = {metadata: {language: 'en'}}
        expect(article(text, given)).to.deep.equal(article(text, given))
      }),
      {numRuns: 50},
    )
  })

  it('takes time in proportion to the text', () => {
    const text = [
      'Most read',
      ...prose,
      'Read more',
      'See you 4 May',
      'Related: x',
      '...',
      '(a (b',
      'A | B',
      'by',
    ].join('\n')
    const time = (times: number): number => {
      const long = `${text}\n`.repeat(times)
      const runs = [1, 2, 3].map(() => {
        const from = performance.now()
        article(long, {metadata: {language: 'en'}})
        return performance.now() - from
      })
      return Math.min(...runs)
    }
    time(50)
    expect(time(1000)).to.be.below(40 * time(100) + 20)
  })

  for (const unit of [
    'a',
    '.',
    ' ',
    '-',
    '“',
    'A ',
    '(',
    'Ab ',
    '[',
    '1 ',
    '|',
    'Photo: ',
    'by A ',
    '\n',
    'a\n',
    '= ',
    '… ',
  ])
    it(`does not choke on ${JSON.stringify(unit)}`, () => {
      const from = performance.now()
      holds(article(unit.repeat(100_000 / unit.length), {metadata: {language: 'en'}}))
      expect(performance.now() - from).to.be.below(2000)
    })
})
