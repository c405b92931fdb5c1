/**
 * Words of a quotation in one spelling, so that two ears on one speech can be laid side by side.
 *
 * Example: `We’ve gotta organise 12 million dollars` -> we have got to organize #12000000USD. Avoids: a contraction, a hyphen,
 * a numeral in words or a British ending taken for another word. Linear.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Quantity, Token} from '../../annotate/types.ts'
import {onceAText} from '../once.ts'

export interface Word {
  /** Words of one key are one word. */
  readonly key: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Token['pos']
  readonly figure: {readonly low: number; readonly high: number} | null
  /** An ellipsis or a bracket stands right before it. */
  readonly gap: boolean
}

export interface Wording {
  readonly words: readonly Word[]
  /** An ellipsis or a bracket right after the last word. */
  readonly gapAfter: boolean
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  nt: ['not'],
  ca: ['can'],
  wo: ['will'],
  sha: ['shall'],
  "'ll": ['will'],
  "'ve": ['have'],
  "'re": ['are'],
  "'m": ['am'],
  "'s": ['s'],
  cannot: ['can', 'not'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  wanna: ['want', 'to'],
  'no-one': ['nobody'],
  everyone: ['everybody'],
  someone: ['somebody'],
  anyone: ['anybody'],
  okay: ['ok'],
  towards: ['toward'],
  whilst: ['while'],
  amongst: ['among'],
  tis: ['it', 'is'],
  "y'all": ['you', 'all'],
}
const SHORT_BY_FORM = new Map(Object.entries(SHORT))

/** The verbs that stand in one key whatever their tense: a transcript says `is`, a translation `was`. */
const AUXILIARIES = new Map(
  [
    ['a', 'a an'],
    ['be', 'am is are was were be been being s'],
    ['have', 'have has had having'],
    ['do', 'do does did done doing'],
  ].flatMap(([lemma = '', forms = '']) => forms.split(' ').map(form => [form, lemma] as const)),
)

/** `organise` and `organize`, `harbour` and `harbor`, `defence` and `defense`. */
export const spelled = onceAText(inOneSpelling)

function inOneSpelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/[ao]e(?=[a-z]{3})/u, 'e')
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/u, 'iz$1')
    .replace(/our(s|ed|ing|able|hood|er|ers)?$/u, 'or$1')
    .replace(/tre$/u, 'ter')
    .replace(/ence$/u, 'ense')
    .replace(/mme$/u, 'm')
    .replace(/ll(ed|ing|er|ers)$/u, 'l$1')
}

/** `frame-rate` is `frame rate`. */
export const partsOfWord = (word: string): string[] => word.split(/[-‑–]/u).filter(part => part !== '')

/** The forms of token `i`. */
function formsOf(tokens: readonly Token[], i: number): readonly string[] {
  const {lower = ''} = tokens[i] ?? {}
  // we'd like; we'd gone
  if (lower === "'d") {
    const verb = tokens.slice(i + 1, i + 3).find(({pos}) => pos === 'VERB')
    return [verb !== undefined && verb.lower !== verb.lemma ? 'had' : 'would']
  }
  const short = SHORT_BY_FORM.get(lower)
  if (short !== undefined) return short
  if (!/['‑–-]/u.test(lower)) return [lower]
  const glued = /^(i|you|he|she|it|we|they|that|there|who|what)('\p{L}{1,2})$/u.exec(lower)
  if (glued) return [glued[1] ?? lower, ...(SHORT_BY_FORM.get(glued[2] ?? '') ?? [])]
  return partsOfWord(lower).flatMap(part => SHORT_BY_FORM.get(part) ?? [part])
}

/** Stems and spellings cost more than looking up what a word came to the last time. */
const stemmed = onceAText(word => stemOf(spelled(word)))

function keyOf(form: string, {pos, lemma, lower}: Token): string {
  const auxiliary = AUXILIARIES.get(form)
  if (auxiliary !== undefined) return auxiliary
  const whole = form === lower
  // made and make; safer is not safe
  if (whole && (pos === 'NOUN' || pos === 'VERB')) return stemmed(lemma)
  if (whole && pos === 'PROPN') return form.includes('.') ? form.replace(/\./gu, '') : form
  return pos === 'PROPN' || pos === 'ADJ' || pos === 'ADV' ? spelled(form) : stemmed(form)
}

/** A figure is known by its bounds alone, whatever its words. */
function figureOf({low, high, unit}: Pick<Quantity, 'low' | 'high' | 'unit'>): Pick<Word, 'key' | 'lower' | 'figure'> {
  const key = `#${low}-${high}${unit ?? ''}`
  return {key, lower: key, figure: {low, high}}
}

const NUMERALS = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/u)
    .map((word, n) => [word, n] as const),
)

/** `three` and `3` of `3 hours`, which are no quantity but a duration; `one` is seldom a figure. */
function numeralOf(lower: string): number | null {
  if (/^\d{1,9}$/u.test(lower)) return Number(lower)
  return lower === 'one' ? null : (NUMERALS.get(lower) ?? null)
}

const MARKS = /\.{2,}|…|[[\]()]/u

/** The words of `tokens`, which stand in one quotation of the member; `text` is the field they stand in. */
export function wordingOf(
  {quantities}: Pick<Annotated, 'quantities'>,
  tokens: readonly Token[],
  text: string,
): Wording {
  const byFirst = quantitiesIn(quantities, tokens)
  const words: Word[] = []
  let last: Token | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const gap =
      last?.end !== token.start && MARKS.test(text.slice(last?.end ?? Math.max(0, token.start - 3), token.start))
    const figure = byFirst.get(token.index)
    last = token
    if (figure !== undefined) {
      words.push({...plain(token), ...figureOf(figure), gap})
      while ((tokens[i + 1]?.index ?? Infinity) < figure.to) i++
      last = tokens[i] ?? token
      continue
    }
    const numeral = token.pos === 'NUM' ? numeralOf(token.lower) : null
    if (numeral !== null) {
      words.push({...plain(token), ...figureOf({low: numeral, high: numeral, unit: null}), gap})
      continue
    }
    const {lemma, pos} = token
    formsOf(tokens, i).forEach((form, n) =>
      words.push({lower: form, lemma, pos, figure: null, key: keyOf(form, token), gap: gap && n === 0}),
    )
  }
  return {words: joined(words), gapAfter: last !== null && MARKS.test(text.slice(last.end, last.end + 3))}
}

const plain = ({lower, lemma, pos}: Token): Omit<Word, 'key' | 'gap'> => ({lower, lemma, pos, figure: null})

/** By their first token. */
function quantitiesIn(quantities: readonly Quantity[], tokens: readonly Token[]): Map<number, Quantity> {
  const [first, last] = [tokens[0]?.index ?? 0, tokens.at(-1)?.index ?? -1]
  return new Map(
    startingWithin(quantities, first, last)
      .filter(({from, to, measure}) => from >= first && to <= last + 1 && measure !== 'rank')
      // no-one
      .filter(({from}) => !/^(?:no|one)\b/u.test(tokens[from - first]?.lower ?? ''))
      .map(quantity => [quantity.from, quantity] as const),
  )
}

/** Of each list, by the first token: many sentences ask for the same. */
const starting = new WeakMap<readonly Quantity[], ReadonlyMap<number, readonly Quantity[]>>()

function startingWithin(quantities: readonly Quantity[], first: number, last: number): Quantity[] {
  let known = starting.get(quantities)
  if (known === undefined) {
    const index = new Map<number, Quantity[]>()
    for (const quantity of quantities) index.set(quantity.from, [...(index.get(quantity.from) ?? []), quantity])
    known = index
    starting.set(quantities, known)
  }
  const found: Quantity[] = []
  for (let token = first; token <= last; token++) found.push(...(known.get(token) ?? []))
  return found
}

const COUNTRIES = new Map([
  ['states', 'us'],
  ['kingdom', 'uk'],
  ['nations', 'un'],
])

/** `no one` is `nobody`, `no longer` is `not`. */
function joined(words: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of words) {
    const before = out.at(-1)
    if (before?.lower === 'no' && (word.lower === 'one' || word.lower === 'longer')) {
      const lower = word.lower === 'one' ? 'nobody' : 'not'
      out[out.length - 1] = {...before, lower, key: stemmed(lower), figure: null}
    } else if (before?.lower === 'united' && COUNTRIES.has(word.lower)) {
      const lower = COUNTRIES.get(word.lower) ?? ''
      out[out.length - 1] = {...before, lower, key: lower}
    } else out.push(word)
  }
  return out
}
