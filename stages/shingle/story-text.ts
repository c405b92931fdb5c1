/**
 * The story of an article as the lanes compare it: its blocks without the boilerplate, the title first where it is
 * given apart.
 *
 * Wrong answer it avoids: two articles of one outlet found alike by their newsletter box.
 */
import type {Article, BlockKind} from '../../pipeline/types.ts'

export interface Passage {
  readonly kind: BlockKind
  readonly text: string
}

export function storyPassages({title, text, blocks}: Article): readonly Passage[] {
  const ofTitle: readonly Passage[] = title === null ? [] : [{kind: 'headline', text: title}]
  const ofBody = blocks
    .filter(({kind, in: where}) => kind !== 'boilerplate' && where !== 'title')
    .map(({kind, start, end}) => ({kind, text: text.slice(start, end)}))
  return [...ofTitle, ...ofBody]
}
