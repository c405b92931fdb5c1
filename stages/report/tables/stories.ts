/** stories.csv: one row a story, with what there is to check. */
import {storyName} from '../html/files.ts'
import {isShown} from '../order.ts'
import type {Table} from './table.ts'

export const stories: Table = {
  file: 'stories.csv',
  columns: [
    'story_id',
    'headline',
    'articles',
    'voices',
    'sources',
    'agencies',
    'first_published',
    'last_published',
    'to_check',
    'strong',
    'likely',
    'folded',
    'only_in_one',
    'core',
    'report',
  ],
  *rows(record, {desk, pages}) {
    if (record.type !== 'story') return
    const {articles} = record
    const shown = record.divergences.filter(isShown)
    const dates = articles.map(id => desk.article(id)?.published ?? null).filter(date => date !== null)
    const agencies = articles.map(id => desk.article(id)?.agency ?? null).filter(agency => agency !== null)
    const sorted = dates.toSorted()
    yield [
      record.id,
      record.headline,
      articles.length,
      desk.voices(articles).length,
      articles.map(id => desk.name(id, articles)).join(', '),
      [...new Set(agencies)].join(', '),
      sorted[0] ?? null,
      sorted.at(-1) ?? null,
      shown.length,
      shown.filter(({strength}) => strength === 'strong').length,
      shown.filter(({strength}) => strength === 'likely').length,
      record.divergences.length - shown.length,
      record.unique.length,
      record.core.length,
      pages ? storyName(record.id) : null,
    ]
  },
}
