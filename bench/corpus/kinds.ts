/**
 * The kinds of corpora: what article `i` of each is, and what is true of it.
 *
 * distinct      nobody copies anybody
 * planted       every fifth article is an edited copy of another one, Jaccard .5 to 1
 * excerpts      every second article holds a passage of 8 to 300 words of another one, 0 to 20 % of its words edited
 * boilerplate   40 outlets, each with its own furniture round every article; every tenth article is a copy, as in planted
 * identical     one text, article by article
 * template      one form, other names and figures
 *
 * No two copies have one original, so that all pairs that are alike are in the truth. Any article can be written alone.
 */
import {lengthOf, writeHeadline, writeText} from './article.ts'
import {cut, edited, interleaved, longestRun, passage, places} from './edits.ts'
import {likeness, type Likeness} from './likeness.ts'
import type {Outlet} from './outlets.ts'
import {AFTER, afterOf, tokensOf, withWord, wordOf, type Piece} from './pieces.ts'
import {Dice, FOR} from './random.ts'
import {commonWord, oneOf, sorts} from './vocabulary.ts'

export const KINDS = ['distinct', 'planted', 'excerpts', 'boilerplate', 'identical', 'template'] as const
export type Kind = (typeof KINDS)[number]

export interface Plan {
  readonly kind: Kind
  readonly seed: number
  readonly articles: number
  readonly outlets: readonly Outlet[]
}

/** What was carried from the original into the other article. */
export interface Carried {
  readonly words: number
  /** Share of them edited. */
  readonly rate: number
  readonly edits: number
  /** The longest run of words left as they were. */
  readonly run: number
}

export interface Truth extends Likeness {
  readonly original: number
  readonly carried?: Carried
}

export interface Composed {
  readonly text: readonly Piece[]
  readonly outlet: Outlet
  readonly truth: Truth | null
}

/** Of how many articles one is a copy. */
const COPY_EVERY = {planted: 5, excerpts: 2, boilerplate: 10} as const
type Copying = keyof typeof COPY_EVERY

const isCopying = (kind: Kind): kind is Copying => kind in COPY_EVERY

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** The one original of copy number `copy`: far from it, and nobody else’s. */
function originalOf(copy: number, copies: number, every: number): number {
  let step = 7919
  while (gcd(step, copies) !== 1) step += 1
  return ((copy * step + 17) % copies) * every
}

function ownOutlet({outlets, seed}: Plan, at: number): Outlet {
  return new Dice(seed, FOR.order, at).of(outlets)
}

function original({seed, kind}: Plan, at: number): Piece[] {
  const dice = new Dice(seed, FOR.article, at)
  const words = lengthOf(dice)
  // An original of excerpts must have 300 words to give.
  return writeText(dice, kind === 'excerpts' ? Math.max(words, 320) : words)
}

const furnished = ({kind}: Plan, outlet: Outlet, text: readonly Piece[]): readonly Piece[] =>
  kind === 'boilerplate' ? [...outlet.above, ...text, ...outlet.below] : text

/** Edits that leave about `target` of the likeness: words changed here and there break five grams each. */
function copyOf(text: readonly Piece[], target: number, dice: Dice): Piece[] {
  const scattered = (share: number): number => Math.round((text.length * (1 - share)) / (5 * (1 + share)))
  switch (dice.below(4)) {
    case 0:
      return edited(text, scattered(target), dice)
    case 1:
      return cut(text, Math.max(8, Math.round(text.length * target)))
    case 2: {
      const more = Math.round(text.length / target) - text.length
      const added = more < 8 ? [] : [cut(writeText(dice, more), more)]
      return interleaved(text, added, dice)
    }
    default: {
      // Half of it by cutting, half by changing words.
      const share = (1 + target) / 2
      const kept = cut(text, Math.max(8, Math.round(text.length * share)))
      return edited(kept, Math.round((kept.length * (share - target)) / (5 * share * (1 + target))), dice)
    }
  }
}

/** Words of an excerpt, and the share of them that is edited: what is planted and what is counted. */
export const LENGTHS = [
  [8, 11],
  [12, 15],
  [16, 23],
  [24, 49],
  [50, 99],
  [100, 300],
] as const
export const RATES = [0, 0.05, 0.1, 0.2] as const

function hostOf(plan: Plan, at: number, from: readonly Piece[]): {text: Piece[]; carried: Carried} {
  const dice = new Dice(plan.seed, FOR.copy, at)
  const [least, most] = dice.of(LENGTHS)
  const words = dice.between(least, most)
  const rate = dice.of(RATES)
  const start = dice.below(from.length - words + 1)
  const edits = places(Math.round(words * rate), words, dice)
  const changed = new Set(edits)
  const lifted = passage(from, start, start + words).map((p, i) => {
    let other = p
    while (changed.has(i) && wordOf(other) === wordOf(p)) other = withWord(p, commonWord(dice))
    return other
  })
  const own = original(plan, at)
  return {
    text: interleaved(own, [lifted], dice),
    carried: {words, rate, edits: edits.length, run: longestRun(words, edits)},
  }
}

function copied(plan: Plan & {readonly kind: Copying}, at: number): Composed {
  const every = COPY_EVERY[plan.kind]
  const outlet = ownOutlet(plan, at)
  const copies = Math.floor(plan.articles / every)
  if (at % every !== every - 1) return {text: furnished(plan, outlet, original(plan, at)), outlet, truth: null}
  const from = originalOf(Math.floor(at / every), copies, every)
  const source = original(plan, from)
  const theirs = furnished(plan, ownOutlet(plan, from), source)
  if (plan.kind === 'excerpts') {
    const {text, carried} = hostOf(plan, at, source)
    return {text, outlet, truth: {original: from, ...likeness(tokensOf(theirs), tokensOf(text)), carried}}
  }
  const dice = new Dice(plan.seed, FOR.copy, at)
  const target = dice.chance(0.1) ? 1 : 0.48 + dice.below(530) / 1000
  const text = furnished(plan, outlet, copyOf(source, Math.min(1, target), dice))
  return {text, outlet, truth: {original: from, ...likeness(tokensOf(theirs), tokensOf(text))}}
}

/** The words of the form that every article fills in anew: names, figures and one word in twelve. */
function filled(plan: Plan, at: number): Piece[] {
  const form = writeText(new Dice(plan.seed, FOR.form), 480)
  const slots = new Dice(plan.seed, FOR.form, 1)
  const dice = new Dice(plan.seed, FOR.article, at)
  const {common, number, thousandth} = sorts
  return form.map(p => {
    const word = wordOf(p)
    const isFree = slots.chance(1 / 12)
    if (word < common.count) return isFree && afterOf(p) === AFTER.space ? withWord(p, oneOf('last', dice)) : p
    if (word >= thousandth.from) return withWord(p, oneOf('thousandth', dice))
    if (word >= number.from) return withWord(p, number.from + dice.between(1, 99))
    const sort = (['first', 'last', 'lastOf', 'place', 'dateline', 'month', 'day'] as const).find(
      one => word < sorts[one].from + sorts[one].count,
    )
    return sort === undefined ? p : withWord(p, oneOf(sort, dice))
  })
}

export function compose(plan: Plan, at: number): Composed {
  const {kind} = plan
  if (isCopying(kind)) return copied({...plan, kind}, at)
  const outlet = ownOutlet(plan, at)
  switch (kind) {
    case 'distinct':
      return {text: original(plan, at), outlet, truth: null}
    case 'identical':
      return {text: original(plan, 0), outlet, truth: null}
    case 'template':
      return {text: filled(plan, at), outlet: plan.outlets[0] ?? outlet, truth: null}
  }
}

export const headlineOf = ({seed, kind}: Plan, at: number): Piece[] =>
  writeHeadline(new Dice(seed, FOR.article, kind === 'identical' ? 0 : at, 1))
