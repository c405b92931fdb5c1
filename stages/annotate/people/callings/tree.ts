/**
 * Words for people in trees: a word stands under what it is a kind of; what stands beside it, nobody is at the same time.
 *
 * Notation: `a/b` are one word in two spellings; `a (b c)` are two sorts of a that exclude each other; `a [b c]` two sorts
 * that one person can be at once; `_` joins the words of one name. Example: `crew (pilot steward)`: a pilot is crew, a pilot is no steward.
 * Avoids: doctor against surgeon, officer against sergeant: the wider word contradicts nothing.
 */

/** 1 the same or a sort of it, -1 exclude each other, 0 nothing can be said. */
export type Relation = -1 | 0 | 1

/** Where a word stands: the way from the root, and for each step whether the nodes beside it exclude each other. */
interface Place {
  readonly way: readonly number[]
  readonly exclusive: readonly boolean[]
}

export interface Tree {
  readonly words: ReadonlySet<string>
  relate(a: string, b: string): Relation
}

export function treeOf(text: string): Tree {
  const places = new Map<string, Place>()
  const open: {readonly exclusive: boolean; count: number}[] = [{exclusive: true, count: 0}]
  let way: number[] = []
  for (const piece of text.match(/[()[\]]|[^\s()[\]]+/gu) ?? []) {
    const level = open.at(-1)
    if (level === undefined) throw new Error(`a bracket too many: ${text}`)
    if (piece === '(' || piece === '[') open.push({exclusive: piece === '(', count: 0})
    else if (piece === ')' || piece === ']') open.pop()
    else {
      way = [...way.slice(0, open.length - 1), level.count++]
      const place = {way, exclusive: open.map(({exclusive}) => exclusive)}
      for (const word of piece.split('/')) places.set(word.replaceAll('_', ' '), place)
    }
  }
  return {words: new Set(places.keys()), relate: (a, b) => related(places.get(a), places.get(b))}
}

function related(a: Place | undefined, b: Place | undefined): Relation {
  if (a === undefined || b === undefined) return 0
  const shared = Math.min(a.way.length, b.way.length)
  for (let i = 0; i < shared; i++) if (a.way[i] !== b.way[i]) return a.exclusive[i] === true ? -1 : 0
  return 1
}

/** What two words are to each other in several trees: one that joins them vetoes. */
export function relatedIn(trees: readonly Tree[], a: string, b: string): Relation {
  if (a === b) return 1
  const found = trees.map(tree => tree.relate(a, b))
  if (found.includes(1)) return 1
  return found.includes(-1) ? -1 : 0
}
