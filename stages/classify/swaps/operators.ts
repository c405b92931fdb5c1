/**
 * Small words that turn a claim round or loosen it, read at one place.
 *
 * Example: `did not respond` / `responded` differ by one negation; `may have caused` / `caused` by a hedge. Avoids: `not
 * only`, `no doubt`, the month of May, and negations that come with a clause of their own. Linear in the words.
 */
import type {Piece} from './types.ts'
import type {Word} from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(word => word !== ''))

const NEGATIONS = set(`not n't no never nobody none nothing neither nor without cannot nowhere hardly scarcely`)
/** `failed to win`, `refused to sign`, `unable to say`: what follows did not come about. */
const FAILING = set('fail refuse decline neglect unable forget')
/** `avoided paying` */
const AVOIDING = set('avoid escape evade without')
/** Before these `not` and `no` turn nothing round. */
const IDLE_BEHIND = set('only just merely simply least doubt sooner matter wonder longer-than until')

/** What a negation brings with it, and what holds a verb group together. */
const AROUND = set(
  `do did does done doing be been being is are was were am have has had having will would shall should can could a an any
  some the to of yet ever at all longer there 's anything anyone it`,
)

/** The word as it is written, in one spelling. */
const written = ({form}: Word): string => form

export function negationsIn({words, behind}: Piece): number {
  return words.filter((word, i) => {
    const next = words[i + 1] ?? behind
    if (next !== null && IDLE_BEHIND.has(written(next))) return false
    if (NEGATIONS.has(written(word))) return true
    if (next === null) return false
    return (
      (FAILING.has(word.token.lemma) && written(next) === 'to') ||
      (AVOIDING.has(word.token.lemma) && /ing$/u.test(next.token.lower))
    )
  }).length
}

const isNegation = (word: Word): boolean =>
  NEGATIONS.has(written(word)) || FAILING.has(word.token.lemma) || AVOIDING.has(word.token.lemma)

const MODALS = set('will would shall should can could may might must')

/** `would never win` / `win`: another mood, and no more than that; `did not win` / `won` differ by the negation alone. */
export const moodOf = ({words}: Piece): string =>
  words
    .map(written)
    .filter(word => MODALS.has(word))
    .join(' ')

/** Nothing at the place but the negation and what it brings with it. */
export const onlyNegates = ({words}: Piece): boolean =>
  words.every(word => isNegation(word) || AROUND.has(written(word)))

// ---- hedges

/** How far a claim is held off: 0 told as fact, 1 said or expected by others or likely, 2 possible, 3 planned. */
export type Hedge = 'none' | 'reported' | 'likely' | 'possible' | 'planned'

const REPORTED = set(
  'allegedly alleged reportedly apparently supposedly purportedly purported seemingly ostensibly supposed',
)
/** With `to` or a passive: `is believed to have left`, `is thought to be`. */
const BELIEVED = set(
  'believe think understand suspect presume say report rumour rumor allege claim seem appear suppose',
)
const LIKELY = set('probably likely presumably evidently')
const EXPECTED = set('expect forecast predict project anticipate likely')
const POSSIBLE = set('may might could possibly perhaps potentially maybe possible potential')
/** With `to`: `plans to cut`, `is considering`. */
const PLANNED = set('plan intend hope aim want seek threaten propose consider mull eye vow pledge promise')
const PLANNED_ALONE = set('planned proposed')

const isModal = (word: Word): boolean => POSSIBLE.has(written(word)) && word.token.text !== 'May'

export function hedgeIn({words, behind}: Pick<Piece, 'words' | 'behind'>): Hedge {
  const followed = (i: number): boolean => {
    const next = words[i + 1] ?? behind
    return next !== null && (/^(?:to|of)$/u.test(written(next)) || /ing$/u.test(next.token.lower))
  }
  let found: Hedge = 'none'
  words.forEach((word, i) => {
    const {lemma} = word.token
    // `could have failed`, `may burst`
    // `could not be reached` is no doubt, but a failure
    if (isModal(word) && written(words[i + 1] ?? behind ?? word) !== 'not') found = 'possible'
    else if (found === 'possible') return
    // `plans to cut`, `is considering closing`, `the proposed merger`
    else if (PLANNED_ALONE.has(written(word)) || (PLANNED.has(lemma) && followed(i))) found = 'planned'
    else if (REPORTED.has(written(word)) || (BELIEVED.has(lemma) && isVerb(word) && followed(i))) found = 'reported'
    else if (LIKELY.has(written(word)) || (EXPECTED.has(lemma) && followed(i))) found = 'likely'
  })
  return found
}

/** `investigating reports of`: a noun claims nothing. */
const isVerb = ({token: {pos}}: Word): boolean => pos === 'VERB' || pos === 'AUX' || pos === 'ADJ'

/** Nothing at the place but the hedge and the verbs that carry it. */
export const onlyHedges = ({words}: Piece): boolean =>
  words.every(word => {
    const {lemma} = word.token
    return [REPORTED, LIKELY, EXPECTED, POSSIBLE, PLANNED, PLANNED_ALONE, BELIEVED, AROUND].some(
      words => words.has(written(word)) || words.has(lemma),
    )
  })
