/**
 * One act told from its two sides: no contrary, whoever the opposites are.
 *
 * Example: `The museum bought a harp from a dealer` / `A dealer sold the museum a harp`; `Norhaven beat Ostwick` / `Ostwick
 * lost to Norhaven`. Avoids: `The fund bought shares` / `the fund sold shares`, of one party: there they exclude each other.
 * Closed pairs of English; two parties a meeting.
 */
import {correspond, type Company} from './correspond.ts'
import type {Claim, Meeting, Part} from './types.ts'

const bothWays = (pairs: string): ReadonlySet<string> =>
  new Set(
    pairs
      .split('|')
      .map(pair => pair.trim())
      .flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
  )

const PAIRS = bothWays(
  `buy sell|purchase sell|acquire sell|obtain sell|lend borrow|loan borrow|give receive|give get|give take|hand receive|
  send receive|send get|deliver receive|award receive|award win|grant obtain|grant receive|pay receive|pay get|beat lose|
  win lose|defeat lose|overcome lose|lead follow|lead trail|teach learn|import export|let rent|lease let|employ work|
  precede follow|own belong|donate receive|throw catch|serve return|host visit|concede score|gain lose|cede win|cede gain|
  capture lose|take lose`,
)

/** The two ends of one way: `left London` / `arrived in Leeds`. */
const MOVES = bothWays(
  `leave arrive|depart arrive|leave enter|depart enter|leave reach|depart reach|depart land|leave land|exit enter|
  depart return|leave return|emigrate immigrate`,
)

export const areConverse = (x: string, y: string): boolean => PAIRS.has(`${x} ${y}`)
export const areEnds = (x: string, y: string): boolean => MOVES.has(`${x} ${y}`)

const doerOf = ({parts}: Claim): Part | undefined => parts.find(({role}) => role === 'doer')
const isAny = (a: Claim, b: Claim, are: (x: string, y: string) => boolean): boolean =>
  a.predicate.some(x => b.predicate.some(y => are(x, y)))

/** `left London` / `arrived in Leeds from London`: a place or a time that the other has not. */
const staysApart = ({parts, times}: Claim, other: Claim): boolean =>
  times.length !== other.times.length ||
  parts.some(({role, names}) => role !== 'doer' && [...names].some(name => !named(other).has(name)))
const named = ({parts}: Claim): ReadonlySet<string> => new Set(parts.flatMap(({names}) => [...names]))

/** True unless one party is told on both sides to have done the one and the other. */
export function isConverse({a, b, relation}: Meeting, company: Company): boolean {
  if (relation !== 'opposite') return false
  if (isAny(a, b, areEnds) && (staysApart(a, b) || staysApart(b, a))) return true
  if (!isAny(a, b, areConverse)) return false
  const [x, y] = [doerOf(a), doerOf(b)]
  return x === undefined || y === undefined || correspond(x, y, company) < SAME_PARTY
}

const SAME_PARTY = 0.5
