/** Marks of an article that stand at a place: figures, times, names, quotation marks. */
import type {Annotated, Quote, Speaker, Stretch} from '../../annotate/types.ts'
import {plainForm} from '../names.ts'
import {inSentence} from '../sentences.ts'
import type {StoryView} from '../types.ts'
import type {Piece} from './types.ts'
import {onceAnArticle} from '../once.ts'

/** The only mark of its sort at the place, null where there is none, or two. */
export function onlyAt<T extends Stretch>(marks: readonly T[], {sentence, from, to}: Piece): T | null {
  const found = inSentence(marks, sentence).filter(mark => mark.from < to && mark.to > from)
  return found.length === 1 ? (found[0] as T) : null
}

const wordsOf = onceAnArticle(
  ({tokens}): ReadonlySet<string> =>
    new Set(tokens.flatMap(({lower, lemma}) => [plainForm(lower).replace(/s$/u, ''), lemma])),
)

/** Whether a word stands anywhere in an article, by its lemma or as it is written. */
export function knowsWord(member: Annotated, word: string): boolean {
  const known = wordsOf(member)
  return known.has(word) || known.has(word.replace(/s$/u, ''))
}

export const memberAt = (story: StoryView, {member}: Pick<Piece, 'member'>): Annotated =>
  story.members[member] as Annotated

/** Nothing but the mark is replaced at the place. */
export const isAlone = ({rest}: Piece, {from, to}: Stretch): boolean =>
  rest.every(({token}) => token.index >= from && token.index < to)

/** Inside quotation marks the words are a speaker's. */
export const quoteAt = (story: StoryView, piece: Piece): Quote | undefined =>
  memberAt(story, piece).quotes.find(
    ({inner}) => inner.in === piece.in && inner.start <= piece.start && piece.end <= inner.end,
  )

export const isQuoted = (story: StoryView, piece: Piece): boolean => quoteAt(story, piece) !== undefined

/** The speaker of indirect speech or of a quotation who stands at the place. */
export function speakerAt(story: StoryView, piece: Piece): Speaker | null {
  const member = memberAt(story, piece)
  const here = [...inSentence(member.attributions, piece.sentence), ...inSentence(member.quotes, piece.sentence)]
  const said = here.find(
    ({speaker}) =>
      speaker !== null && speaker.in === piece.in && speaker.start < piece.end && piece.start < speaker.end,
  )
  return said?.speaker ?? null
}
