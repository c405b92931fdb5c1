/**
 * The frame of a figure or a day: the words around it, and the verb that governs it. Two facts in one frame answer one
 * question; two facts that merely share a sentence need not.
 *
 * Example: `hurt 14 people when the roof fell` / `hurt 17 people when the roof fell` frame; `hurt 14 people` / `closed 14
 * schools` no frame.
 */
import {stemOf} from '../align/stem.ts'
import {isStop} from '../align/words.ts'
import type {Annotated, Stretch, Token} from '../annotate/types.ts'
import {clauseAt} from '../annotate/clauses/index.ts'
import type {Clause} from '../annotate/clauses/index.ts'
import {onceAnArticle} from './once.ts'

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

const isContent = (token: Token): boolean => CONTENT.has(token.pos) && !isStop(token.lemma)

/** Stems of the content words within `reach` words on each side, inside the sentence, the stretch left out. */
export function contextOf(
  member: Annotated,
  {sentence, from, to}: Stretch,
  {reach, ahead = reach}: {reach: number; ahead?: number},
): Set<string> {
  const first = member.firstToken[sentence] ?? 0
  const last = member.firstToken[sentence + 1] ?? first
  const words = [
    ...member.tokens.slice(Math.max(first, from - ahead), from),
    ...member.tokens.slice(to, Math.min(last, to + reach)),
  ]
  return new Set(words.filter(isContent).map(token => stemOf(token.lemma)))
}

/** Share of the smaller set that stands in the other; 0 where either has none. */
export function agreement(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size)
  if (smaller === 0) return 0
  let both = 0
  for (const word of x) if (y.has(word)) both++
  return both / smaller
}

/** The clause a stretch stands in. */
export const clauseAround = (member: Annotated, {from}: Stretch): Clause | undefined =>
  clauseAt(member, from) ?? undefined

/** Content words of a stretch with their stems, by member: many facts of one clause ask for them. */
const contentByPlace = onceAnArticle(() => new Map<string, readonly Stemmed[]>())

interface Stemmed {
  readonly index: number
  readonly stem: string
}

function stemmedWords(member: Annotated, {from, to}: Pick<Stretch, 'from' | 'to'>): readonly Stemmed[] {
  const ofMember = contentByPlace(member)
  const place = `${from}-${to}`
  const known = ofMember.get(place)
  if (known !== undefined) return known
  const words = member.tokens
    .slice(from, to)
    .filter(isContent)
    .map(({index, lemma}) => ({index, stem: stemOf(lemma)}))
  ofMember.set(place, words)
  return words
}

/** Stems of all content words of a clause but those of the stretch itself. */
export function clauseWords(
  member: Annotated,
  clause: Pick<Stretch, 'from' | 'to'>,
  except: Pick<Stretch, 'from' | 'to'>,
): Set<string> {
  return new Set(
    stemmedWords(member, clause).flatMap(({index, stem}) => (index < except.from || index >= except.to ? [stem] : [])),
  )
}
