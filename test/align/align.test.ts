import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {alignMembers} from '../../stages/align/align.ts'
import {formOf, keptInOrder} from '../../stages/align/form.ts'
import type {Annotated} from '../../stages/annotate/types.ts'
import {memberOf} from '../members.ts'

const HERALD = `Barge sinks in Marlow basin

A barge carrying gravel sank in the Marlow basin on Tuesday after striking a lock gate, the canal trust said.

Two crew members swam ashore and were treated for cold at Weldon hospital.

The lock will stay closed for a week while divers inspect the gate, the trust said.`

const COURIER = `Lock shut after gravel barge goes down

The canal trust said a gravel barge had struck a lock gate and gone to the bottom of the Marlow basin.

Boaters complained that the detour adds nine hours to the journey to Penfield.

Its two crew members reached the bank by swimming and were taken to Weldon hospital.`

const POST = `Marlow lock closed

Divers will inspect the damaged gate this week, and until then the lock stays closed.

A barge struck the gate on Tuesday and sank with its load of gravel.`

const sentence = (member: Annotated, index: number): string => {
  const place = member.article.sentences[index]
  return place === undefined ? '' : member.article.text.slice(place.start, place.end)
}

/** Rows as texts, whatever the order of the members. */
function rowsAsText(members: readonly Annotated[]): string[] {
  const {lines, rows} = alignMembers(members, defaultSettings.align)
  return rows
    .map(row =>
      row.lines
        .map(at => {
          const line = lines[at]!
          return sentence(members[line.member]!, line.sentence)
        })
        .sort()
        .join(' | '),
    )
    .sort()
}

describe('align', () => {
  const members = [memberOf('herald', HERALD), memberOf('courier', COURIER), memberOf('post', POST)]

  it('puts all tellings of one claim into one row', () => {
    const rows = rowsAsText(members)
    for (const [claim, tellings] of [
      ['sank', 3],
      ['Weldon hospital', 2],
    ] as const) {
      const row = rows.find(text => text.includes(claim))
      expect(row?.split(' | '), claim).to.have.length(tellings)
    }
  })

  it('calls a line nobody else tells lonely', () => {
    const {lines, lonely} = alignMembers(members, defaultSettings.align)
    const alone = lonely.map(({line}) => sentence(members[lines[line]!.member]!, lines[line]!.sentence))
    expect(alone).to.include('Boaters complained that the detour adds nine hours to the journey to Penfield.')
    expect(alone.some(text => text.includes('swam ashore'))).to.equal(false)
  })

  it('gives the same rows in any order of the members', () => {
    const expected = rowsAsText(members)
    fc.assert(
      fc.property(fc.shuffledSubarray(members, {minLength: 3, maxLength: 3}), shuffled => {
        expect(rowsAsText(shuffled)).to.deep.equal(expected)
      }),
      {numRuns: 6},
    )
  })

  it('keeps links and rows between members, never inside one', () => {
    const {lines, links} = alignMembers(members, defaultSettings.align)
    for (const {a, b} of links) expect(lines[a]!.member).to.not.equal(lines[b]!.member)
  })

  it('aligns an article beside its copy line by line, verbatim', () => {
    const twins = [memberOf('one', HERALD), memberOf('two', HERALD)]
    const {rows, lonely} = alignMembers(twins, defaultSettings.align)
    expect(lonely).to.deep.equal([])
    expect(rows.map(({form}) => form)).to.deep.equal(['verbatim', 'verbatim', 'verbatim'])
  })
})

describe('keptInOrder', () => {
  const table: readonly (readonly [string, string, number, number])[] = [
    ['the dam broke at dawn', 'the dam broke at dawn', 1, 1],
    ['the dam broke', 'officials said the dam broke', 1, 0.6],
    ['at dawn the dam broke', 'the dam broke at dawn', 0.6, 0.6],
    ['rain', 'snow', 0, 0],
    ['', 'snow', 0, 0],
  ]
  for (const [x, y, shorter, longer] of table)
    it(`${x || 'nothing'} / ${y}`, () => {
      const kept = keptInOrder(x.split(' ').filter(Boolean), y.split(' ').filter(Boolean))
      expect(kept).to.deep.equal({ofShorter: shorter, ofLonger: longer})
    })

  it('names the form by the words kept', () => {
    expect([1, 0.7, 0.2].map(kept => formOf(kept, defaultSettings.align))).to.deep.equal([
      'verbatim',
      'light-edit',
      'rewrite',
    ])
  })
})
