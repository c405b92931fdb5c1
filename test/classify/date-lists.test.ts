/** Two articles with more times than a story has: what is held against what, and that the run goes on. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {storyId} from '../../pipeline/ids.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {alignMembers} from '../../stages/align/align.ts'
import {classifyStory} from '../../stages/classify/classify.ts'
import {memberOf} from '../members.ts'

const LEFT = `A barge carrying gravel ran aground on a sandbank near Elmstad on April 7.

The new bridge at Varn opens on May 2.
`
const RIGHT = `The barge carrying gravel ran aground on the sandbank near Elmstad on April 5.

Ida Brandt plays the cello in the state orchestra.
`

/** The days that exclude each other where so many pairs of times are held without a link. */
function daysApart(dateTimesHeld: number): string[] {
  const members = [LEFT, RIGHT].map((text, i) => memberOf(`${i}.txt`, text, {date: '2019-04-09'}))
  const [first] = members
  if (first === undefined) throw new Error('a story has members')
  const story = {id: storyId(first.article.id), members: members.map(({article: {id, ref}}) => ({id, ref}))}
  const settings = {...defaultSettings, classify: {...defaultSettings.classify, dateTimesHeld}}
  const alignment = alignMembers(members, settings.align)
  return classifyStory({type: 'story', story, members, alignment}, settings)
    .divergences.filter(({kind, rule}) => kind === 'date' && /^date\/same-(?:frame|event)$/u.test(rule))
    .map(({readings}) =>
      readings
        .map(({value}) => value)
        .sort()
        .join(' | '),
    )
}

describe('articles with very many times', () => {
  it('times of linked sentences are held against each other, however many there are', () => {
    expect(daysApart(defaultSettings.classify.dateTimesHeld)).to.deep.equal(['April 5 | April 7'])
    expect(daysApart(0)).to.deep.equal(['April 5 | April 7'])
  })
})
