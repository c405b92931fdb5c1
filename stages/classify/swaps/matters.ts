/**
 * Whether two lines tell of two events: beside the word in question the party, the place or the time is another too.
 *
 * Example: `Shares in Corex rose` / `Shares in Tarn fell`; `began on Monday` / `ended on Friday`; `open on weekdays` /
 * `closed on Sundays`. Avoids: `Britain accepted` / `the UK rejected`, a speaker with another name behind the claim.
 * Cost: the names and times at the places of one pair of lines.
 */
import type {NameMention} from '../../annotate/types.ts'
import {timesMeet} from '../../annotate/times/meet.ts'
import {inSentence} from '../sentences.ts'
import {canBeOne} from '../kinds/name-swap.ts'
import type {StoryView} from '../types.ts'
import {memberAt, speakerAt} from './marks.ts'
import type {Piece, Swap} from './types.ts'

/** What returns: `on weekdays`, `in winter`. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?|holidays?|mornings?|afternoons?|evenings?|nights?|spring|summer|autumn|winter|fall|january|february|march|april|june|july|august|september|october|november|december)$/u

export const tellsOfTwo = (story: StoryView, {pair}: Swap): boolean =>
  pair.swaps.some(({a, b}) => namesPart(story, a, b) || timesPart(story, a, b) || daysPart(a, b))

const marksAt = <T extends {readonly sentence: number; readonly from: number; readonly to: number}>(
  marks: readonly T[],
  {sentence, from, to}: Piece,
): T[] => inSentence(marks, sentence).filter(mark => mark.from < to && mark.to > from)

/** A name on each side, and none of the one can be the other’s. */
function namesPart(story: StoryView, a: Piece, b: Piece): boolean {
  const [xs, ys] = [a, b].map(piece => namesAt(story, piece)) as [NameMention[], NameMention[]]
  if (xs.length === 0 || ys.length === 0 || xs.some(x => ys.some(y => canBeOne(x, y)))) return false
  // `…, Karin Holt said` / `…, Peter Ames said`: two who tell, of one thing
  return speakerAt(story, a) === null || speakerAt(story, b) === null
}

const namesAt = (story: StoryView, piece: Piece): NameMention[] => marksAt(memberAt(story, piece).names, piece)

function timesPart(story: StoryView, a: Piece, b: Piece): boolean {
  const [xs, ys] = [a, b].map(piece => marksAt(memberAt(story, piece).times, piece))
  return (xs ?? []).some(x => (ys ?? []).length > 0 && (ys ?? []).every(y => timesMeet(x, y) === 'apart'))
}

function daysPart(a: Piece, b: Piece): boolean {
  const [xs, ys] = [a, b].map(({words}) => words.map(({form}) => form).filter(form => DAYS.test(form)))
  return xs !== undefined && ys !== undefined && xs.length > 0 && ys.length > 0 && !xs.some(x => ys.includes(x))
}
