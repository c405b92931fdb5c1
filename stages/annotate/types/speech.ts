/** Marks on what is said: by whom, in quotation marks or not. */
import type {Range} from '../../../pipeline/types.ts'
import type {Stretch} from './words.ts'

/** Who says something. */
export interface Speaker extends Range {
  /** Index into `people`, null where it is no named person. */
  readonly person: number | null
  /** As written: `US officials`, `the union`, `Liu Pengyu`, `she`. */
  readonly text: string
  /** Fullest name known, or the head noun phrase: `official`, `union`. */
  readonly name: string
  /** A named person, an organisation or collective (the union, police, prosecutors, the company), a role (an official), a document (the report). */
  readonly sort: 'person' | 'organisation' | 'role' | 'document' | 'unknown'
  readonly number: 'one' | 'several'
}

/** Words inside quotation marks. */
export interface Quote extends Range {
  /** Without the marks. */
  readonly inner: Range
  readonly sentence: number
  /** A fragment is a word or phrase set off inside the outlet's own sentence; a statement holds at least one clause. */
  readonly sort: 'statement' | 'fragment'
  readonly speaker: Speaker | null
  /** The verb or preposition that ties the speaker to it: `said`, `according to`. */
  readonly cue: Range | null
}

/** Indirect speech: `X said (that) …`, `according to X, …`, `…, X said`. */
export interface Attribution extends Range {
  readonly sentence: number
  readonly speaker: Speaker
  readonly cue: Range
  /** Lemma: `say`, `deny`, `according`. */
  readonly verb: string
  /** What is said. */
  readonly content: Stretch
}
