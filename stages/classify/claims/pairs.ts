/**
 * Claims of two members worth comparing: those whose predicates mean the same or the contrary, in lines that are linked or
 * stand beside linked ones; and what is denied or unsure, wherever it stands.
 *
 * Example: `No fuel leaked` shares no other word with `Diesel escaped into the harbour`. A few claims a line, so linear in
 * the links; at most a hundred claims are held against all.
 */
import type {Answer} from '../../lexicon/lexicon.ts'
import type {StoryView} from '../types.ts'
import {askedOf} from './loosely.ts'
import {relationOf} from './relations.ts'
import type {Claim, Relation} from './types.ts'

export interface Pair {
  readonly a: Claim
  readonly b: Claim
  readonly relation: Relation
  readonly like: number
  readonly verbatim: number
  /** Lines linked themselves, not only their neighbours. */
  readonly linked: boolean
  /** Their words are near or contrary in themselves. */
  readonly near: boolean
  /** Of whom or of what the question is asked that both answer; null where they answer none. */
  readonly asked: Answer['of'] | null
}

export function pairsOf(story: StoryView, claims: readonly Claim[]): Pair[] {
  const {lines, links} = story.alignment
  const byLine = claimsByLine(story, claims)
  const seen = new Set<number>()
  const pairs: Pair[] = []
  const add = (a: number, b: number, link: Pick<Pair, 'like' | 'verbatim' | 'linked'>): void => {
    const place = a * lines.length + b
    if (seen.has(place) || lines[a]?.member === lines[b]?.member) return
    seen.add(place)
    for (const x of byLine.get(a) ?? [])
      for (const y of byLine.get(b) ?? []) {
        const relation = relationOf(x, y)
        const asked = link.linked ? askedOf(x, y) : null
        // `tested positive` / `tested negative`
        const isOneVerb = relation === 'same' && asked?.relation === 'opposite' && x.clause.lemma === y.clause.lemma
        if (relation !== null && !isOneVerb)
          pairs.push({a: x, b: y, relation, near: true, asked: asked?.relation === relation ? asked.of : null, ...link})
        else if (asked !== null)
          pairs.push({a: x, b: y, relation: asked.relation, near: false, asked: asked.of, ...link})
      }
  }
  for (const {a, b, likeness, verbatim} of links) add(a, b, {like: likeness, verbatim, linked: true})
  const beside = {like: 0, verbatim: 0, linked: false}
  for (const {a, b} of links)
    for (const step of [-1, 1]) {
      if (lines[a + step]?.member === lines[a]?.member) add(a + step, b, beside)
      if (lines[b + step]?.member === lines[b]?.member) add(a, b + step, beside)
    }
  return [...pairs, ...farPairs(claims, pairs)]
}

function claimsByLine({alignment: {lines}}: StoryView, claims: readonly Claim[]): Map<number, Claim[]> {
  const places = new Map<number, number>()
  const place = (member: number, sentence: number): number => member * MOST_SENTENCES + sentence
  for (const {member, sentence, index} of lines) places.set(place(member, sentence), index)
  const byLine = new Map<number, Claim[]>()
  for (const claim of claims) {
    const line = places.get(place(claim.member, claim.sentence)) ?? -1
    const others = byLine.get(line)
    if (others) others.push(claim)
    else byLine.set(line, [claim])
  }
  return byLine
}

const MOST_SENTENCES = 1_000_000

function farPairs(claims: readonly Claim[], near: readonly Pair[]): Pair[] {
  const pairs: Pair[] = []
  const placeOf = (a: Claim, b: Claim): number =>
    a.index < b.index ? a.index * claims.length + b.index : b.index * claims.length + a.index
  const paired = new Set(near.map(({a, b}) => placeOf(a, b)))
  for (const x of claims.filter(isMarked).slice(0, MOST_MARKED))
    for (const y of claims) {
      const relation = x.member === y.member ? null : relationOf(x, y)
      if (relation === null || paired.has(placeOf(x, y))) continue
      paired.add(placeOf(x, y))
      const [a, b] = x.index < y.index ? [x, y] : [y, x]
      pairs.push({a, b, relation, near: true, asked: null, like: 0, verbatim: 0, linked: false})
    }
  return pairs
}

/** Keeps a story of very many claims linear. */
const MOST_MARKED = 100

/** Denied or unsure: worth a look beyond the lines that are linked. */
const isMarked = ({negated, status, parts}: Claim): boolean =>
  (negated && parts.some(({phrase}) => phrase.negated)) || (status.grade !== null && status.grade < 3)
