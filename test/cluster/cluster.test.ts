/** What leaves the barrier, in what order, and that neither order nor strangers change it. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Placed, Sketch} from '../../pipeline/types.ts'
import {proposePairs} from '../../stages/candidates/propose.ts'
import {measuredBy, place} from '../../stages/cluster/cluster.ts'
import {verifyPairs} from '../../stages/verify/verify.ts'
import {runOfSketches} from '../candidates/story-sketches.ts'
import {budget, ferryAgency, ferryFire, ferryLocal, secondQuarter, thirdQuarter} from '../candidates/story-tellings.ts'
import {sketched} from '../shingle/articles.ts'

type Sought = Parameters<typeof place>[1]['sought']
const barrier = (
  sketches: readonly Sketch[],
  sought: Sought = 'find',
  settings = defaultSettings,
): ReturnType<typeof place> => {
  const gram = settings.shingle.gram
  const seeks = sought === 'find'
  const proposed = seeks ? proposePairs(sketches, settings.candidates) : {sketches, pairs: []}
  return place(verifyPairs(proposed, {...settings.verify, gram}), {settings, sought, measure: measuredBy(settings)})
}
const only = <T extends Placed['type']>(placed: readonly Placed[], type: T): Extract<Placed, {type: T}>[] =>
  placed.filter((one): one is Extract<Placed, {type: T}> => one.type === type)
const storiesOf = (sketches: readonly Sketch[], sought?: Sought): string[][] => {
  const key = new Map(sketches.map(sketch => [sketch.id, sketch.key]))
  return only(barrier(sketches, sought).placed, 'story').map(({story}) =>
    story.members.map(({id}) => key.get(id) ?? ''),
  )
}
const given = (key: string, story: string | null, text = `lone words of ${key}`): Sketch => ({
  ...sketched({text, key}),
  givenStory: story,
})
const six = [ferryAgency, ferryLocal, ferryFire, budget, secondQuarter, thirdQuarter].map(sketched)

describe('the barrier', () => {
  it('finds the one story among look-alikes', () =>
    expect(storiesOf(six)).to.deep.equal([['ferry-agency', 'ferry-local']]))
  it('lets out a summary, then articles, pairs, stories, groups', () => {
    const {placed} = barrier([...six, sketched({...ferryLocal, key: 'ferry-copy'})])
    const types = placed.map(({type}) => type)
    expect([...new Set(types)]).to.deep.equal(['summary', 'article', 'pair', 'story', 'group'])
    expect(types.filter(type => type === 'article')).to.have.length(7)
    expect(types.indexOf('pair')).to.be.greaterThan(types.lastIndexOf('article'))
    expect(types.indexOf('story')).to.be.greaterThan(types.lastIndexOf('pair'))
    expect(types.indexOf('group')).to.be.greaterThan(types.lastIndexOf('story'))
  })
  it('gives every article its story', () => {
    const {placed} = barrier(six)
    const [story] = only(placed, 'story')
    const told = only(placed, 'article').filter(article => article.story !== null)
    expect(told.map(({story: of}) => of)).to.deep.equal([story!.story.id, story!.story.id])
  })
  it('takes given stories as they are, and no article alone', () => {
    const sketches = [
      given('a', 'x'),
      given('b', 'y'),
      given('c', 'x'),
      given('d', null),
      given('e', 'z'),
      given('f', 'y'),
    ]
    expect(storiesOf(sketches, 'given').map(keys => keys.sort())).to.have.deep.members([
      ['a', 'c'],
      ['b', 'f'],
    ])
  })
  it('takes all as one story, two suffice, one does not', () => {
    expect(storiesOf([given('a', null), given('b', null)], 'one').map(keys => keys.sort())).to.deep.equal([['a', 'b']])
    expect(storiesOf([given('a', null)], 'one')).to.deep.equal([])
    expect(storiesOf([], 'one')).to.deep.equal([])
  })
  it('tells every pair inside a given story, with the figures of the texts', () => {
    const text = 'one two three four five six seven'
    const {placed} = barrier([given('a', 'x', text), given('b', 'x', `${text} eight`), given('c', 'x')], 'given')
    const pairs = only(placed, 'pair').map(({pair}) => pair)
    expect(pairs).to.have.length(3)
    expect(pairs.map(({jaccard}) => jaccard).sort()).to.deep.equal([0, 0, 0.75])
    expect(pairs.map(({lanes}) => lanes)).to.deep.equal([[], [], []])
  })
  it('lists exact copies as a star around the first', () => {
    const copies = Array.from({length: 10}, (_, i) => given(`copy ${i}`, 'x', 'always the same six words here'))
    expect(only(barrier(copies, 'given').placed, 'pair')).to.have.length(9)
  })
  it('sets apart what a story has beyond its limit, and says so', () => {
    const settings = {...defaultSettings, cluster: {...defaultSettings.cluster, storyMembers: 5}}
    const many = [
      ...Array.from({length: 8}, (_, i) => given(`copy ${i}`, 'x', 'the same')),
      ...'abc'.split('').map(key => given(key, 'x')),
    ]
    const {placed, problems} = barrier(many, 'given', settings)
    const [story] = only(placed, 'story')
    expect(story!.story.members).to.have.length(5)
    expect(new Set(story!.story.members.map(({id}) => many.find(one => one.id === id)?.tokenHash)).size).to.equal(4)
    expect(problems.map(({code, stage}) => [code, stage])).to.deep.equal([['story-too-large', 'cluster']])
    expect(only(placed, 'article').every(article => article.story === story!.story.id)).to.equal(true)
  })
})

describe('laws of the barrier', () => {
  it('the order of the input changes nothing', () =>
    fc.assert(
      fc.property(runOfSketches, fc.nat(), (sketches, turn) => {
        const at = sketches.length === 0 ? 0 : turn % sketches.length
        const turned = [...sketches.slice(at), ...sketches.slice(0, at)].reverse()
        expect(barrier(turned)).to.deep.equal(barrier(sketches))
      }),
    ))
  it('no story spans more days than allowed, none has one member, no article is in two', () =>
    fc.assert(
      fc.property(runOfSketches, sketches => {
        const byId = new Map(sketches.map(sketch => [sketch.id, sketch]))
        const stories = only(barrier(sketches).placed, 'story').map(({story}) => story.members.map(({id}) => id))
        expect(new Set(stories.flat()).size).to.equal(stories.flat().length)
        for (const members of stories) {
          const days = members.flatMap(id => byId.get(id)?.published?.day ?? [])
          expect(members.length).to.be.at.least(2)
          if (days.length > 0)
            expect(Math.max(...days) - Math.min(...days)).to.be.at.most(defaultSettings.cluster.storySpan)
        }
      }),
    ))
  it('a stranger changes no story’s id', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{9}$/), {minLength: 5, maxLength: 40}), words => {
        const stranger = sketched({key: 'stranger', text: words.join(' '), published: '2031-11-17'})
        const ids = (sketches: Sketch[]): string[] => only(barrier(sketches).placed, 'story').map(({story}) => story.id)
        expect(ids([...six, stranger])).to.deep.equal(ids(six))
      }),
    ))
})
