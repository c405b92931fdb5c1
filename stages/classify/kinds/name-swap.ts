/**
 * name/swap: another name among the same words; and a thing replaced by one that excludes it.
 *
 * Example: `The prize went to Clara Odum` / `The prize went to Esther Vane`. Avoids: short forms, initials, titles, acronyms,
 * countries and their capitals, and names that the other article knows: a list has a line for each of its people.
 */
import {countryOf, governmentOf} from '../../align/countries.ts'
import type {NameMention} from '../../annotate/types.ts'
import {plainForm, sameGivenName} from '../names.ts'
import {oneSpelling} from '../spellings.ts'
import {toldByOther, wordSlots, excluding} from '../swaps/forms.ts'
import {isAlone, knowsWord, memberAt, onlyAt, speakerAt} from '../swaps/marks.ts'
import {nounsAt} from '../swaps/nouns.ts'
import {swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import {nationAt} from './role-nation-swap.ts'
import type {Slot, StoryView} from '../types.ts'

export const namesSwapped = (story: StoryView): Slot<string>[] => [
  ...namesOfSort(story, {rule: 'name/swap', sort: 'name'}),
  ...wordSlots(story, {
    rule: 'name/thing-swap',
    why: 'one thing is replaced among the same words by one that excludes it',
    guards: ['neither word wider than the other', 'no synonym', 'not in the other article too'],
    severity: 'medium',
    strength: 'likely',
    find: (view, swap) => {
      const found = nounsAt(swap, 'thing')
      return found === null || toldByOther(view, swap, found) ? null : found
    },
  }),
]

/** Names of one sort replaced by names of that sort; the kind place asks for places. */
export const namesOfSort = (
  story: StoryView,
  {rule, sort}: {readonly rule: string; readonly sort: 'name' | 'place'},
): Slot<string>[] =>
  swapSlots<string>(story, {
    rule,
    why: 'one name is replaced among the same words by another',
    guards: ['not a short form', 'neither name in the other article'],
    stand: excluding,
    read: (view, swap) => readNames(view, swap, sort),
  })

function readNames(story: StoryView, swap: Swap, sort: 'name' | 'place'): ReadSwap<string> | null {
  const {a, b} = swap
  // `a Dutch mime` / `a Danish mime`: of what nation somebody is
  if (nationAt(story, a) !== null && nationAt(story, b) !== null) return null
  const [x, y] = [nameAt(story, swap, a), nameAt(story, swap, b)]
  if (x === null || y === null || sortOf(x, y) !== sort) return null
  if (!isAlone(a, x) || !isAlone(b, y) || canBeOne(x, y) || wordsKnown(story, b, x, y) || wordsKnown(story, a, y, x))
    return null
  // who speaks is the kind attribution’s; `HORSLEY:` is a line of a transcript
  if ((speakerAt(story, a) !== null && speakerAt(story, b) !== null) || isShouted(a, x) || isShouted(b, y)) return null
  const value = (piece: Piece, mention: NameMention): ReadSwap<string>['values'][number] =>
    valueAt(story, piece, {place: mention, norm: plainForm(mention.name), fact: mention.name})
  return {about: x.name, severity: 'medium', strength: 'likely', values: [value(a, x), value(b, y)]}
}

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

/** A place against a place, or against what may be one; a place against a person is another sentence. */
function sortOf(x: NameMention, y: NameMention): 'name' | 'place' | null {
  const places = [x, y].filter(({sort}) => sort === 'place').length
  const open = [x, y].filter(({sort}) => sort === 'other').length
  if (places === 0) return 'name'
  return places + open === 2 ? 'place' : null
}

/** A name that was marked, or a capitalised word that no mark covers: `backing USDC` / `backing BNB`. */
function nameAt(story: StoryView, {pair}: Swap, piece: Piece): NameMention | null {
  const marked = onlyAt(memberAt(story, piece).names, piece)
  const [word] = piece.rest
  if (marked !== null || word === undefined || piece.rest.length > 1) return marked
  const {times, quantities} = memberAt(story, piece)
  if (onlyAt(times, piece) !== null || onlyAt(quantities, piece) !== null) return null
  // in a headline every word can be a capitalised one, at the start of a sentence any
  if (piece.before === null) return null
  // `the French government` / `the German government`
  const named = word.token.pos === 'PROPN' || (word.token.pos === 'ADJ' && countryOf(word.token.lower) !== null)
  if (!named || pair.lines.some(({heading}) => heading)) return null
  const {start, end, text, index, sentence, in: field} = word.token
  const place = {start, end, sentence, from: index, to: index + 1, name: text, title: null, sort: 'other'} as const
  return field === undefined ? place : {...place, in: field}
}

const isShouted = ({words}: Piece, {name}: NameMention): boolean =>
  name.length > MOST_INITIALS && name === name.toUpperCase() && words.length > 0

const MOST_INITIALS = 5

/** `Britain` and `London` are the United Kingdom. */
const countryIn = (name: string): string | null => {
  const plain = name.replace(/^the /u, '')
  return (
    countryOf(plain) ??
    governmentOf(plain) ??
    countryOf(
      plain
        .split(' ')
        .map(word => word[0])
        .join(''),
    )
  )
}

/** Short forms, initials, acronyms, a country and its capital, spellings of one name. */
export function canBeOne(x: NameMention, y: NameMention): boolean {
  const [m, n] = [plainForm(x.name), plainForm(y.name)]
  if (m.includes(n) || n.includes(m) || oneSpelling(m, n)) return true
  // `the United Nations` / `UN`, `Beijing` / `China`
  if (initialsOf(x.name) === n || initialsOf(y.name) === m) return true
  const [c, d] = [countryIn(m), countryIn(n)]
  if (c !== null && c === d) return true
  const [v, w] = [m.split(/[\s-]+/u), n.split(/[\s-]+/u)]
  // `Clara Odum` / `C. Odum`; `Ann Odum` / `Ann Vane-Odum`
  if (x.sort === 'person')
    return v.some(word => word.length > 3 && w.slice(-2).includes(word)) && sameGivenName(v[0] ?? '', w[0] ?? '')
  // `European Commission` / `European Parliament`: one word for one word; else a shared word may be a short form
  if (v.length === w.length && v.filter((word, i) => word !== w[i]).length === 1)
    return v.some((word, i) => begins(word, w[i] ?? '') || begins(w[i] ?? '', word))
  return v.some(word => word.length > 3 && w.includes(word))
}

/** `Co` for Company, `Brewing` for Brewery. */
const begins = (x: string, y: string): boolean => x !== y && y.startsWith(x.slice(0, Math.max(2, x.length - 3)))

/** A word of the name that the other name has not stands in the other article. */
function wordsKnown(story: StoryView, piece: Piece, {name}: NameMention, other: NameMention): boolean {
  const shared = new Set(plainForm(other.name).split(/[\s-]+/u))
  const words = new Set(
    plainForm(name)
      .split(/[\s-]+/u)
      .filter(word => word.length > 2 && !shared.has(word)),
  )
  return [...words].some(word => knowsWord(memberAt(story, piece), word))
}
