/**
 * Clauses of a sentence, read shallowly: where they begin and end, their verb group, whether it is negated, modal,
 * future or passive.
 *
 * Example: `The ferry, which left at 6, did not sink but two crew may have died` -> left; not sink; may die. Reading a
 * sentence’s negations or dates as one bag gives nearly all false alarms: `not` on one verb says nothing of the other.
 * Linear in the tokens.
 */
import type {Stretch, Token} from './types.ts'

export interface Clause extends Stretch {
  /** Index of the main verb's token, null for a clause without one. */
  readonly verb: number | null
  /** Lemma of the main verb, '' where there is none. */
  readonly lemma: string
  readonly negated: boolean
  /** may, might, could, would, should */
  readonly modal: boolean
  /** will, shall, is to, going to */
  readonly future: boolean
  /** if, unless, whether */
  readonly conditional: boolean
  readonly passive: boolean
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'nothing', 'without'])
const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'can'])
const FUTURES = new Set(['will', 'shall', "'ll", 'wo'])
const CONDITIONS = new Set(['if', 'unless', 'whether'])
const OPENERS = new Set(
  'who which that whose whom where when while as because although though after before until since if unless whether so but and or'.split(
    ' ',
  ),
)

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX'

/** Clause borders stand before an opener or after a mark, wherever both sides hold a verb. */
export function clausesOf(tokens: readonly Token[], firstToken: readonly number[]): Clause[] {
  const clauses: Clause[] = []
  for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) {
    const from = firstToken[sentence] ?? 0
    const to = firstToken[sentence + 1] ?? from
    if (to > from) clauses.push(...clausesOfSentence(tokens, {sentence, from, to}))
  }
  return clauses
}

function clausesOfSentence(
  tokens: readonly Token[],
  {sentence, from, to}: {sentence: number; from: number; to: number},
): Clause[] {
  const out: Clause[] = []
  let start = from
  let hasVerb = false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (i > start && hasVerb && isBorder(token) && verbAhead(tokens, i, to)) {
      out.push(clauseAt(tokens, {sentence, from: start, to: i}))
      start = i
      hasVerb = false
    }
    // `planned to leave`, `was told`: an infinitive or participle belongs to the verb before it
    if (isVerb(token)) hasVerb = true
  }
  out.push(clauseAt(tokens, {sentence, from: start, to}))
  return out
}

const isBorder = (token: Token): boolean =>
  token.pos === 'PUNCT' ? /^[,;:—–(]$/u.test(token.text) : OPENERS.has(token.lower)

/** A finite verb, an auxiliary or a participle in the next stretch up to the following mark. */
function verbAhead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i] as Token
    if (isVerb(token)) return true
    if (token.pos === 'PUNCT' && i > at + 1) return false
  }
  return false
}

function clauseAt(
  tokens: readonly Token[],
  {sentence, from, to}: {sentence: number; from: number; to: number},
): Clause {
  const words = tokens.slice(from, to)
  const first = words[0] as Token
  const verb = words.find(isVerb)
  const group = verb ? verbGroup(tokens, verb.index, to) : []
  const main = group.findLast(token => token.pos === 'VERB') ?? group.at(-1) ?? null
  const before = verb
    ? words.filter(token => token.index >= verb.index - 2 && token.index <= (main?.index ?? verb.index))
    : []
  const says = (set: ReadonlySet<string>): boolean => before.some(token => set.has(token.lower))
  return {
    start: first.start,
    end: words.at(-1)?.end ?? first.end,
    ...(first.in === undefined ? {} : {in: first.in}),
    sentence,
    from,
    to,
    verb: main?.index ?? null,
    lemma: main?.lemma ?? '',
    negated: says(NEGATIONS),
    modal: says(MODALS),
    future: says(FUTURES) || isToInfinitive(group),
    conditional: CONDITIONS.has(words.find(token => token.pos !== 'PUNCT')?.lower ?? ''),
    passive:
      group.some(token => token.lemma === 'be') &&
      main !== null &&
      /(?:ed|en|t|wn|ght)$/u.test(main.lower) &&
      main.lemma !== 'be',
  }
}

/** Auxiliaries, adverbs and `to` up to and with the main verb. */
function verbGroup(tokens: readonly Token[], at: number, to: number): Token[] {
  const group: Token[] = []
  for (let i = at; i < to; i++) {
    const token = tokens[i] as Token
    const last = group.findLast(isVerb)
    if (isVerb(token)) {
      // `said left`: two full verbs side by side are two groups
      if (last?.pos === 'VERB' && tokens[i - 1]?.lower !== 'to') break
      group.push(token)
    } else if (token.pos === 'PART' || token.pos === 'ADV' || token.lower === 'to') group.push(token)
    else break
  }
  return group
}

/** `are to begin`, `is going to leave`, `plans to strike` */
const isToInfinitive = (group: readonly Token[]): boolean =>
  group.some(
    (token, i) =>
      token.lower === 'to' &&
      ['be', 'go', 'plan', 'intend', 'due', 'expect', 'aim', 'hope'].includes(group[i - 1]?.lemma ?? ''),
  )
