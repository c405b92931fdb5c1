/**
 * What each code point is to the kernel, as tables built once: which letters make words and what they fold to.
 *
 * Example: `É`, `é` and `e` + U+0301 all fold to `e`; `Ａ` (full width) to `a`; a soft hyphen is not there at all; each
 * letter of `東京` is a word of its own, since no space parts the words of that script.
 * Wrong answer it avoids: `café` typed as five code points or as four counting as two different words.
 * Cost: 15 ms once, 0.2 MB. No `\p{}` on the hot path, where it reads only 46 MB/s.
 * Source: Unicode as the running Node knows it; letters added to Unicode later are separators for older Nodes.
 */

/** Kinds of code points. */
const SEPARATOR = 0
export const LETTER = 1
/** A word of its own: scripts without spaces, and letters above U+FFFF. */
export const ALONE = 2
/** Not there: apostrophes, combining marks of alphabets with case, joiners, soft hyphen. */
export const INVISIBLE = 3

const BMP = 0x10000
/** Planes 1 to 3; above them stand no letters. */
const ASTRAL_END = 0x40000

/** Scripts written without spaces between words. */
const WITHOUT_SPACES =
  /(?:(?=[\p{L}\p{N}\p{M}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])+/gu
const IN_WORDS = /[\p{L}\p{N}\p{M}]/u
const ALL_IN_WORDS = /[\p{L}\p{N}\p{M}]+/gu
/** Accents that outlets drop or keep as they like; the vowel signs of Indic scripts are not among them. */
const ACCENT = /[\u0300-\u036f]/
const ACCENTS = /[\u0300-\u036f]+/g
/** `don't`, `don’t`, `O‘Neill` are one word each, however the mark is typed; quotation marks of that shape go with them. */
const APOSTROPHES = /['‘’ʼ]/g
/** Soft hyphen, joiners, byte-order mark, variation selectors. */
const ZERO_WIDTH = /\u00ad|\u200c|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]/g

/** The lower-case letter without its accents, or the letter itself where that would be more than one code unit. */
function foldOf(letter: string): number {
  const plain = letter.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
  return plain.length === 1 && IN_WORDS.test(plain) ? plain.charCodeAt(0) : letter.charCodeAt(0)
}

/**
 * Whether each of them folds to itself, asked of all at once. What is said of a text in normal form is true of its pieces:
 * https://www.unicode.org/reports/tr15/#Concatenation
 */
const areFolded = (letters: string): boolean =>
  letters.normalize('NFKC') === letters && letters.toLowerCase() === letters && !ACCENT.test(letters.normalize('NFKD'))

/** Code points in a row, as one text. */
interface Stretch {
  readonly from: number
  readonly letters: string
}

function stretchOf(from: number, to: number): Stretch {
  const codes = Uint16Array.from({length: to - from}, (_, k) => from + k)
  return {from, letters: Buffer.from(codes.buffer).toString('utf16le')}
}

/** Half a surrogate pair is no letter. */
const stretches = (): readonly Stretch[] => [stretchOf(0, 0xd800), stretchOf(0xe000, BMP)]

function mark(kinds: Uint8Array, {from, letters}: Stretch, pattern: RegExp, kind: number): void {
  for (const {index, 0: run} of letters.matchAll(pattern)) kinds.fill(kind, from + index, from + index + run.length)
}

/** Asked together: of most scripts all letters fold to themselves. */
const BLOCK = 64

function buildTables(): {readonly kinds: Uint8Array; readonly folds: Uint16Array; readonly capitals: Uint8Array} {
  const kinds = new Uint8Array(BMP)
  const folds = new Uint16Array(BMP)
  const capitals = new Uint8Array(BMP)
  for (const stretch of stretches()) {
    mark(kinds, stretch, ALL_IN_WORDS, LETTER)
    mark(kinds, stretch, WITHOUT_SPACES, ALONE)
    for (const pattern of [ZERO_WIDTH, ACCENTS, APOSTROPHES]) mark(kinds, stretch, pattern, INVISIBLE)
  }
  for (let block = 0; block < BMP; block += BLOCK) {
    let letters = ''
    for (let code = block; code < block + BLOCK; code++)
      if (kinds[code] === LETTER || kinds[code] === ALONE) letters += String.fromCharCode(code)
    const isFolded = areFolded(letters)
    for (const letter of letters) {
      const code = letter.charCodeAt(0)
      folds[code] = isFolded ? code : foldOf(letter)
      if (!isFolded && kinds[code] === LETTER && letter.toLowerCase() !== letter) capitals[code] = 1
    }
  }
  return {kinds, folds, capitals}
}

/** By UTF-16 code unit. `folds` is 0 where the kind is SEPARATOR or INVISIBLE. */
export const {kinds, folds, capitals} = buildTables()

let astral: Uint8Array | null = null

/** Kinds of the code points of planes 1 to 3: built when the first one is met. */
export function astralKinds(): Uint8Array {
  if (astral === null) {
    astral = new Uint8Array(ASTRAL_END - BMP)
    for (let c = BMP; c < ASTRAL_END; c++) if (IN_WORDS.test(String.fromCodePoint(c))) astral[c - BMP] = ALONE
  }
  return astral
}

/** Kind of a code point above U+FFFF. */
export const astralKind = (code: number): number => astralKinds()[code - BMP] ?? SEPARATOR
