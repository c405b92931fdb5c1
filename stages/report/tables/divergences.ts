/** divergences.csv: one row a finding, the two commonest readings side by side; what to check first stands first. */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import {decisionText} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import {linkTo} from '../html/files.ts'
import {byWeight} from '../order.ts'
import {placesOf, quoteOf, type Row, type Table} from './table.ts'

const names = (ids: readonly ArticleId[], among: readonly ArticleId[], desk: Desk): string =>
  ids.map(id => desk.name(id, among)).join(', ')

/** The evidence of the first article that gives the reading: one place, one quotation. */
function cellsOf(reading: Reading | undefined, among: readonly ArticleId[], desk: Desk): Row {
  if (reading === undefined) return [null, null, null, null]
  const [first] = reading.evidence
  const chain = reading.evidence.filter(({article}) => article === first?.article)
  return [reading.value, names(reading.articles, among, desk), quoteOf(chain), placesOf(chain, desk)]
}

const more = ({readings}: Divergence, among: readonly ArticleId[], desk: Desk): string =>
  readings
    .slice(2)
    .map(({value, articles}) => `${value} (${names(articles, among, desk)})`)
    .join('; ')

export const divergences: Table = {
  file: 'divergences.csv',
  columns: [
    'fact_id',
    'story_id',
    'kind',
    'what',
    'strength',
    'severity',
    'verdict',
    'reading_1',
    'sources_1',
    'quote_1',
    'where_1',
    'reading_2',
    'sources_2',
    'quote_2',
    'where_2',
    'more_readings',
    'why',
    'status',
    'first_seen',
    'report',
    'decision',
  ],
  *rows(record, {desk, decisions, pages}) {
    if (record.type !== 'story') return
    for (const found of record.divergences.toSorted(byWeight)) {
      const decision = decisions.get(found.id)
      yield [
        found.id,
        record.id,
        found.kind,
        found.about,
        found.strength,
        found.severity,
        found.verdict,
        ...cellsOf(found.readings[0], record.articles, desk),
        ...cellsOf(found.readings[1], record.articles, desk),
        more(found, record.articles, desk),
        found.why,
        found.status,
        found.firstSeen,
        pages ? linkTo(record.id, found.id) : null,
        decision === undefined ? null : decisionText(decision),
      ]
    }
  },
}
