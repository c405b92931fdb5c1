/**
 * How a time stands to its event, by the word before it.
 *
 * Example: `since March` since; `October’s gales` at; `will not reopen until May` from May on. Avoids: the deadline `by May`
 * taken for the day itself. Cost: a few words before the time.
 */
import type {Annotated, TimeMention, Token} from '../annotate/types.ts'

/** How the time stands to the event. */
export type Relation = 'at' | 'from' | 'since' | 'until' | 'by' | 'before' | 'after' | 'between'

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['effective', 'from'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['between', 'between'],
])
/** What may stand between the preposition and its time. */
const BESIDE = new Set('on in at the about around of early late mid this last next ,'.split(' '))
/** `will not reopen until May`, `did not leave before noon`: it reopens in May or from then on. */
export const turned = (
  relation: Relation,
  negated: boolean,
): {readonly relation: Relation; readonly negated: boolean} =>
  negated && (relation === 'until' || relation === 'before') ? {relation: 'from', negated: false} : {relation, negated}

export function relationOf(member: Annotated, {from, to, sentence}: TimeMention): Relation {
  // `a year after November’s floods`: in October, it blew
  if (/['’]s?$/u.test(member.tokens[to - 1]?.text ?? '') || /^['’]s?$/u.test(member.tokens[to]?.text ?? '')) return 'at'
  const first = member.firstToken[sentence] ?? 0
  for (let i = from - 1; i >= Math.max(first, from - 4); i--) {
    const {lower} = member.tokens[i] as Token
    const relation = RELATIONS.get(lower)
    if (relation !== undefined) return relation
    if (!BESIDE.has(lower)) break
  }
  return 'at'
}
