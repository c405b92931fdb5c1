/**
 * Quotations of a story, sentence by sentence, and which of them are one utterance.
 *
 * Example: `“We will not appeal the ruling,” Ms Orr said` / `“We will appeal the ruling”` are one utterance, changed;
 * `“I didn’t know what was going on”` of two bystanders are two. Outlets cut and join quotations at full stops, so the
 * sentence is the unit; what a tag parts (`“We will play,” he said, “if it is dry.”`) is joined. Candidates share content
 * words by an inverted index; linear in the pairs that do, of which a quotation has a bounded number in each article.
 */
import {diffArrays} from 'diff'
import type {Annotated, Quote, Token} from '../annotate/types.ts'
import {componentsOf} from './components.ts'
import {onceAStory} from './once.ts'
import {voicesStand} from './speakers.ts'
import {isLoose} from './wording/senses.ts'
import {partsOfWord, wordingOf, type Wording} from './wording/words.ts'
import type {StoryView} from './types.ts'

/** One sentence inside quotation marks. */
export interface Quoted {
  readonly member: number
  readonly quote: Quote
  readonly tokens: readonly Token[]
  /** Lower case, hyphens parted: `no-one` and `no one` are the same words. */
  readonly words: readonly string[]
  /** In one spelling, for laying side by side. */
  readonly wording: Wording
}

/** Asked for by several rules of a story; read once. */
export const quotations = onceAStory(readQuotations)

function readQuotations(story: StoryView): readonly Quoted[] {
  return story.members.flatMap((annotated, member) =>
    unitsOf(annotated).map(({quote, tokens}) => ({
      member,
      quote,
      tokens,
      words: tokens.flatMap(({lower}) => partsOfWord(lower)),
      wording: wordingOf(annotated, tokens, fieldOf(annotated, quote)),
    })),
  )
}

export const fieldOf = ({article: {title, text}}: Annotated, {inner}: Quote): string =>
  inner.in === 'title' ? (title ?? '') : text

interface Unit {
  readonly quote: Quote
  readonly tokens: Token[]
}

function unitsOf(annotated: Annotated): Unit[] {
  const units: Unit[] = []
  let open: Unit | null = null
  for (const quote of annotated.quotes) {
    const parts = bySentence(tokensInside(annotated, quote))
    const [first = []] = parts
    if (open !== null && goesOn(annotated, open, quote, first)) {
      open.tokens.push(...first)
      parts.shift()
    }
    units.push(...parts.map(tokens => ({quote, tokens})))
    // a quotation within the quotation parts nothing
    if (open === null || quote.start >= open.quote.end) open = units.at(-1) ?? open
  }
  return units
}

/** A tag of a few words stands between the halves: `,” she said, “`. */
const LONGEST_TAG = 12

/** `“We will play,” he said, “if it is dry.”` */
function goesOn(annotated: Annotated, open: Unit, quote: Quote, first: readonly Token[]): boolean {
  const last = open.tokens.at(-1)
  const [next] = first
  if (last === undefined || next === undefined || next.sentence !== last.sentence || quote.start < open.quote.end)
    return false
  if (next.index - last.index > LONGEST_TAG || !/^\p{Ll}/u.test(next.text) || open.quote.sort === 'fragment')
    return false
  const cue = quote.cue ?? open.quote.cue
  if (cue === null || cue.start < open.quote.end || cue.end > quote.start) return false
  const text = fieldOf(annotated, quote)
  return /[,–—]/u.test(text.slice(last.end, open.quote.end + 1)) && !/[.!?]/u.test(text.slice(last.end, open.quote.end))
}

/** By bisection: the tokens lie in order, a title before its text. */
function tokensInside({tokens, firstToken}: Annotated, {inner, sentence}: Quote): Token[] {
  const out: Token[] = []
  for (let i = firstToken[sentence] ?? 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.in !== inner.in || token.start >= inner.end) break
    if (token.start >= inner.start && token.end <= inner.end && token.pos !== 'PUNCT') out.push(token)
  }
  return out
}

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
export const utterances = onceAStory(readUtterances)

function readUtterances(story: StoryView): readonly Quoted[][] {
  const all = quotations(story).filter(({words}) => words.length >= story.settings.quoteWords)
  const pairs = sharingContent(story, all)
    .filter(([i, j]) => oneUtterance(story, all[i] as Quoted, all[j] as Quoted))
    .map(([i, j]) => [keyOf(i), keyOf(j)] as const)
  const linked = new Set(pairs.map(([x, y]) => `${x} ${y}`))
  const meet = (x: string, y: string): boolean => x === y || linked.has(`${x} ${y}`) || linked.has(`${y} ${x}`)
  return componentsOf(pairs)
    .map(keys => keys.map(key => [key, all[Number(key)] as Quoted] as const))
    .flatMap(group => partsOf(group).map(part => group.filter(([key]) => meet(part, key)).map(([, quoted]) => quoted)))
}

/**
 * `“We tried. We failed.”` / `“We tried, and we failed.”`: one outlet’s sentence holds two of another’s, which are two
 * utterances still. The sentences of the member that has most of them, or one for all.
 */
function partsOf(group: readonly (readonly [string, Quoted])[]): readonly string[] {
  const byMember = new Map<number, string[]>()
  for (const [key, {member}] of group) byMember.set(member, [...(byMember.get(member) ?? []), key])
  const [most = []] = [...byMember.values()].sort((x, y) => y.length - x.length)
  return most
}

/** Positions as text that sorts like the number. */
const keyOf = (index: number): string => String(index).padStart(8, '0')

/** Pairs of two members that share half of the content words of the shorter, in order. */
function sharingContent({settings}: StoryView, all: readonly Quoted[]): (readonly [number, number])[] {
  const postings = new Map<string, number[]>()
  const content = all.map(
    ({wording}) => new Set(wording.words.filter(({lower}) => !isLoose(lower)).map(({key}) => key)),
  )
  const pairs: (readonly [number, number])[] = []
  content.forEach((keys, j) => {
    const shared = new Map<number, number>()
    for (const key of keys) {
      const earlier = postings.get(key) ?? []
      if (earlier.length >= settings.quoteCrowd) continue
      for (const i of earlier) shared.set(i, (shared.get(i) ?? 0) + 1)
      earlier.push(j)
      postings.set(key, earlier)
    }
    for (const [i, count] of shared) {
      const least = Math.min(keys.size, content[i]?.size ?? 0) * settings.quoteShared
      if (count >= least && all[i]?.member !== all[j]?.member) pairs.push([i, j])
    }
  })
  return withoutForms(all, pairs, settings).sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** `“We will rebuild it”` in each of four hundred entries: what one article has so often tells no two of them apart. */
function withoutForms(
  all: readonly Quoted[],
  pairs: readonly (readonly [number, number])[],
  {quoteTellings}: StoryView['settings'],
): (readonly [number, number])[] {
  const tellings = new Map<number, number>()
  // a quotation, and the member that says the like of it
  const place = (own: number, other: number): number => (all[other]?.member ?? 0) * all.length + own
  for (const [i, j] of pairs)
    for (const key of [place(i, j), place(j, i)]) tellings.set(key, (tellings.get(key) ?? 0) + 1)
  const isForm = (own: number, other: number): boolean => (tellings.get(place(own, other)) ?? 0) > quoteTellings
  return pairs.filter(([i, j]) => !isForm(i, j) && !isForm(j, i))
}

/** Words by which two tellings of one sentence differ at most. */
const SLIP = 2

/** In a sentence of fewer words one word is all that a slip may change: `It is safe` / `It was not safe` are two. */
const SLIP_WORDS = 7

/** Most words of the shorter are the other’s, and most of its content words: `I don’t know what` is everybody’s. */
function oneUtterance(story: StoryView, x: Quoted, y: Quoted): boolean {
  const {words: kept, span} = keptWords(x, y)
  const content = kept.filter(word => !isLoose(word)).length
  const [shorter, longer] = [Math.min(sizeOf(x), sizeOf(y)), Math.max(sizeOf(x), sizeOf(y))]
  if (kept.length < story.settings.quoteWords || content === 0) return false
  // words picked out of a long sentence here and there are no quotation of it, unless it says that it left some out
  if (span > story.settings.quoteSpread * shorter && !leavesOut(x) && !leavesOut(y)) return false
  // It was an attempted murder / It was a murder: all but a word or two, however few of them are telling
  if (kept.length >= longer - (longer < SLIP_WORDS ? 1 : SLIP)) return true
  // He is welcome here / He is welcome here as long as he says sorry
  if (kept.length === shorter) return true
  if (shorter < SLIP_WORDS - 1) return false
  const bar = barFor(story, x, y)
  return (
    kept.length >= bar * shorter &&
    content >= Math.max(story.settings.quoteContent, bar * Math.min(contentIn(x), contentIn(y)))
  )
}

const leavesOut = ({wording}: Quoted): boolean => wording.words.some(({gap}) => gap)

/** The words of `x` that stand in `y` in the same order, and over how many words of either they are spread at most. */
function keptWords(x: Quoted, y: Quoted): {readonly words: readonly string[]; readonly span: number} {
  const words: string[] = []
  let [i, j] = [0, 0]
  let [first, last] = [
    [0, 0],
    [0, 0],
  ]
  for (const {added, removed, value} of diffArrays(keysOf(x), keysOf(y))) {
    if (!added && !removed) {
      if (words.length === 0) first = [i, j]
      words.push(...x.wording.words.slice(i, i + value.length).map(({lower}) => lower))
      last = [i + value.length, j + value.length]
    }
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return {words, span: Math.max(...last.map((end, n) => end - (first[n] ?? 0)))}
}

const keysOf = ({wording}: Quoted): string[] => wording.words.map(({key}) => key)
const sizeOf = ({wording}: Quoted): number => wording.words.length
const contentIn = ({wording}: Quoted): number => wording.words.filter(({lower}) => !isLoose(lower)).length

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
