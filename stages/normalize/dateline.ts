/**
 * The head of a paragraph that says where, when and who: `LISBON, Portugal, April 9 (Agency) - `.
 *
 * Also `NEW YORK — `, `Beirut (AFP) – `, `(CNN) `, `PORT ELLEN, Ont. (Name) — `, `BEIJING -- `. Avoids the wrong answer of
 * `BREAKING - ` or `UPDATE - ` for a place. Looks at the first 120 characters: constant time.
 */

import {agencyNamed} from './agencies.ts'

export interface Dateline {
  /** Length of it with the white space after it. */
  readonly length: number
  readonly text: string
  /** The name in brackets, null where none stands. */
  readonly agency: string | null
}

const LOOK = 120
const DASH = '(?:--|[-–—:])'
const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const DATE = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:${MONTHS} \\d{1,2}|\\d{1,2} ${MONTHS})(?:,? \\d{4})?`
const PLACE = "\\p{Lu}[\\p{L}’'.-]*(?:[ /]\\p{Lu}?[\\p{L}’'.-]*){0,4}"
const CAPS = "\\p{Lu}[\\p{Lu}’'.-]+(?:[ /][\\p{Lu}’'.-]+){0,3}"
const MORE = `(?:, ?(?!${MONTHS} \\d)${PLACE}){0,2}`
const AGENCY = '\\(((?:\\p{Lu}|dpa)[^()]{1,40}|dpa)\\)'

interface Form {
  /** What each holds, asked first: most paragraphs have neither brackets nor a dash near their head. */
  readonly holds: RegExp
  readonly form: RegExp
}

const forms: readonly Form[] = [
  // LISBON, Portugal, April 9 (Agency) - ; Beirut (AFP) –
  {
    holds: /\(/,
    form: new RegExp(`^${PLACE}${MORE}(?:,? ${DATE})?,? ?${AGENCY} ?(?:--|[-–—:])? ?(?=\\S)`, 'u'),
  },
  // LISBON, April 9 -
  {
    holds: /\d.*[-–—:]/,
    form: new RegExp(`^(?:${CAPS}|${PLACE})${MORE},? ${DATE} ?(?:/([\\p{L} -]{2,20})/)? ?${DASH} ?(?=\\S)`, 'u'),
  },
  // NEW YORK, N.Y. —
  {holds: /[-–—:] /, form: new RegExp(`^${CAPS}${MORE} ?${DASH} `, 'u')},
  // (CNN) and [AFP] alone
  {holds: /^[([]/, form: /^[([](\p{Lu}[\p{L}. ]{1,24})[)\]] ?(?:--|[-–—])? ?(?=\S)/u},
]

const notPlaces =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|VIDEO|OPINION|ANALYSIS|CORRECTION|NOTE|READ MORE|RELATED|ALERT|URGENT|DEVELOPING|JUST IN|PHOTOS?|FACTBOX|EXPLAINER|WARNING|Q|A|QUESTION|ANSWER|[\p{L}]+ ?(?:NEWS|REVIEW))\b/u

export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LOOK)
  if (!forms.some(({holds}) => holds.test(head))) return null
  // A transcript: "DAVID GREENE, HOST:"
  if (notPlaces.test(head) || /^[\p{Lu} .'-]+, (?:HOST|BYLINE|ANCHOR|REPORTER)/u.test(head)) return null
  for (const [index, {holds, form}] of forms.entries()) {
    const match = holds.test(head) ? form.exec(head) : null
    if (match === null) continue
    const agency = match[1] ?? null
    // "Smith (Labour) said": without a dash the brackets must hold an agency's short name or follow capitals
    const dashed = /(?:--|[-–—:])\s*$/u.test(match[0])
    if (index === 0 && !dashed && !/^\p{Lu}{2,}[^\p{Ll}(]*\(/u.test(match[0])) continue
    if (index === 0 && agency !== null && /\d/u.test(agency)) continue
    // "Ballyford (Ireland) –": an unknown name is an agency behind a place in capitals alone
    if (index === 0 && agency !== null && agencyNamed(agency) === null && !/^\p{Lu}{2}/u.test(head)) continue
    if (index === 3 && !/^(?:\p{Lu}{2,5}|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)$/u.test(agency ?? '')) continue
    if (index === 2 && /:\s*$/u.test(match[0])) continue
    return {length: match[0].length, text: match[0].trim(), agency}
  }
  return null
}
