/**
 * Verbs of the tagger that are nouns: `over pay`, `the hurt`, `a missile drill in the south`, `police`.
 *
 * Avoids: a second verb in `announced a missile drill`. Cost: a few looks a verb.
 */
import {FORM, isPlural} from './forms.ts'
import type {Kind, Page} from './page.ts'
import {SAYING} from '../quotes/verbs.ts'
import {BARE} from './verbs.ts'
import {BE} from './words.ts'

const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>(['noun', 'name', 'number', 'adjective'])

/** over pay; the hurt; his plan; police */
export function mendVerb(page: Page, i: number, from: number, to: number): void {
  const {kinds, tokens} = page
  const before = i > from ? kinds[i - 1] : undefined
  const after = i + 1 < to ? kinds[i + 1] : undefined
  const bits = page.bits[i] ?? 0
  const plain = (bits & (FORM.ing | FORM.participle)) === 0
  const {lower = ''} = tokens[i] ?? {}
  if (lower === 'police' || lower === 'people') kinds[i] = 'noun'
  else if (isCapital(page, i, from, to)) kinds[i] = 'name'
  // extra-inning victory
  else if (lower.includes('-') && after === 'noun') kinds[i] = 'adjective'
  // there are also rumours; there was damage
  else if (plain && isBehindBe(page, i, from)) kinds[i] = 'noun'
  // the cost of living
  else if (lower === 'living' && /^(?:cost|standard|standards|quality|way)$/u.test(tokens[i - 2]?.lower ?? ''))
    kinds[i] = 'noun'
  // later counts had put it at 65
  else if (
    !NOMINATIVE.has(tokens[i - 1]?.lower ?? '') &&
    (bits & (FORM.past | FORM.participle | FORM.ing)) === 0 &&
    (after === 'modal' || (after === 'aux' && FINITE.has(tokens[i + 1]?.lower ?? '')))
  )
    kinds[i] = 'noun'
  else if (lower === 'missing' && after !== 'determiner' && after !== 'pronoun') kinds[i] = 'adjective'
  else if (before === 'determiner' || before === 'owner') {
    // the hurt; not `those named`
    const alone =
      !NOMINAL.has(after) &&
      before === 'determiner' &&
      (bits & FORM.ing) === 0 &&
      !PRONOMINAL.has(tokens[i - 1]?.lower ?? '')
    if ((plain && !PRONOMINAL.has(tokens[i - 1]?.lower ?? '')) || alone) kinds[i] = 'noun'
  } else if (before === 'preposition' && plain && tokens[i - 1]?.lower !== 'than') kinds[i] = 'noun'
  // 39 floats; it is time to go
  else if (before === 'number' && (bits & FORM.third) !== 0) kinds[i] = 'noun'
  else if (lower === 'time' && before === 'aux') kinds[i] = 'noun'
  else if (plain && describes(page, i, from) && !acts(page, i)) kinds[i] = 'noun'
  // a missile drill in the south; one picture
  else if (
    bits === FORM.base &&
    !collective(page, i - 1, from) &&
    (tokens[i - 1]?.lower === 'one' || (before === 'noun' && hasArticle(page, i, from)))
  )
    kinds[i] = 'noun'
}

const COMPARED = new Set(
  'closer stronger weaker better tighter looser tougher softer deeper wider higher lower'.split(' '),
)

/** a brutal attack, a sharp, left-hand bend; sought closer ties */
function describes({kinds, tokens, bits}: Page, i: number, from: number): boolean {
  if (i - 2 < from) return false
  const [outer, before] = [kinds[i - 2], kinds[i - 1]]
  if (before === 'adjective')
    return (
      (outer === 'and' && ((bits[i] ?? 0) & FORM.third) !== 0 && kinds[i + 1] === 'preposition') ||
      outer === 'determiner' ||
      outer === 'verb' ||
      (outer === 'comma' && kinds[i - 3] === 'adjective')
    )
  return before === 'adverb' && outer === 'verb' && COMPARED.has(tokens[i - 1]?.lower ?? '')
}

/** The premier wants to; the elderly like the bench: no noun stands before these. */
const acts = ({kinds, bits, tokens}: Page, i: number): boolean =>
  ((bits[i] ?? 0) & FORM.third) !== 0 &&
  (kinds[i + 1] === 'to' ||
    kinds[i + 1] === 'determiner' ||
    kinds[i + 1] === 'pronoun' ||
    tokens[i + 1]?.lower === 'to')

const PRONOMINAL = new Set([
  'those',
  'these',
  'that',
  'this',
  'all',
  'some',
  'both',
  'each',
  'any',
  'either',
  'neither',
  'which',
  'what',
  'whose',
  'such',
  'half',
])
const NOMINATIVE = new Set(['we', 'they', 'he', 'she', 'i', 'you'])
function isBehindBe({kinds, tokens}: Page, i: number, from: number): boolean {
  let k = i - 1
  while (k > from && kinds[k] === 'adverb') k--
  return kinds[k] === 'aux' && BE.has(tokens[k]?.lower ?? '')
}
const FINITE = new Set(['has', 'had', 'was', 'were', 'is', 'are'])

/** married to fiddler Set of the band; not a headline, where all words have capitals */
function isCapital({tokens, kinds}: Page, i: number, from: number, to: number): boolean {
  const small = (k: number): boolean => /^[a-z]/u.test(tokens[k]?.text ?? '')
  return (
    i > from &&
    /^[A-Z][a-z]/u.test(tokens[i]?.text ?? '') &&
    (small(i - 1) || (kinds[i - 1] === 'comma' && SAYING.has(tokens[i + 1]?.lower ?? ''))) &&
    (i + 1 >= to || small(i + 1) || kinds[i + 1] === 'comma' || kinds[i + 1] === 'stop')
  )
}

const COLLECTIVE = new Set('couple pair team family staff crew majority number group duo trio rest half'.split(' '))
const collective = ({tokens}: Page, i: number, from: number): boolean =>
  i >= from && (isPlural(tokens[i]) || COLLECTIVE.has(tokens[i]?.lower ?? ''))

/** `a`, `an` or `the` opens the phrase, and no verb governs it that takes a bare one: `let the firm go`. */
function hasArticle({kinds, tokens, lemmas, bits}: Page, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 6; k--) {
    if (kinds[k] === 'determiner')
      return (
        /^(?:a|an|the)$/u.test(tokens[k]?.lower ?? '') &&
        !BARE.has(lemmas[k - 1] ?? '') &&
        !/^(?:do|does|did)$/u.test(tokens[k - 1]?.lower ?? '') &&
        kinds[k - 1] !== 'modal'
      )
    // an attempted rocket launch
    const describes = kinds[k] === 'verb' && ((bits[k] ?? 0) & FORM.participle) !== 0 && kinds[k - 1] === 'determiner'
    if (!NOMINAL.has(kinds[k]) && !describes) return false
  }
  return false
}
