/** only_in_one.csv: one row a claim that one source alone tells, with the nearest text elsewhere. */
import {linkTo} from '../html/files.ts'
import {placesOf, type Table} from './table.ts'

export const onlyInOne: Table = {
  file: 'only_in_one.csv',
  columns: [
    'claim_id',
    'story_id',
    'source',
    'claim',
    'attributed_to',
    'where',
    'nearest_elsewhere',
    'nearest_where',
    'strength',
    'status',
    'report',
    'in_sentence',
  ],
  *rows(record, {desk, pages}) {
    if (record.type !== 'story') return
    for (const claim of record.unique) {
      const {nearest} = claim
      yield [
        claim.id,
        record.id,
        desk.name(claim.article, record.articles),
        claim.text,
        claim.attributedTo,
        placesOf([claim], desk),
        nearest?.text ?? null,
        nearest === null ? null : `${desk.name(nearest.article, record.articles)} ${desk.place(nearest)}`.trim(),
        claim.strength,
        null,
        pages ? linkTo(record.id, claim.id) : null,
        claim.within?.text ?? null,
      ]
    }
  },
}
