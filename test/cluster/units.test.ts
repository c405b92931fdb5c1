/** Who follows whom among near-copies. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Pair, Sketch} from '../../pipeline/types.ts'
import {unitsOf} from '../../stages/cluster/units.ts'
import {sketched} from '../shingle/articles.ts'

const on = (day: string, text = `text of day ${day}`): Sketch =>
  sketched({text, key: `day ${day}`, published: `2031-05-${day}`})
const copy = (a: Sketch, b: Sketch, jaccard: number): Pair => ({
  ...{a: a.id, b: b.id, jaccard, relation: 'near-copy', lanes: ['copy']},
  ...{containment: [jaccard, jaccard], longestRun: 9, storyScore: 0},
})
const [a, b, c, d] = [on('01'), on('02'), on('03'), on('20')]

describe('units of near-copies', () => {
  const table: readonly [string, Sketch[], Pair[], number[][]][] = [
    ['a copy follows the earlier', [a, b], [copy(a, b, 0.8)], [[0, 1]]],
    ['a copy of a copy founds its own unit', [a, b, c], [copy(a, b, 0.8), copy(b, c, 0.8)], [[0, 1], [2]]],
    ['the same words need no pair', [a, on('02', 'text of day 01')], [], [[0, 1]]],
    ['nor do those of a copy', [a, b, on('03', 'text of day 02')], [copy(a, b, 0.8)], [[0, 1, 2]]],
    ['twins of a copy weeks later are apart', [a, b, on('20', 'text of day 02')], [copy(a, b, 0.8)], [[0, 1], [2]]],
    ['the same words weeks later are not this story', [a, on('20', 'text of day 01')], [], [[0], [1]]],
    ['nor are near-copies', [a, d], [copy(a, d, 0.9)], [[0], [1]]],
    ['texts without words are nobody’s copies', [on('01', ''), on('02', '')], [], [[0], [1]]],
    ['a shared core is no copy', [a, b], [{...copy(a, b, 0.45), relation: 'shares-core'}], [[0], [1]]],
  ]
  for (const [what, sketches, pairs, wanted] of table)
    it(what, () => expect(unitsOf(sketches, pairs, {days: 7}).map(({members}) => members)).to.deep.equal(wanted))
})
