/** A sentence that one article quotes again and again is a form: it is compared with nothing. */
import {expect} from 'chai'
import {defaultSettings} from '../../pipeline/settings.ts'
import {alignMembers} from '../../stages/align/align.ts'
import {storyPeople} from '../../stages/classify/story-people.ts'
import {utterances} from '../../stages/classify/quotations.ts'
import {memberOf} from '../members.ts'

const liveBlog = (entries: number): string =>
  Array.from(
    {length: entries},
    (_, n) => `Heat ${n + 1} was won by lane ${(n % 8) + 1}. “We will row harder in the final,” the crew said.`,
  ).join('\n\n')

function groups(entries: number): number {
  const members = ['first', 'second'].map(name => memberOf(name, `${liveBlog(entries)}\n\nSeen by the ${name}.`))
  const alignment = alignMembers(members, defaultSettings.align)
  return utterances({members, alignment, people: storyPeople(members), settings: defaultSettings.classify}).length
}

describe('quotations of a live blog', () => {
  for (const {entries, compared} of [
    {entries: 2, compared: true},
    {entries: 60, compared: false},
  ])
    it(`said ${entries} times: ${compared ? 'held against each other' : 'a form'}`, () => {
      expect(groups(entries) > 0).to.equal(compared)
    })
})
