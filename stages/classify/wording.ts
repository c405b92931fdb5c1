/**
 * When two wordings of one statement say something else.
 *
 * `have got` / `have`, `it’s` / `it is`, `pews` / `pew`, `uh` are two ears on one speech; `not`, `never`, another number or
 * another content word are another statement.
 */
import type {ArrayChange} from 'diff'
import stringSimilarity from 'string-similarity'
import {stemOf} from '../align/stem.ts'

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
  got get going gonna um uh er oh yes yeah okay also too then than all`.split(/\s+/u),
)
/** The two spellings of one word are at least this alike (bigram Dice): organise, organize. */
const ONE_WORD = 0.7

/** A stretch that an ellipsis stands for; a lone `not` is none. */
const LEFT_OUT = 3

const unmarked = (word: string): string => word.replace(/[^\p{L}\p{N}%$€£.]/gu, '')
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

export function tellingDifference(parts: readonly ArrayChange<string>[], {ellipsis}: {ellipsis: boolean}): boolean {
  return changesOf(parts).some(change => isTelling(change, {ellipsis}))
}

function isTelling({out, into, edge}: Change, {ellipsis}: {ellipsis: boolean}): boolean {
  const [left, right] = [out, into].map(words => words.map(unmarked).filter(word => word !== '')) as [
    string[],
    string[],
  ]
  // a fragment of the longer quotation: it starts later, or stops earlier
  if (edge && (left.length === 0 || right.length === 0)) return false
  // `they, frankly, do not care` / `they ... do not care`: the outlet says that it left a stretch out
  if (ellipsis && Math.abs(left.length - right.length) >= LEFT_OUT && Math.min(left.length, right.length) === 0) return false
  // `… not …`: a dropped negation turns the sense round, ellipsis or none
  if (negations(left) % 2 !== negations(right) % 2) return true
  // `we … will appeal`: the outlet says that it left words out
  if (ellipsis && (left.length === 0 || right.length === 0)) return false
  if (left.length === 0 || right.length === 0) return [...left, ...right].some(word => LIMITING.has(word))
  return replaced(left, right)
}

const negations = (words: readonly string[]): number =>
  words.filter(word => NEGATIVE.has(word) || word.endsWith("n't")).length

/** Content words on both sides, none of which is the other in another spelling or ending. */
function replaced(left: readonly string[], right: readonly string[]): boolean {
  const [x, y] = [left, right].map(words => words.filter(word => !LOOSE.has(word))) as [string[], string[]]
  if (x.length === 0 || y.length === 0) return false
  const own = (word: string, others: readonly string[]): boolean => !others.some(other => oneWord(word, other))
  const fresh = x.filter(word => own(word, y))
  return fresh.length > 0 && y.some(word => own(word, x))
}

function oneWord(a: string, b: string): boolean {
  if (a === b) return true
  if (isNumber(a) || isNumber(b)) return false
  return (
    stemOf(a) === stemOf(b) || (a.length < 30 && b.length < 30 && stringSimilarity.compareTwoStrings(a, b) >= ONE_WORD)
  )
}
