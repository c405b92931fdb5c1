/**
 * Tenses moved back under a verb of saying: `said it would hire nobody` is will, `said the doors had stayed shut` is did.
 *
 * Avoids `would` as a wish and `had` as a time before another where only the speaking was past. Left alone: conditions
 * (`would sell if`), and verbs of thinking, which make what is under them unsure. A step or two a clause.
 */
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated} from '../../annotate/types.ts'
import {SAYING} from './words.ts'

/** Verbs after which the tense moves and what is told stays told. */
const TELLING = new Set(
  'say tell add note announce state report write explain confirm insist reveal disclose declare promise pledge vow stress admit deny warn reply reiterate according hear learn'.split(
    ' ',
  ),
)

export function asSpoken(member: Annotated, clause: Clause): Clause {
  const {modality, perfect, tense, conditional} = clause
  const isWould = modality === 'would' && !conditional && !perfect
  const isHad = perfect && tense === 'past' && modality === 'none'
  if ((!isWould && !isHad) || !isUnderSaying(member, clause)) return clause
  return isWould ? {...clause, modality: 'none', future: true, tense: 'future'} : {...clause, perfect: false}
}

/** Said in the past, with no condition beside it. */
function isUnderSaying({attributions, clauses}: Annotated, {attribution, parent, sentence}: Clause): boolean {
  const by = attributions[attribution ?? -1]
  const over = clauses[parent ?? -1]
  const verb = by?.verb ?? (over !== undefined && SAYING.has(over.lemma) ? over.lemma : null)
  if (verb === null || !TELLING.has(verb)) return false
  // `says it would`: a wish of today
  const isNow = over !== undefined && over.lemma === verb && over.tense === 'present' && !over.perfect
  const at = over?.index ?? 0
  const beside = clauses.slice(Math.max(0, at - NEAR), at + NEAR)
  const isConditional = beside.some(
    clause => clause.sentence === sentence && (clause.marker === 'if' || clause.marker === 'unless'),
  )
  return !isNow && !isConditional
}

/** Clauses of one sentence stand this near one another. */
const NEAR = 12
