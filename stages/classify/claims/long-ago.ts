/**
 * Which clauses tell of long ago: a day or year well before the article, in the clause itself or in the sentence before.
 *
 * Example: `In 2003 they led. They went on to lose the series.` both; `sued over the house | that he bought in 2018` only
 * the house. Avoids: an old defeat against today’s victory. Linear.
 */
import {dayOf} from '../events.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'

/** Two months: nothing of the news itself. */
const LONG = 60

/** By index of the clause. */
export function longAgo(member: Annotated): boolean[] {
  const {clauses, times, article} = member
  const old = clauses.map(() => false)
  const today = dayOf(member)
  if (today === null) return old
  const bySentence = article.sentences.map((): Clause[] => [])
  for (const clause of clauses) bySentence[clause.sentence]?.push(clause)
  const fresh = new Set<number>()
  for (const time of times) {
    if (time.lastDay === null || time.role === 'speech') continue
    const clause = innermost(bySentence[time.sentence] ?? [], time)
    if (clause === undefined) continue
    if (time.lastDay < today - LONG) old[clause.index] = true
    else fresh.add(time.sentence)
  }
  const block = (sentence: number): number => article.sentences[sentence]?.block ?? -1
  const isOld = (sentence: number): boolean =>
    (bySentence[sentence] ?? []).some(({sort, index}) => sort === 'main' && old[index] === true)
  return clauses.map(({index, sentence}) => {
    const follows = block(sentence) === block(sentence - 1) && !fresh.has(sentence) && isOld(sentence - 1)
    return old[index] === true || follows
  })
}

/** The shortest clause that holds the time. */
const innermost = (clauses: readonly Clause[], {from, to}: TimeMention): Clause | undefined =>
  clauses
    .filter(clause => clause.from <= from && to <= clause.to)
    .reduce<Clause | undefined>((x, y) => (x === undefined || y.to - y.from < x.to - x.from ? y : x), undefined)
