/** readings.csv, tidy: one row a fact and article, those that are silent too. */
import {byWeight} from '../order.ts'
import {placesOf, quoteOf, type Table} from './table.ts'

export const readings: Table = {
  file: 'readings.csv',
  columns: [
    'fact_id',
    'story_id',
    'kind',
    'what',
    'verdict',
    'strength',
    'severity',
    'scope',
    'rule',
    'confidence',
    'reading',
    'value',
    'norm',
    'article_id',
    'source',
    'published',
    'quote',
    'where',
  ],
  *rows(record, {desk}) {
    if (record.type !== 'story') return
    for (const found of record.divergences.toSorted(byWeight)) {
      const {id, kind, about, verdict, strength, severity, scope, rule, confidence} = found
      const fact = [id, record.id, kind, about, verdict, strength, severity, scope, rule, confidence] as const
      for (const [index, {value, norm, articles, evidence}] of found.readings.entries()) {
        for (const article of articles) {
          const chain = evidence.filter(span => span.article === article)
          const who = [article, desk.name(article, record.articles), desk.article(article)?.published ?? null] as const
          yield [...fact, index + 1, value, norm, ...who, quoteOf(chain), placesOf(chain, desk)]
        }
      }
      for (const article of found.silent) {
        const who = [article, desk.name(article, record.articles), desk.article(article)?.published ?? null] as const
        yield [...fact, null, null, null, ...who, null, null]
      }
    }
  },
}
