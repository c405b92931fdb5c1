/** Two lines laid beside each other word by word, and the places where they part. */
import type {Line, Link} from '../../align/types.ts'
import type {Stretch} from '../../annotate/types.ts'
import type {Word} from './words.ts'

/** What stands at one place of one line; `from` equals `to` where nothing does. */
export interface Piece extends Stretch {
  readonly member: number
  /** All words of the place. */
  readonly words: readonly Word[]
  /** Content words that nothing of the other side is the same as, or a synonym of. */
  readonly rest: readonly Word[]
  /** The paired words right before and behind; null at the edge of the line. */
  readonly before: Word | null
  readonly behind: Word | null
}

/** One place where two lines part inside words that both have. */
export interface Swap {
  readonly pair: LinePair
  /** Position among the places of its lines. */
  readonly index: number
  readonly a: Piece
  readonly b: Piece
  /** Content words that both lines have around the place, within reach. */
  readonly agree: number
  /** Those as a share of all content words within reach, the place itself left out. */
  readonly share: number
}

export interface LinePair {
  readonly link: Link
  readonly lines: readonly [Line, Line]
  readonly words: readonly [readonly Word[], readonly Word[]]
  /** Share of the longer line's content words that the other has at the same place, synonyms counted. */
  readonly kept: number
  readonly swaps: readonly Swap[]
}
