/**
 * When two wordings of one statement say something else.
 *
 * `have got` / `have`, `it’s` / `it is`, `pews` / `pew`, `uh` are two ears on one speech; `not`, `never`, `only`, another
 * number, another content word, a condition cut off are another statement.
 */
import {opposites, siblings} from '../../lexicon/lexicon.ts'
import type {Stand} from '../types.ts'
import {changesBetween, type Change} from './changes.ts'
import {contentOf, cutTells, isLimiting, SCOPE} from './cuts.ts'
import {boundOf, isCompared, isDroppable, isNegative, isSweeping, modalOf, nearModals} from './senses.ts'
import type {Word, Wording} from './words.ts'

/** More telling changes than this in one sentence are another wording, not a slip. */
const MOST_TELLING = 2
/** Content words replaced at one place: more of them are a paraphrase. */
const MOST_REPLACED = 2
/** A negation that comes with more new words than this comes with another sentence. */
const LONGEST_TURN = 5
/** Words said in another way, over which one more word in another way says nothing. */
const MOST_REWORDED = 1

/** idle: sense kept. soft: another sense where all else is the same. telling: another sense. rewritten: other words. */
type Weight = 'idle' | 'soft' | 'telling' | 'rewritten'

export interface Wordings {
  readonly stand: Stand
  /** What one of them leaves out at its end or beginning, and thereby says more. */
  readonly lost: readonly Word[]
  /** All that differs is one word for another that is not its contrary. */
  readonly faint?: boolean
}

export function wordingsStand(x: Wording, y: Wording): Wordings {
  const changes = changesBetween(x, y)
  const weighed = changes.map(change => weightOf(change))
  const cuts = changes.filter(
    change => isCut(change) && !change.marked && cutTells(change, longer(change), kept(x, y, change)),
  )
  const count = (weight: Weight): number => weighed.filter(other => other === weight).length
  const lost = cuts.flatMap(change => longer(change))
  if (count('rewritten') > 0) return {stand: 'compatible', lost: []}
  const reworded = changes.reduce((sum, change) => sum + change.reworded, 0)
  const soft = count('soft') === 1 && reworded + loadOf(changes, weighed) <= MOST_REWORDED ? 1 : 0
  const telling = count('telling') + soft + Number(partiesTurned(x, y))
  if (telling > MOST_TELLING || count('soft') > 1) return {stand: 'compatible', lost: []}
  if (telling > 0) return {stand: 'apart', lost: [], faint: telling === soft}
  if (cuts.length > 0 && reworded <= MOST_REWORDED) return {stand: 'apart', lost}
  return {stand: count('soft') > 0 ? 'compatible' : 'same', lost: []}
}

const OBJECTS: Readonly<Record<string, string>> = {i: 'me', he: 'him', she: 'her', we: 'us', they: 'them'}
const subjectAndObject = ({words}: Wording): readonly string[] =>
  words.map(({lower}) => lower).filter(word => word in OBJECTS || Object.values(OBJECTS).includes(word))

/** `I warned them` / `They warned me`: the same words, and each stands where the other stood. */
function partiesTurned(x: Wording, y: Wording): boolean {
  const [a, b] = [subjectAndObject(x), subjectAndObject(y)]
  const [doer = '', done = ''] = a
  return (
    a.length === 2 && b.length === 2 && done !== OBJECTS[doer] && b[1] === OBJECTS[doer] && done === OBJECTS[b[0] ?? '']
  )
}

/** Content words that came or went within, without another sense. */
const loadOf = (changes: readonly Change[], weighed: readonly Weight[]): number =>
  changes.reduce(
    (sum, {edge, out, into, marked}, i) =>
      edge || marked || weighed[i] !== 'idle' ? sum : sum + contentOf([...out, ...into]).length,
    0,
  )

const longer = ({out, into}: Change): readonly Word[] => (out.length >= into.length ? out : into)

/** The words after a cut at the start. */
const kept = (x: Wording, y: Wording, {out, into}: Change): readonly Word[] =>
  out.length >= into.length ? x.words.slice(out.length) : y.words.slice(into.length)

const isCut = ({edge, out, into}: Change): boolean =>
  edge !== null && (contentOf(out).length === 0 || contentOf(into).length === 0)

function weightOf(change: Change): Weight {
  const {out, into, edge, marked, before} = change
  const [left, right] = [out, into]
  if (left.length + right.length === 0) return 'idle'
  const dropped = left.length === 0 || right.length === 0
  // safer than the old one / safe
  if (isCompared(longer(change)[0]) && longer(change).some(({lower}) => lower === 'than')) return 'soft'
  // a fragment of the longer quotation, or one that goes on otherwise: it starts later, or stops earlier
  if (edge && (isCut(change) || Math.max(left.length, right.length) > MOST_REPLACED + 1)) return 'idle'
  // `they, frankly, do not care` / `they ... do not care`: the outlet says that it left a stretch out
  if (marked && Math.max(left.length, right.length) >= LEFT_OUT) return 'idle'
  if (negations(left) % 2 !== negations(right) % 2) return turned(left, right)
  // `I love [Madsen]` / `I love Michael`: the outlet says that it put in a word of its own
  if (marked) return 'idle'
  return bounds(left, right) ?? (dropped ? narrowed(longer(change), before) : replaced(left, right))
}

/** A stretch that an ellipsis stands for; a lone `not` is none. */
const LEFT_OUT = 3

const negations = (words: readonly Word[]): number => words.filter(({lower}) => isNegative(lower)).length

function turned(left: readonly Word[], right: readonly Word[]): Weight {
  // not possible / impossible
  const plain = (words: readonly Word[]): Word[] =>
    words.filter(({lower}) => !isNegative(lower) && boundOf(lower) === null)
  if (plain(left).some(a => plain(right).some(b => opposites(a.lemma, b.lemma)))) return 'idle'
  return left.length + right.length <= LONGEST_TURN ? 'telling' : 'rewritten'
}

/** Limits and modals on the two sides. */
function bounds(left: readonly Word[], right: readonly Word[]): Weight | null {
  const [x, y] = [left, right].map(words => words.flatMap(({lower}) => boundOf(lower) ?? [])) as [string[], string[]]
  const odd = [...x.filter(bound => !y.includes(bound)), ...y.filter(bound => !x.includes(bound))]
  const size = contentOf(left).length + contentOf(right).length
  // all our staff / our staff
  if (odd.some(bound => !isDroppable(bound)) || (x.length > 0 && y.length > 0 && odd.length > 0))
    return size <= LONGEST_TURN ? 'telling' : 'rewritten'
  const [a, b] = [left, right].map(words => words.flatMap(({lower}) => modalOf(lower) ?? [])) as [string[], string[]]
  if (a.length === 0 && b.length === 0) return null
  // must / should; will / may
  if (a.length > 0 && b.length > 0) return a.some(one => b.some(other => nearModals(one, other))) ? null : 'telling'
  const [only] = [...a, ...b]
  // may reopen / reopens: a doubt or a duty dropped; will and would come and go with the tense
  if (only === 'may' || only === 'should' || only === 'must') return 'telling'
  return only === 'will' || only === 'would' ? 'soft' : null
}

/** A word left out where the sentence sweeps: `no serious fault`, `every licensed trader`. */
function narrowed(words: readonly Word[], before: readonly Word[]): Weight {
  // no evidence so far that / no evidence that
  if (isLimiting(words)) return 'telling'
  const content = contentOf(words)
  if (content.length === 0) return 'idle'
  const sweeps = before.slice(-SCOPE).some(({lower}) => isSweeping(lower))
  const narrow = content.length <= 2 && content.every(({pos}) => /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(pos))
  return sweeps && narrow && words.length === content.length ? 'soft' : 'idle'
}

/** Content words on both sides, none of which is the other in another spelling or ending. */
function replaced(left: readonly Word[], right: readonly Word[]): Weight {
  const [gone, come] = [contentOf(left), contentOf(right)]
  if (gone.length === 0 || come.length === 0) return contrary(left, right) ? 'telling' : 'idle'
  if (gone.length > MOST_REPLACED || come.length > MOST_REPLACED) return 'rewritten'
  return contrary(left, right) || gone.some(a => come.some(b => excludes(a, b))) ? 'telling' : 'soft'
}

/** `before` and `after` among words that otherwise come and go. */
const contrary = (left: readonly Word[], right: readonly Word[]): boolean =>
  left.some(a => right.some(b => opposites(a.lower, b.lower)))

function excludes(a: Word, b: Word): boolean {
  if (a.figure !== null && b.figure !== null) return true
  if (a.pos === 'PROPN' && b.pos === 'PROPN') return true
  if (isCompared(a) !== isCompared(b)) return true
  return opposites(a.lemma, b.lemma) || opposites(a.lower, b.lower) || siblings(a.lemma, b.lemma)
}
