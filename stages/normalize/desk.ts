/**
 * What the desk writes under a story: who the author is, the initials of who typed and edited it, tags.
 *
 * `Jane Doe is a senior reporter at the Echo.` `JD/ap` `NWS SKR DB`. All of it stands at the end of a page only. Avoids the
 * wrong answer of a person of the story: `Jane Doe is a nurse` is no author's box. Constant time a unit.
 */
import {agencyNamed} from './agencies.ts'
import type {Shape} from './shape.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|de|van|von|der|al|bin|da|del)){1,3}"
const WRITER =
  '(?:reporter|correspondent|journalist|columnist|editor|writer|producer|anchor|presenter|blogger|contributor|photographer|photojournalist|intern|fellow|critic|commentator|newsreader|meteorologist)'

/** `near`, in small letters, stands in what `test` speaks of: few paragraphs hold one. */
const box: readonly {readonly near: RegExp; readonly test: RegExp}[] = [
  // "Jane Doe is the Echo's harbour correspondent."
  {
    near: new RegExp(WRITER, 'u'),
    test: new RegExp(
      `^${NAME} (?:is|was|has been|joined|works as) [^.!?]{0,80}\\b${WRITER}s?\\b(?:$|\\.$|\\. \\p{Lu}|,? (?:at|for|with|in|on|based|covering|who (?:covers|writes|reports|has (?:covered|worked|reported|written))|since|specialising|specializing|focus\\p{L}*)\\b)`,
      'u',
    ),
  },
  // "Jane Doe covers courts and crime for the Echo."
  {
    near: /covers|reports on|writes (?:about|on)|reported (?:this|from)|wrote this/u,
    test: new RegExp(
      `^${NAME} (?:covers|reports on|writes (?:about|on)|reported (?:this|from)|wrote this) .{2,120}(?:\\bfor\\b.{2,60}|\\bat\\b.{2,60}|story\\b.{0,60})\\.?$`,
      'u',
    ),
  },
  {
    near: /^(?:you can )?(?:contact|reach|e-?mail|follow|message|write to)/u,
    test: /^(?:[Yy]ou can )?(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ff]ollow|[Mm]essage|[Ww]rite to)(?: the)? (?:author|reporter|writer|editor|him|her|them|me|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}),? ?(?:at\b|on\b|by\b|via\b|with\b|directly\b|:|@)/u,
  },
]

/** Initials of the desk: `PTI ABC XY XY`, `jd/ap/rm`, `JD-AP`, `– PA`. */
const initials = [
  // "jm/dm (AFP, dpa)"
  /^\p{L}{1,4}(?:[/,]\p{L}{1,4}){1,3} \((?:\p{L}{2,12}(?:, ?|\/)?){1,4}\)$/u,
  // "with AAP", "– with agencies"
  /^[–—-]? ?[Ww]ith (?:\p{Lu}{2,6}|Reuters|Bloomberg|agencies)(?:(?:,| and|\/) ?(?:\p{Lu}{2,6}|Reuters|Bloomberg|agencies|wires)){0,3}\.?$/u,
  /^[–—-]? ?\(?\p{L}{1,4}(?:\/\p{L}{1,4}){1,4}\)?\.?$|^\(?\p{Lu}{1,4}(?:-\p{Lu}{1,3}){1,3}\)?$/u,
]

/** `#Ballyford #Bridge`, `@jdoe`. */
const marks = /^(?:[#@][\p{L}\p{N}_]+[\s,|]*){2,}$/u
const mark = /^[#@][\p{L}\p{N}_]+$/u

const isMarked = (text: string): boolean => text.startsWith('#') || text.startsWith('@')

export const isMarks = (text: string): boolean => isMarked(text) && marks.test(text)

/** `NWS SKR DB`, `– PA`: groups of capitals, an agency among them or one that no one could read as a word: not `SIX TONS`. */
export function isInitials(text: string): boolean {
  const match = /^[–—-]? ?\(?(\p{Lu}{2,5}(?:[ /-]\p{Lu}{1,3}){0,5})\)?$/u.exec(text)
  const groups = match?.[1]?.split(/[ /-]/u) ?? []
  if (groups.length === 1) return agencyNamed(groups[0] ?? '') !== null
  return groups.some(group => !/[AEIOU]/u.test(group)) || agencyNamed(groups[0] ?? '') !== null
}

function inBox(text: string): boolean {
  const lower = text.toLowerCase()
  return box.some(({near, test}) => near.test(lower) && test.test(text))
}

export const isDesk = ({text, words, quoted, speech}: Shape): boolean =>
  !quoted &&
  words <= 60 &&
  ((isMarked(text) && mark.test(text)) ||
    (words <= 4 && agencyNamed(text) !== null) ||
    (words <= 6 && (isInitials(text) || initials.some(test => test.test(text)))) ||
    (!speech && inBox(text)))
