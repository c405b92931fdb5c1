/**
 * UTF-8 bytes to folded UTF-8 bytes: words in lower case without accents, parted by NUL bytes.
 *
 * Example: `Dr. Ödön’s 3rd` -> `dr` 0 0 `odons` 0 `3rd`; `東京` -> `東` 0 `京` 0.
 * Wrong answer it avoids: `don't` and `don’t` as two words or as four, `company's` as two; `Ödön` and `O` + U+0308 + `do` + U+0308 + `n` as two words; a whole Chinese sentence as one.
 * Cost: one pass. Source: lanes.md of the design; written so that a compiled twin can give the same bytes.
 */
import {ALONE, astralKind, folds, INVISIBLE, kinds} from './letters.ts'
import {writeUtf8} from './utf8.ts'

/** Room `out` must have: a letter on its own becomes at most two bytes longer, 3 to 5; a fold at most one, 2 to 3. */
export const foldedCapacity = (bytes: number): number => 2 * bytes + 2

/** NUL parts words, and no letter folds to it. */
const GAP = 0
const APOSTROPHE = 0x27

function foldAscii(byte: number): number {
  const lower = byte | 0x20
  if (lower >= 0x61 && lower <= 0x7a) return lower
  return byte >= 0x30 && byte <= 0x39 ? byte : GAP
}

/** The low six bits of byte `i`, as every byte of a letter but its first holds them. */
const tail = (bytes: Uint8Array, i: number): number => (bytes[i] ?? 0) & 0x3f

/** `bytes` must be valid UTF-8. Returns how many bytes of `out` were written. */
export function fold(bytes: Uint8Array, length: number, out: Uint8Array): number {
  let o = 0
  let i = 0
  while (i < length) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) {
      // An apostrophe is passed over: the word goes on behind it.
      if (byte !== APOSTROPHE) out[o++] = foldAscii(byte)
      i += 1
    } else if (byte < 0xf0) {
      const long = byte >= 0xe0
      const code = long
        ? ((byte & 0xf) << 12) | (tail(bytes, i + 1) << 6) | tail(bytes, i + 2)
        : ((byte & 0x1f) << 6) | tail(bytes, i + 1)
      i += long ? 3 : 2
      const kind = kinds[code]
      // An accent or a soft hyphen is passed over: the word goes on behind it.
      if (kind === INVISIBLE) continue
      if (kind === ALONE) out[o++] = GAP
      o = writeUtf8(out, o, folds[code] ?? GAP)
      if (kind === ALONE) out[o++] = GAP
    } else {
      o = foldAstral(bytes, i, out, o)
      i += 4
    }
  }
  return o
}

/** Letters above U+FFFF are words of their own, not folded; all else up there (emoji) is a gap. */
function foldAstral(bytes: Uint8Array, i: number, out: Uint8Array, o: number): number {
  const lead = ((bytes[i] ?? 0) & 7) << 18
  const code = lead | (tail(bytes, i + 1) << 12) | (tail(bytes, i + 2) << 6) | tail(bytes, i + 3)
  out[o++] = GAP
  if (astralKind(code) !== ALONE) return o
  for (let k = 0; k < 4; k++) out[o++] = bytes[i + k] ?? 0
  out[o++] = GAP
  return o
}
