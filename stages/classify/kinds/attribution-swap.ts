/**
 * attribution/swap: the words said are the same, and another speaker stands beside them.
 *
 * Example: `The crane was left unlocked, Karin Holt said` / `The crane was left unlocked, Peter Ames said`. Avoids: a name and
 * its pronoun, a body and its spokesperson, public bodies that tell the same facts side by side (speakers.ts).
 */
import {isNamed, oneSort, voiceKey, voicesStand, type Voice} from '../speakers.ts'
import {speakerAt} from '../swaps/marks.ts'
import {gendersPart} from '../swaps/sorts.ts'
import {swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import type {Slot, StoryView} from '../types.ts'

export const speakersSwapped = (story: StoryView): Slot<Voice>[] =>
  swapSlots<Voice>(story, {
    rule: 'attribution/swap',
    why: 'one speaker is replaced by another beside the same words',
    guards: ['not one person under two names', 'not a body and who speaks for it', 'no unnamed source'],
    stand: (a, b) => voicesStand(story, a.fact, b.fact),
    read: readSpeakers,
  })

function readSpeakers(story: StoryView, {a, b, pair}: Swap): ReadSwap<Voice> | null {
  const [left, right] = [speakerAt(story, a), speakerAt(story, b)]
  // `the doctor said` / `the physician said`
  if (left === null || right === null || a.rest.length === 0 || b.rest.length === 0) return null
  const [x, y] = [
    {member: a.member, speaker: left},
    {member: b.member, speaker: right},
  ]
  // a claim of its own must be the same beside the speaker: `Lund said on Monday` is everybody’s
  if (pair.kept < story.settings.swapKept) return null
  // `his wife said` / `her husband said`: one of the couple is he in one telling and she in the other
  if (gendersPart(lastWord(left.text), lastWord(right.text))) return null
  // `An RAIB spokesman` / `The Rail Accident Investigation Branch`
  if (abbreviates(left.text, right.text) || abbreviates(right.text, left.text)) return null
  if (!isNamed(x) || !isNamed(y) || !oneSort(x, y) || voicesStand(story, x, y) !== 'apart') return null
  const value = (piece: Piece, voice: Voice): ReadSwap<Voice>['values'][number] =>
    valueAt(story, piece, {
      place: voice.speaker,
      norm: voiceKey(story, voice) ?? voice.speaker.name.toLowerCase(),
      fact: voice,
    })
  return {about: 'who said it', severity: 'medium', strength: 'likely', values: [value(a, x), value(b, y)]}
}

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/u).at(-1) ?? ''

const abbreviates = (short: string, long: string): boolean => {
  const initials = (long.match(/\b\p{Lu}/gu) ?? []).join('')
  return (short.match(/\p{Lu}{2,}/gu) ?? []).some(word => initials.includes(word))
}
