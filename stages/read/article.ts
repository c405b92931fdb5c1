/**
 * The article as found, made of its parts: the last step of every format, on the first reading and on every other.
 */
import {articleId, sha256} from '../../pipeline/ids.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import type {ReadLimits} from './bytes.ts'
import {reject} from './reject.ts'

/** An article that has no id yet. */
export type Found = Omit<RawArticle, 'id' | 'sha256'>

/** Throws a Reject where the text is over the limit. */
export function identified(
  found: Found,
  {ordinal, limits}: {readonly ordinal: number; readonly limits: ReadLimits},
): RawArticle {
  const {key, file, ref, title, text} = found
  const most = limits.maxArticleCharacters
  if (text.length + (title?.length ?? 0) > most)
    throw reject('too-large', {
      file,
      line: ref.kind === 'line' ? ref.line : null,
      detail: `more than ${most} characters`,
    })
  const identity = {key, title, sha256: sha256(text)}
  return {id: articleId(identity, ordinal), ...found, sha256: identity.sha256}
}
