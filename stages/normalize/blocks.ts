/**
 * Marks what each part of a text is: headline, byline, dateline, date, subhead, paragraph, boilerplate.
 *
 * The blocks lie in order, do not overlap and hold every character that is not white. Avoids the wrong answer of taking
 * the first line for the headline when it is the name of the paper. Linear.
 */
import type {Settings as All} from '../../pipeline/settings.ts'
import type {Block, BlockKind, RawArticle} from '../../pipeline/types.ts'
import {boilerplateOf, isNote, isStamp} from './boilerplate.ts'
import {holdsDate, isByline, isDateLine, isSigned} from './byline.ts'
import {datelineOf} from './dateline.ts'
import {endOfStory} from './endings.ts'
import {unitsOf, type Line} from './lines.ts'
import {isSection} from './sections.ts'
import {isTitleCase, shapeOf, type Shape} from './shape.ts'
import {isFactLabel} from './teasers.ts'

type Settings = All['normalize']
type Kinds = (BlockKind | null)[]

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether `plain(text)` is `title`: the first letter tells for most. */
function isPlainly(text: string, title: string): boolean {
  const [first] = /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase() ?? ''
  return first !== undefined && title.startsWith(first) && plain(text) === title
}

/** `date 2031-01-15 Ferry sinks off Spain`: the date in front of the headline is cut off. */
function cutDate(units: readonly Line[]): readonly Line[] {
  const [first, ...rest] = units
  const match = first === undefined ? null : /^(?:date:? )?\d{4}-\d\d-\d\d(?=\s+\p{L})/iu.exec(first.text)
  if (first === undefined || match === null) return units
  const tail = first.text.slice(match[0].length).trimStart()
  const head = {...first, end: first.start + match[0].length, text: match[0]}
  return [head, {...first, start: first.end - tail.length, text: tail, gap: false}, ...rest]
}

/** Prose with a full stop begins the story; a headline may ask or shout. */
const isSentence = ({prose, stops, text}: Shape): boolean => prose && stops && !/(?:^|[^.!?][!?])["”’']?$/u.test(text)

const isHead = (shape: Shape | undefined): shape is Shape =>
  shape !== undefined && !isSentence(shape) && !isDateLine(shape.text) && !isSigned(shape.text)

/** The first line that is neither boilerplate nor a date, with the lines above it marked; -1 where there is none. */
function findHeadline(shapes: readonly Shape[], kinds: Kinds, settings: Settings): number {
  for (const [at, shape] of shapes.entries()) {
    if (at >= settings.headUnits) return -1
    const next = shapes
      .slice(at + 1, at + 1 + settings.headUnits)
      .find((_, index) => kinds[at + 1 + index] !== 'boilerplate')
    if (kinds[at] === 'boilerplate') continue
    if (isDateLine(shape.text)) kinds[at] = 'date'
    else if (isSigned(shape.text)) kinds[at] = 'byline'
    else if (isSection(shape, isHead(next) ? next : null)) kinds[at] = 'boilerplate'
    else return isSentence(shape) || shape.words > settings.headlineWords ? -1 : at
  }
  return -1
}

/** Bylines and dates between headline and story; the same headline again is boilerplate. */
function markHead(
  shapes: readonly Shape[],
  kinds: Kinds,
  {title, from, settings}: {readonly title: string; readonly from: number; readonly settings: Settings},
): void {
  let lead = false
  for (let at = from; at < Math.min(shapes.length, from + settings.headUnits); at++) {
    const shape = shapes[at]
    if (shape === undefined || kinds[at] === 'boilerplate') continue
    if (title !== '' && isPlainly(shape.text, title)) kinds[at] = 'boilerplate'
    else if (isDateLine(shape.text)) kinds[at] = 'date'
    else if (isSigned(shape.text)) kinds[at] = 'byline'
    else if (shape.prose) {
      // a lead may stand above byline and date
      if (lead) return
      lead = true
    } else if (lead) continue
    else if (holdsDate(shape.text)) kinds[at] = /\bby\b/iu.test(shape.text) || isByline(shape.text) ? 'byline' : 'date'
    else if (isByline(shape.text) || isOutlet(shape, shapes[at + 1])) kinds[at] = 'byline'
    else if (isSection(shape, null)) kinds[at] = 'boilerplate'
  }
}

/** `Signed and dated` above a paragraph; results and fact boxes are paragraphs. */
function isSubhead(shape: Shape, next: Shape | undefined, settings: Settings): boolean {
  if (shape.prose || shape.words > settings.subheadWords || shape.words === 0 || next?.prose !== true) return false
  if (/[.…:;,]["”’]?$/u.test(shape.text) || (shape.quoted && shape.stops)) return false
  // "MELBOURNE, Fla. — Can you feel it?"
  if (datelineOf(shape.text) !== null) return false
  return !isFactLabel(shape.text.split(':')[0] ?? '') && !isNote(shape)
}

/** A date line between headline and story has a kind of its own. */
const isTop = (shapes: readonly Shape[], at: number, settings: Settings): boolean =>
  at < settings.headUnits && at + 1 < shapes.length && isDateLine(shapes[at]?.text ?? '')

/** `The Coast Newsroom` above the date: the outlet's name stands where the author's does. */
const isOutlet = ({text, words, stops, quoted}: Shape, next: Shape | undefined): boolean =>
  !stops && !quoted && words <= 6 && isTitleCase(text) && isDateLine(next?.text ?? '')

function kindsOf(
  shapes: readonly Shape[],
  {title, settings}: {readonly title: string | null; readonly settings: Settings},
): Kinds {
  const top = isHead(shapes[1]) && title === null ? settings.topUnits : 0
  const kinds: Kinds = boilerplateOf(shapes, {settings, top}).map((taken, at) =>
    taken && !isTop(shapes, at, settings) ? 'boilerplate' : null,
  )
  const headline = title === null ? findHeadline(shapes, kinds, settings) : -1
  if (headline >= 0) kinds[headline] = 'headline'
  markHead(shapes, kinds, {title: plain(title ?? shapes[headline]?.text ?? ''), from: headline + 1, settings})
  let next: Shape | undefined
  for (let at = shapes.length - 1; at >= 0; at--) {
    const shape = shapes[at]
    if (shape === undefined || kinds[at] === 'boilerplate') continue
    kinds[at] ??= isStamp(shape.text) ? 'boilerplate' : isSubhead(shape, next, settings) ? 'subhead' : 'paragraph'
    if (kinds[at] !== 'byline' && kinds[at] !== 'date') next = shape
  }
  return kinds
}

/** `… by Easter. (Reporting by Jane Doe; editing by J. Roe)`: the desk's credit behind the last sentence. */
const deskCredit =
  /(?<=[.!?]["”’']? )[([](?:additional )?(?:reporting|writing|edited|editing|compiled) (?:and (?:reporting|writing|editing) )?by [^()[\]]{3,240}[)\]]$/iu
const LOOK = 300

/** The dateline and the desk's credit are blocks of their own, the paragraph stands between. */
function split({start, end, text}: Line, {dated}: {readonly dated: boolean}): readonly Block[] {
  const dateline = dated ? datelineOf(text) : null
  const from = dateline === null || dateline.length >= text.length ? 0 : dateline.length
  const tail = text.slice(Math.max(from, text.length - LOOK))
  // The pattern looks back at every place: most paragraphs do not even end in a bracket.
  const credit = /[)\]]$/u.test(tail) ? deskCredit.exec(tail) : null
  const to = start + (credit === null ? endOfStory(text) : text.length - tail.length + credit.index)
  const until = start + text.slice(0, to - start).trimEnd().length
  return [
    ...(dateline === null || from === 0 ? [] : [{kind: 'dateline' as const, start, end: start + dateline.text.length}]),
    {kind: 'paragraph', start: start + from, end: until},
    ...(to === end ? [] : [{kind: 'boilerplate' as const, start: to, end}]),
  ]
}

function placed(units: readonly Line[], kinds: Kinds): readonly Block[] {
  const first = kinds.indexOf('paragraph')
  return units.flatMap((unit, at) => {
    const kind = kinds[at] ?? 'paragraph'
    return kind === 'paragraph' ? split(unit, {dated: at <= first + 1}) : [{kind, start: unit.start, end: unit.end}]
  })
}

export function blocksOf(
  {title, text}: Pick<RawArticle, 'title' | 'text'>,
  {settings, lone}: {readonly settings: Settings; readonly lone: boolean},
): readonly Block[] {
  const bare = title?.trim() ?? ''
  const units = cutDate(unitsOf(text, settings))
  const shapes = units.map(unit => shapeOf(unit.text, settings))
  const kinds: Kinds =
    lone && units.length === 1 ? ['paragraph'] : kindsOf(shapes, {title: bare === '' ? null : bare, settings})
  const body = placed(units, kinds)
  if (title === null || bare === '') return body
  const start = title.length - title.trimStart().length
  return [{kind: 'headline', start, end: start + bare.length, in: 'title'}, ...body]
}
