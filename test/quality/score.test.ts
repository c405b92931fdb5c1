/** What counts as a hit, a miss and a false alarm: one invented story, one change at a time. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {judgementsIn, truthOf} from '../../quality/judged.ts'
import {labelledSet} from '../../quality/labels.ts'
import {fallen} from '../../quality/floors.ts'
import {withFigures} from '../../quality/page.ts'
import {precisionOf, recallOf, scored, scoreOf, type Score} from '../../quality/score.ts'
import {needsShared, root} from '../shared.ts'
import {execFileSync} from 'node:child_process'
import {scan} from '../../pipeline/index.ts'

const A = `Roof falls in at Tarnholm pool

The roof of the swimming pool in Tarnholm fell in on Tuesday, injuring 14 people, the fire brigade said.

Divers searched the basin until midnight.
`
const B = `Pool roof collapses

The roof of the swimming pool in Tarnholm fell in on Tuesday, injuring 17 people, the fire brigade said.

The pool was built in 1974 by a Danish firm.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wirediff-quality-'))
  mkdirSync(path.join(folder, 'articles'))
  writeFileSync(path.join(folder, 'articles', 'a.txt'), A)
  writeFileSync(path.join(folder, 'articles', 'b.txt'), B)
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const label = {
  id: 'd1',
  type: 'number',
  about: 'people injured',
  spans: {'a.txt': 'injuring 14 people', 'b.txt': 'injuring 17 people'},
  severity: 'high',
  difficulty: 'easy',
}

async function scoreWith(change: Readonly<Record<string, unknown>>): Promise<Score> {
  const story = {
    story: 'pool',
    articles: ['a.txt', 'b.txt'],
    core: [{spans: {'a.txt': 'The roof of the swimming pool', 'b.txt': 'The roof of the swimming pool'}}],
    divergences: [label],
    traps: [],
    unique: [{article: 'a.txt', span: 'Divers searched the basin until midnight.'}],
    boilerplate: [],
    ...change,
  }
  writeFileSync(path.join(folder, 'labels.json'), JSON.stringify({stories: [story], distractors: []}))
  return scored(labelledSet('pool', folder))
}

describe('quality: a set is scored', () => {
  const cases: [sentence: string, change: Record<string, unknown>, hit: number, right: number, shown: number][] = [
    ['the labelled kind in the labelled sentences is a hit', {}, 1, 1, 1],
    ['another kind is a miss and a false alarm', {divergences: [{...label, type: 'date'}]}, 0, 0, 1],
    [
      'a kind that the label accepts too is a hit',
      {divergences: [{...label, type: 'date', alt_types: ['number']}]},
      1,
      1,
      1,
    ],
    ['both articles on one side is a miss', {divergences: [{...label, sides: [['a.txt', 'b.txt']]}]}, 0, 0, 1],
    ['a label that editors dispute counts neither way', {divergences: [{...label, optional: true}]}, 0, 0, 0],
    ['nothing labelled: what is shown is wrong', {divergences: []}, 0, 0, 1],
  ]
  for (const [sentence, change, hit, right, shown] of cases)
    it(sentence, async () => {
      const {counts} = await scoreWith(change)
      expect({hit: counts.all.hit, right: counts.all.right, shown: counts.all.shown}).to.deep.equal({hit, right, shown})
    })

  it('counts a finding on what agrees as a trap', async () => {
    const trap = {type: 'number', spans: label.spans, why: 'invented'}
    const {counts} = await scoreWith({divergences: [], traps: [trap]})
    expect(counts.traps).to.equal(1)
  })

  it('sees the shared sentence and the one that stands alone', async () => {
    const {counts, stories} = await scoreWith({})
    expect([recallOf(counts.core), precisionOf(counts.core), recallOf(counts.unique)]).to.deep.equal([1, 1, 1])
    expect(stories).to.deep.equal({precision: 1, recall: 1})
  })

  it('fails below a floor and says which figure', async () => {
    const score = await scoreWith({divergences: []})
    const floor = {precision: 0.5, recall: 0, core: 0.5, unique: 0, boilerplate: 0}
    expect(fallen(score, floor)).to.deep.equal(['pool: precision 0.000 is below 0.5'])
  })

  it('gives the figures of the public scorer', async function () {
    const scorer = path.join(needsShared(this, 'score'), 'score.mjs')
    this.timeout(60_000)
    const set = labelledSet('fresh-2', path.join(root, 'test', 'stories', 'fresh-2'))
    const records = []
    for await (const record of scan([path.join(set.folder, 'articles')])) records.push(record)
    const file = path.join(folder, 'results.jsonl')
    writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'))
    const args = [scorer, '--gold', set.folder, '--results', file, '--json']
    const theirs: unknown = JSON.parse(execFileSync(process.execPath, args).toString())
    const {counts, stories} = scoreOf(set, records)
    expect(theirs).to.deep.include({
      core: {
        precision: precisionOf(counts.core),
        recall: recallOf(counts.core),
        f1: (2 * precisionOf(counts.core) * recallOf(counts.core)) / (precisionOf(counts.core) + recallOf(counts.core)),
      },
      within: {labelled: counts.within.labelled, hit: counts.within.hit, shown: counts.within.shown},
    })
    expect(theirs).to.have.nested.property('divergence.precision', precisionOf(counts.all))
    expect(theirs).to.have.nested.property('divergence.recall', recallOf(counts.all))
    expect(theirs).to.have.nested.property('unique.recall', recallOf(counts.unique))
    expect(theirs).to.have.nested.property('stories.precision', stories.precision)
  })
})

describe('quality: judgements', () => {
  const text = 'finding\trule\treader\topinion\treason\nd1\tx\tone\ttrue\t\nd1\tx\ttwo\twrong\tother event\n'
  it('count half where two readers disagree', () => expect(truthOf(judgementsIn(text), 'd1')).to.equal(0.5))
  it('say nothing of a finding that nobody read', () => expect(truthOf(judgementsIn(text), 'd2')).to.equal(null))
  it('are refused with the line where the opinion is none of three', () =>
    expect(() => judgementsIn('h\nd1\tx\tone\tmaybe\t')).to.throw('judgements.tsv:2'))
  it('of the repository can be read', () =>
    expect(() => judgementsIn(readFileSync(path.join(root, 'quality', 'judgements.tsv'), 'utf8'))).not.to.throw())
})

describe('quality: the page', () => {
  it('keeps what stands around the figures', () => {
    const page = 'x\n<!-- written by `npm run quality -- --write` -->\nold\n<!-- end -->\ny'
    expect(withFigures(page, 'NEW')).to.equal('x\nNEW\ny')
  })
  it('is refused without its marks', () => expect(() => withFigures('x', 'NEW')).to.throw('docs/quality.md'))
})
