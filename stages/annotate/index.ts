/** Marks what each member of a story says, beside its text: words, people, speech, figures, times. See annotate.ts. */
import {each} from '../../pipeline/stage.ts'
import {annotateArticle} from './annotate.ts'
import {lentDays} from './times/lend.ts'
import type {AnnotatedPlaced} from './types.ts'
import type {Placed} from '../../pipeline/types.ts'

/** Past the barrier only ids travel: a story's members are read again here, and marked; days lack from none that others can lend. */
export const annotate = each<Placed, AnnotatedPlaced>('annotate', async (item, {archive}) => {
  if (item.type !== 'story') return item
  const articles = await Promise.all(item.story.members.map(member => archive.article(member)))
  const asOf = lentDays(articles)
  const members = articles.map((article, i) => annotateArticle(article, {asOf: asOf[i] ?? null}))
  return {type: 'story', story: item.story, members}
})
