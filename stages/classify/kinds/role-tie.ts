/**
 * tie: whether somebody had a hand in it or judges it from outside.
 *
 * Example: `Ines Vale, a co-author of the study` / `Ines Vale, who was not involved in the study`: praise that is not independent.
 * Avoids: an author of books; an expert of whom nothing is said.
 */
import type {Aspect, Said} from './role-aspects.ts'

const INSIDE =
  /^(?:co-author|author|lead author|researcher|investigator|co-investigator|scientist|inventor|co-inventor)$/u
const WORK = /^(?:study|paper|report|research|trial|project|review|survey|analysis|team)$/u
const OUTSIDE = /^(?:independent|outside|external|uninvolved|unconnected)$/u

function tieOf({in: {tokens}, calling}: Said): 'inside' | 'outside' | null {
  const {head, modifiers, complement, standing} = calling
  // not involved in the study, who had no part in the trial
  const behind = tokens
    .slice(calling.to, calling.to + 18)
    .filter(token => token.sentence === calling.sentence)
    .map(({lower}) => lower)
    .join(' ')
  if (/\b(?:not|n't|no|nothing) (?:\w+ )?(?:involved|part|connected|take part|role|hand|affiliated)\b/u.test(behind))
    return 'outside'
  if (modifiers.some(word => OUTSIDE.test(word)) && standing.length === 0) return 'outside'
  const joint = standing.includes('joint') && /^(?:author|investigator|leader)$/u.test(head)
  const ofWork =
    complement?.words.some(word => WORK.test(word)) === true ||
    modifiers.some(word => WORK.test(word) || word === 'lead')
  return (INSIDE.test(head) && (ofWork || head === 'co-author')) || joint || (head === 'leader' && ofWork)
    ? 'inside'
    : null
}

export const tie: Aspect = {
  name: 'tie',
  severity: 'high',
  answer: tieOf,
  stand: (a, b) => (tieOf(a) === tieOf(b) ? 'same' : 'apart'),
}
