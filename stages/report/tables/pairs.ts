/** pairs.csv: one row a verified pair of articles. */
import type {Table} from './table.ts'

export const pairs: Table = {
  file: 'pairs.csv',
  columns: [
    'a',
    'b',
    'relation',
    'lanes',
    'jaccard',
    'a_in_b',
    'b_in_a',
    'longest_run',
    'a_source',
    'b_source',
    'a_headline',
    'b_headline',
    'story_id',
  ],
  *rows(record, {desk}) {
    if (record.type !== 'pair') return
    const a = desk.article(record.a)
    const b = desk.article(record.b)
    yield [
      record.a,
      record.b,
      record.relation,
      record.lanes.join(', '),
      record.jaccard,
      ...record.containment,
      record.longestRun,
      a?.source ?? null,
      b?.source ?? null,
      a?.headline ?? null,
      b?.headline ?? null,
      a?.story === b?.story ? (a?.story ?? null) : null,
    ]
  },
}
