/**
 * Figures, words and marks of a sentence, each apart, whatever the tokens joined or parted.
 *
 * Example: `a 7.2-magnitude, DKr9.6bn` gives a | 7.2 | - | magnitude | , | DKr | 9.6 | bn, so that one grammar of numbers
 * reads `7.2-magnitude` and `magnitude 7.2`. Avoids: `9.6bn` read as 9 and 6. Cost: one pass.
 */
import type {Article} from '../../../pipeline/types.ts'
import {remembering} from '../remembering.ts'
import {sentenceText} from '../tokens.ts'
import type {Stretch, Token} from '../types.ts'

export interface Atom {
  readonly kind: 'digits' | 'word' | 'mark' | 'end'
  readonly text: string
  /** Lower case, straight apostrophes, no possessive, no dots. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Index of the token it lies in. */
  readonly token: number
  /** No space before it. */
  readonly glued: boolean
}

/** One sentence, as the rules of numbers and times read it. */
export interface Line {
  readonly sentence: number
  readonly atoms: readonly Atom[]
  readonly tokens: readonly Token[]
  readonly firstToken: number
  readonly endToken: number
  /** Tokens of times and durations: no noun phrase runs through them. */
  readonly taken: ReadonlySet<number>
}

export interface Marked {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
}

const ATOM =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[½¼¾⅓⅔])|((?:\p{L}\.)(?:\p{L}\.)+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|\S/gu

const NOTHING: Atom = {kind: 'end', text: '', lower: '', start: -1, end: -1, token: -1, glued: false}

/** The atom at a place, or a nothing that no rule matches. */
export const at = (line: Line, i: number): Atom => line.atoms[i] ?? NOTHING
/** Its word as rules compare it. */
export const lowerAt = (line: Line, i: number): string => at(line, i).lower

export const plain = remembering(text =>
  text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/'s$|\./gu, ''),
)

const NONE: ReadonlySet<number> = new Set()

export function linesOf(
  {article, tokens, firstToken}: Marked,
  {taken = NONE}: {readonly taken?: ReadonlySet<number>} = {},
): Line[] {
  const read = atomsOf.get(tokens) ?? readAtoms({article, tokens, firstToken})
  atomsOf.set(tokens, read)
  return article.sentences.map((_, s) => ({
    sentence: s,
    atoms: read[s] ?? [],
    tokens,
    firstToken: firstToken[s] ?? 0,
    endToken: firstToken[s + 1] ?? tokens.length,
    taken,
  }))
}

/** Times and quantities read the same atoms: they are cut once an article. */
const atomsOf = new WeakMap<readonly Token[], readonly (readonly Atom[])[]>()

function readAtoms({article, tokens, firstToken}: Marked): readonly (readonly Atom[])[] {
  return article.sentences.map((sentence, s) => {
    const end = firstToken[s + 1] ?? tokens.length
    const atoms: Atom[] = []
    let token = firstToken[s] ?? 0
    for (const match of sentenceText(article, sentence).matchAll(ATOM)) {
      const start = sentence.start + match.index
      while (token + 1 < end && (tokens[token]?.end ?? Infinity) <= start) token++
      const text = match[0]
      const kind = match[1] ? 'digits' : match[2] ? 'word' : 'mark'
      atoms.push({
        kind,
        text,
        lower: kind === 'word' ? plain(text) : text,
        start,
        end: start + text.length,
        token,
        glued: start === atoms.at(-1)?.end,
      })
    }
    return atoms
  })
}

/** The tokens that atoms `from` to `to` (exclusive) lie in. */
export function stretchOf(line: Line, from: number, to: number): Stretch {
  const first = at(line, from).token
  const last = at(line, to - 1).token
  const {start = 0, in: field} = line.tokens[first] ?? {}
  const end = line.tokens[last]?.end ?? 0
  return field === undefined
    ? {start, end, sentence: line.sentence, from: first, to: last + 1}
    : {start, end, in: field, sentence: line.sentence, from: first, to: last + 1}
}

export const isHyphen = (atom: Atom): boolean => /^[-‐‑–—]$/u.test(atom.text)
/** A hyphen that binds: `three-week`, `10–15`, not `three - week`. */
export const binds = (line: Line, i: number): boolean =>
  isHyphen(at(line, i)) && at(line, i).glued && at(line, i + 1).glued
