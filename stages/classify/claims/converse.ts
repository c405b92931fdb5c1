/**
 * One act told from its two sides: no contrary, whoever the opposites are.
 *
 * Example: `The museum bought a harp from a dealer` / `A dealer sold the museum a harp`; `Norhaven beat Ostwick` / `Ostwick
 * lost to Norhaven`. Avoids: `The fund bought shares` / `the fund sold shares`, of one party: there they exclude each other.
 * Closed pairs of English; two parties a meeting.
 */
import {correspond, type Company} from './correspond.ts'
import type {Claim, Meeting, Part} from './types.ts'

const PAIRS: ReadonlySet<string> = new Set(
  `buy sell|purchase sell|acquire sell|obtain sell|lend borrow|loan borrow|give receive|give get|give take|hand receive|
  send receive|send get|deliver receive|award receive|award win|grant obtain|grant receive|pay receive|pay get|beat lose|
  win lose|defeat lose|overcome lose|lead follow|lead trail|teach learn|import export|let rent|lease let|employ work|
  precede follow|own belong|donate receive|throw catch|serve return|host visit`
    .split('|')
    .map(pair => pair.trim())
    .flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
)

const doerOf = ({parts}: Claim): Part | undefined => parts.find(({role}) => role === 'doer')

/** True unless one party is told on both sides to have done the one and the other. */
export function isConverse({a, b, relation}: Meeting, company: Company): boolean {
  if (relation !== 'opposite') return false
  if (!a.predicate.some(x => b.predicate.some(y => PAIRS.has(`${x} ${y}`)))) return false
  const [x, y] = [doerOf(a), doerOf(b)]
  return x === undefined || y === undefined || correspond(x, y, company) < SAME_PARTY
}

const SAME_PARTY = 0.5
