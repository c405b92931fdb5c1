/**
 * Whether two words can stand for each other at one place: then nothing was replaced.
 *
 * Example: `injured` / `hurt`, `surgeon` / `doctor`, `co-ordinate` / `coordinate`. Avoids: a wider word for the same thing
 * called another thing. Constant cost.
 */
import {kindOf, synonyms} from '../../lexicon/lexicon.ts'
import {sameAct} from '../acts.ts'
import type {Word} from './words.ts'

export function near(a: Word, b: Word): boolean {
  if (a.form === b.form || a.stem === b.stem) return true
  if (!isCommon(a) || !isCommon(b)) return false
  const [x, y] = [a.token.lemma, b.token.lemma]
  return sameAct(x, y) || synonyms(x, y)
}

/** Figures have no synonyms; a capital at the start of a sentence makes a name of `Officials`. */
const isCommon = ({token: {pos}}: Word): boolean => pos !== 'NUM'

/** A wider word takes the narrower in: nothing excludes anything. */
export const takesIn = (a: Word, b: Word): boolean =>
  kindOf(a.token.lemma, b.token.lemma) || kindOf(b.token.lemma, a.token.lemma)
