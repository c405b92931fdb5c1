/** Marks on the words of a text: tokens, stretches of them, names. */
import type {Range} from '../../../pipeline/types.ts'

/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word, number or mark. Hyphened words, `9.6bn`, `3.15pm`, `31,000-plus` and `U.S.` are one token each. */
export interface Token extends Range {
  /** Position among all tokens of the article. */
  readonly index: number
  /** Index of its sentence. */
  readonly sentence: number
  /** The slice of text. */
  readonly text: string
  /** Lower case, typographic apostrophes straightened. */
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

/** Tokens `from` (inclusive) to `to` (exclusive) of an article; `start` and `end` are their offsets in its text. */
export interface Stretch extends Range {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** A run of names: `Sen. Ann-Marie O’Neill`, `the European Central Bank`. */
export interface NameMention extends Stretch {
  /** Without title, article and possessive: `Ann-Marie O’Neill`. */
  readonly name: string
  /** `Sen.`, `Mr`, `Judge`; null where none stands. */
  readonly title: string | null
  readonly sort: 'person' | 'organisation' | 'place' | 'other'
}
