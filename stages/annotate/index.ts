/** Marks what each member of a story says, beside its text: words, people, speech, figures, times. See annotate.ts. */
import type {Context} from '../../pipeline/context.ts'
import {inTime} from '../../pipeline/deadline.ts'
import {Reject} from '../../pipeline/errors.ts'
import {each} from '../../pipeline/stage.ts'
import {annotateArticle, unmarked} from './annotate.ts'
import {lentDays} from './times/lend.ts'
import type {Annotated, AnnotatedPlaced, AsOf} from './types.ts'
import type {Article, Placed} from '../../pipeline/types.ts'

/** Past the barrier nothing is set aside: an article that takes too long stays in its story, without facts. */
function marked(article: Article, asOf: AsOf | null, context: Context): Annotated {
  try {
    return inTime('annotate', article, context, deadline => annotateArticle(article, {asOf, deadline}))
  } catch (error) {
    if (!(error instanceof Reject)) throw error
    context.problems.push(error.problem)
    return {...unmarked(article), overdue: true}
  }
}

/** Past the barrier only ids travel: a story's members are read again here, and marked; days lack from none that others can lend. */
export const annotate = each<Placed, AnnotatedPlaced>('annotate', async (item, context) => {
  if (item.type !== 'story') return item
  const articles = await Promise.all(item.story.members.map(member => context.archive.article(member)))
  const asOf = lentDays(articles)
  const members = articles.map((article, i) => marked(article, asOf[i] ?? null, context))
  return {type: 'story', story: item.story, members}
})
