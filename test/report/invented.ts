/** Invented records: three articles of one story, as results.jsonl would hold them. */
import type {
  ArticleRecord,
  Divergence,
  PairRecord,
  ResultRecord,
  RunRecord,
  StoryRecord,
} from '../../pipeline/records.ts'
import type {ArticleId, ClaimId, CoreId, FindingId, Span, StoryId} from '../../pipeline/types.ts'

export const HERALD = 'a00000000000a' as ArticleId
export const COURIER = 'a00000000000b' as ArticleId
export const POST = 'a00000000000c' as ArticleId
export const STORY = 's00000000000a' as StoryId

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  [HERALD]: [
    'Ferry hits freighter',
    'The collision injured 14 people, the coastguard said.',
    'The captain said he was sorry.',
  ],
  [COURIER]: [
    'Ferry crash hurts 17',
    'The collision injured 17 people, the coastguard said.',
    'Fares will be refunded.',
  ],
  [POST]: ['Ships collide', 'The collision injured 14 people, the coastguard said.', 'Divers searched the wreck.'],
}

export interface Made {
  readonly source?: string
  readonly agency?: string | null
  readonly lines?: readonly string[]
  readonly published?: string | null
  readonly key?: string
}

export function article(
  id: ArticleId,
  {source, agency = null, lines = TEXTS[id] ?? [], published, key}: Made,
): ArticleRecord {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line, index) => {
    const start = at
    at += line.length + 1
    return {kind: index === 0 ? ('headline' as const) : ('paragraph' as const), start, end: start + line.length}
  })
  return {
    type: 'article',
    id,
    key: key ?? `${source ?? 'x'}.txt`,
    file: key ?? `${source ?? 'x'}.txt`,
    source: source ?? 'x',
    published: published === undefined ? '2026-11-20T06:10:00Z' : published,
    headline: lines[0] ?? '',
    language: 'en',
    words: text.split(' ').length,
    sha256: '0'.repeat(64),
    story: STORY,
    title: null,
    text,
    notChecked: [],
    notes: [],
    agency: agency === null ? null : {name: agency, basis: `(${agency})`},
    blocks,
  }
}

/** The place of the words in an article of the fixture. */
export function span(id: ArticleId, words: string, text = (TEXTS[id] ?? []).join('\n')): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in ${id}: ${words}`)
  return {article: id, start, end: start + words.length, text: words}
}

export const run = (articles = 3, skipped = 0): RunRecord => ({
  type: 'run',
  schema: 1,
  version: '0.1.0',
  settings: {},
  inputs: articles + skipped,
  articles,
  skipped,
  ignored: 0,
})

export const pair = (a: ArticleId, b: ArticleId, relation: PairRecord['relation'] = 'same-story'): PairRecord => ({
  type: 'pair',
  a,
  b,
  lanes: ['story'],
  relation,
  jaccard: 0.25,
  containment: [0.5, 0.4],
  longestRun: 12,
})

export const injured: Divergence = {
  id: 'd00000000000a' as FindingId,
  kind: 'number',
  verdict: 'conflict',
  scope: 'across',
  about: 'people injured',
  severity: 'high',
  strength: 'strong',
  confidence: 0.9,
  rule: 'number/same-noun',
  why: 'same sentence, same noun, figures that cannot both be right',
  guards: ['rounding'],
  numbers: {likeness: 0.9},
  firstSeen: null,
  status: 'new',
  readings: [
    {
      value: '14 people',
      norm: '14',
      articles: [HERALD, POST],
      evidence: [
        span(HERALD, 'The collision injured 14 people, the coastguard said.'),
        span(POST, 'The collision injured 14 people, the coastguard said.'),
      ],
    },
    {
      value: '17 people',
      norm: '17',
      articles: [COURIER],
      evidence: [span(COURIER, 'The collision injured 17 people, the coastguard said.')],
    },
  ],
  silent: [],
}

export const story: StoryRecord = {
  type: 'story',
  id: STORY,
  headline: 'Ferry hits freighter',
  articles: [HERALD, COURIER, POST],
  core: [
    {
      id: 'c00000000000a' as CoreId,
      form: 'light-edit',
      tellings: [
        span(HERALD, 'The collision injured 14 people, the coastguard said.'),
        span(COURIER, 'The collision injured 17 people, the coastguard said.'),
        span(POST, 'The collision injured 14 people, the coastguard said.'),
      ],
    },
  ],
  divergences: [injured, {...injured, id: 'd00000000000b' as FindingId, strength: 'weak'}],
  unique: [
    {
      ...span(COURIER, 'Fares will be refunded.'),
      id: 'u00000000000a' as ClaimId,
      strength: 'likely',
      attributedTo: null,
      nearest: span(POST, 'Divers searched the wreck.'),
    },
  ],
}

export const records = (): ResultRecord[] => [
  run(),
  article(HERALD, {source: 'Herald', agency: 'NPA'}),
  article(COURIER, {source: 'Courier', agency: 'NPA'}),
  article(POST, {source: 'Daily Post', published: '2026-11-20'}),
  pair(HERALD, COURIER, 'near-copy'),
  pair(HERALD, POST),
  story,
]
