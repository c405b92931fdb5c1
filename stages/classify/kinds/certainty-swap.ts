/**
 * certainty/swap: a hedge put in or taken out among the same words.
 *
 * Example: `The leak caused the blast` / `The leak may have caused the blast`. Avoids: another grade of doubt (`could` /
 * `might`), a plan against `will`, a headline against a text, and a claim that its sentence gives to a speaker.
 */
import type {Annotated} from '../../annotate/types.ts'
import {excluding} from '../swaps/forms.ts'
import {isQuoted, memberAt} from '../swaps/marks.ts'
import {hedgeIn, onlyHedges, type Hedge} from '../swaps/operators.ts'
import {surrounding, swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import type {Slot, StoryView} from '../types.ts'

export const hedgesSwapped = (story: StoryView): Slot<string>[] =>
  swapSlots<string>(story, {
    rule: 'certainty/swap',
    why: 'a hedge stands in one telling only, among the same words',
    guards: ['no other hedge in the bare sentence', 'not a headline against a text', 'not a grade of doubt'],
    stand: excluding,
    read: readHedge,
  })

function readHedge(story: StoryView, swap: Swap): ReadSwap<string> | null {
  const {a, b, pair} = swap
  const [x, y] = [hedgeIn(a), hedgeIn(b)]
  // `can take` / `could have taken`, `might have been in danger` / `leaving the boy in danger`
  if ([a, b].some(({words}) => words.some(({form}) => form === 'can')) || !isClaim(a) || !isClaim(b)) return null
  if ((x === 'none') === (y === 'none') || !onlyHedges(a) || !onlyHedges(b)) return null
  if (pair.lines[0].heading !== pair.lines[1].heading || (isQuoted(story, a) && isQuoted(story, b))) return null
  const [bare, held] = x === 'none' ? [a, b] : [b, a]
  const hedge = x === 'none' ? y : x
  if (isHedgedElsewhere(story, swap, bare) || isPlannedThing(held)) return null
  const side = x === 'none' ? 0 : 1
  if (isAhead(swap, side, bare, hedge) || isQuestioned(bare)) return null
  return {
    about: `how sure: ${(a.behind ?? b.behind ?? a.before)?.token.lemma ?? 'the claim'}`,
    severity: hedge === 'possible' || hedge === 'planned' ? 'high' : 'medium',
    strength: 'likely',
    verdict: isSettledLater(story, {bare, held}) ? 'status-shift' : 'conflict',
    values: [valueOf(story, a, x), valueOf(story, b, y)],
  }
}

/** A verb stands at the place, or a noun behind it whose being so is the claim. */
const isClaim = ({words, before, behind}: Piece): boolean =>
  [before, behind, words[0]].some(word => word?.token.pos === 'VERB' || word?.token.pos === 'AUX') ||
  behind?.token.pos === 'NOUN' ||
  behind?.token.pos === 'PROPN'

const valueOf = (story: StoryView, piece: Piece, hedge: Hedge): ReadSwap<string>['values'][number] =>
  valueAt(story, piece, {place: surrounding(piece), norm: hedge === 'none' ? 'fact' : hedge, fact: hedge})

/** `the planned merger was approved` / `the merger was approved`: what was planned is told of, not whether it came. */
const isPlannedThing = ({words, behind}: Piece): boolean =>
  behind?.token.pos === 'NOUN' &&
  words.every(({form, token}) => /^(?:planned|proposed)$/u.test(form) || token.pos === 'DET')

/** The bare sentence holds the claim off in another place: a hedge, or a speaker that the other does not name. */
function isHedgedElsewhere(story: StoryView, {pair}: Swap, bare: Piece): boolean {
  const side = pair.lines[0].member === bare.member && pair.lines[0].sentence === bare.sentence ? 0 : 1
  if (hedgeIn({words: pair.words[side], behind: null}) !== 'none') return true
  const [own, other] = [pair.lines[side], pair.lines[1 - side]].map(line => line as (typeof pair.lines)[0])
  const said = ({member, sentence}: (typeof pair.lines)[0]): number =>
    (story.members[member] as Annotated).attributions.filter(attribution => attribution.sentence === sentence).length
  return said(own as (typeof pair.lines)[0]) > said(other as (typeof pair.lines)[0])
}

/** `will cut` / `is expected to cut`, `plans to cut`: of what lies ahead nobody knows more. */
function isAhead({pair}: Swap, side: 0 | 1, {from}: Piece, hedge: Hedge): boolean {
  if (hedge === 'possible') return false
  return pair.words[side].some(
    ({form, token}) =>
      (/^(?:will|shall|would)$/u.test(form) || (form === 'to' && token.pos === 'PART')) &&
      Math.abs(token.index - from) <= AHEAD,
  )
}

/** Words between `will` and the place that the hedge would have had. */
const AHEAD = 4

/** `checked for a concussion`, `an inquiry into fraud`: what is looked for is no fact in either. */
const isQuestioned = ({before}: Piece): boolean =>
  before !== null && /^(?:for|into|of|a|an|any|against)$/u.test(before.form) && before.token.pos !== 'VERB'

/** The fact is told a day or more after the doubt. */
function isSettledLater(story: StoryView, {bare, held}: {readonly bare: Piece; readonly held: Piece}): boolean {
  const [fact, doubt] = [bare, held].map(piece => memberAt(story, piece).article.published?.day ?? null)
  return fact !== null && doubt !== null && fact !== undefined && doubt !== undefined && fact > doubt
}
