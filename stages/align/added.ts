/**
 * Parts of shared sentences that no other member tells: a clause, or what stands between commas.
 *
 * Example: `The mayor, who is to stand again in May, opened the bridge` beside `The mayor opened the bridge`. Avoids: who says
 * it, opinions, a part whose words stand elsewhere in another order. Cost: the keys of the parts, and the lines that have them.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Range} from '../../pipeline/types.ts'
import type {Annotated, Token} from '../annotate/types.ts'
import type {Key, KeyReader} from './keys.ts'
import type {Common} from './likeness.ts'
import type {Added, Line, Row} from './types.ts'

type Clause = Annotated['clauses'][number]

interface Part {
  readonly from: number
  readonly to: number
}

interface Shared {
  readonly lines: readonly Line[]
  readonly rows: readonly Row[]
  readonly readers: readonly KeyReader[]
  readonly common: Common
}

export function addedOf(members: readonly Annotated[], shared: Shared, settings: Settings['align']): Added[] {
  const told = [...new Set(shared.rows.flatMap(({lines}) => lines))].sort((a, b) => a - b)
  const marked = members.map(markedOf)
  return told.flatMap(index => {
    const line = shared.lines[index] as Line
    const member = marked[line.member] as Marked
    const read = shared.readers[line.member] as KeyReader
    const found = partsOf(member, line.sentence).flatMap(part =>
      weighed(index, part, {keys: read(part.from, part.to), shared}, settings),
    )
    return apart(found)
  })
}

interface Weighed extends Added {
  readonly mass: number
}

function weighed(
  line: number,
  {from, to}: Part,
  {keys, shared: {lines, common}}: {keys: readonly Key[]; shared: Shared},
  settings: Settings['align'],
): Weighed[] {
  if (keys.filter(({weight}) => weight >= 1).length < settings.addedKeys) return []
  const {nearest, told, anywhere, mass} = tellingOf(line, keys, {lines, common}, settings)
  if (told >= settings.addedBelow || anywhere >= settings.addedAnywhere) return []
  return [{line, from, to, nearest, told, mass}]
}

/** The line of another member that tells most of the keys, and how much of them stands anywhere there. */
function tellingOf(
  line: number,
  keys: readonly Key[],
  {lines, common: {rarity, postings, beside}}: Pick<Shared, 'lines' | 'common'>,
  {keyCrowd}: Settings['align'],
): {nearest: number | null; told: number; anywhere: number; mass: number} {
  const sums = new Map<number, number>()
  const own = lines[line]?.member
  let [anywhere, mass] = [0, 0]
  for (const {name, weight} of keys) {
    const worth = weight * rarity(name)
    mass += worth
    // on half of all lines: told, and of no line
    if ((postings.get(name)?.length ?? 0) > keyCrowd) {
      anywhere += worth
      continue
    }
    // by line, how much of the key its nearest bearer there tells
    const byLine = new Map<number, number>()
    const tell = (bearer: string, part: number): void => {
      for (const posting of postings.get(bearer) ?? [])
        if (lines[posting.line]?.member !== own && part > (byLine.get(posting.line) ?? 0))
          byLine.set(posting.line, part)
    }
    tell(name, worth)
    for (const near of beside.get(name) ?? []) tell(near.name, near.share * worth)
    let most = 0
    for (const [other, part] of byLine) {
      sums.set(other, (sums.get(other) ?? 0) + part)
      if (part > most) most = part
    }
    anywhere += most
  }
  let [nearest, best]: [number | null, number] = [null, 0]
  for (const [other, sum] of sums)
    if (sum > best || (sum === best && nearest !== null && other < nearest)) [nearest, best] = [other, sum]
  return {nearest, told: mass === 0 ? 1 : best / mass, anywhere: mass === 0 ? 1 : anywhere / mass, mass}
}

/** Of parts that overlap, the weightiest. */
function apart(found: readonly Weighed[]): Added[] {
  const kept: Weighed[] = []
  for (const one of [...found].sort((x, y) => y.mass - x.mass || x.from - y.from || x.to - y.to))
    if (kept.every(other => one.to <= other.from || other.to <= one.from)) kept.push(one)
  return kept
    .sort((x, y) => x.from - y.from)
    .map(({line, from, to, nearest, told}) => ({line, from, to, nearest, told}))
}

const SORTS: ReadonlySet<Clause['sort']> = new Set(['coordinate', 'relative', 'adverbial', 'participle'])
const BREAKS: ReadonlySet<string> = new Set(',;:()–—')
/** `– a sister of the Birgit, sunk in 2003 –` is one part, whatever commas it has. */
const STRONG_BREAKS: ReadonlySet<string> = new Set(';:()–—')
/** Parts of a sentence that are read: nobody writes more, a list without a full stop has thousands. */
const MOST_PARTS = 40

/** Clauses beside the main one, what stands between marks, and the main clause before `as …` or `when …`. */
function partsOf(marked: Marked, sentence: number): Part[] {
  const {tokens, firstToken} = marked.member
  const [first, last] = [firstToken[sentence] ?? 0, firstToken[sentence + 1] ?? 0]
  const clauses = (marked.clauses.get(sentence) ?? []).filter(({sort, quoted}) => SORTS.has(sort) && !quoted)
  const segments = [BREAKS, STRONG_BREAKS].flatMap(marks => {
    const breaks = tokens.slice(first, last).flatMap(({text, index}) => (marks.has(text) ? [index] : []))
    const between = [...breaks, last].map((to, i) => ({from: (breaks[i - 1] ?? first - 1) + 1, to}))
    // `Both surveys, the verger noted, spoke of rot`: what a comma cuts off at the head goes on behind it
    return marks === BREAKS ? between.slice(1) : between
  })
  const mains = clauses
    .filter(({to, from, sort}) => to >= last - 1 && from > first && sort === 'adverbial')
    .map(({from}) => ({from: first, to: from}))
  return [...clauses, ...segments, ...mains]
    .slice(0, MOST_PARTS)
    .map(part => trimmed(tokens, part))
    .filter(({from, to}) => to > from && to - from < last - first - 2)
    .filter(part => isClaim(marked, sentence, part))
}

/** What is asked of a member for each part of each sentence. */
interface Marked {
  readonly member: Annotated
  readonly clauses: ReadonlyMap<number, readonly Clause[]>
  readonly sayings: ReadonlyMap<number, readonly Saying[]>
  /** By token: 1 in a name or figure, 2 in a time. */
  readonly marks: Uint8Array
}

/** The words that say who speaks, and what is said. */
interface Saying {
  readonly cue: Range
  readonly said: Range
}

function markedOf(member: Annotated): Marked {
  const marks = new Uint8Array(member.tokens.length)
  for (const {from, to} of [...member.names, ...member.quantities]) marks.fill(1, from, to)
  for (const {from, to} of member.times) marks.fill(2, from, to)
  const sayings = [
    ...member.attributions.map(({sentence, cue, content}) => ({sentence, cue, said: content})),
    ...member.quotes.flatMap(quote =>
      quote.cue === null ? [] : [{sentence: quote.sentence, cue: quote.cue, said: quote}],
    ),
  ]
  return {member, clauses: bySentence(member.clauses), sayings: bySentence(sayings), marks}
}

function bySentence<T extends {readonly sentence: number}>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(one.sentence)
    if (group === undefined) groups.set(one.sentence, [one])
    else group.push(one)
  }
  return groups
}

const OPEN = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u
/** Content words, times left out, of what names, counts or dates something, and of what does not. */
const FEWEST = 3
const FEWEST_PLAIN = 5

/** It names, counts or dates something, or says much: `as the year drew to a close` says nothing. */
function isClaim({member, sayings, marks}: Marked, sentence: number, {from, to}: Part): boolean {
  const [start, end] = [member.tokens[from]?.start ?? 0, member.tokens[to - 1]?.end ?? 0]
  // `…, police said in a statement`: what they say does not stand in the part alone
  const says = (sayings.get(sentence) ?? []).some(
    ({cue, said}) => cue.start >= start && cue.end <= end && (said.start < start || said.end > end),
  )
  if (says) return false
  const words = member.tokens.slice(from, to).filter(({index, pos}) => OPEN.test(pos) && marks[index] !== 2)
  return words.length >= (marks.subarray(from, to).some(mark => mark > 0) ? FEWEST : FEWEST_PLAIN)
}

/** Without the marks and `and` around it. */
function trimmed(tokens: readonly Token[], {from, to}: Part): Part {
  let [start, end] = [from, to]
  const loose = (token: Token | undefined): boolean => token?.pos === 'PUNCT' || token?.pos === 'CCONJ'
  while (start < end && loose(tokens[start])) start++
  while (end > start && loose(tokens[end - 1])) end--
  return {from: start, to: end}
}
