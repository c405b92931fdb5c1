/**
 * The runs of words that two texts have in common, where each stands in both.
 *
 * Example: `The ferry ran aground at dawn, police said` and `At dawn, police said, the ferry ran aground` share two runs at
 * four words each. Capitals and marks between the words are of no account. Avoids a difference by lines, which takes a
 * passage that was moved for one cut and one written anew. Linear: a form of words that stands in many places of the other
 * text is looked up in the first few.
 * Source: greedy string tiling, Wise 1993, from the left and with overlaps in the second text.
 */

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Run {
  readonly words: number
  /** Places in the two texts, in UTF-16 units, half-open. */
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
/** Words that are looked up at once. */
const GRAM = 4
const PLACES = 8

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({0: word, index}) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))

const gramAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + GRAM)
    .map(({text}) => text)
    .join(' ')

function placesOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + GRAM <= words.length; at++) {
    const gram = gramAt(words, at)
    const known = places.get(gram)
    if (known === undefined) places.set(gram, [at])
    else if (known.length < PLACES) known.push(at)
  }
  return places
}

function lengthFrom(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  let length = 0
  while (i + length < a.length && a[i + length]?.text === b[j + length]?.text) length += 1
  return length
}

/** In the order of the first text, each at least `least` words long. */
export function runsOf(first: string, second: string, {least}: {readonly least: number}): readonly Run[] {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  const places = placesOf(b)
  const runs: Run[] = []
  for (let i = 0; i + GRAM <= a.length;) {
    let [longest, where] = [0, 0]
    for (const j of places.get(gramAt(a, i)) ?? []) {
      const length = lengthFrom(a, i, b, j)
      if (length > longest) [longest, where] = [length, j]
    }
    if (longest >= Math.max(GRAM, least)) {
      const at = (words: readonly Word[], from: number): readonly [number, number] => [
        words[from]?.start ?? 0,
        words[from + longest - 1]?.end ?? 0,
      ]
      runs.push({words: longest, a: at(a, i), b: at(b, where)})
    }
    i += Math.max(1, longest >= Math.max(GRAM, least) ? longest : 1)
  }
  return runs
}
