/**
 * When two wordings of one statement say something else.
 *
 * `have got` / `have`, `it’s` / `it is`, `pews` / `pew`, `uh` are two ears on one speech; `not`, `never`, another number or
 * another content word are another statement.
 */
import type {ArrayChange} from 'diff'
import stringSimilarity from 'string-similarity'
import {stemOf} from '../align/stem.ts'
import type {Stand} from './types.ts'

const NEGATIVE = new Set([
  'not',
  "n't",
  'nt',
  'never',
  'no',
  'nothing',
  'nobody',
  'none',
  'neither',
  'nor',
  'cannot',
  'without',
  'hardly',
])
/** Words that bound a statement: dropping one says more than was said. */
const LIMITING = new Set([
  'only',
  'some',
  'most',
  'may',
  'might',
  'could',
  'probably',
  'possibly',
  'perhaps',
  'almost',
  'nearly',
  'if',
  'unless',
  'allegedly',
])
/** Words that come and go between two transcripts. */
const LOOSE = new Set(
  `a an the and but or so well now just really very that this these those it its i you he she we they them us me my your our their
  is are was were be been being am has have had do does did will would shall to of in on at for from with by as there here
  got get going gonna um uh er oh yes yeah okay also too then than all bit little lot`.split(/\s+/u),
)
export const isLoose = (word: string): boolean => LOOSE.has(word)

/** The two spellings of one word are at least this alike (bigram Dice): organise, organize. */
const ONE_WORD = 0.7

/** A stretch that an ellipsis stands for; a lone `not` is none. */
const LEFT_OUT = 3

const unmarked = (word: string): string => word.replace(/[^\p{L}\p{N}%$€£.]/gu, '')
/** `no-one` is `no one`, `frame-rate` is `frame rate`. */
export const partsOfWord = (word: string): string[] => word.split(/[-‑–]/u).filter(part => part !== '')

const isNumber = (word: string): boolean => /\d/u.test(word)

/** Stretches removed and added at one place of a diff. */
interface Change {
  readonly out: readonly string[]
  readonly into: readonly string[]
  /** At the very beginning or end: one quotation starts later or stops earlier. */
  readonly edge: boolean
}

export function changesOf(parts: readonly ArrayChange<string>[]): Change[] {
  const changes: Change[] = []
  parts.forEach((part, i) => {
    const before = parts[i - 1]
    if (part.removed) {
      const next = parts[i + 1]
      const into = next?.added ? next.value : []
      const last = next?.added ? i + 1 : i
      changes.push({out: part.value, into, edge: i === 0 || last === parts.length - 1})
    } else if (part.added && before?.removed !== true) {
      changes.push({out: [], into: part.value, edge: i === 0 || i === parts.length - 1})
    }
  })
  return changes
}

/**
 * One or two changes that tell: apart. Changes all over are two transcripts or translations of one utterance: nothing
 * can be said of a single word.
 */
export function wordingsStand(parts: readonly ArrayChange<string>[], {ellipsis}: {ellipsis: boolean}): Stand {
  const weights = changesOf(parts).map(change => weightOf(change, {ellipsis}))
  const telling = weights.filter(weight => weight === 'telling').length
  if (telling === 0) return weights.includes('rewritten') ? 'compatible' : 'same'
  return telling <= MOST_TELLING && !weights.includes('rewritten') ? 'apart' : 'compatible'
}

/** More telling changes than this in one sentence are another wording, not a slip. */
const MOST_TELLING = 2
/** Content words replaced at one place: more of them are a paraphrase. */
const MOST_REPLACED = 2

type Weight = 'idle' | 'telling' | 'rewritten'

function weightOf({out, into, edge}: Change, {ellipsis}: {ellipsis: boolean}): Weight {
  const [left, right] = [out, into].map(words => words.map(unmarked).filter(word => word !== '')) as [
    string[],
    string[],
  ]
  const dropped = left.length === 0 || right.length === 0
  // a fragment of the longer quotation: it starts later, or stops earlier
  if (edge && (dropped || Math.max(left.length, right.length) > MOST_REPLACED)) return 'idle'
  // `First Group` / `FirstGroup`
  if (left.join('') === right.join('')) return 'idle'
  // `they, frankly, do not care` / `they ... do not care`: the outlet says that it left a stretch out
  if (ellipsis && dropped && left.length + right.length >= LEFT_OUT) return 'idle'
  // `… not …`: a dropped negation turns the sense round, ellipsis or none
  if (negations(left) % 2 !== negations(right) % 2)
    return left.length + right.length <= LONGEST_TURN ? 'telling' : 'rewritten'
  if (dropped) return !ellipsis && [...left, ...right].some(word => LIMITING.has(word)) ? 'telling' : 'idle'
  // `I love [Madsen]` / `I love Michael`: the outlet says that it put in a word of its own
  return ellipsis ? 'idle' : replaced(left, right)
}

/** A negation that comes with more new words than this comes with another sentence. */
const LONGEST_TURN = 5

const negations = (words: readonly string[]): number =>
  words.filter(word => NEGATIVE.has(word) || word.endsWith("n't")).length

/** Content words on both sides, none of which is the other in another spelling or ending. */
function replaced(left: readonly string[], right: readonly string[]): Weight {
  const [x, y] = [left, right].map(words => words.filter(word => !LOOSE.has(word))) as [string[], string[]]
  const own = (word: string, others: readonly string[]): boolean => !others.some(other => oneWord(word, other))
  const [gone, come] = [x.filter(word => own(word, y)), y.filter(word => own(word, x))]
  if (gone.length === 0 || come.length === 0) return 'idle'
  return gone.length <= MOST_REPLACED && come.length <= MOST_REPLACED ? 'telling' : 'rewritten'
}

function oneWord(a: string, b: string): boolean {
  if (a === b) return true
  if (isNumber(a) || isNumber(b)) return false
  return (
    stemOf(a) === stemOf(b) || (a.length < 30 && b.length < 30 && stringSimilarity.compareTwoStrings(a, b) >= ONE_WORD)
  )
}
