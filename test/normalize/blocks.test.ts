import {expect} from 'chai'
import {describe, it} from 'mocha'
import {article, partsOf, prose} from './raw.ts'

const [first, second, third] = prose
const page = (...lines: readonly string[]): string => lines.join('\n\n')
/** What stands before the first paragraph. */
const head = (...lines: readonly string[]): readonly (readonly [string, string])[] => {
  const parts = partsOf(article(page(...lines, first, second)))
  return parts.slice(
    0,
    parts.findIndex(([kind]) => kind === 'paragraph'),
  )
}

describe('blocks', () => {
  const heads: readonly (readonly (readonly [string, string])[])[] = [
    [['headline', 'Barge hits bridge at Ballyford']],
    [
      ['boilerplate', 'THE BALLYFORD ECHO · NEWS'],
      ['headline', 'Barge hits bridge'],
      ['byline', 'By Jane Doe, Ballyford Echo'],
      ['date', 'Friday 4 May 2029'],
    ],
    [
      ['boilerplate', 'Shipping | Accidents'],
      ['headline', 'Barge hits bridge'],
    ],
    [
      ['boilerplate', 'WORLD NEWS'],
      ['headline', 'Barge hits bridge at Ballyford'],
      ['date', 'Updated: 2029-05-04 17:52'],
    ],
    [
      ['boilerplate', 'RADIO 7 — THE SOUND OF THE SHORE'],
      ['headline', 'Could this be the end of the old bridge at Ballyford harbour?'],
      ['byline', 'Jane Doe in Ballyford'],
    ],
    [
      ['headline', 'BARGE HITS BRIDGE'],
      ['byline', 'By JANE DOE'],
    ],
    [
      ['date', '4 May 2029'],
      ['headline', 'Barge hits bridge'],
    ],
    [
      ['headline', 'Barge hits bridge'],
      ['subhead', 'Council blames fog and calls for a new pilot scheme'],
    ],
    [
      ['boilerplate', 'Now reading'],
      ['headline', 'Barge hits bridge'],
      ['boilerplate', 'Barge hits bridge'],
    ],
    [
      ['headline', 'Barge hits bridge'],
      ['date', 'Posted May 4, 2029 at 6:48 PM PST | Updated May 5, 2029'],
    ],
    [
      ['headline', 'Barge hits bridge'],
      ['dateline', 'BALLYFORD, Ireland, May 4 (Agency) -'],
    ],
  ]
  for (const wanted of heads)
    it(`the head ${wanted.map(([kind]) => kind).join(', ')}`, () => {
      const lines = wanted.map(([, text]) => text)
      const dateline = wanted.at(-1)?.[0] === 'dateline' ? ` ${first}` : ''
      const given = [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${dateline}`]
      expect(head(...given)).to.deep.equal(wanted)
    })

  it('cuts off the date that stands before a headline on its line', () => {
    const parts = partsOf(article(page(' date 2029-05-04 Barge Hits Bridge', first)))
    expect(parts.slice(0, 2)).to.deep.equal([
      ['date', 'date 2029-05-04'],
      ['headline', 'Barge Hits Bridge'],
    ])
  })

  it('takes the title for the headline where it stands apart, and the same line in the text for boilerplate', () => {
    const parts = partsOf(article(page('Barge hits bridge', first), {title: ' Barge hits bridge'}))
    expect(parts.slice(0, 2)).to.deep.equal([
      ['headline', 'Barge hits bridge'],
      ['boilerplate', 'Barge hits bridge'],
    ])
  })

  it('has no headline where the text begins with its story', () => {
    const bare = article(page(`${first.slice(0, -1)}, after a night of fog along the whole coast.`, second))
    expect(partsOf(bare).map(([kind]) => kind)).to.deep.equal(['paragraph', 'paragraph'])
    expect(bare.headline).to.match(/^The harbour bridge at Ballyford was closed .*…$/u)
    expect(bare.headline.length).to.be.at.most(120)
  })

  it('leaves a lone sentence of an archive alone', () => {
    for (const text of ['Sign up for our newsletter.', 'Barge hits bridge'])
      expect(partsOf(article(text, {lone: true}))).to.deep.equal([['paragraph', text]])
    expect(partsOf(article('Barge hits bridge'))).to.deep.equal([['headline', 'Barge hits bridge']])
  })

  it('tells a subhead from a result and from a cut line', () => {
    const kinds = partsOf(article(page('Barge hits bridge', first, 'What happens next', second, 'It was a'))).map(
      ([kind]) => kind,
    )
    expect(kinds).to.deep.equal(['headline', 'paragraph', 'subhead', 'paragraph', 'paragraph'])
  })

  it('reads wrapped lines as one paragraph each', () => {
    const wire = [
      'A barge hit the harbour bridge of Ballyford in',
      'thick fog and closed the road to the airport,',
      'the council said.',
      '    Nobody was hurt, but the bridge will stay closed',
      'by order of the mayor until engineers have looked',
      'at it.',
    ].join('\n')
    const {sentences, blocks} = article(wire, {title: 'BARGE HITS BRIDGE'})
    expect(blocks.map(({kind}) => kind)).to.deep.equal(['headline', 'paragraph', 'paragraph'])
    expect(sentences).to.have.length(3)
  })

  const datelines = [
    'BALLYFORD, Ireland, May 4 (Reuters) -',
    'Beirut (AFP) –',
    'PORT ELLEN, Ont. (Agency) —',
    'NEW YORK —',
    'BEIJING --',
    'PARIS/BERLIN (Reuters) -',
    '(CNN)',
    'St. Louis (AP) —',
    'LISBON, 4 May -',
  ]
  for (const dateline of datelines)
    it(`dateline ${dateline}`, () => {
      const parts = partsOf(article(page('Barge hits bridge', `${dateline} ${first}`)))
      expect(parts.slice(1)).to.deep.equal([
        ['dateline', dateline],
        ['paragraph', first],
      ])
    })

  const none = [
    'Jane Doe (Labour) said that the bridge at Ballyford was closed after a barge struck a pier.',
    'BREAKING — The bridge at Ballyford was closed on Friday after a barge struck one of its piers.',
    'Ballyford – once the busiest harbour of the coast – has lost its only bridge after a barge struck a pier.',
    'NATO (the North Atlantic Treaty Organization) said that the bridge was not part of its plans for the coast.',
  ]
  for (const text of none)
    it(`no dateline: ${text.slice(0, 30)}`, () => {
      expect(partsOf(article(page('Barge hits bridge', text)))[1]).to.deep.equal(['paragraph', text])
    })

  it('cuts the credit of the desk off the last sentence', () => {
    const parts = partsOf(
      article(page('Barge hits bridge', first, `${third} (Reporting by Jane Doe; Editing by J. Roe)`)),
    )
    expect(parts.slice(2)).to.deep.equal([
      ['paragraph', third],
      ['boilerplate', '(Reporting by Jane Doe; Editing by J. Roe)'],
    ])
  })
})
