/**
 * The closed lists of the house, each said once: the compiler's unions and the schemas' lists are made of them.
 *
 * Avoids: a kind of fact that a type knows and a schema, a flag or a table does not.
 */

/** What part of an article a block is. */
export const BLOCK_KINDS = ['headline', 'byline', 'dateline', 'date', 'subhead', 'paragraph', 'boilerplate'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** The strongest of what a publisher says of the standing of a version; a plain usable one has none. */
export const EDITION_STATUSES = ['canceled', 'withheld', 'correction', 'update'] as const
export type EditionStatus = (typeof EDITION_STATUSES)[number]

/** Ways to find articles that belong together. */
export const LANES = ['copy', 'reuse', 'story'] as const
export type Lane = (typeof LANES)[number]
/** Where none are named. */
export const USUAL_LANES: readonly Lane[] = ['copy', 'reuse']

/** What two articles are to each other, the closest first. */
export const RELATIONS = ['exact', 'near-copy', 'contains', 'contained', 'shares-core', 'same-story'] as const
export type Relation = (typeof RELATIONS)[number]

/** Kinds of fact on which articles differ. */
export const KINDS = [
  'gender',
  'number',
  'date',
  'name',
  'role',
  'place',
  'quote',
  'attribution',
  'polarity',
  'certainty',
  'actor',
] as const
export type Kind = (typeof KINDS)[number]

export const VERDICTS = ['conflict', 'update', 'refinement', 'status-shift'] as const
export type Verdict = (typeof VERDICTS)[number]

export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

export const STRENGTHS = ['strong', 'likely', 'weak'] as const
export type Strength = (typeof STRENGTHS)[number]

/** The rooms, in walking order. */
export const STAGES = [
  'read',
  'normalize',
  'shingle',
  'minhash',
  'candidates',
  'verify',
  'cluster',
  'annotate',
  'align',
  'classify',
  'report',
] as const
export type Stage = (typeof STAGES)[number]
