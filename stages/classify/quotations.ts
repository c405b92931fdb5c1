/**
 * Quotations of a story, sentence by sentence, and which of them are one utterance.
 *
 * Example: `“We will not appeal the ruling,” Ms Orr said` / `“We will appeal the ruling”` are one utterance, changed;
 * `“I didn’t know what was going on”` of two bystanders are two. Outlets cut and join quotations at full stops, so the
 * sentence is the unit. Candidates share content words by an inverted index; linear in the pairs that do.
 */
import {diffArrays, type ArrayChange} from 'diff'
import type {Annotated, Quote, Token} from '../annotate/types.ts'
import {componentsOf} from './components.ts'
import {voicesStand} from './speakers.ts'
import {partsOfWord, isLoose} from './wording.ts'
import type {StoryView} from './types.ts'

/** One sentence inside quotation marks. */
export interface Quoted {
  readonly member: number
  readonly quote: Quote
  readonly tokens: readonly Token[]
  /** Lower case, hyphens parted: `no-one` and `no one` are the same words. */
  readonly words: readonly string[]
}

export function quotations(story: StoryView): Quoted[] {
  return story.members.flatMap((annotated, member) =>
    annotated.quotes.flatMap(quote =>
      bySentence(tokensInside(annotated, quote)).map(tokens => ({
        member,
        quote,
        tokens,
        words: tokens.flatMap(({lower}) => partsOfWord(lower)),
      })),
    ),
  )
}

const tokensInside = ({tokens}: Annotated, {inner}: Quote): Token[] =>
  tokens.filter(
    token => token.in === inner.in && token.start >= inner.start && token.end <= inner.end && token.pos !== 'PUNCT',
  )

function bySentence(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  for (const token of tokens) {
    const last = parts.at(-1)
    if (last?.at(-1)?.sentence === token.sentence) last.push(token)
    else parts.push([token])
  }
  return parts
}

/** Groups of quoted sentences of two members and more that are one utterance. */
export function utterances(story: StoryView): Quoted[][] {
  const all = quotations(story).filter(({words}) => words.length >= story.settings.quoteWords)
  const pairs = sharingContent(all, story.settings.quoteContent)
    .filter(([i, j]) => oneUtterance(story, all[i] as Quoted, all[j] as Quoted))
    .map(([i, j]) => [keyOf(i), keyOf(j)] as const)
  return componentsOf(pairs).map(keys => keys.map(key => all[Number(key)] as Quoted))
}

/** Positions as text that sorts like the number. */
const keyOf = (index: number): string => String(index).padStart(8, '0')

/** Pairs of two members with enough content words in common, in order. */
function sharingContent(all: readonly Quoted[], least: number): (readonly [number, number])[] {
  const postings = new Map<string, number[]>()
  const shared = new Map<number, number>()
  all.forEach(({words, member}, j) => {
    for (const word of new Set(words.filter(word => !isLoose(word)))) {
      const earlier = postings.get(word) ?? []
      for (const i of earlier)
        if (all[i]?.member !== member) shared.set(i * all.length + j, (shared.get(i * all.length + j) ?? 0) + 1)
      postings.set(word, [...earlier, j])
    }
  })
  return [...shared]
    .filter(([, count]) => count >= least)
    .map(([key]) => [Math.floor(key / all.length), key % all.length] as const)
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

export const diffOf = (x: Quoted, y: Quoted): ArrayChange<string>[] => diffArrays([...x.words], [...y.words])

/** Most words of the shorter are the other’s, and most of its content words: `I don’t know what` is everybody’s. */
function oneUtterance(story: StoryView, x: Quoted, y: Quoted): boolean {
  const {quoteContent} = story.settings
  const kept = diffOf(x, y).flatMap(part => (part.added || part.removed ? [] : part.value))
  const bar = barFor(story, x, y)
  return (
    kept.length >= bar * Math.min(x.words.length, y.words.length) &&
    kept.filter(word => !isLoose(word)).length >= Math.max(quoteContent, bar * Math.min(contentIn(x), contentIn(y)))
  )
}

/** The same speaker says it in other words sooner than two speakers say the same. */
function barFor(story: StoryView, x: Quoted, y: Quoted): number {
  const {quoteAgree, quoteAgreeUnknown, quoteAgreeOthers} = story.settings
  const [a, b] = [x.quote.speaker, y.quote.speaker]
  if (a === null || b === null) return quoteAgreeUnknown
  switch (voicesStand(story, {member: x.member, speaker: a}, {member: y.member, speaker: b})) {
    case 'same':
      return quoteAgree
    case 'compatible':
    case 'unknown':
      return quoteAgreeUnknown
    case 'apart':
      return quoteAgreeOthers
  }
}

const contentIn = ({words}: Quoted): number => words.filter(word => !isLoose(word)).length
