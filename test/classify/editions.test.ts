import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import type {Verdict} from '../../pipeline/records.ts'
import type {Edition} from '../../pipeline/types.ts'
import {editionOrder} from '../../stages/classify/editions.ts'
import {labelOf} from '../../stages/classify/updates.ts'
import {articleOf, memberOf, told, type SaidOf} from '../members.ts'

const text = (toll: string): string =>
  `Fire in mill at Harwick\n\nA fire in a cotton mill at Harwick killed ${toll} workers on Tuesday, police said.\n\nThe blaze began in the boiler room, and the roof fell in before crews arrived.\n`

function verdictOf(first: SaidOf, second: SaidOf): readonly Verdict[] {
  return told([memberOf('a.txt', text('three'), first), memberOf('b.txt', text('five'), second)])
    .divergences.filter(({kind, strength}) => kind === 'number' && strength !== 'weak')
    .map(({verdict}) => verdict)
}

const URI = 'urn:newsml:wire.example:20310304:mill'
const of = (edition: Partial<Edition>, rest: SaidOf = {}): SaidOf => ({...rest, edition: {item: URI, ...edition}})

describe('a later version of one item is an update', () => {
  const table: readonly (readonly [string, SaidOf, SaidOf, Verdict])[] = [
    ['of a higher version', of({version: '2'}), of({version: '10'}), 'update'],
    ['of a higher version, whichever stands first', of({version: '10'}), of({version: '2'}), 'update'],
    [
      'of a higher version, whenever it was put on a page',
      of({version: '1'}, {date: '2031-03-05'}),
      of({version: '2'}, {date: '2031-03-04'}),
      'update',
    ],
    [
      'made later, the clocks of two zones compared',
      of({revised: '2031-03-04T10:30:00+01:00'}),
      of({revised: '2031-03-04T09:45:00Z'}),
      'update',
    ],
    [
      'published later, where nothing else is said',
      of({}, {date: '2031-03-04T10:00:00Z'}),
      of({}, {date: '2031-03-04T11:00:00Z'}),
      'update',
    ],
    [
      'of a name that is no URI, by one outlet',
      of({item: '7', version: '1'}, {source: 'Post'}),
      of({item: '7', version: '2'}, {source: 'Post'}),
      'update',
    ],
    [
      'of a name that is no URI, by two outlets: two items',
      of({item: '7', version: '1'}, {source: 'Post'}),
      of({item: '7', version: '2'}, {source: 'Mail'}),
      'conflict',
    ],
    ['of another item', of({version: '1'}), of({item: `${URI}-2`, version: '2'}), 'conflict'],
    ['of one version, twice', of({version: '2'}), of({version: '2'}), 'conflict'],
    ['of versions that are no numbers', of({version: 'final'}), of({version: 'draft'}), 'conflict'],
    [
      'made at an hour of no zone',
      of({revised: '2031-03-04T10:30:00'}),
      of({revised: '2031-03-04T11:30:00'}),
      'conflict',
    ],
    ['that says nothing', {}, of({version: '2'}), 'conflict'],
    ['marked as a correction', {}, of({item: null, status: 'correction'}), 'update'],
    ['marked as an update', {}, of({item: null, status: 'update'}), 'update'],
    ['of a note to editors', {}, of({item: null, note: 'ATTENTION - UPDATES toll ///'}), 'update'],
    ['of a note on something else', {}, of({item: null, note: 'Pictures to follow'}), 'conflict'],
    ['canceled', {}, of({item: null, status: 'canceled'}), 'conflict'],
  ]
  for (const [name, first, second, verdict] of table)
    it(name, () => expect(verdictOf(first, second)).to.deep.equal([verdict]))

  it('has the label of its mark', () => {
    expect(labelOf(articleOf('a.txt', text('three'), of({status: 'correction'})))).to.deep.equal({
      series: null,
      version: 0,
    })
    expect(labelOf(articleOf('a.txt', text('three'), of({status: 'withheld'})))).to.equal(null)
  })
})

describe('the order of versions', () => {
  const edition = fc.record({
    item: fc.constantFrom(null, '7', URI),
    version: fc.constantFrom(null, '1', '2', 'x'),
    revised: fc.constantFrom(
      null,
      '2031-03-04T10:30:00Z',
      '2031-03-04T10:30:00+02:00',
      '2031-02-31T00:00:00Z',
      'today',
    ),
  })
  const article = fc
    .tuple(edition, fc.constantFrom(null, '2031-03-04', '2031-03-04T10:00:00Z'), fc.constantFrom('Post', 'Mail'))
    .map(([said, date, source]) => articleOf('a.txt', text('three'), {edition: said, date, source}))

  it('is the same seen from both sides', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const [one, two] = [editionOrder(a, b), editionOrder(b, a)]
        expect(one === null).to.equal(two === null)
        if (one !== null && two !== null) expect(one + two).to.equal(0)
      }),
    )
  })
})
