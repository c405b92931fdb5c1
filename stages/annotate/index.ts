import {each} from '../../pipeline/stage.ts'
import {annotateArticle} from './annotate.ts'
import type {AnnotatedPlaced} from './types.ts'
import type {Placed} from '../../pipeline/types.ts'

/** Past the barrier only ids travel: a story's members are read again here, and marked. */
export const annotate = each<Placed, AnnotatedPlaced>('annotate', async (item, {archive}) => {
  if (item.type !== 'story') return item
  const articles = await Promise.all(item.story.members.map(member => archive.article(member)))
  return {type: 'story', story: item.story, members: articles.map(article => annotateArticle(article))}
})
