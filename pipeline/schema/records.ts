/**
 * The records of results.jsonl for machines: what `readResults` holds a file to, and what schemas/ is made of.
 *
 * pipeline/records.ts says the same to the compiler, which holds the two against each other (test/schema/types.ts); what
 * a field means stands there, and is taken from there into the published schemas. A field that is not named here is not
 * valid: a schema tells of the version that it came with.
 */
import {z} from 'zod'
import {
  BLOCK_KINDS,
  EDITION_STATUSES,
  KINDS,
  LANES,
  RELATIONS,
  SEVERITIES,
  STAGES,
  STRENGTHS,
  VERDICTS,
} from '../vocabulary.ts'
import {articleId, claimId, coreId, count, findingId, groupId, sha256, share, storyId, when} from './ids.ts'

const range = {start: count, end: count, in: z.exactOptional(z.literal('title'))}

export const span = z.strictObject({article: articleId, ...range, text: z.string()}).meta({id: 'Span'})

const block = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS),
    ...range,
  })
  .meta({id: 'Block'})

const agency = z.strictObject({name: z.string(), basis: z.string()}).meta({id: 'Agency'})

const edition = z
  .strictObject({
    item: z.string().nullable(),
    version: z.string().nullable(),
    revised: z.string().nullable(),
    status: z.enum(EDITION_STATUSES).nullable(),
    embargo: z.string().nullable(),
    note: z.string().nullable(),
    usage: z.string().nullable(),
  })
  .meta({id: 'Edition'})

const strength = z.enum(STRENGTHS)

const reading = z
  .strictObject({value: z.string(), norm: z.string(), articles: z.array(articleId), evidence: z.array(span)})
  .meta({id: 'Reading'})

const divergence = z
  .strictObject({
    id: findingId,
    kind: z.enum(KINDS),
    verdict: z.enum(VERDICTS),
    scope: z.enum(['across', 'within']),
    about: z.string(),
    severity: z.enum(SEVERITIES),
    strength,
    confidence: share,
    rule: z.string(),
    why: z.string(),
    guards: z.array(z.string()),
    numbers: z.record(z.string(), z.number()),
    firstSeen: z.string().nullable(),
    status: z.enum(['new', 'seen', 'changed', 'gone']),
    readings: z.array(reading),
    silent: z.array(articleId),
    formerly: z.exactOptional(z.array(z.string().regex(/^d[0-9a-f]{12}$/))),
  })
  .meta({id: 'Divergence'})

const coreClaim = z
  .strictObject({id: coreId, form: z.enum(['verbatim', 'light-edit', 'rewrite']), tellings: z.array(span)})
  .meta({id: 'CoreClaim'})

const uniqueClaim = z
  .strictObject({
    ...span.shape,
    id: claimId,
    strength,
    attributedTo: z.string().nullable(),
    nearest: span.nullable(),
    within: z.exactOptional(span),
  })
  .meta({id: 'UniqueClaim'})

const run = z
  .strictObject({
    type: z.literal('run'),
    schema: z.literal(1),
    version: z.string(),
    settings: z.record(z.string(), z.unknown()),
    inputs: count,
    articles: count,
    skipped: count,
    ignored: count,
    absent: z.exactOptional(count),
  })
  .meta({id: 'RunRecord'})

export const article = z
  .strictObject({
    type: z.literal('article'),
    id: articleId,
    key: z.string(),
    file: z.string(),
    source: z.string(),
    url: z.exactOptional(z.string()),
    published: when.nullable(),
    headline: z.string(),
    language: z.string().nullable(),
    words: count,
    sha256,
    story: storyId.nullable(),
    title: z.string().nullable(),
    text: z.exactOptional(z.string()),
    notChecked: z.array(z.string()),
    notes: z.array(z.string()),
    agency: agency.nullable(),
    blocks: z.array(block),
    edition: z.exactOptional(edition),
  })
  .meta({id: 'ArticleRecord'})

const pair = z
  .strictObject({
    type: z.literal('pair'),
    a: articleId,
    b: articleId,
    lanes: z.array(z.enum(LANES)),
    relation: z.enum(RELATIONS),
    jaccard: share,
    containment: z.tuple([share, share]),
    longestRun: count,
  })
  .meta({id: 'PairRecord'})

const story = z
  .strictObject({
    type: z.literal('story'),
    id: storyId,
    formerly: z.exactOptional(z.array(storyId)),
    headline: z.string(),
    articles: z.array(articleId),
    core: z.array(coreClaim),
    divergences: z.array(divergence),
    unique: z.array(uniqueClaim),
    unmarked: z.exactOptional(z.array(articleId)),
  })
  .meta({id: 'StoryRecord'})

const group = z
  .strictObject({
    type: z.literal('group'),
    id: groupId,
    representative: articleId,
    reason: z.string(),
    keep: z.array(articleId),
    drop: z.array(articleId),
  })
  .meta({id: 'GroupRecord'})

const problem = z
  .strictObject({
    type: z.literal('problem'),
    file: z.string(),
    line: z.int().min(1).nullable(),
    stage: z.enum(STAGES),
    code: z.string(),
    message: z.string(),
    action: z.string(),
  })
  .meta({id: 'ProblemRecord'})

/** One line of results.jsonl. */
export const record = z.discriminatedUnion('type', [run, article, pair, story, group, problem])

/** The first that is wrong, and where: `divergences[0].kind`; null where the record is whole. */
export function wrongIn(value: unknown): {readonly where: string; readonly message: string} | null {
  const read = record.safeParse(value)
  const [issue] = read.error?.issues ?? []
  if (issue === undefined) return null
  const where = issue.path.map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return {where: where.replace(/^\./u, ''), message: issue.message}
}
