/** Two tellings of a table as a story of two articles whose sentences are aligned, and what a kind says of them. */
import {readFileSync} from 'node:fs'
import {defaultSettings} from '../../../pipeline/settings.ts'
import {linesOf} from '../../../stages/align/align.ts'
import {keptInOrder, wordsOf} from '../../../stages/align/form.ts'
import {storyPeople} from '../../../stages/classify/story-people.ts'
import type {Claim} from '../../../stages/classify/claims/types.ts'
import {weighed} from '../../../stages/classify/settle.ts'
import type {Proposal, Slot, StoryView} from '../../../stages/classify/types.ts'
import {memberOf} from '../../members.ts'

/** As likely as the alignment of rewritten sentences mostly is. */
const LIKENESS = 0.4

/** Paragraphs of one short sentence are read as subheads. */
const MORE = 'The inside pages have pictures and a map of the town.'

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
  // a lone sentence would be read as a headline
  const members = [one, two].map((text, i) =>
    memberOf(`${i}.txt`, `News in brief\n\n${text} ${MORE}`, {date: '2031-06-12'}),
  )
  const lines = linesOf(members)
  const words = lines.map(({member, sentence}) => wordsOf(members[member]!, sentence))
  const links = lines.flatMap(({index: a, member, heading}) =>
    lines
      .filter(line => !heading && !line.heading && line.member > member)
      .map(({index: b}) => {
        const verbatim = keptInOrder(words[a]!, words[b]!).ofShorter
        return {a, b, likeness: LIKENESS, own: LIKENESS, verbatim}
      }),
  )
  const alignment = {lines, links, rows: [], lonely: [], added: []}
  return {members, alignment, people: storyPeople(members), settings: defaultSettings.classify}
}

export type Rule = (story: StoryView) => readonly Slot<Claim>[]

/** Conflicts that the rule finds between the two. */
export const proposed = (rule: Rule, one: string, two: string): Proposal[] =>
  rule(storyOf(one, two))
    .map(slot => weighed(slot))
    .filter(({readings, strength}) => readings.length > 1 && strength !== 'weak')
