/**
 * Whether two claims answer one question of one thing, in whatever words: by what the question is asked of.
 *
 * Example: `is pressing on with its canal` / `has shelved the canal`: asked of the canal; `stood by his sum` /
 * `took back the sum`: asked of her who did. Avoids two things of one report: the bill passed, the amendment failed.
 * A few parties a claim.
 */
import {answersOf, isGroupNoun, isPersonNoun, type Answer} from '../../lexicon/lexicon.ts'
import {COMING_ABOUT} from './considered.ts'
import {correspond, type Company} from './correspond.ts'
import {matchesOf, rolesClash} from './shared.ts'
import type {Claim, Part, Relation} from './types.ts'

export interface Asked {
  readonly relation: Relation
  readonly of: Answer['of']
}

/** `passed` and `built` tell one thing only beside what is weighed. */
const aboutComing = (): number | undefined => answersOf(COMING_ABOUT)[0]?.question
const isComing = ({predicate}: Claim): boolean => predicate[0] === COMING_ABOUT

/** By the questions that both answer; null where they answer none, or one alike and another contrarily. */
export function askedOf(a: Claim, b: Claim): Asked | null {
  let found: Asked | null = null
  for (const x of a.answers)
    for (const y of b.answers) {
      if (x.question !== y.question || (x.question === aboutComing() && !isComing(a) && !isComing(b))) continue
      if (x.side === y.side && x.pole !== y.pole) return null
      const relation: Relation = x.side === y.side ? 'same' : 'opposite'
      if (found !== null && found.relation !== relation) return null
      found = {relation, of: x.of}
    }
  return found
}

/** What happens to the subject, whatever the object: `survived the storm`. */
const BEARING = new Set('survive withstand escape elude evade lose gain add shed weather resist miss'.split(' '))

/** Of its own preposition: `go ahead with`, `vote for`, `stand by`, `clear the way for`. */
const leads = ({lemma, particle, object}: Claim['clause'], preposition: string): boolean =>
  LEADING.has(preposition) &&
  (particle !== null ||
    answersOf(`${lemma}/${preposition}`).length > 0 ||
    (object !== null && answersOf(`${lemma}:${object.lemma}`).length > 0))

const LEADING = new Set(['with', 'for', 'to', 'by', 'on', 'of', 'against', 'from', 'at', 'in'])

function askedParts({parts, clause}: Claim, of: Answer['of']): Part[] {
  const doers = parts.filter(({role}) => role === 'doer')
  if (of === 'who') return clause.passive ? parts.filter(({role}) => role === 'sufferer') : doers
  const sufferers = BEARING.has(clause.lemma) && !clause.passive ? [] : parts.filter(({role}) => role === 'sufferer')
  if (sufferers.length > 0) return sufferers
  const led = parts.filter(({role, preposition}) => role === 'other' && leads(clause, preposition ?? ''))
  return [...doers, ...led]
}

/** The sum over the parties that correspond; null where what is asked of is another thing. */
export function sharedLoosely(a: Claim, b: Claim, company: Company, of: Answer['of']): number | null {
  const [xs, ys] = [askedParts(a, of), askedParts(b, of)]
  const best = Math.max(-1, ...xs.flatMap(x => ys.map(y => (isNobodys(x, y) ? -1 : correspond(x, y, company)))))
  const matches = matchesOf(a, b, company)
  if (rolesClash(a, b, matches, company) || objectsApart(a, b, company)) return null
  const shared = matches.reduce((sum, {value}) => sum + value, 0)
  if (best >= LIKELY) return shared
  // `she took back the remark`: of her nothing is known, the remark is the same
  return best < 0 || shared < ONE ? null : shared
}

const inRole = ({parts}: Claim, role: Part['role']): Part[] => parts.filter(part => part.role === role && !part.open)

/** `won the cup final` / `lost the league match`: of two things that it was done to nothing is known to be one. */
function objectsApart(a: Claim, b: Claim, company: Company): boolean {
  const [xs, ys] = [inRole(a, 'sufferer'), inRole(b, 'sufferer')]
  return xs.length > 0 && ys.length > 0 && !xs.some(x => ys.some(y => correspond(x, y, company) > 0))
}

/** `Hamlin remained` / `the race was suspended`: a person, and a thing. */
const isNobodys = (x: Part, y: Part): boolean =>
  (x.who === null) !== (y.who === null) &&
  [x, y].some(
    ({who, open, names, head}) =>
      who === null && !open && names.size === 0 && !isPersonNoun(head) && !isGroupNoun(head),
  )

const LIKELY = 0.5
const ONE = 0.8
