/**
 * body: for whom one speaks, whom one directs, where one works.
 *
 * Example: `a spokeswoman for the police` / `a spokeswoman for the fire service`; `chair of the Halden Trust` / `chair of the Corby
 * Foundation`. Avoids: `the WHO` and `the World Health Organization`, a company and its name, a hospital and its trust, MP for
 * a town and minister of a country.
 */
import {countryOf} from '../../align/countries.ts'
import {treeOf, relatedIn} from '../../annotate/people/callings/tree.ts'
import type {Stand} from '../types.ts'
import {plainForm} from '../names.ts'
import {isPast, sameHead, type Aspect, type Said} from './role-aspects.ts'

const BODIES = [
  treeOf(`police/force/constabulary/cops/sheriff fire/brigade/firefighters ambulance coastguard army/military [navy] 
    hospital/clinic/infirmary/nhs/health/surgery/medical university/college/institute [faculty] school/academy
    council/borough/county/city government/ministry/department/cabinet [embassy/consulate] union
    company/firm/group/business/corporation/manufacturer/maker (airline/carrier bank railway brewery shipyard retailer/supermarket newspaper broadcaster)
    club/team museum theatre/theater gallery library airport port/harbour zoo
    regulator/watchdog court/tribunal prison/jail church/diocese/cathedral mosque charity/foundation party`),
]

/** Heads so wide that whom they belong to is what they say. */
const WIDE =
  /^(?:official|officer|employee|worker|member|executive|boss|head|chief|leader|director|manager|representative|rep|staff)$/u
/** Held in one body at a time; lawyers, doctors and advisers have several. */
const HELD =
  /^(?:spokesman|chairman|chair|director|president|chief executive|ceo|managing director|head|principal|headteacher|headmaster|manager|coach|head coach|captain|editor|mayor|mp|governor|senator|bishop|archbishop|ambassador|professor|teacher|lecturer|doctor|surgeon|nurse|official|officer|striker|goalkeeper|defender|midfielder|winger|treasurer|secretary|commissioner|finance director|chief constable|officer|leader|student|curator|official|reporter|correspondent|librarian)$/u
/** Seats: the place is the office. */
const SEATS = /^(?:mp|senator|governor|mayor|councillor|congressman|bishop|archbishop|chief constable|sheriff|msp)$/u

interface Body {
  /** Names inside it, plain; of places apart. */
  readonly names: readonly string[]
  readonly others: readonly string[]
  readonly places: readonly string[]
  readonly sorts: readonly string[]
}

function bodyOf(said: Said): Body {
  const {in: annotated, calling} = said
  const until = calling.complement?.to ?? calling.to
  const inside = annotated.names.filter(({from, to}) => from >= calling.from && to <= until)
  const words = [...calling.owner, ...calling.modifiers, ...(calling.complement?.words ?? [])]
  const named = (wanted: string): string[] =>
    inside.flatMap(name => (name.sort === wanted && !isAdjective(said, name) ? [plainForm(name.name)] : []))
  return {
    names: named('organisation'),
    others: named('other'),
    places: named('place'),
    sorts: words.filter(word => BODIES.some(tree => tree.words.has(word))),
  }
}

/** `the Islamist movement’s spokesman`: a word that only describes the noun behind it names nothing. */
function isAdjective({in: {tokens}, calling}: Said, {from, to}: {from: number; to: number}): boolean {
  const next = tokens[to]
  const last = Math.max(calling.to, calling.complement?.to ?? 0)
  if (to - from > 1 || to >= last || to === calling.headAt || next === undefined) return false
  return (
    next.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && /(?:ist|ic|an|ish|ese|i|al)$/u.test(tokens[from]?.lower ?? '')
  )
}

/** `who` / `world health organization`; `Halden Council` / `Halden`; `British` / `UK`. */
export function sameName(x: string, y: string): boolean {
  if (x === y || x.includes(y) || y.includes(x)) return true
  const [a, b] = [x, y].map(name => name.split(/[\s-]+/u)) as [string[], string[]]
  if (a.some(word => word.length > 3 && !GENERIC.has(word) && b.includes(word))) return true
  if (a.some(word => b.some(other => (countryOf(word) ?? word) === (countryOf(other) ?? other) && !GENERIC.has(word))))
    return true
  return isInitials(x, b) || isInitials(y, a)
}

const GENERIC = new Set(
  `the of for and council trust foundation group university college hospital school club union party company police department
  ministry office service services county city national international institute association federation society bank house
  board committee commission agency centre center league museum theatre airport united royal state general public`.split(
    /\s+/u,
  ),
)

const isInitials = (short: string, words: readonly string[]): boolean => {
  const letters = short.replace(/[^\p{L}]/gu, '')
  const content = words.filter(word => !/^(?:of|the|for|and|in|on)$/u.test(word))
  if (letters.length < 2 || letters.length > 7) return false
  return letters === content.map(word => word[0]).join('') || letters === words.map(word => word[0]).join('')
}

function bodiesStand(a: Said, b: Said): Stand {
  const [head, other] = [a.calling.head, b.calling.head]
  if (head !== other && !sameHead(head, other) && !WIDE.test(head) && !WIDE.test(other)) return 'unknown'
  const [x, y] = [bodyOf(a), bodyOf(b)]
  const shared = (these: readonly string[], those: readonly string[]): boolean =>
    these.some(one => those.some(two => sameName(one, two)))
  if (shared([...x.names, ...x.places, ...x.others], [...y.names, ...y.places, ...y.others])) return 'same'
  if (x.names.length > 0 && y.names.length > 0) return 'apart'
  const sorts = x.sorts.flatMap(one => y.sorts.map(two => relatedIn(BODIES, one, two)))
  if (sorts.includes(1)) return 'same'
  if (sorts.includes(-1)) return 'apart'
  if (SEATS.test(head) && x.places.length > 0 && y.places.length > 0) return 'apart'
  return 'unknown'
}

export const body: Aspect = {
  name: 'body',
  severity: 'medium',
  answer: said => {
    const {calling} = said
    if (isPast(calling) || !(WIDE.test(calling.head) || HELD.test(calling.head))) return null
    const {names, places, sorts} = bodyOf(said)
    const whose = names[0] ?? (SEATS.test(calling.head) ? places[0] : undefined) ?? sorts[0]
    return whose === undefined ? null : `${calling.head} of ${whose}`
  },
  stand: bodiesStand,
  // the body of one is no word of the other article: nobody can take it for a name of the same
  sure: (a, b) => !speaksOf(a, bodyOf(b).names) && !speaksOf(b, bodyOf(a).names),
}

const speaksOf = ({in: {names}}: Said, wanted: readonly string[]): boolean =>
  names.some(({name}) => wanted.some(one => sameName(one, plainForm(name))))
