/** Whatever the words, the reader comes to an end and points into the text. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {memberOf} from '../../members.ts'

const words = fc.array(
  fc.constantFrom(
    ...`he she the a ship said that who whereupon whose which when if not never to be was were has been sunk sank by of in and
    but or , . “ ” ' ( ) — : ; ? three Tarnholm Voss Voss’s is expected refused told them whom what why there it's plans 14`.split(
      /\s+/u,
    ),
  ),
  {minLength: 1, maxLength: 40},
)

describe('clauses of any words', () => {
  it('stand in the text, in order, and never stop the run', () =>
    fc.assert(
      fc.property(words, list => {
        const {clauses, article} = memberOf('a', `Headline\n\n${list.join(' ')}\n`)
        for (const {start, end, subject, object} of clauses)
          for (const place of [{start, end}, subject, object])
            if (place) expect(place.start).to.be.within(0, Math.min(place.end, article.text.length))
      }),
      {numRuns: 300},
    ))
})
