/**
 * The story of an article as the lanes compare it: its blocks without the boilerplate.
 *
 * A title given apart speaks in the story lane only: outlets put their own over one agency text, and a brief of thirty
 * words under two titles is still one brief. Where the body has no word the title is the text.
 *
 * Wrong answer it avoids: two articles of one outlet found alike by their newsletter box.
 */
import type {Article, BlockKind} from '../../pipeline/types.ts'

export interface Passage {
  readonly kind: BlockKind
  readonly text: string
  /** A title given apart from the body. */
  readonly apart: boolean
}

export function storyPassages({title, text, blocks}: Article): readonly Passage[] {
  const ofTitle: readonly Passage[] = title === null ? [] : [{kind: 'headline', text: title, apart: true}]
  const ofBody = blocks
    .filter(({kind, in: where}) => kind !== 'boilerplate' && where !== 'title')
    .map(({kind, start, end}) => ({kind, text: text.slice(start, end), apart: false}))
  return [...ofTitle, ...ofBody]
}
