/**
 * The questions that what a person is called can answer, each of which has one answer: whose kin, what part in the event,
 * which office, rank, trade.
 *
 * Example: passenger and crew member answer `which part` and exclude each other; passenger and teacher answer two questions.
 * Avoids: holding two callings against each other because they are two words.
 */
import {KINSHIP, PARTS} from '../../annotate/people/callings/parts.ts'
import {JOBS_APART, OFFICES, RANKS} from '../../annotate/people/callings/posts.ts'
import {relatedIn, type Relation, type Tree} from '../../annotate/people/callings/tree.ts'
import type {Annotated, Calling} from '../../annotate/types.ts'
import type {Severity} from '../../../pipeline/records.ts'
import type {Stand} from '../types.ts'

/** One calling of a person in one member. */
export interface Said {
  readonly member: number
  readonly in: Annotated
  readonly calling: Calling
}

export interface Aspect {
  readonly name: string
  readonly severity: Severity
  /** What it answers, null where it does not answer this question. */
  answer(said: Said): string | null
  stand(a: Said, b: Said): Stand
  /** Enough without sentences that tell the same; left out: it is. */
  readonly sure?: (a: Said, b: Said) => boolean
}

const asStand = (relation: Relation): Stand => (relation === 1 ? 'same' : relation === -1 ? 'apart' : 'unknown')

const known = (trees: readonly Tree[], head: string): boolean => trees.some(({words}) => words.has(head))

export const isPast = ({standing}: Calling): boolean => standing.includes('past') || standing.includes('retired')

/** Deputy, acting, coming, past: does not hold it as others do. */
export const isWhole = ({standing}: Calling): boolean => standing.every(one => one === 'serving' || one === 'permanent')

function inTrees(trees: readonly Tree[], {name, severity}: Pick<Aspect, 'name' | 'severity'>): Aspect {
  return {
    name,
    severity,
    answer: ({calling}) =>
      calling.form !== 'of' && known(trees, calling.head) && isWhole(calling) ? calling.head : null,
    stand: (a, b) => asStand(relatedIn(trees, a.calling.head, b.calling.head)),
  }
}

const OWNED = /^(?:his|her|their|its|my|our)$/u

/** Whose kin: empty where a pronoun or nothing says it. */
function ofWhom({owner, complement}: Calling): readonly string[] {
  const words =
    owner.length > 0
      ? owner
      : complement?.preposition === 'of' || complement?.preposition === 'to'
        ? complement.words
        : []
  return words.filter(word => !OWNED.test(word) && !/^(?:the|a|an|'s|mr|mrs|ms)$/u.test(word))
}

/** `a mother of two` is nobody’s mother here; Sister Agnes and Father Brown are nobody’s at all. */
function isKin({owner, complement, form}: Calling): boolean {
  if (owner.length > 0) return true
  if (form === 'title') return false
  return (
    (complement?.preposition === 'of' || complement?.preposition === 'to') && !COUNT.test(complement.words[0] ?? '')
  )
}
const COUNT = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)$/u

const kin: Aspect = {
  ...inTrees(KINSHIP, {name: 'kin', severity: 'high'}),
  answer: ({calling}) => (known(KINSHIP, calling.head) && isKin(calling) ? formerOf(calling) : null),
  stand: (a, b) => {
    const relation = relatedIn(KINSHIP, formerOf(a.calling), formerOf(b.calling))
    if (relation === 1) return 'same'
    // Orr’s wife and Voss’s sister; the victim’s mother and the driver’s aunt
    const [x, y] = [ofWhom(a.calling), ofWhom(b.calling)]
    if (x.length === 0 && y.length === 0) return asStand(relation)
    return x.some(word => y.includes(word)) ? asStand(relation) : 'unknown'
  },
}

/** His former wife is his ex-wife. */
const formerOf = ({head, standing}: Calling): string =>
  standing.includes('past') && known(KINSHIP, `ex-${head}`) ? `ex-${head}` : head

/** Captain of a team, of a ship, of police: a rank only where it stands before the name. */
const rank: Aspect = {
  ...inTrees(RANKS, {name: 'rank', severity: 'medium'}),
  answer: ({calling}) =>
    known(RANKS, calling.head) &&
    (calling.form === 'title' || !/^(?:captain|major|commander|private|general)$/u.test(calling.head)) &&
    isWhole(calling)
      ? calling.head
      : null,
}

const trades: Aspect = inTrees(JOBS_APART, {name: 'job', severity: 'medium'})

/** A nurse once may be a teacher now; but two trades of the past in one house are two answers, as two of today are. */
const job: Aspect = {
  ...trades,
  answer: said =>
    isPast(said.calling) && known(JOBS_APART, said.calling.head) ? `former ${said.calling.head}` : trades.answer(said),
  stand: (a, b) => {
    if (isPast(a.calling) !== isPast(b.calling)) return a.calling.head === b.calling.head ? 'same' : 'unknown'
    const houses = [a, b].map(({calling: {complement}}) => complement?.words.at(-1) ?? null)
    // a retired bus driver is no retired guard: what one retires from is one trade
    if ([a, b].every(({calling: {standing}}) => standing.includes('retired'))) return trades.stand(a, b)
    return !isPast(a.calling) || (houses[0] !== null && houses[0] === houses[1]) ? trades.stand(a, b) : 'unknown'
  },
}

const part: Aspect = inTrees(PARTS, {name: 'part', severity: 'high'})

const office: Aspect = inTrees(OFFICES, {name: 'office', severity: 'high'})

export const TREE_ASPECTS = {kin, part, office, rank, job}

/** Two heads for one office: the same, or one a sort of the other. */
export const sameHead = (a: string, b: string): boolean =>
  a !== '' && relatedIn([...OFFICES, ...RANKS, ...JOBS_APART, ...PARTS], a, b) === 1
