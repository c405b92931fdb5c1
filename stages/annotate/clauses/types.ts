/**
 * What a clause says: who did what to whom, whether it is denied, possible or only wished, on which verb it hangs and who
 * is quoted with it. All claims that are compared stand on these.
 */
import type {Stretch} from '../types.ts'

/** A noun phrase with its of-complements (`the mayor of Oslo`), or the adjective of `was unhurt`. */
export interface Phrase extends Stretch {
  /** Index of its head word. */
  readonly head: number
  /** Of the head; for a name its last word in lower case. */
  readonly lemma: string
  /** Index into `people`: a name's, a pronoun's, or that of a job only one of them has. */
  readonly person: number | null
  /** `nobody`, `no survivors`, `none of them`, `neither driver`, `not the pilot`. */
  readonly negated: boolean
  /** The other members of a list: `the guard, a clerk and two visitors`. The stretch covers them. */
  readonly joined: readonly Phrase[]
}

/** A prepositional phrase of the verb: `in Rome`, `from the galley`, `with a knife`, `as chairman`. */
export interface Complement {
  readonly preposition: string
  readonly phrase: Phrase
}

export type ClauseSort =
  'main' | 'coordinate' | 'relative' | 'content' | 'adverbial' | 'participle' | 'infinitive' | 'verbless'

export type Tense = 'past' | 'present' | 'future' | 'none'

/** possible: may, might, could. able: can. ought: should. must: must, has to. would: would. */
export type Modality = 'none' | 'possible' | 'able' | 'ought' | 'must' | 'would'

/** What a verb group says of itself. */
export interface Predicate {
  readonly tense: Tense
  readonly perfect: boolean
  readonly passive: boolean
  readonly modality: Modality
  /** will, shall, is to, going to; an infinitive that is planned, expected or hoped for */
  readonly future: boolean
  /** may, might, could, would, should, can */
  readonly modal: boolean
}

/**
 * One predicate with its parts. Its stretch runs from its first token to its last and may hold other clauses; `clauseAt`
 * says whose a token is. Subjects are filled in where English leaves them out (`fled`, `to leave`, `who left`).
 */
export interface Clause extends Stretch, Predicate {
  /** Position among the article's clauses. */
  readonly index: number
  /** The clause it hangs on. */
  readonly parent: number | null
  readonly sort: ClauseSort
  /** `that`, `who`, `because`, `if`, `after`, `without`; null where none stands. */
  readonly marker: string | null
  /** Index of the main verb's token, null for a clause without one. */
  readonly verb: number | null
  /** Lemma of the main verb, '' where there is none. */
  readonly lemma: string
  /** call OFF, step DOWN */
  readonly particle: string | null
  /** Tokens of the verb group. */
  readonly group: {readonly from: number; readonly to: number} | null
  /** Of this predicate alone: `not`, `never`, `no longer`, `leaked no fuel`, `nobody left`. */
  readonly negated: boolean
  /** if, unless, whether */
  readonly conditional: boolean
  readonly subject: Phrase | null
  /** The by-phrase of a passive. */
  readonly agent: Phrase | null
  readonly object: Phrase | null
  readonly indirectObject: Phrase | null
  readonly predicative: Phrase | null
  readonly complements: readonly Complement[]
  /** The verb, participle, adjective or noun over it: `plans to sue`, `is likely to sue`, `a bid to sue`, `says he will sue`. */
  readonly governor: {readonly verb: number; readonly lemma: string} | null
  /** Index into the article's attributions: the narrowest whose content holds it. */
  readonly attribution: number | null
  /** Inside quotation marks. */
  readonly quoted: boolean
}
