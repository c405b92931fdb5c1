/**
 * side and client: for whom a lawyer stands.
 *
 * Example: `defence barrister Sana Pirie` / `Crown prosecutor Sana Pirie`. Avoids: barrister against prosecutor, who may be both.
 */
import type {Calling} from '../../annotate/types.ts'
import type {Stand} from '../types.ts'
import type {Aspect, Said} from './role-aspects.ts'
import {plainForm} from '../names.ts'

const LAWYER =
  /(?:lawyer|attorney|barrister|solicitor|counsel|qc|kc|silk|advocate|defender|prosecutor|representative)$/u
const DEFENCE = /^(?:defence|defending|defender|defendant|accused|defendants)$/u
const PROSECUTION = /^(?:prosecution|prosecuting|crown|prosecutor|prosecutors)$/u

function sideOf({head, modifiers, complement}: Calling): string | null {
  if (!LAWYER.test(head) && !/^(?:defence lawyer|district attorney)$/u.test(head)) return null
  // a former prosecutor defends
  const words = [...head.split(' '), ...modifiers, ...(complement?.words ?? [])]
  if (words.some(word => DEFENCE.test(word))) return 'defence'
  return words.some(word => PROSECUTION.test(word)) || head === 'district attorney' ? 'prosecution' : null
}

/** `her barrister`, `Orr’s lawyer`, `Pirie, for Orr,`: whoever stands for one person prosecutes nobody. */
function isRetained(said: Said): boolean {
  const {calling} = said
  if (calling.standing.includes('past')) return false
  if (calling.form === 'of') return calling.complement?.preposition === 'for' && namedIn(said).length > 0
  if (!LAWYER.test(calling.head) || sideOf(calling) === 'prosecution') return false
  return /^(?:his|her)$/u.test(calling.owner[0] ?? '') || namedIn(said).length > 0
}

const sideAt = (said: Said): string | null =>
  isRetained(said) ? 'defence' : said.calling.standing.includes('past') ? null : sideOf(said.calling)

export const side: Aspect = {
  name: 'side',
  severity: 'high',
  answer: sideAt,
  stand: (a, b) => (sideAt(a) === sideAt(b) ? 'same' : 'apart'),
}

const CLIENTS = /(?:lawyer|attorney|barrister|solicitor|counsel|agent|manager|bodyguard|publicist|spokesman)$/u

/** People named as those whom one acts for: `Orr’s lawyer`, `a lawyer for Orr`. */
const clientsOf = (said: Said): string[] => (CLIENTS.test(said.calling.head) ? namedIn(said) : [])

function namedIn({in: annotated, calling}: Said): string[] {
  const until = calling.complement?.to ?? calling.to
  return annotated.people.flatMap(({surname, mentions}) =>
    mentions.some(({from, to}) => from >= calling.from && to <= until) ? [plainForm(surname)] : [],
  )
}

function clientsStand(a: Said, b: Said): Stand {
  const [x, y] = [clientsOf(a), clientsOf(b)]
  return x.some(one => y.includes(one)) ? 'same' : 'apart'
}

export const client: Aspect = {
  name: 'client',
  severity: 'medium',
  answer: said => clientsOf(said)[0] ?? null,
  stand: clientsStand,
  // one lawyer may act for several: only sentences that tell the same count
  sure: () => false,
}
