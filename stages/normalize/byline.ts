/**
 * Lines between headline and story that say who wrote it and when.
 *
 * `By Jane Doe, Evening Mail` `Jane Doe in Ballyford` `Evening Mail | 4 May 2031 | By Jane Doe` `Updated: 4 May 2031,
 * 9.30pm`. Avoids the wrong answer of a subhead that names a day: `Trial set for May 4, 2031`. Constant time a unit.
 */
import {agencyNamed} from './agencies.ts'
import {writtenDate} from './dates.ts'

const LOOK = 200
const label =
  /^(?:first )?(?:publish(?:ed)?|updated|posted|last (?:updated|modified|edited)|modified|created|issued|released|date|dated)(?: (?:on|at|by))?\s?:?\s*/iu
const leavings =
  /(?<!\p{L})(?:first|published|updated|posted|last|modified|created|date|dated|on|at|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|a\.?m|p\.?m|utc|gmt|bst|ist|c?e[sd]?t|[cmp][sd]?t|aest|aedt|ago|hours?|hrs?|minutes?|mins?|publish|h|min|read|days?|z|t|noon|midnight|local time|story)\b/giu

/** What is left of a line when its date, time and labels are taken out. */
function withoutDate(line: string): string | null {
  const date = writtenDate(line)
  if (date === null) return null
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`
  return rest
    .replace(leavings, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** Nothing but a date, with or without label, time and reading time. */
export function isDateLine(line: string): boolean {
  if (line.length > LOOK) return false
  const rest = withoutDate(line)
  if (rest === '') return true
  if (/^(?:last )?(?:updated?|published|posted)(?: at)?:? ?\d{1,2}[:.]\d\d.{0,14}$/iu.test(line)) return true
  return /^(?:updated|published|posted)? ?:? ?\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago$/iu.test(line)
}

/** A date in a part of its own: `The Evening Mail, Thursday, May 4`, `Updated: 2031-05-04 17:52`. */
export function holdsDate(line: string): boolean {
  if (line.length > LOOK || /[.!?]["”’']?$/u.test(line)) return false
  const date = writtenDate(line)
  if (date === null) return false
  const before = line.slice(0, date.start)
  return label.test(line) || /(?:^|[|·•—–:(]|(?:published|updated|posted)(?: on)?|,|[a-z]day,?)\s*$/iu.test(before)
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|de|van|von|der|den|la|le|bin|al|ter|di|da|del)){1,4}"
const named = new RegExp(`^${NAME}(?:(?:,| and| &) ${NAME})*(?:(?:,| in| at|,? for| \\|| ·| -| –| —) .{2,70})?$`, 'u')
const by =
  /^(?:(?:words |story |report |text |analysis |opinion |written |reported |posted )?by:?|(?:report(?:er)?|words|story|author|writer|text)\s?:) \p{L}/iu
const post =
  /^(?:from )?(?:our|the|a) [\p{L} -]{0,30}(?:reporter|correspondent|staff|desk|bureau|editor|team|writer)s?\b/iu
const staff =
  /\b(?:staff(?: (?:writer|reporter))?|correspondent|reporter|editor|news ?desk|bureau|agenc(?:y|ies)|press association|associated press|reuters|afp|xinhua|(?:web|digital|online|news) (?:staff|team|desk)|news ?room|staff report)$/iu

/** `By JANE DOE`, whatever stands around it. */
export const isSigned = (line: string): boolean =>
  line.length <= LOOK &&
  by.test(line) &&
  !/[.!?]["”’']$|\b(?:is|was|are|were|has|have|will|said)\b/u.test(line) &&
  /^\S+ (?:\p{Lu}|the |our )/u.test(line.replace(/^(?:words|story|report|text|analysis|opinion) /iu, ''))

/** Stands between headline and story and is no sentence: a name, a name and a place, a desk. */
export const isByline = (line: string): boolean =>
  isSigned(line) ||
  (line.length <= 100 &&
    !/[.!?]["”’']?$/u.test(line) &&
    (named.test(line) || agencyNamed(line) !== null || post.test(line) || staff.test(line)))
