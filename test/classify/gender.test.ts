import {expect} from 'chai'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {alignMembers} from '../../stages/align/align.ts'
import {gender} from '../../stages/classify/kinds/gender.ts'
import {sameGivenName} from '../../stages/classify/names.ts'
import {storyPeople} from '../../stages/classify/story-people.ts'
import {memberOf, told} from '../members.ts'

/** `likely: Robin Fox: her | he` of the gender findings of two or more articles. */
function found(...texts: readonly string[]): string {
  const story = told(texts.map((text, i) => memberOf(`n${i}.txt`, text)))
  return story.divergences
    .filter(({kind}) => kind === 'gender')
    .map(
      ({strength, about, readings}) =>
        `${strength}: ${about}: ${readings
          .map(({norm}) => norm)
          .sort()
          .join(' | ')}`,
    )
    .join('; ')
}

const HEAD = 'The mill at Ravenby burned down on Monday and nobody was hurt, the fire brigade said.\n\n'

const SURE = `${HEAD}Robin Fox, a spokeswoman for the mill, said the fire began in a loft.`
const SEEN = `${HEAD}Robin Fox told reporters the fire began in the loft above his office.`

const conflicts: readonly (readonly [string, readonly string[], string])[] = [
  ['two sure sides', [SURE, `${HEAD}Robin Fox said he saw the fire begin in a loft.`], 'strong: Robin Fox: he | she'],
  ['one pronoun against a sure sign', [SURE, SEEN], 'likely: Robin Fox: he | she'],
  [
    'one pronoun against one',
    [SEEN, `${HEAD}Bailiffs said Robin Fox kept oil in a loft she rented.`],
    'likely: Robin Fox: he | she',
  ],
  [
    'two articles with one pronoun each, against one',
    [
      SEEN,
      `${HEAD}Bailiffs said Robin Fox kept oil in a loft she rented.`,
      `${HEAD}Neighbours said Robin Fox kept coal in a shed she rented.`,
    ],
    'likely: Robin Fox: he | she',
  ],
  [
    'a chairman who is she',
    [`${HEAD}Robin Fox said she saw it.`, `${HEAD}Robin Fox, chairman of the mill, saw it.`],
    'weak: Robin Fox: he | she',
  ],
  ['agreement', [SURE, `${HEAD}Robin Fox said she saw it.`], ''],
  [
    'husband and wife',
    [`${HEAD}Mr Fox saw it from a loft.`, `${HEAD}Mrs Fox saw it from a loft.`],
    'weak: Fox: he | she',
  ],
  ['a spokesman nobody names', [SURE, `${HEAD}A spokesman for the mill said the fire began in a loft.`], ''],
]

describe('gender across a story', () => {
  for (const [name, texts, wanted] of conflicts) it(name, () => expect(found(...texts)).to.equal(wanted))

  it('shows the words that tell', () => {
    const story = told([memberOf('a.txt', SURE), memberOf('b.txt', SEEN)])
    const values = story.divergences.filter(({kind}) => kind === 'gender').flatMap(({readings}) => readings)
    expect(values.map(({value}) => value).sort()).to.deep.equal(['his', 'spokeswoman'])
  })

  it('reads the words of a headline in the headline', () => {
    const titled = memberOf('a.txt', 'Robin Fox saw it from a loft.')
    const sentence = {index: 0, block: 0, start: 0, end: 27, in: 'title'} as const
    const sign = {basis: 'noun', rank: 'first', sentence: 0} as const
    const cue = {start: 0, end: 11, in: 'title'} as const
    const anchor = {start: 12, end: 21, in: 'title'} as const
    const first = {
      ...titled,
      article: {...titled.article, title: 'Spokeswoman Robin Fox quits', sentences: [sentence]},
      people: titled.people.map(person => ({...person, genders: [{...sign, gender: 'she' as const, anchor, cue}]})),
    }
    const members = [first, memberOf('b.txt', 'Robin Fox said he saw it from a loft.')]
    const [proposal] = gender.propose({
      members,
      people: storyPeople(members),
      alignment: alignMembers(members, defaultSettings.align),
      settings: defaultSettings.classify,
    })
    expect(proposal?.readings.flat().map(({said}) => said)).to.deep.equal(['spokeswoman', 'he'])
  })
})

const givens: readonly (readonly [string, string, boolean])[] = [
  ['Skipper Jo', 'Jo', true],
  ['Jo', 'Skipper Jo', true],
  ['Jonah Peter', 'Peter', true],
  ['Ann Marie', 'Jean Marie', false],
  ['Anna', 'Karl', false],
  ['J.', 'Jonah', true],
  ['Kate', 'Katherine', true],
]

describe('given names', () => {
  for (const [x, y, same] of givens) it(`${x} and ${y}`, () => expect(sameGivenName(x, y)).to.equal(same))
})

describe('people of a story', () => {
  const people = (...texts: readonly string[]): string =>
    storyPeople(texts.map((text, i) => memberOf(`n${i}.txt`, text)))
      .map(({name, members}) => `${name} ×${members.length}`)
      .join(' | ')

  it('joins a full name and its surname', () =>
    expect(people('Jo Brandis waved to the crew.', 'Mr Brandis waved to the crew.')).to.equal('Jo Brandis ×2'))
  it('joins a job taken for a name and the name', () =>
    expect(people('Harbourmaster Jo Brandis waved.', 'Jo Brandis waved.')).to.equal('Jo Brandis ×2'))
  it('keeps two of one surname apart', () =>
    expect(people('Anna Brandis waved.', 'Karl Brandis waved.')).to.equal('Anna Brandis ×1 | Karl Brandis ×1'))
})
