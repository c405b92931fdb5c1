/**
 * core.csv: one row a claim that two or more tell. Voices are counted, not outlets, and where they differ the sources say so.
 */
import type {CoreClaim, StoryRecord} from '../../../pipeline/records.ts'
import type {ArticleId, Span} from '../../../pipeline/types.ts'
import type {Desk} from '../desk.ts'
import type {Table} from './table.ts'

const overlap = (a: Span, b: Span): boolean =>
  a.article === b.article && a.in === b.in && a.start < b.end && b.start < a.end

/** Kinds of the findings whose evidence lies in the claim's tellings: what to read before using it. */
export function flagsOf(claim: CoreClaim, {divergences}: StoryRecord): readonly string[] {
  const kinds = divergences
    .filter(({readings}) =>
      readings.some(({evidence}) => evidence.some(span => claim.tellings.some(telling => overlap(span, telling)))),
    )
    .map(({kind}) => kind)
  return [...new Set(kinds)]
}

/** `Herald and Courier (one voice: Reuters), Post`. */
export function sourcesOf(ids: readonly ArticleId[], among: readonly ArticleId[], desk: Desk): string {
  return desk
    .voices(ids)
    .map(({articles, agency}) => {
      const names = articles.map(id => desk.name(id, among)).join(' and ')
      return articles.length > 1 ? `${names} (one voice${agency === null ? '' : `: ${agency}`})` : names
    })
    .join(', ')
}

export const tellersOf = ({tellings}: CoreClaim): readonly ArticleId[] => [
  ...new Set(tellings.map(({article}) => article)),
]

export const core: Table = {
  file: 'core.csv',
  columns: ['core_id', 'story_id', 'position', 'text', 'sources_count', 'sources', 'form', 'flags'],
  *rows(record, {desk}) {
    if (record.type !== 'story') return
    for (const [index, claim] of record.core.entries()) {
      const tellers = tellersOf(claim)
      yield [
        claim.id,
        record.id,
        index + 1,
        claim.tellings[0]?.text ?? null,
        desk.voices(tellers).length,
        sourcesOf(tellers, record.articles, desk),
        claim.form,
        flagsOf(claim, record).join(', '),
      ]
    }
  },
}
