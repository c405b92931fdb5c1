/**
 * The clauses of an article.
 *
 * Example: `The ferry, which left at 6, did not sink but two crew may have died` -> left; did not sink; may have died.
 * Avoids: `not` on one verb read as said of another. Cost: linear in the tokens.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import {voiceValues, type voices} from '../../../pipeline/settings/voices.ts'
import type {Attribution} from '../types.ts'
import {buildSentence} from './build.ts'
import type {Marks} from './page.ts'
import {pageOf} from './page.ts'
import {recordsOf} from './records.ts'
import type {Clause} from './types.ts'

export function clausesOf(
  marks: Marks & {readonly attributions: readonly Attribution[]},
  {longestSentence}: Pick<Values<typeof voices>, 'longestSentence'> = voiceValues,
): Clause[] {
  const page = pageOf(marks)
  const clauses: Clause[] = []
  const bySentence = new Map<number, {readonly at: number; readonly attribution: Attribution}[]>()
  marks.attributions.forEach((attribution, at) => {
    const own = bySentence.get(attribution.sentence)
    if (own) own.push({at, attribution})
    else bySentence.set(attribution.sentence, [{at, attribution}])
  })
  for (let sentence = 0; sentence + 1 < marks.firstToken.length; sentence++) {
    const from = marks.firstToken[sentence] ?? 0
    const to = marks.firstToken[sentence + 1] ?? from
    // a table of thousands of words is read piece by piece
    for (let at = from; at < to; at += longestSentence) {
      const piece = buildSentence(page, at, Math.min(to, at + longestSentence))
      clauses.push(...recordsOf(piece, clauses.length, bySentence.get(sentence) ?? []))
    }
  }
  return clauses
}
