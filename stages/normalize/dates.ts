/**
 * Reads the date and time that a short line or a metadata field gives, in the forms newsrooms use.
 *
 * `26-FEB-1987 15:01:01.79` `Thu, 26 Feb 1987 15:01 +0200` `Jan. 15, 2031 4:00 AM EST` `12.06.2031` `April 9`.
 * Avoids the wrong answer of reading `03/04/2031` one way or the other: it is left unread. Linear in a bounded line.
 */

export interface Written {
  /** Null where the line gives none: never invented. */
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly minute: number | null
  /** Minutes east of UTC, an IANA name, or null where no zone is written. */
  readonly zone: number | string | null
  /** Offsets of the date in the line. */
  readonly start: number
  readonly end: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const zones: Readonly<Record<string, number | string>> = {
  z: 0, utc: 0, gmt: 0, ut: 0, bst: 60, wet: 0, west: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, jst: 540, kst: 540,
  aest: 600, aedt: 660, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
  et: 'America/New_York', ct: 'America/Chicago', mt: 'America/Denver', pt: 'America/Los_Angeles',
} // prettier-ignore

type Order = 'ymd' | 'dmy' | 'mdy' | 'dm' | 'md' | 'slash'
const forms: readonly (readonly [RegExp, Order])[] = [
  [/(?<!\d)((?:1[6-9]|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, 'ymd'],
  [
    new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -]((?:1[6-9]|20|21)\\d\\d)(?!\\d)`,
      'iu',
    ),
    'dmy',
  ],
  [new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:1[6-9]|20|21)\\d\\d)(?!\\d)`, 'iu'), 'mdy'],
  [/(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2((?:19|20|21)\d\d)(?!\d)/u, 'slash'],
  [new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]*\\d|[:-]\\d)`, 'iu'), 'md'],
  [new RegExp(`(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?`, 'iu'), 'dm'],
]

const MONTH_NAMED = /jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec/iu

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1

function numbersOf(match: RegExpExecArray, order: Order): readonly [number | null, number, number] | null {
  const [, a = '', b = '', c = '', d = ''] = match
  switch (order) {
    case 'ymd':
      return [Number(a), Number(c), Number(d)]
    case 'dmy':
      return [Number(c), monthOf(b), Number(a)]
    case 'mdy':
      return [Number(c), monthOf(a), Number(b)]
    case 'md':
      return [null, monthOf(a), Number(b)]
    case 'dm':
      return [null, monthOf(b), Number(a)]
    case 'slash': {
      const [first, second] = [Number(a), Number(c)]
      // "12.06.2031" with full stops is day first; "10/29/2031" can be only one; "03/04/2031" can be two
      if (b === '.' || first > 12 || first === second) return [Number(d), second, first]
      return second > 12 ? [Number(d), first, second] : null
    }
  }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** Minutes after midnight and the zone, from what stands around the date. */
function clockOf(line: string): Pick<Written, 'minute' | 'zone'> {
  const twelve = /(?<![\d.:-])(1[0-2]|0?[1-9])(?:[:.](\d\d))? ?([ap])\.?m\b\.?/iu.exec(line)
  const full = /(?<![\d.:+-])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d\d(?:[.,]\d+)?)?(?!\d|[.:/]\d)/u.exec(line)
  const clock = twelve ?? full
  if (clock === null) return {minute: null, zone: null}
  const hour = twelve === null ? Number(clock[1]) : (Number(clock[1]) % 12) + (/p/iu.test(clock[3] ?? '') ? 12 : 0)
  const after = line.slice(clock.index + clock[0].length, clock.index + clock[0].length + 14)
  const offset = /^ ?(?:gmt|utc)?([+-])(\d\d):?(\d\d)?\b/iu.exec(after)
  const name = /^[ (,]{0,2}([a-z]{1,4})\b/iu.exec(after)?.[1]?.toLowerCase() ?? ''
  const zone =
    offset === null
      ? (zones[name] ?? null)
      : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0))
  return {minute: hour * 60 + Number(clock[2] ?? 0), zone}
}

/** As machines write a day or a moment in UTC, and as most fields give it: the forms below read the same out of it. */
const PLAIN = /^(1[6-9]|20|21)(\d\d)-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):\d\d(?:\.\d+)?Z)?$/u

function plainDate(line: string): Written | null {
  const match = PLAIN.exec(line)
  if (match === null) return null
  const [, century, years, months, days, hours, minutes] = match
  const [year, month, day] = [Number(`${century ?? ''}${years ?? ''}`), Number(months), Number(days)]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const isMoment = hours !== undefined
  const minute = isMoment ? Number(hours) * 60 + Number(minutes) : null
  return {year, month, day, minute, zone: isMoment ? 0 : null, start: 0, end: 10}
}

/** The first date of a line, of the fullest form there is; null where none is certain. */
export function writtenDate(line: string): Written | null {
  const plain = plainDate(line)
  if (plain !== null) return plain
  // Every form has a figure, and all but two a month's name.
  if (!/\d/u.test(line)) return null
  const named = MONTH_NAMED.test(line)
  for (const [form, order] of forms) {
    if (!named && order !== 'ymd' && order !== 'slash') continue
    const match = form.exec(line)
    const numbers = match === null ? null : numbersOf(match, order)
    if (match === null || numbers === null) continue
    const [year, month, day] = numbers
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) continue
    const start = match.index
    const end = start + match[0].length
    // "2031-01-15T21:40": the T belongs to neither
    const rest = `${line.slice(Math.max(0, start - 24), start)} ${line.slice(end, end + 40).replace(/^T/u, ' ')}`
    return {year, month, day, ...clockOf(rest), start, end}
  }
  return null
}
