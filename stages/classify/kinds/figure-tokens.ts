/**
 * Content words of a part of a sentence as rules of figures compare them: figures, times and who tells left out.
 *
 * Example: `The mill, officials said, employs 340 people` mill, employ. Avoids: a plural that opens its sentence and is
 * tagged a name, a lemma that has lost its last letter. Linear in the part.
 */
import {stemOf} from '../../align/stem.ts'
import {isStop} from '../../align/words.ts'
import type {Annotated, Quantity, Token} from '../../annotate/types.ts'
import {isWord} from '../../lexicon/lexicon.ts'
import type {Word} from './figure-words.ts'
import {onceAnArticle} from '../once.ts'

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'])
/** Units that stand where a noun would: they say nothing of what is counted. */
export const MEASURE_WORDS = new Set(['percent', 'point', 'time', 'cent', 'percentage', 'per'])
/** Saying and showing: who tells the figure is no part of it. */
const TELLING = new Set(
  `say tell add report announce state declare confirm note explain write claim show reveal accord estimate believe think
  know official spokesman spokeswoman spokesperson people person`.split(/\s+/u),
)

/** Tokens that are figures or times: they say nothing of another figure. */
export const takenIn = onceAnArticle((annotated): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (const list of [annotated.times, annotated.quantities, annotated.durations])
    for (const {from, to} of list) for (let t = from; t < to; t++) taken.add(t)
  return taken
})

export function wordsIn(annotated: Annotated, {from, to}: {from: number; to: number}, except: Quantity): Word[] {
  const taken = takenIn(annotated)
  return annotated.tokens
    .slice(from, to)
    .filter(
      token =>
        CONTENT.has(token.pos) &&
        !taken.has(token.index) &&
        (token.index < except.from || token.index >= except.to) &&
        !isStop(token.lemma) &&
        !TELLING.has(token.lemma) &&
        !MEASURE_WORDS.has(token.lemma),
    )
    .map(plainWord)
}

const read = new WeakMap<Token, Word>()

/** Read once a token: every figure of its clause asks. */
export function plainWord(token: Token): Word {
  const known = read.get(token)
  if (known !== undefined) return known
  const word = readWord(token)
  read.set(token, word)
  return word
}

const readWord = ({index, lemma, lower, pos}: Token): Word => {
  // a plural that opens its sentence is tagged a name
  const plural = pos === 'PROPN' && lower.endsWith('s') && isWord(lower.slice(0, -1), 'noun')
  const base = plural ? lower.slice(0, -1) : repaired(lemma.toLowerCase().replace(/['’]s$/u, ''), lower)
  return {index, lemma: base === '' ? lower : base, stem: stemOf(base)}
}

/** `fined` is no fin: where the lemma has lost its e. */
const repaired = (lemma: string, lower: string): string =>
  lower === `${lemma}ed` && !isWord(lemma, 'verb') && isWord(`${lemma}e`, 'verb')
    ? `${lemma}e`
    : lower === 'fined'
      ? 'fine'
      : lemma
