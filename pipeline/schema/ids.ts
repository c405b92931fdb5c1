/** Ids, digests and days as schemas: what pipeline/ids.ts makes. */
import {z} from 'zod'
import type {ArticleId, ClaimId, CoreId, FindingId, GroupId, StoryId} from '../types.ts'

/** Whoever has the pattern of an id is one: the brand is for the compiler alone. */
const idOf = <Id extends string>(letter: string, name: string): z.ZodType<Id> =>
  z
    .string()
    .regex(new RegExp(`^${letter}[0-9a-f]{12}$`))
    .meta({id: name}) as unknown as z.ZodType<Id>

export const articleId = idOf<ArticleId>('a', 'ArticleId')
export const storyId = idOf<StoryId>('s', 'StoryId')
export const coreId = idOf<CoreId>('c', 'CoreId')
export const findingId = idOf<FindingId>('d', 'FindingId')
export const claimId = idOf<ClaimId>('u', 'ClaimId')
export const groupId = idOf<GroupId>('g', 'GroupId')

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A day, or a day with its time in UTC. */
export const when = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/)
export const share = z.number().min(0).max(1)
export const count = z.int().min(0)
