/** One word replaced in an otherwise equal sentence is told once, under its kind; what can be both is not told. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Divergence} from '../../../pipeline/records.ts'
import {defaultSettings} from '../../../pipeline/settings.ts'
import {alignMembers} from '../../../stages/align/align.ts'
import {linePairsOf} from '../../../stages/classify/swaps/swaps.ts'
import {memberOf, told} from '../../members.ts'
import {AGREES, DIFFERS, FALLS_SHORT} from './cases.ts'

const DATE = '2031-06-12'

/** `{x|y}` as each of the two hands has it. */
const hands = (sentence: string): [string, string] => [
  sentence.replace(/\{([^|{}]*)\|[^{}]*\}/gu, '$1'),
  sentence.replace(/\{[^|{}]*\|([^{}]*)\}/gu, '$1'),
]

function shown(texts: readonly string[]): Divergence[] {
  const members = texts.map((text, i) => memberOf(`${i}.txt`, text, {date: DATE}))
  return told(members).divergences.filter(
    ({strength, verdict}) => strength !== 'weak' && (verdict === 'conflict' || verdict === 'status-shift'),
  )
}

describe('one slot replaced among the same words', () => {
  for (const [kind, sentence] of DIFFERS)
    it(`${kind}: ${sentence}`, () => expect(shown(hands(sentence)).map(found => found.kind)).to.deep.equal([kind]))

  for (const sentence of AGREES)
    it(`says nothing of ${sentence}`, () => expect(shown(hands(sentence))).to.deep.equal([]))

  // a line that begins to be told moves up to the table of what is
  for (const [kind, sentence] of FALLS_SHORT)
    it(`does not yet tell ${kind}: ${sentence}`, () =>
      expect(shown(hands(sentence)).map(found => found.kind)).not.to.deep.equal([kind]))

  it('tells three articles in one finding, the majority first', () => {
    const [one, two] = hands('The union {accepted|rejected} the offer of a rise after a ballot of its drivers.')
    const found = shown([one, `${two} `, `${one}\n`])
    expect(found.map(({readings}) => readings.map(({articles}) => articles.length))).to.deep.equal([[2, 1]])
  })

  it('quotes the exact words of both sides', () => {
    const [found] = shown(hands('The road along the estuary was {open|closed} to lorries until dawn.'))
    expect(found?.readings.map(({value}) => value).sort()).to.deep.equal(['closed', 'open'])
    for (const {evidence} of found?.readings ?? []) expect(evidence[0]?.text).to.match(/^The road .* dawn\.$/u)
  })

  it('holds a line against its likeliest partner alone', () => {
    const list = (ages: readonly number[]): string =>
      ages
        .map((age, i) => `Runner ${'ABC'[i] ?? ''} of the harbour club finished the race at the age of ${age}.`)
        .join('\n\n')
    const members = [memberOf('a.txt', list([31, 42, 53])), memberOf('b.txt', list([31, 42, 53]))]
    const alignment = alignMembers(members, defaultSettings.align)
    const pairs = linePairsOf({members, alignment, people: [], settings: defaultSettings.classify})
    expect(pairs.map(({lines: [a, b]}) => a.sentence === b.sentence)).to.deep.equal([true, true, true])
  })
})
