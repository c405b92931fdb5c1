/**
 * What two linked sentences have in common, word by word: the evidence that they tell one thing, whatever the words between.
 *
 * Example: `The dam at Halden burst on Monday` / `On Monday water broke through the Halden barrier` share Halden, Monday and the
 * like company of dam and barrier. Avoids: words of the very facts that are held against each other, which the caller
 * leaves out. Cost: the words of one sentence times those of the other, once a link that is asked for.
 */
import {stemOf} from '../align/stem.ts'
import {isCommon, isStop} from '../align/words.ts'
import {closeness, synonyms} from '../lexicon/lexicon.ts'
import type {Line} from '../align/types.ts'
import type {Annotated, Token} from '../annotate/types.ts'
import {plainForm} from './names.ts'
import type {StoryView} from './types.ts'
import {onceAStory} from './once.ts'

/** One word of the first sentence and its like in the second. */
export interface Anchor {
  /** Tokens of the two members. */
  readonly a: number
  readonly b: number
  readonly sort: 'name' | 'number' | 'word' | 'near'
  readonly points: number
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])
/** The tagger has many tags for `4m` and `9.6bn`. */
const isContent = (token: Token): boolean =>
  /\d/u.test(token.text) || (CONTENT.has(token.pos) && !isStop(token.lemma) && /\p{L}/u.test(token.text))

export const tokensAt = ({tokens, firstToken}: Annotated, sentence: number): readonly Token[] =>
  tokens.slice(firstToken[sentence], firstToken[sentence + 1])

const anchorsByLines = onceAStory(() => new Map<number, readonly Anchor[]>())

/** Anchors of two lines, in the order of the first; each word has one partner at most. */
export function anchorsOf(story: StoryView, a: Line, b: Line): readonly Anchor[] {
  const known = anchorsByLines(story)
  const key = a.index * story.alignment.lines.length + b.index
  const found = known.get(key) ?? anchorsBetween(story, a, b)
  known.set(key, found)
  return found
}

function anchorsBetween(story: StoryView, a: Line, b: Line): readonly Anchor[] {
  const [xs, ys] = [a, b].map(({member, sentence}) =>
    tokensAt(story.members[member] as Annotated, sentence).filter(isContent),
  ) as [Token[], Token[]]
  const taken = new Set<number>()
  const left: Token[] = []
  const out: Anchor[] = []
  const take = (x: Token, y: Token, how: Pick<Anchor, 'sort' | 'points'>): void => {
    taken.add(y.index)
    out.push({a: x.index, b: y.index, ...how})
  }
  const byForm = new Map<string, Token[]>()
  for (const y of ys) for (const form of formsOf(y)) byForm.set(form, [...(byForm.get(form) ?? []), y])
  for (const x of xs) {
    const same = formsOf(x)
      .flatMap(form => byForm.get(form) ?? [])
      .find(y => !taken.has(y.index))
    if (same) take(x, same, weightOf(x))
    else left.push(x)
  }
  // `cottage` / `bungalow`: words of one company, of one part of speech
  for (const x of left) {
    const near = ys.find(y => !taken.has(y.index) && areNear(x, y, story.settings.anchorNear))
    if (near) take(x, near, {sort: 'near', points: 0.5})
  }
  return out.sort((x, y) => x.a - y.a)
}

const formsOf = (token: Token): string[] => [...new Set([plainForm(token.lower), stemOf(token.lemma.toLowerCase())])]

function weightOf({pos, lemma, text}: Token): Pick<Anchor, 'sort' | 'points'> {
  if (pos === 'NUM' || /\d/u.test(text)) return {sort: 'number', points: 1}
  if (pos === 'PROPN') return {sort: 'name', points: 1}
  return {sort: 'word', points: isCommon(lemma.toLowerCase()) ? 0.4 : 1}
}

const areNear = (x: Token, y: Token, from: number): boolean =>
  [x, y].every(({pos, text}) => pos !== 'PROPN' && pos !== 'NUM' && !/\d/u.test(text)) &&
  (synonyms(x.lemma, y.lemma) || closeness(x.lemma, y.lemma) >= from)

/** Points of the anchors outside the given tokens. */
export const pointsOf = (
  anchors: readonly Anchor[],
  {a, b}: {readonly a: readonly (readonly [number, number])[]; readonly b: readonly (readonly [number, number])[]},
): number => {
  const inside = (at: number, ranges: readonly (readonly [number, number])[]): boolean =>
    ranges.some(([from, to]) => at >= from && at < to)
  return anchors.reduce((sum, one) => (inside(one.a, a) || inside(one.b, b) ? sum : sum + one.points), 0)
}

interface Lined {
  readonly member: Annotated
  readonly line: Line
}

/** Points as a share of all that the shorter of two sentences could give. */
export const shareOf = (points: number, sides: readonly Lined[]): number =>
  points / Math.max(1, Math.min(...sides.map(({member, line}) => wholeOf(member, line.sentence))))

const wholeOf = (member: Annotated, sentence: number): number =>
  tokensAt(member, sentence)
    .filter(isContent)
    .reduce((sum, token) => sum + weightOf(token).points, 0)
