/** Which tokens a time or a figure covers: they are compared as times and figures, not as parties. Linear. */
import {isWord} from '../../lexicon/lexicon.ts'
import type {Annotated} from '../../annotate/types.ts'
import {onceAnArticle} from '../once.ts'

export function quantityAndTimeCover({tokens, times, quantities}: Annotated): Uint8Array {
  const cover = new Uint8Array(tokens.length)
  for (const {from, to} of times) cover.fill(1, from, to)
  for (const {from, to} of quantities) for (let i = from; i < to; i++) if (tokens[i]?.pos === 'NUM') cover[i] = 1
  return cover
}

/** Which tokens stand in a figure with its unit: `7.2 per cent`, `$3m`; of `three guards` none. */
export function sumCover({tokens, quantities}: Annotated): Uint8Array {
  const cover = new Uint8Array(tokens.length)
  for (const {from, to, measure} of quantities) if (measure !== 'count') cover.fill(1, from, to)
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

/** People by the first token of each mention, and by the one after it; found once an article. */
const edgesIn = onceAnArticle(({people}): Readonly<Record<'from' | 'to', ReadonlyMap<number, number>>> => {
  const mentions = people.flatMap(person => person.mentions.map(mention => ({mention, person: person.index})))
  return {
    from: new Map(mentions.map(({mention, person}) => [mention.from, person])),
    to: new Map(mentions.map(({mention, person}) => [mention.to, person])),
  }
})

/** Who is named from this token on, or up to it; null where nobody is. */
export const namedAt = (member: Annotated, edge: 'from' | 'to', index: number): number | null =>
  edgesIn(member)[edge].get(index) ?? null
