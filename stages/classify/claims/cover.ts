/** Which tokens a time or a figure covers: they are compared as times and figures, not as parties. Linear. */
import {isWord} from '../../lexicon/lexicon.ts'
import type {Annotated} from '../../annotate/types.ts'

export function quantityAndTimeCover({tokens, times, quantities}: Annotated): Uint8Array {
  const cover = new Uint8Array(tokens.length)
  for (const {from, to} of times) cover.fill(1, from, to)
  for (const {from, to} of quantities) for (let i = from; i < to; i++) if (tokens[i]?.pos === 'NUM') cover[i] = 1
  return cover
}

/** Which tokens a name covers; `Prices` at the head of a sentence is none. */
export function nameCover({tokens, names, firstToken}: Annotated): Uint8Array {
  const cover = new Uint8Array(tokens.length)
  for (const {from, to, sort, sentence} of names) {
    const opens = from === firstToken[sentence] && to === from + 1 && sort === 'other'
    if (!opens || !isWord(tokens[from]?.lemma.toLowerCase() ?? '', 'noun')) cover.fill(1, from, to)
  }
  return cover
}
