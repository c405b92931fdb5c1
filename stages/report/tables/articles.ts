/** articles.csv: one row an article, copies and lone articles too. */
import type {Edition} from '../../../pipeline/types.ts'
import type {Cell} from '../csv.ts'
import type {Table} from './table.ts'

const editionCells = (edition: Edition | undefined): readonly Cell[] => [
  edition?.item ?? null,
  edition?.version ?? null,
  edition?.revised ?? null,
  edition?.status ?? null,
  edition?.embargo ?? null,
  edition?.note ?? null,
  edition?.usage ?? null,
]

export const articles: Table = {
  file: 'articles.csv',
  columns: [
    'article_id',
    'story_id',
    'source',
    'published',
    'headline',
    'agency',
    'agency_basis',
    'language',
    'words',
    'boilerplate_blocks',
    'not_checked',
    'notes',
    'key',
    'file',
    'sha256',
    'item',
    'version',
    'revised',
    'edition_status',
    'embargoed_until',
    'editors_note',
    'usage_terms',
  ],
  *rows(record) {
    if (record.type !== 'article') return
    yield [
      record.id,
      record.story,
      record.source,
      record.published,
      record.headline,
      record.agency?.name ?? null,
      record.agency?.basis ?? null,
      record.language,
      record.words,
      record.blocks.filter(({kind}) => kind === 'boilerplate').length,
      record.notChecked.join('; '),
      record.notes.join('; '),
      record.key,
      record.file,
      record.sha256,
      ...editionCells(record.edition),
    ]
  },
}
