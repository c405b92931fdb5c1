/** Very long stories of one pattern: the pairs that are held grow with the text and not with its square. */
import {expect} from 'chai'
import {defaultSettings} from '../../pipeline/settings.ts'
import {candidatesOf, type CandidateSettings, type Posting} from '../../stages/align/candidates.ts'
import type {Key} from '../../stages/align/keys.ts'
import {partners} from '../../stages/align/rows.ts'
import {Likenesses} from '../../stages/align/likeness.ts'
import type {Line} from '../../stages/align/types.ts'

/** Two articles of `entries` lines that share all their words but one, which each line has with its like alone. */
function resultsLists(entries: number): {lines: Line[]; keys: Key[][]; postings: Map<string, Posting[]>} {
  const lines = [0, 1].flatMap(member =>
    Array.from({length: entries}, (_, sentence) => ({
      index: member * entries + sentence,
      member,
      sentence,
      heading: false,
    })),
  )
  const keys = lines.map(({sentence}) => ['won', 'heat', `n:${sentence}`].map(name => ({name, weight: 1})))
  const postings = new Map<string, Posting[]>()
  keys.forEach((own, line) => {
    for (const {name, weight} of own) postings.set(name, [...(postings.get(name) ?? []), {line, weight}])
  })
  return {lines, keys, postings}
}

const FEW: CandidateSettings = {keyCrowd: 1_000_000, pairsHeld: 100, mostCandidates: 6}

function held(entries: number, settings: CandidateSettings = FEW): number | null {
  const {lines, keys, postings} = resultsLists(entries)
  const candidates = candidatesOf(lines, keys, {postings, settings})
  return candidates === null ? null : candidates.reduce((sum, {size}) => sum + size, 0)
}

describe('candidates of a line', () => {
  it('grow with the text: twice the entries, twice the pairs', () => {
    const [once, twice] = [held(200) ?? 0, held(400) ?? 0]
    expect(once).to.be.within(200, 200 * 2 * FEW.mostCandidates)
    expect(twice).to.be.at.most(2.1 * once)
  })

  it('hold the line that shares the rarest word, wherever it stands', () => {
    const {lines, keys, postings} = resultsLists(100)
    // the last entry of the first list opens the second
    const moved = keys.map((own, line) =>
      line === 100 ? own.map(key => (key.name === 'n:0' ? {...key, name: 'n:moved'} : key)) : own,
    )
    moved[99] = (moved[99] ?? []).map(key => (key.name === 'n:99' ? {...key, name: 'n:moved'} : key))
    postings.set('n:moved', [
      {line: 99, weight: 1},
      {line: 100, weight: 1},
    ])
    const candidates = candidatesOf(lines, moved, {postings, settings: FEW})
    expect(candidates?.[99]?.has(100)).to.equal(true)
  })

  it('are all lines where a story is of ordinary length', () => {
    expect(held(60, defaultSettings.align)).to.equal(null)
  })

  it('leave so many partners in another article', () => {
    const {lines} = resultsLists(40)
    const likeness = new Likenesses(lines.length)
    for (let a = 0; a < 40; a++) for (let b = 40; b < 80; b++) likeness.set(a, b, 0.5)
    const found = partners(lines, likeness, {from: 0.2, nearBest: 0.7, mostPartners: 3})
    expect(found.length).to.be.within(40 * 3, 80 * 3)
  })
})
