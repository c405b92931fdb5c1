/**
 * The schemas of the records and their types say the same: where one of the two changes alone, this does not compile.
 */
import type {z} from 'zod'
import type {ArticleRecord, ResultRecord} from '../../pipeline/records.ts'
import type {article, record, span} from '../../pipeline/schema/records.ts'
import type {Span} from '../../pipeline/types.ts'

/** Readonly is for the compiler alone. */
type Plain<T> = T extends string | number | boolean | null | undefined ? T : {-readonly [K in keyof T]: Plain<T[K]>}

/** True where the two are the same in every part; assignable both ways is not enough where a field may be left out. */
type Same<A, B> = (<T>(of: T) => T extends A ? 1 : 2) extends <T>(of: T) => T extends B ? 1 : 2 ? true : false

type Of<Type extends ResultRecord['type']> = Plain<Extract<ResultRecord, {readonly type: Type}>>
type Said<Type extends ResultRecord['type']> = Plain<Extract<z.infer<typeof record>, {type: Type}>>

export const same: {readonly [Type in ResultRecord['type']]: Same<Of<Type>, Said<Type>>} = {
  run: true,
  article: true,
  pair: true,
  story: true,
  group: true,
  problem: true,
}
export const sameSpan: Same<Plain<Span>, Plain<z.infer<typeof span>>> = true

// and the comparison can fail
type Article = Plain<ArticleRecord>
type Read = Plain<z.infer<typeof article>>
// @ts-expect-error a field more
export const more: Same<Article & {x: 1}, Read> = true
// @ts-expect-error a field less
export const less: Same<Omit<Article, 'words'>, Read> = true
// @ts-expect-error a field that may be left out
export const loose: Same<Omit<Article, 'words'> & {words?: number}, Read> = true
// @ts-expect-error a field that may be undefined
export const hollow: Same<Omit<Article, 'url'> & {url?: string | undefined}, Read> = true
// @ts-expect-error an id of something else
export const other: Same<Omit<Article, 'id'> & {id: string}, Read> = true
