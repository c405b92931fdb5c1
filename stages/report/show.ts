/**
 * Text of articles made safe to show: `oneLine('a\r\nb\u001b[31m')` is `a b<U+001B>[31m`, `oneLine('x\u202ey')` is `x<U+202E>y`.
 *
 * Avoids: an article that paints the terminal, turns the line around (bidi overrides) or breaks a table row. Marks that
 * scripts need (joiners, left-to-right marks, soft hyphens) stay as they are.
 * Cost: linear, one pass a pattern. Source: Unicode 15.1 bidirectional algorithm; ECMA-48 for C0 and C1.
 */

/** White space and separators that may break a line; runs of them are one space. A single space is passed over. */
const BREAKS = /(?: ?[\t\n\v\f\r\u0085\u2028\u2029]| {2})[\t\n\v\f\r \u0085\u2028\u2029]*/g
/** What is left below 0x20, DEL, C1, bidi embeddings, overrides and isolates, interlinear marks, tag characters. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu // eslint-disable-line no-control-regex
/** With the u flag a surrogate matches only where its partner is missing. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu

const codeOf = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`

/** Controls, overrides and lone surrogates as `<U+202E>`. */
export const visible = (text: string): string => text.replace(UNSEEN, codeOf).replace(LONE_SURROGATE, codeOf)

/** Without line breaks and tabs; what stands before and after a word stays apart from it. */
export const spaced = (text: string): string => text.replace(BREAKS, ' ')

/** A character that needs a look, or a space that is not one between two words: most cells of a table have none. */
const ODD = /[^ -~\u00a1-\u024f\u2010-\u201f]|^ | $| {2}/

/** As `visible`, on one line, trimmed. */
export const oneLine = (text: string): string => (ODD.test(text) ? visible(spaced(text)).trim() : text)

/** Columns a character takes on a terminal: East Asian wide forms and emoji two, combining marks and joiners none. */
function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return wide ? 2 : 1
}

/** Width on a terminal, of text without escapes. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += columnsOf(character)
  return sum
}

/** Cut to a width, with an ellipsis where something is gone. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** In quotation marks, unless the text brings its own at either end. */
export const inMarks = (text: string): string => (/^[“”"„«]|[“”"»]$/.test(text) ? text : `“${text}”`)
