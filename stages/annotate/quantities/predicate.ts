/**
 * The verb that a count answers to: `14 people were killed`, `killing 14`, `death toll of 14`, `14 dead`.
 *
 * So that `14 injured` and `14 killed` never meet, and `injuring 23 people` meets `32 people injured`.
 */
import type {Token} from '../types.ts'
import {at, type Line} from './atoms.ts'
import type {Noun} from './noun.ts'

/** News English has many words for one outcome. */
const OUTCOMES: ReadonlyMap<string, string> = new Map(
  [
    [
      'kill',
      'kill|killed|killing|kills|die|died|dies|dying|dead|death|deaths|fatal|fatality|fatalities|perished|slain|deceased|murdered|bodies',
    ],
    ['injure', 'injure|injured|injuring|injures|hurt|hurting|wound|wounded|wounding|injury|injuries|maimed|maiming'],
    ['miss', 'missing|unaccounted'],
    ['arrest', 'arrest|arrested|arresting|arrests|detain|detained|detaining|custody'],
    ['hospitalise', 'hospitalised|hospitalized|hospitalising|hospitalizing|hospital'],
    ['displace', 'displaced|displacing|homeless'],
    ['evacuate', 'evacuated|evacuating|evacuate'],
    ['rescue', 'rescued|rescuing|rescue|saved|saving'],
    ['infect', 'infected|infecting|infections'],
  ].flatMap(([lemma = '', words = '']) => words.split('|').map(word => [word, lemma] as const)),
)
/** Nouns that are outcomes themselves: `14 deaths`, `23 injuries`. */
const OUTCOME_NOUNS = new Set([
  'death',
  'fatality',
  'injury',
  'arrest',
  'infection',
  'dead',
  'injured',
  'missing',
  'wounded',
  'body',
])

export interface Predicate {
  readonly verb: string | null
  /** person, where the outcome befalls people and no other noun stands. */
  readonly noun: string | null
}

const REACH = 6
const SAYING = /^(?:say|tell|report|claim|mean|estimate|confirm|announce|add|show|be|have|include)$/u
const passing = (token: Token): boolean =>
  token.pos === 'AUX' ||
  token.pos === 'ADV' ||
  token.pos === 'PART' ||
  /^(?:feared|believed|confirmed|left|reported|who|to|be|were|seriously)$/u.test(token.lower)

/** `five people, including two children, have died`: behind the second comma. */
function afterAside(line: Line, start: number): number {
  if (line.tokens[start]?.text !== ',' || line.tokens[start + 1]?.lower !== 'including') return start
  for (let j = start + 2; j < Math.min(line.endToken, start + 12); j++) if (line.tokens[j]?.text === ',') return j + 1
  return start
}

/** Behind the noun phrase: `were killed`, `dead`, `have died`, `who died`, `injured`. */
function behind(line: Line, nounEnd: number): string | null {
  let passive = false
  const start = afterAside(line, nounEnd)
  for (let j = start; j < Math.min(line.endToken, start + REACH); j++) {
    const token = line.tokens[j] as Token
    const outcome = OUTCOMES.get(token.lower)
    if (outcome !== undefined) return outcome
    if (token.pos === 'VERB' && !passing(token)) return passive || /(?:ed|en)$/u.test(token.lower) ? token.lemma : null
    if (!passing(token)) return null
    passive ||= token.pos === 'AUX'
  }
  return null
}

/** Before the number: `killing at least`, `death toll of`, `the dead include`. */
function before(line: Line, end: number): string | null {
  for (let j = end - 1; j >= Math.max(line.firstToken, end - REACH); j--) {
    const token = line.tokens[j] as Token
    const outcome = OUTCOMES.get(token.lower)
    if (outcome !== undefined) return outcome
    // `death toll rose to 14`, `killed as many as`, `injuring another`
    const light =
      /^(?:toll|rose|rises|risen|climbed|reached|stood|stands|to|of|at|includes?|include|included|including|another|an|a|the|as|is|was|by|from|number|count)$/u.test(
        token.lower,
      ) || token.pos === 'ADV'
    // `Nigeria says 21 schoolgirls …`: saying counts nothing
    if (!light) return token.pos === 'VERB' && j === end - 1 && !SAYING.test(token.lemma) ? token.lemma : null
  }
  return null
}

export function predicateOf(line: Line, fromAtom: number, noun: Noun): Predicate {
  const from = at(line, fromAtom).token
  const outcome = OUTCOME_NOUNS.has(noun.noun ?? '') ? (OUTCOMES.get(noun.noun ?? '') ?? null) : null
  if (outcome !== null) return {verb: outcome, noun: 'person'}
  const last = noun.next
  const verb = behind(line, last) ?? before(line, from)
  const befalls = verb !== null && [...OUTCOMES.values()].includes(verb)
  return {verb, noun: noun.noun ?? (befalls ? 'person' : null)}
}
