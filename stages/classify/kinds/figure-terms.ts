/**
 * Terms that are imposed or agreed like an amount: jail, bans, contracts, read from how long something lasts.
 *
 * Example: `jailed for 18 months`, `a six-match ban` is a count and none of these, `must serve at least two years` is the
 * least of a term, `face up to five years` the most. Avoids: the age of a son, the length of a trial, a term against its least part.
 */
import type {Annotated, Duration, Quantity, Token} from '../../annotate/types.ts'

const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'jail',
    /^(?:jail|jailed|prison|imprison|imprisoned|imprisonment|sentence|sentenced|sentences|sentencing|bars|custody|detention|incarcerate|incarcerated|serve|serving|served|parole|non-parole|probation)$/u,
  ],
  [
    'ban',
    /^(?:ban|banned|bans|banning|suspend|suspended|suspension|disqualify|disqualified|disqualification|bar|barred|exclusion|excluded)$/u,
  ],
  [
    'contract',
    /^(?:contract|contracts|deal|agreement|extension|lease|signed|signs|tenancy|loan|warranty|guarantee|concession|licence|license|mandate)$/u,
  ],
]
const LEAST = /^(?:least|minimum|parole|non-parole|eligible|eligibility|before)$/u
const MOST = /^(?:maximum|face|faces|facing|faced|could|carries|carry|punishable|up|risk|risks)$/u
const SUSPENDED = /^(?:suspended|probation)$/u
const AHEAD_REACH = 9
const BEHIND_REACH = 6
/** A fortnight: shorter custody is the time of waiting. */
const SHORTEST = 7 * 1440

/** Words near a duration, the nearest marks bound them. */
function near({tokens, firstToken}: Annotated, {sentence, from, to}: Duration): Token[] {
  const first = firstToken[sentence] ?? 0
  const end = firstToken[sentence + 1] ?? tokens.length
  return [
    ...tokens.slice(Math.max(first, from - AHEAD_REACH), from).reverse(),
    ...tokens.slice(to, Math.min(end, to + BEHIND_REACH)),
  ]
}

/** How long an event lasts: a question of the kind date. */
export const LENGTH = 'length'

/** Two years. */
const LIFELONG = 2 * 365 * 1440
const RATE_REACH = 4

/** `in two years`, `every three days`, `two days after` are times, not lengths. */
function isLength({tokens}: Annotated, {from, to, low, high}: Duration): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const behind = tokens[to]?.lower ?? ''
  return (
    Number.isFinite(low) &&
    Number.isFinite(high) &&
    // `has been mayor for 12 years`: long spans of a life have parts
    high < LIFELONG &&
    !/^(?:every|each|past|last|next|first|per|than)$/u.test(before) &&
    !/^(?:old|ago|later|earlier|after|before|from|since|away|into|ahead|behind)$/u.test(behind) &&
    // `six cups of tea a day` is a rate
    !tokens.slice(to, to + RATE_REACH).some(({lower}) => /^(?:a|per|each|every|daily|weekly)$/u.test(lower))
  )
}

export const lengthOf = (duration: Duration): Quantity => ({
  ...duration,
  comparator: 'exact',
  measure: 'duration',
  unit: LENGTH,
  about: [],
  per: null,
  whole: null,
  increment: false,
  former: false,
  rounding: 0,
})

function termOf(annotated: Annotated, duration: Duration): Quantity | null {
  const words = near(annotated, duration).map(({lower}) => lower)
  const kind = KINDS.find(([, pattern]) => words.some(word => pattern.test(word)))?.[0]
  if (kind === undefined || (duration.low < SHORTEST && duration.high < SHORTEST))
    return isLength(annotated, duration) ? lengthOf(duration) : null
  const [low, high] = duration.bare ?? [duration.low, duration.high]
  const own = annotated.tokens.slice(duration.from, duration.to).map(({lower}) => lower)
  const all = [...own, ...words]
  const side = all.some(word => LEAST.test(word)) ? ' least' : all.some(word => MOST.test(word)) ? ' most' : ''
  const held = kind === 'jail' && words.some(word => SUSPENDED.test(word)) ? ' suspended' : ''
  return {
    ...duration,
    low,
    high,
    comparator: 'exact',
    measure: 'duration',
    unit: `${kind}${side}${held}`,
    noun: null,
    about: [],
    per: null,
    whole: null,
    increment: words.some(word => /^(?:another|further|additional|more|extra)$/u.test(word)),
    former: words.some(word => /^(?:previous|previously|former|earlier|reduced|cut|originally)$/u.test(word)),
    rounding: 0,
  }
}

/** Whether a length of time is one that is imposed or agreed. */
export const isTerm = (annotated: Annotated, duration: Duration): boolean =>
  (termOf(annotated, duration)?.unit ?? LENGTH) !== LENGTH

export const termsOf = (annotated: Annotated): Quantity[] =>
  annotated.durations.flatMap(duration => {
    const term = termOf(annotated, duration)
    return term === null ? [] : [term]
  })
