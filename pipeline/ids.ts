/** Ids are hashes, not counters: a letter and twelve hex digits of what the thing stands on. */
import {hash} from 'node:crypto'
import type {Divergence} from './records.ts'
import type {ArticleId, ClaimId, CoreId, FindingId, GroupId, StoryId} from './types.ts'

export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex')

const shortHash = (letter: string, stoodOn: string): string => letter + sha256(stoodOn).slice(0, 12)

/** The parts are joined by NUL, which no key, value or offset holds. */
const hashOf = (letter: string, parts: readonly (string | number)[]): string => shortHash(letter, parts.join('\0'))

/** What an article is known by. */
export interface ArticleIdentity {
  readonly key: string
  readonly title: string | null
  /** Of the text: a long one is hashed once. */
  readonly sha256: string
}

/**
 * Of its key and content; identical twins get an ordinal from 1, the first has 0. Joined as above, but without a list: there
 * are millions.
 */
export const articleId = ({key, title, sha256: ofText}: ArticleIdentity, ordinal = 0): ArticleId =>
  shortHash(
    'a',
    `${key}\0${title === null ? '' : `t${title}`}\0${ofText}${ordinal > 0 ? `\0${ordinal}` : ''}`,
  ) as ArticleId
/** Of its earliest member: published, then id. */
export const storyId = (earliest: ArticleId): StoryId => hashOf('s', [earliest]) as StoryId
export const groupId = (representative: ArticleId): GroupId => hashOf('g', [representative]) as GroupId
export const coreId = (...parts: readonly (string | number)[]): CoreId => hashOf('c', parts) as CoreId
export const findingId = (...parts: readonly (string | number)[]): FindingId => hashOf('d', parts) as FindingId
export const claimId = (...parts: readonly (string | number)[]): ClaimId => hashOf('u', parts) as ClaimId

/** The same where a finding says the same, whatever its id and whoever was silent. */
export const findingMark = ({
  verdict,
  strength,
  severity,
  readings,
}: Pick<Divergence, 'verdict' | 'strength' | 'severity' | 'readings'>): string =>
  sha256(
    JSON.stringify([verdict, strength, severity, readings.map(({norm, articles}) => [norm, [...articles].sort()])]),
  ).slice(0, 16)
