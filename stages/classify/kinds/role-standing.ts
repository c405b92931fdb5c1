/**
 * standing: who holds an office, and who held it, will hold it, stands in for it or under it.
 *
 * Example: `deputy mayor Ines Vale` / `Ines Vale, the mayor of Elmstad`. Avoids: `President Orr` of a former president, which is
 * courtesy; `manager` of an acting manager, which is short; an assistant professor called professor.
 */
import type {Calling} from '../../annotate/types.ts'
import type {Stand} from '../types.ts'
import {sameHead, type Aspect, type Said} from './role-aspects.ts'

type Hold = 'retired' | 'holds' | 'surely' | 'held' | 'acting' | 'under' | 'coming' | 'other'

/** `a candidate for mayor`, `the presidential nominee`: coming to an office. */
const RUNNING = /^(?:candidate|nominee|contender|hopeful|frontrunner)$/u
const OFFICE_OF: Readonly<Record<string, string>> = {
  mayoral: 'mayor',
  presidential: 'president',
  gubernatorial: 'governor',
  senate: 'senator',
  parliamentary: 'mp',
}

function officeOf({head, modifiers, complement}: Calling): string {
  if (!RUNNING.test(head)) return head
  const [wanted] = modifiers.flatMap(word => OFFICE_OF[word] ?? [])
  return wanted ?? (complement?.preposition === 'for' ? (complement.words.filter(word => word !== 'the')[0] ?? '') : '')
}

function holdOf(calling: Calling): Hold {
  const {standing, head} = calling
  if (RUNNING.test(head)) return standing.includes('past') ? 'other' : 'coming'
  if (standing.includes('past')) return 'held'
  if (standing.includes('under')) return 'under'
  if (standing.includes('acting')) return 'acting'
  if (standing.includes('coming')) return 'coming'
  // retired judges are judges to many; only a serving one is none of them
  if (standing.includes('retired')) return 'retired'
  if (standing.includes('beside')) return 'other'
  return standing.includes('permanent') || standing.includes('serving') ? 'surely' : 'holds'
}

/** Those under them are called by the same word. */
const LOOSE =
  /^(?:professor|editor|coach|prosecutor|attorney|lawyer|leader|head|chief|boss|officer|official|member|executive|driver|teacher|referee|doctor|nurse|lecturer|engineer|minister|student|secretary|politician|partner|producer|captain|police chief)$/u

/** `President Orr` is said of presidents past and coming, `Chief Orr` of deputy chiefs. */
const isCourtesy = ({form, standing, modifiers, text}: Calling): boolean =>
  form === 'title' && standing.length === 0 && modifiers.length === 0 && /^\p{Lu}/u.test(text)

function standingStand(a: Said, b: Said): Stand {
  const [x, y] = [holdOf(a.calling), holdOf(b.calling)]
  const [head, other] = [officeOf(a.calling), officeOf(b.calling)]
  if (head === '' || (head !== other && !sameHead(head, other))) return 'unknown'
  if (x === y) return 'same'
  const pair = [x, y].sort().join(' ')
  const plain = x === 'holds' ? a.calling : y === 'holds' ? b.calling : null
  switch (pair) {
    case 'holds surely':
      return 'same'
    case 'acting surely':
    case 'held surely':
    case 'surely under':
    case 'coming surely':
    case 'acting held':
    case 'retired surely':
      return 'apart'
    case 'coming holds':
      return plain !== null && isCourtesy(plain) ? 'compatible' : 'apart'
    case 'holds under':
      return plain !== null &&
        (LOOSE.test(plain.head) || (isCourtesy(plain) && /^(?:chief|sheriff|commissioner)$/u.test(head)))
        ? 'compatible'
        : 'apart'
    case 'acting holds':
      return 'compatible'
    default:
      return 'unknown'
  }
}

const KINDRED =
  /^(?:wife|husband|partner|girlfriend|boyfriend|friend|mother|father|student|pupil|resident|member|victim|suspect)$/u

function answer({calling}: Said): string | null {
  const head = officeOf(calling)
  if (head === '' || KINDRED.test(head) || calling.form === 'of' || calling.form === 'party') return null
  return `${holdOf(calling)} ${head}`
}

export const standing: Aspect = {name: 'standing', severity: 'medium', answer, stand: standingStand}

/** `finance director for nine years`, `then the director`, `when she was`: told of a time gone by. */
const GONE = /\b(?:for (?:\w+ ){1,2}years|until|from \d{4}|since left|at the time|was|were|had|served|worked)\b/u

/**
 * former: `the former director` / `the director`. Outlets drop the word where it goes without saying, so only sentences that
 * tell the same count, and none that speaks of years gone by.
 */
export const former: Aspect = {
  name: 'former',
  severity: 'medium',
  answer: said => (['held', 'holds', 'surely'].includes(holdOf(said.calling)) ? answer(said) : null),
  stand: (a, b) => {
    const [x, y] = [a, b].map(({calling}) => holdOf(calling))
    const [head, other] = [officeOf(a.calling), officeOf(b.calling)]
    if (head !== other && !sameHead(head, other)) return 'unknown'
    if (x === y) return 'same'
    const plain = x === 'held' ? b : a
    return isCourtesy(plain.calling) || GONE.test(wordsAround(plain)) ? 'compatible' : 'apart'
  },
  sure: () => false,
}

/** The calling and the words to the next mark but one. */
function wordsAround({in: {tokens}, calling}: Said): string {
  const until = (calling.complement?.to ?? calling.to) + 6
  return tokens
    .slice(Math.max(0, calling.from - 3), until)
    .filter(token => token.sentence === calling.sentence)
    .map(({lower}) => lower)
    .join(' ')
}
