/** What words have to do with each other: tables of pairs that hold, and of pairs that look alike and do not. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {
  closeness,
  isEventNoun,
  isGroupNoun,
  isPersonNoun,
  isPlaceNoun,
  kindOf,
  opposites,
  siblings,
  synonyms,
} from '../../stages/lexicon/lexicon.ts'
import {root} from '../shared.ts'

/** `injure/injury arrest/detain` -> pairs. */
const pairs = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/u)
    .map(pair => {
      const [a = '', b = ''] = pair.split('/')
      return [a, b] as const
    })

type Relation = (a: string, b: string) => boolean

function wrong(holds: Relation, expected: boolean, text: string, directed = false): readonly string[] {
  return pairs(text)
    .filter(([a, b]) => holds(a, b) !== expected || (!directed && holds(b, a) !== expected))
    .map(pair => pair.join('/'))
}

describe('the table of pairs', () => {
  const table = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  const relations: Readonly<Record<string, Relation>> = {synonyms, opposites, siblings}
  for (const [name, relation] of Object.entries(relations))
    for (const answer of ['yes', 'no'])
      it(`answers ${answer} of ${name}`, () => {
        const lines = table.filter(line => line.startsWith(`${name} ${answer} `))
        expect(lines.length).to.be.greaterThan(3)
        const text = lines.map(line => line.split(' ').slice(2).join(' ')).join(' ')
        expect(wrong(relation, answer === 'yes', text)).to.deep.equal([])
      })
})

describe('what is kept by hand', () => {
  const linesOf = (name: string): string[] =>
    readFileSync(path.join(root, `lexicon/${name}.txt`), 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
  const across = (sides: readonly string[], mark: string | RegExp): (readonly [string, string])[] =>
    sides.flatMap((side, i) =>
      sides.slice(i + 1).flatMap(other => side.split(mark).flatMap(a => other.split(mark).map(b => [a, b] as const))),
    )
  const opposed = linesOf('opposites').flatMap(line => across(line.split(' | '), ' '))
  const apart = linesOf('families').flatMap(line => across(line.split(' '), '+'))
  const both = (pairs: readonly (readonly [string, string])[], one: Relation, other: Relation): readonly string[] =>
    [...new Set(pairs.filter(([a, b]) => one(a, b) && other(a, b)).map(pair => [...pair].sort().join('/')))].sort()

  it('has no pair that is both one thing and its contrary', () =>
    // a defeat is lost, and to defeat is to win
    expect(both(opposed, synonyms, opposites)).to.deep.equal(['defeat/victory', 'defeat/win']))
  it('has no pair that is both one thing and another', () => expect(both(apart, synonyms, siblings)).to.deep.equal([]))
  it('answers the same whichever word is first', () => {
    for (const relation of [synonyms, opposites, siblings])
      expect([...opposed, ...apart].filter(([a, b]) => relation(a, b) !== relation(b, a))).to.deep.equal([])
  })
})

describe('synonyms', () => {
  it('join frequent senses, derived words and the names of one thing', () =>
    expect(
      wrong(
        synonyms,
        true,
        `injure/injury arrest/detain resign/resignation buy/purchase large/big begin/commence help/assist
         explode/explosion invade/invasion quickly/quick car/automobile doctor/physician decide/decision lorry/truck
         lawyer/attorney dismiss/sack theft/burglary striker/forward pact/deal blaze/fire same/same`,
      ),
    ).to.deep.equal([]))
  it('leave light verbs, agents and other senses apart', () =>
    expect(
      wrong(
        synonyms,
        false,
        `have/get make/get take/have kill/killer teach/teacher employ/employer build/building strike/capsize
         hospital/school wife/sister red/blue rise/fall ship/car court/park bank/river nosuchword/otherword`,
      ),
    ).to.deep.equal([]))
  it('hold by part of speech where one is asked for', () => {
    expect(synonyms('purchase', 'buy', 'verb')).to.equal(true)
    expect(synonyms('automobile', 'car', 'noun')).to.equal(true)
    expect(synonyms('automobile', 'car', 'verb')).to.equal(false)
  })
})

describe('opposites', () => {
  it('are outcomes, states, directions and negated words', () =>
    expect(
      wrong(
        opposites,
        true,
        `accept/reject approve/veto confirm/deny rise/fall open/close win/lose acquit/convict guilty/innocent
         arrest/release hire/sack deploy/withdraw ban/allow lift/impose survive/die agree/refuse support/oppose
         increase/cut insured/uninsured insure/uninsured present/absent alive/dead safe/unsafe first/last north/south
         northbound/southbound left/right upper/lower before/after hot/cold stable/unstable legal/illegal
         fatal/non-fatal vaccinated/unvaccinated pro-government/anti-government careful/careless agree/disagree
         employment/unemployment stability/instability upstairs/downstairs escalate/de-escalate lock/unlock`,
      ),
    ).to.deep.equal([]))
  it('are no false friends, no synonyms and no word against itself', () =>
    expect(
      wrong(
        opposites,
        false,
        `valuable/invaluable famous/infamous union/ion ease/disease formation/information rest/unrest press/impress
         count/discount port/import cover/discover vent/invent come/income date/update under/der mission/mission
         rise/climb reject/refuse arrest/detain hospital/clinic form/inform different/indifferent pact/impact
         play/display sense/essence stand/understand tense/intense`,
      ),
    ).to.deep.equal([]))
})

describe('kinds', () => {
  it('lead from a noun to wider ones', () =>
    expect(
      wrong(
        kindOf,
        true,
        `surgeon/doctor surgeon/person nurse/person rifle/weapon car/vehicle dog/animal hospital/building
         ferry/boat park/place election/event army/group person/person`,
        true,
      ),
    ).to.deep.equal([]))
  it('do not lead back, nor across', () =>
    expect(
      wrong(kindOf, false, 'doctor/surgeon weapon/rifle nurse/doctor wife/sister ferry/person park/person', true),
    ).to.deep.equal([]))
  it('sort nouns by what they name', () => {
    expect('official guard victim pilot'.split(' ').filter(noun => !isPersonNoun(noun))).to.deep.equal([])
    expect('hospital street park beach kitchen'.split(' ').filter(noun => !isPlaceNoun(noun))).to.deep.equal([])
    expect('government army team company'.split(' ').filter(noun => !isGroupNoun(noun))).to.deep.equal([])
    expect('strike election storm attack'.split(' ').filter(noun => !isEventNoun(noun))).to.deep.equal([])
    expect(['kitchen', 'storm'].filter(isPersonNoun)).to.deep.equal([])
    expect(['victim', 'election'].filter(isPlaceNoun)).to.deep.equal([])
  })
})

describe('siblings', () => {
  it('exclude each other as names of one thing', () =>
    expect(
      wrong(siblings, true, 'prosecutor/barrister rifle/pistol kitchen/bedroom leg/arm church/mosque colonel/general'),
    ).to.deep.equal([]))
  it('are neither kinds of each other nor synonyms nor strangers', () =>
    expect(
      wrong(
        siblings,
        false,
        'surgeon/doctor lawyer/attorney car/philosophy gunman/attacker leader/founder man/teacher',
      ),
    ).to.deep.equal([]))
})

describe('closeness', () => {
  it('is high for words of one company, low for strangers, 0 for the unknown and 1 for itself', () => {
    expect(closeness('car', 'truck')).to.be.greaterThan(0.7)
    expect(closeness('arrest', 'detain')).to.be.greaterThan(0.5)
    expect(closeness('car', 'philosophy')).to.be.lessThan(0.2)
    expect(closeness('car', 'nosuchword')).to.equal(0)
    expect(closeness('ferry', 'ferry')).to.be.closeTo(1, 1e-9)
    expect(closeness('ferry', 'boat')).to.equal(closeness('boat', 'ferry'))
  })
})
