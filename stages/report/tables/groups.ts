/** groups.csv: one row an article of a group of near-copies, with what to do with it. */
import type {Table} from './table.ts'

export const groups: Table = {
  file: 'groups.csv',
  columns: ['group_id', 'article_id', 'part', 'representative', 'reason', 'source', 'published', 'headline', 'key'],
  *rows(record, {desk}) {
    if (record.type !== 'group') return
    const parts = [...record.keep.map(id => ({id, part: 'keep'})), ...record.drop.map(id => ({id, part: 'drop'}))]
    for (const {id, part} of parts) {
      const filed = desk.article(id)
      yield [
        record.id,
        id,
        part,
        record.representative,
        record.reason,
        filed?.source ?? null,
        filed?.published ?? null,
        filed?.headline ?? null,
        filed?.key ?? null,
      ]
    }
  },
}
