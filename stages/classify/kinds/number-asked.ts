/**
 * Questions that every report of an event answers, and the articles that give one answer to them: people killed, the vote,
 * the sentence, the revenue.
 *
 * Example: `Eleven people were hurt` / `Fourteen people were injured` in sentences that share no word. Avoids: an article
 * that gives two figures for it (another attack, an earlier year), parts, increments, former figures. Linear in the article.
 */
import type {Annotated} from '../../annotate/types.ts'
import {isPersonNoun} from '../../lexicon/lexicon.ts'
import {questionOf, sentenceFigures, type Figure} from './figures.ts'
import {OUTCOMES} from './number-points.ts'

/** Sums and shares of which a report of results or of a case gives one. */
const SUMS: ReadonlyMap<string, string> = new Map(
  `revenue sale sales turnover|profit earnings|turnout|inflation|unemployment jobless|reward bounty|fine penalty|ransom|
  bail|dividend|deficit|surplus|margin|capacity`
    .split('|')
    .flatMap(words =>
      words
        .trim()
        .split(' ')
        .map((word, _, [first]) => [word, first ?? word] as const),
    ),
)

/** What one event has one of: an article that gives it once gives it for the event. */
function questionKey({quantity, question}: Figure): string | null {
  const {measure, noun, unit, part, former, increment, low} = quantity
  const {outcome, topics, relation, past, severe, again} = question
  if (former || increment || past || severe || again || low <= 1) return null
  if (measure === 'money' || measure === 'percent') {
    const topic = topics.map(({lemma}) => SUMS.get(lemma)).find(known => known !== undefined)
    return topic === undefined || quantity.per !== null
      ? null
      : `${topic} ${unit ?? ''} ${relation === 'by' ? 'by' : ''}`
  }
  if (part === true) return null
  if (measure === 'magnitude' || measure === 'vote') return measure
  if (measure === 'duration' && unit !== null && unit.startsWith('jail')) return unit
  if (measure !== 'count') return null
  if (outcome !== null && OUTCOMES.has(outcome) && (noun === null || noun === 'person' || isPersonNoun(noun)))
    return outcome
  return noun !== null && /^(?:spectator|attendance|signature|reward|bounty)$/u.test(noun) ? noun : null
}

/** Each member’s only answers to such questions. */
export function answersOf(annotated: Annotated, member: number): Map<string, Figure> {
  const answers = new Map<string, Figure | null>()
  const sentences = new Set(annotated.quantities.map(({sentence}) => sentence))
  for (const {sentence} of annotated.durations) sentences.add(sentence)
  for (const sentence of [...sentences].sort((x, y) => x - y))
    for (const quantity of sentenceFigures(annotated, sentence)) {
      const figure = {member, quantity, question: questionOf(annotated, quantity)}
      const key = questionKey(figure)
      if (key === null) continue
      const other = answers.get(key)
      if (other === undefined) answers.set(key, figure)
      else if (other !== null && (other.quantity.low !== quantity.low || other.quantity.high !== quantity.high))
        answers.set(key, null)
    }
  return new Map([...answers].flatMap(([key, figure]) => (figure === null ? [] : [[key, figure] as const])))
}
