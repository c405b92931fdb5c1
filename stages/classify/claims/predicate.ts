/**
 * What a clause says is done or is so: the words that tell it, and whether it is turned round.
 *
 * Example: `failed to stop` stop, negated; `had no licence` licence, negated; `remains in force` in-force; `was ruled unfit`
 * unfit. Avoids: `have`, `be` and `make` as if they told an act.
 */
import {isEventNoun, isPersonNoun, isPlaceNoun} from '../../lexicon/lexicon.ts'
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {COMING_ABOUT, isConsidered} from './considered.ts'
import {objectActs, particleActs, stateActs} from './phrases.ts'
import {COPULAR, HELD, LIGHT, RATING, TURNING, WIDE} from './words.ts'

export interface Told {
  readonly predicate: readonly string[]
  readonly state: boolean
  readonly negated: boolean
  /** Phrases that tell the predicate, and so are no parties. */
  readonly taken: readonly Phrase[]
}

/** Null where the clause tells nothing that could be held against another. */
export function predicateOf(member: Annotated, clause: Clause): Told | null {
  if (clause.verb === null || !isVerbal(member, clause)) return null
  const {particle, object, predicative, complements} = clause
  const lemma = clause.lemma === 'being' ? 'be' : clause.lemma
  const negated = (clause.negated || isNotBeside(member, clause)) !== isTurned(member, clause)
  const word = member.tokens[clause.verb]?.lower ?? lemma
  const next = member.tokens[clause.verb + 1]?.lower ?? ''
  if (isConsidered(member, clause)) return {predicate: [COMING_ABOUT], state: false, negated: false, taken: []}
  // `ruled out a sale`
  if (object !== null && lemma === 'rule' && (particle ?? next) === 'out' && isEventNoun(object.lemma))
    return {predicate: [object.lemma], state: false, negated: !negated, taken: [object]}
  const acts = particleActs(lemma, particle ?? next)
  if (acts.length > 0) return {predicate: acts, state: false, negated, taken: []}
  // `passed over the island`: no test
  if (lemma === 'pass' && object === null && complements.some(({preposition}) => OVER.has(preposition)))
    return {predicate: ['cross'], state: false, negated, taken: []}
  const medical = predicative === null ? null : doubtfulFor(clause, predicative)
  if (medical !== null) return medical
  if (predicative !== null && isNoState(member, predicative, lemma)) return null
  if (predicative !== null && (COPULAR.has(lemma) || RATING.has(lemma) || (clause.passive && HELD.has(lemma)))) {
    const head = member.tokens[predicative.head]
    return {
      predicate: stateWords(member, predicative, head),
      state: true,
      negated: negated || predicative.negated,
      taken: [predicative],
    }
  }
  const idiom = object === null ? [] : objectActs(lemma, object.lemma)
  if (object !== null && idiom.length > 0) return {predicate: idiom, state: false, negated, taken: [object]}
  for (const {preposition, phrase} of complements) {
    const acts = COPULAR.has(lemma) || LIGHT.has(lemma) ? stateActs(preposition, phrase.lemma) : []
    if (acts.length > 0) return {predicate: acts, state: true, negated: negated || phrase.negated, taken: [phrase]}
  }
  // `shares were down 4%`, `the strike is off`
  if (lemma === 'be' && BEING.has(next)) return {predicate: [next], state: true, negated, taken: []}
  if (lemma === 'be') return isBehind(clause) ? {predicate: ['perform'], state: true, negated, taken: []} : null
  if (object !== null && tellsAct(lemma, object.lemma))
    return {predicate: [object.lemma], state: lemma === 'have', negated, taken: [object]}
  // `is the cause of`
  const words = lemma === 'cause' && word.length < 4 ? [lemma] : [lemma, word]
  return {predicate: unique(words), state: false, negated, taken: []}
}

/** `unsafe`; of a noun with what stands before it: `extreme wet conditions` is not the condition. */
function stateWords({tokens}: Annotated, {from, head, lemma}: Phrase, word: Token | undefined): string[] {
  if (word?.pos !== 'NOUN') return unique([lemma, word?.lower ?? lemma])
  const before = tokens.slice(from, head).filter(({pos}) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN')
  return [[...before.map(token => token.lemma), lemma].join(' ')]
}

/** `held talks`, `had a licence`, `made an attempt`; not `took the boy to hospital`. */
const tellsAct = (verb: string, noun: string): boolean =>
  verb === 'have' ? !isPersonNoun(noun) && !isPlaceNoun(noun) : LIGHT.has(verb) && isEventNoun(noun)

/** `is doubtful for the final`: he may miss it. */
function doubtfulFor({complements, negated}: Clause, predicative: Phrase): Told | null {
  const isFor = complements.some(({preposition}) => preposition === 'for')
  if (!isFor || (predicative.lemma !== 'doubtful' && predicative.lemma !== 'doubt')) return null
  return {predicate: ['miss'], state: true, negated, taken: [predicative]}
}

/** `is behind the theft`: did it. */
const isBehind = ({complements}: Clause): boolean => complements.some(({preposition}) => preposition === 'behind')

const BEING = new Set(['up', 'down', 'higher', 'lower', 'off', 'over', 'back'])

const OVER = new Set(['over', 'through', 'along', 'across', 'by', 'near', 'into'])

const unique = (words: readonly string[]): string[] => [...new Set(words)]

/** `appears to be testing the president`: an act; `the first time`, `three hours`: no state of anything. */
const isNoState = ({tokens}: Annotated, {lemma, head}: Phrase, verb: string): boolean =>
  WIDE.has(lemma) || (verb === 'be' && lemma.endsWith('ing') && tokens[head]?.pos === 'VERB')

/** `the planned launch`, `there may be planets ranging`: read as verbs, but a noun is, or stands in, the group. */
function isVerbal({tokens, article}: Annotated, {verb, group, sentence, sort}: Clause): boolean {
  if (verb === null || group === null) return false
  const kind = article.blocks[article.sentences[sentence]?.block ?? -1]?.kind
  const isHeading = kind === 'headline' || kind === 'subhead'
  if (!isHeading && sort === 'main' && tokens[verb]?.pos === 'NOUN' && tokens[verb - 1]?.pos === 'VERB') return false
  return !tokens.slice(group.from, verb).some(({pos}) => pos === 'NOUN')
}

/** `was “not a swap”`: between the verb and what it says, or first inside it. */
function isNotBeside({tokens}: Annotated, {negated, group, predicative}: Clause): boolean {
  if (negated || group === null || predicative === null || predicative.negated) return false
  return tokens.slice(group.to, predicative.from + 1).some(({lower}) => lower === 'not')
}

/** `failed to stop`, `refused to sign`, `was unable to reach`, `without stopping` */
function isTurned(member: Annotated, {governor, sort, marker, parent}: Clause): boolean {
  if (marker === 'without') return true
  if (governor === null || (sort !== 'infinitive' && sort !== 'participle')) return false
  if (!TURNING.has(governor.lemma)) return false
  // `did not fail to stop`: not turned
  const over = parent === null ? undefined : member.clauses[parent]
  return over?.verb !== governor.verb || !over.negated
}
