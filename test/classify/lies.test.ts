/** Plant one lie and expect exactly one finding; change nothing, or only the words, and expect silence. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Divergence} from '../../pipeline/records.ts'
import {memberOf, told} from '../members.ts'

const DATE = '2031-06-12'

/** A report as the agency sent it. */
const REPORT = `Roof of Calder market falls in

CALDER, June 12 (Agency) - The roof of the covered market in Calder fell in on Wednesday, injuring 14 people, the fire service said.

Mayor Edith Sorrell said she had asked for a report on the building, which was closed in 2019 for repairs.

"We warned the council about that roof many times," said Tom Hadley, who sells fish there.

The repairs of 2019 cost 1.4 million pounds. Stallholders were told to collect their goods on Friday.

Inspectors will examine the steel beams next week, the fire service said.`

/** The same facts by another hand. */
const RETOLD = `Fourteen hurt as market roof gives way

Fourteen people were injured when the roof of the covered market at Calder collapsed on Wednesday.

"We warned the council about that roof many times," said fishmonger Tom Hadley.

A report on the building has been requested by the mayor, Edith Sorrell, whose office she runs from the town hall opposite.

The market was closed for repairs in 2019; they came to £1.4 million.`

const shown = (one: string, two: string): Divergence[] =>
  told([memberOf('one.txt', one, {date: DATE}), memberOf('two.txt', two, {date: DATE})]).divergences.filter(
    ({strength, verdict}) => strength !== 'weak' && verdict === 'conflict',
  )

describe('one lie planted', () => {
  for (const [kind, truth, lie, readings] of [
    ['number', 'injuring 14 people', 'injuring 41 people', ['14', '41']],
    ['number', '1.4 million pounds', '4.1 million pounds', ['1.4 million pounds', '4.1 million pounds']],
    ['date', 'fell in on Wednesday', 'fell in on Monday', ['Monday', 'Wednesday']],
    ['name', 'Tom Hadley', 'Tom Hedley', ['Tom Hadley', 'Tom Hedley']],
    ['gender', 'said she had asked', 'said he had asked', ['he', 'she']],
    ['quote', 'We warned the council', 'We never warned the council', null],
    [
      'attribution',
      'said Tom Hadley, who sells fish there',
      'said Ruth Amsel, who sells flowers there',
      ['Ruth Amsel', 'Tom Hadley'],
    ],
    [
      'attribution',
      '"We warned the council about that roof many times," said Tom Hadley, who sells fish there.',
      'Tom Hadley sells fish there. He was not at his stall.\n\nWe warned the council about that roof many times.',
      null,
    ],
  ] as const)
    it(`${kind}: ${truth} / ${lie}`, () => {
      expect(REPORT).to.include(truth)
      const found = shown(REPORT, REPORT.replace(truth, lie))
      expect(found.map(finding => finding.kind)).to.deep.equal([kind])
      if (readings !== null) expect(found[0]!.readings.map(({value}) => value).sort()).to.deep.equal([...readings])
      for (const span of found[0]!.readings.flatMap(({evidence}) => evidence))
        expect(span.text.length).to.be.at.most(400)
    })

  for (const [what, truth, same] of [
    ['a rounded figure', 'injuring 14 people', 'injuring more than a dozen people'],
    ['a figure in words', 'injuring 14 people', 'injuring fourteen people'],
    ['a calendar day', 'fell in on Wednesday', 'fell in on June 11'],
    ['a role for a name', 'Mayor Edith Sorrell', 'The mayor, Edith Sorrell,'],
    ['an ellipsis', 'We warned the council about that roof many times', 'We warned the council ... many times'],
    ['a surname alone', 'said Tom Hadley', 'said Hadley'],
    ['another currency sign', '1.4 million pounds', '£1.4m'],
  ] as const)
    it(`says nothing of ${what}`, () => {
      expect(REPORT).to.include(truth)
      expect(shown(REPORT, REPORT.replace(truth, same))).to.deep.equal([])
    })

  it('says nothing of an article beside itself, or retold', () => {
    expect(shown(REPORT, REPORT)).to.deep.equal([])
    expect(shown(REPORT, RETOLD)).to.deep.equal([])
  })

  it('puts each article into one reading, and the majority first', () => {
    const lie = REPORT.replace('injuring 14 people', 'injuring 41 people')
    const [finding] = told([
      memberOf('one.txt', REPORT, {date: DATE}),
      memberOf('two.txt', lie, {date: DATE}),
      memberOf('three.txt', REPORT, {date: DATE}),
    ]).divergences
    expect(finding?.readings.map(({value, articles}) => [value, articles.length])).to.deep.equal([
      ['14', 2],
      ['41', 1],
    ])
    const all = finding?.readings.flatMap(({articles}) => articles) ?? []
    expect(new Set(all).size).to.equal(all.length)
  })
})

/** Two reports that tell a storm alike, and one sentence more each. */
const beside = (one: string, two: string): string[] =>
  shown(
    ...([one, two].map(
      sentence => `Storm over Calder\n\nA storm tore roofs off in Calder on Monday.\n\n${sentence}\n`,
    ) as [string, string]),
  ).map(({kind}) => kind)

describe('one difference told once', () => {
  for (const [what, one, two, kinds] of [
    [
      'a surname, with and without the given name',
      'Ida Lundell owns the mill.\n\nThe mayor met Lundell on Friday.\n\nLundell will rebuild it.',
      'Ida Lindell owns the mill.\n\nThe mayor met Lindell on Friday.\n\nLindell will rebuild it.',
      ['name'],
    ],
    [
      'his and her of one person',
      'Alex Lundell, 61, lives by the mill with his two sons.\n\nLundell put his savings into the mill.',
      'Alex Lundell, 61, lives by the mill with her two sons.\n\nLundell put her savings into the mill.',
      ['gender'],
    ],
    [
      'the wife of a man, the husband of a woman',
      'Alex Lundell came back to his mill on Friday, his wife said.',
      'Alex Lundell came back to her mill on Friday, her husband said.',
      ['gender'],
    ],
    [
      'whose staff it is',
      'Mayor Tom Hadley thanked Alex Lundell and her staff for the quick repair.',
      'Mayor Tom Hadley thanked Mr Lundell and his team for the quick repair.',
      ['gender'],
    ],
    ['a floor', 'Inspectors found the crack in the cellar.', 'Inspectors found the crack in the attic.', ['place']],
    [
      'a planned thing and the thing',
      'The planned bridge will go ahead, the mayor said.',
      'The bridge has been approved, the mayor said.',
      [],
    ],
    [
      'contrary nouns under contrary verbs',
      '420 bakers went on strike over pay.',
      '420 bakers stopped work over pay.',
      [],
    ],
  ] as const)
    it(what, () => expect(beside(one, two)).to.deep.equal(kinds))
})
