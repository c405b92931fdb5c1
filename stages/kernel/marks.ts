/**
 * Whether a word is a name or a number, by how it is written and where it stands in its sentence.
 *
 * Example: in `On Monday Mr. Okafor paid 40 dollars` Monday and Okafor are names, 40 is a number; in `Rain fell.` nothing is.
 * Wrong answer it avoids: a headline In Title Case, or a text IN CAPITALS, made of names alone.
 * Cost: constant.
 */
export const PLAIN = 0
export const NAME = 1
export const NUMBER = 2

/** What has been read of the word in hand. */
export interface Word {
  letters: number
  capitals: number
  digits: number
  startsCapital: boolean
}

/** `! ? : “ " (` : what follows begins anew, and its capital says nothing. */
export const BEGINS_ANEW = new Set(Array.from('!?:;“"(…', mark => mark.charCodeAt(0)))
/** `‘`: it is no part of a word for the kernel. */
export const OPENING_QUOTE = 0x2018

/** Longest capital word that is still a short form: `NATO`, `UNHCR`. */
const LONGEST_ACRONYM = 5
/** Longest word that a full stop only cuts short: `Mr.`, `St.`, `Sen.`, `U.`. */
export const LONGEST_CUT = 3

export function markOf(word: Word, {anew, amongCapitals}: {anew: boolean; amongCapitals: boolean}): number {
  // A number says what happened, but one digit is shared by chance.
  if (word.digits > 0) return word.letters + word.digits > 1 ? NUMBER : PLAIN
  // A name has a capital where the place in the sentence does not ask for one.
  if (anew || !word.startsCapital) return PLAIN
  const allCapitals = word.capitals === word.letters
  // In a line of capitals nothing stands out; elsewhere a short word of capitals is an acronym. `I` is no name.
  if (allCapitals) return !amongCapitals && word.letters > 1 && word.letters <= LONGEST_ACRONYM ? NAME : PLAIN
  return NAME
}
