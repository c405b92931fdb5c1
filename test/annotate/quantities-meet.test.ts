import {describe, it} from 'mocha'
import {expect} from 'chai'
import fc from 'fast-check'
import {intervalsMeet, meetingOf} from '../../stages/annotate/quantities/meet.ts'
import type {Measure} from '../../stages/annotate/types.ts'
import {articleOf, quantitiesIn} from './quantities-marked.ts'
import {quantitiesOf} from '../../stages/annotate/quantities.ts'
import {tokensOf} from '../../stages/annotate/tokens.ts'

/** First quantity of the first sentence against the first of the second. */
const rows: readonly (readonly [string, string, string])[] = [
  ['Police found 14 boats.', 'Police found 14 boats.', 'meet'],
  ['Police found 14 boats.', 'Police found 15 boats.', 'apart'],
  ['Police found a dozen boats.', 'Police found 12 boats.', 'meet'],
  ['Police found a dozen boats.', 'Police found 17 boats.', 'apart'],
  ['Nearly 600 fans came.', 'Some 596 fans came.', 'meet'],
  ['Nearly 600 fans came.', 'The 596 fans came.', 'meet'],
  ['Nearly 600 fans came.', 'The 620 fans came.', 'apart'],
  ['About 600 fans came.', 'The 612 fans came.', 'meet'],
  ['About 600 fans came.', 'The 700 fans came.', 'apart'],
  ['At least 14 people died.', 'There 20 people died.', 'meet'],
  ['At least 14 people died.', 'There 12 people died.', 'apart'],
  ['Up to 30 people died.', 'There 40 people died.', 'apart'],
  ['No more than 20 boats came.', 'They saw 18 boats.', 'meet'],
  ['Hundreds of fans came.', 'They saw 340 fans.', 'meet'],
  ['Hundreds of fans came.', 'They saw 40 fans.', 'apart'],
  ['It made $1.2bn.', 'It made $1.23 billion.', 'meet'],
  ['It made $1.2bn.', 'It made $1.3 billion.', 'apart'],
  ['It made $1.2bn.', 'It made €1.2bn.', 'unlike'],
  ['It earns £4 an hour.', 'It earns £4.', 'unlike'],
  ['It is 20 miles away.', 'It is 32 km away.', 'meet'],
  ['It is 20 miles away.', 'It is 20 km away.', 'apart'],
  ['It was 30C.', 'It was 86°F.', 'meet'],
  ['Three in four voters stayed.', 'Some 75% of voters stayed.', 'meet'],
  ['Two-thirds of voters stayed.', 'Only 40% of voters stayed.', 'apart'],
  ['Prices rose 42%.', 'Prices rose 42.3 percent.', 'meet'],
  ['Prices rose 42%.', 'Prices rose 44 percent.', 'apart'],
  ['Rates rose 25 basis points.', 'Rates rose 0.25 percentage points.', 'meet'],
  ['United won 3-2.', 'City lost 2-3 at home.', 'meet'],
  ['United won 3-2.', 'United won 3-1.', 'apart'],
  ['They voted 9-6.', 'It passed by 9 votes to 6.', 'meet'],
  ['A 7.2-magnitude quake hit.', 'A quake of magnitude 7.2 hit.', 'meet'],
  ['A 7.2-magnitude quake hit.', 'A quake of magnitude 7.4 hit.', 'apart'],
  ['Ray, 47, was there.', 'A 47-year-old was there.', 'meet'],
  ['Ray, 47, was there.', 'A 48-year-old was there.', 'apart'],
  ['A man in his 40s died.', 'A 47-year-old died.', 'meet'],
  ['There were 5,000 fans.', 'There were 5,012 fans.', 'meet'],
  ['There were 5,000 fans.', 'There were 6,000 fans.', 'apart'],
  ['It was -5 degrees.', 'It was minus 5 degrees.', 'meet'],
  ['It was -5C.', 'It was minus five degrees Celsius.', 'meet'],
  ['It was -5 degrees.', 'It was 5 degrees.', 'apart'],
  ['It was minus 5 degrees.', 'It was minus 9 degrees.', 'apart'],
  ['They moved 500 tons of grain.', 'They moved 454 tonnes of grain.', 'meet'],
  ['They moved 500 long tons of grain.', 'They moved 508 tonnes of grain.', 'meet'],
  ['They moved 512 tons of grain.', 'They moved 512 tonnes of grain.', 'meet'],
  ['They moved 512 tons of grain.', 'They moved 465 tons of grain.', 'apart'],
  ['They moved 512 tons of grain.', 'They moved 400 tonnes of grain.', 'apart'],
  ['They moved 512 metric tons of grain.', 'They moved 464 tonnes of grain.', 'apart'],
  ['Police found three score boats.', 'Police found 60 boats.', 'meet'],
  ['Police found three score and ten boats.', 'Police found 70 boats.', 'meet'],
  ['Threescore boats came.', 'Some 60 boats came.', 'meet'],
  ['Police found three score boats.', 'Police found three boats.', 'apart'],
]

describe('figures exclude each other only where no reading agrees', () => {
  for (const [left, right, said] of rows) {
    it(`${left} / ${right}`, () => {
      const [a, b] = [quantitiesIn(left)[0]!, quantitiesIn(right)[0]!]
      expect(meetingOf(a, b)).to.equal(said)
      expect(intervalsMeet(a, b)).to.equal(said !== 'apart')
    })
  }
})

describe('laws of figures', () => {
  const side = fc
    .record({
      low: fc.double({min: -1e6, max: 1e6, noNaN: true}),
      width: fc.constantFrom(0, 1, 50, Infinity),
      rounding: fc.constantFrom(0, 0.5, 50),
      measure: fc.constantFrom<Measure>('count', 'money', 'length', 'score'),
      unit: fc.constantFrom(null, 'USD', 'km'),
      per: fc.constantFrom(null, 'hour'),
      whole: fc.constantFrom(null, 2),
      comparator: fc.constant('exact' as const),
    })
    .map(({width, ...rest}) => ({...rest, high: rest.low + width}))

  it('a figure meets itself', () => {
    fc.assert(fc.property(side, a => meetingOf(a, a) === 'meet'))
  })
  it('order does not matter', () => {
    fc.assert(fc.property(side, side, (a, b) => meetingOf(a, b) === meetingOf(b, a)))
  })
  it('every figure of a text lies in it and has low at most high', () => {
    const word = fc.constantFrom(
      '14',
      '$',
      '3-2',
      'people',
      'of',
      'a',
      'dozen',
      'half',
      'million',
      'and',
      '%',
      '(',
      ')',
      '-',
      '1,2',
      'nine',
      'killed',
      ',',
      '47',
      'to',
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), words => {
        const line = words.join(' ')
        return quantitiesIn(line).every(q => q.low <= q.high && q.start >= 0 && q.end <= line.length && q.start < q.end)
      }),
    )
  })
  it('ten times the text takes at most some twenty times as long', function () {
    const clock = (copies: number): number => {
      const line = 'At least 14 people were killed and two dozen others hurt on Monday, 7 March, in 3-2 of $1.2bn'
      const article = articleOf(Array.from({length: copies}, () => line))
      const tokens = tokensOf(article)
      const start = performance.now()
      quantitiesOf({article, ...tokens})
      return performance.now() - start
    }
    clock(50)
    const small = Math.min(clock(100), clock(100), clock(100))
    const large = clock(1000)
    expect(large).to.be.below(20 * small + 50)
  })
  it('one endless sentence of figures stays linear', () => {
    const clock = (copies: number): number => {
      const article = articleOf([Array.from({length: copies}, (_, k) => `${k} and a half million 7-`).join('')])
      const tokens = tokensOf(article)
      const start = performance.now()
      quantitiesOf({article, ...tokens})
      return performance.now() - start
    }
    clock(100)
    const small = Math.min(clock(200), clock(200))
    expect(clock(2000)).to.be.below(25 * small + 100)
  })
})
