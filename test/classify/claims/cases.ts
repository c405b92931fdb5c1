/** Two tellings of a table as a story of two articles whose sentences are aligned, and what a kind says of them. */
import {readFileSync} from 'node:fs'
import {defaultSettings} from '../../../pipeline/settings.ts'
import {linesOf} from '../../../stages/align/align.ts'
import {keptInOrder, wordsOf} from '../../../stages/align/form.ts'
import {storyPeople} from '../../../stages/classify/story-people.ts'
import type {KindOfFact, Proposal, StoryView} from '../../../stages/classify/types.ts'
import {memberOf} from '../../members.ts'

/** As likely as the alignment of rewritten sentences mostly is. */
const LIKENESS = 0.4

/** `+`: differ. `-`: look alike and agree. `?+`, `?-`: known to be read wrongly. */
export interface Case {
  readonly mark: '+' | '-' | '?+' | '?-'
  readonly one: string
  readonly two: string
}

export const casesOf = (name: string): Case[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [mark = '', one = '', two = ''] = line.split('\t')
      if (mark !== '+' && mark !== '-' && mark !== '?+' && mark !== '?-') throw new Error(line)
      return {mark, one, two}
    })

export function storyOf(one: string, two: string): StoryView {
  const members = [memberOf('one.txt', one, {date: '2031-06-12'}), memberOf('two.txt', two, {date: '2031-06-12'})]
  const lines = linesOf(members)
  const words = lines.map(({member, sentence}) => wordsOf(members[member]!, sentence))
  const links = lines.flatMap(({index: a, member}) =>
    lines
      .filter(line => line.member > member)
      .map(({index: b}) => {
        const verbatim = keptInOrder(words[a]!, words[b]!).ofShorter
        return {a, b, likeness: LIKENESS, own: LIKENESS, verbatim}
      }),
  )
  const alignment = {lines, links, rows: [], lonely: []}
  return {members, alignment, people: storyPeople(members), settings: defaultSettings.classify}
}

export const proposed = (kind: KindOfFact, one: string, two: string): Proposal[] =>
  kind.propose(storyOf(one, two)).filter(({readings, strength}) => readings.length > 1 && strength !== 'weak')
