/**
 * Which articles say of themselves that they are a later telling, and which differences are therefore no conflict.
 *
 * Example: `UPDATE 3-Mill fire kills five` against `Mill fire kills three` of the hour before is an update, as is `(Updates
 * death toll from three to five)`. Avoids: the toll of an agency's third version called a conflict with its first; and
 * two agencies' differing tolls folded because both are agencies. Cost: the opening of each block, once an article.
 */
import type {Kind} from '../../pipeline/records.ts'
import type {Article, Block, Published} from '../../pipeline/types.ts'
import {editionOrder} from './editions.ts'

/** What an article says of its own version: `UPDATE 3-` is the third of its updates. */
export interface Label {
  readonly series: 'update' | 'lead' | 'wrapup' | null
  /** 0 where none is said. */
  readonly version: number
}

/** Facts that grow or are mended from version to version; a name, a gender or a quotation is right from the start. */
const MOVING: ReadonlySet<Kind> = new Set<Kind>(['number', 'date', 'place', 'certainty', 'polarity'])

/** Blocks at the head of an article in which the desk speaks: headline, slug line, the line below. */
const HEAD_BLOCKS = 3
/** A label stands at the opening of its line. */
const OPENING = 240

/** `UPDATE 3-`, `UPDATE1:`, `WRAPUP 2-`, `2ND LEAD`, `3rd Ld-Writethru`: with its number. */
const NUMBERED: readonly (readonly [Exclude<Label['series'], null>, RegExp])[] = [
  // `UPDATE 3-Blast`, `RPT-UPDATE 1-`, `BLAST-HALDEN/ (UPDATE 2, PIX)`, `Update 2:`
  ['update', /(?:^|[-–—(/[,] ?)UPDATE ?(\d{1,2})(?= ?[-–—:,)\]/]|$)|^[[(*]?[Uu]pdate (\d{1,2})(?= ?[-–—:)\]])/u],
  ['wrapup', /(?:^|[-–—(/[,] ?)WRAPUP ?(\d{1,2})(?= ?[-–—:,)\]/]|$)/u],
  [
    'lead',
    /(?:^|[-–—(/[,] ?)(\d{1,2})(?:ST|ND|RD|TH|st|nd|rd|th)[ -](?:LEAD|LD|Ld|UPDATE|ROUNDUP)(?![\p{L}\d])|^[[(]?(\d{1,2})(?:st|nd|rd|th)[ -][Ll]ead(?= ?[-–—:)\]]|$)/u,
  ],
]

/** What the desk writes before a headline or at its end, on the slug line, or in brackets under it. */
const AT_HEAD: readonly RegExp[] = [
  // `CORRECTED-Mill fire`, `UPDATED: Mill fire`, `WRAPUP-`, `RPT-CORRECTED-UPDATE 1-`
  /(?:^|[-–—] ?)[[(*]{0,2}(?:UPDATED?|WRAPUP|CORRECTED|CORRECTION|REFILE|RECAST|LEAD|WRITETHRU)[\])*]{0,2}(?: ?[:–—]| ?-(?!\p{Ll})|[\])*]{1,2}(?: |$))/u,
  /^[[(*]{0,2}(?:updated?|corrected|correction|lead)[\])*]{0,2}(?: ?[:–—]| - )/iu,
  /^[[(*]{1,2}(?:updated?|corrected|correction|lead)[\])*]{1,2}(?: |$)/iu,
  // `Mill fire kills five (Updated)`, `Mill fire kills five - UPDATE`
  / [[(](?:updated?|corrected|lead)[\])]$/iu,
  / [-–—|] (?:UPDATED?|CORRECTED)$/u,
  // `ATTENTION - UPDATES toll ///`, `UPDATES toll`, `RECASTS throughout`, `Eds: UPDATES with`
  /^(?:ATTENTION|ATTN|Eds?)[ .:–—-]{1,4}(?:UPDAT(?:ES|ING)|ADDS|RECASTS|CORRECTS|Updat(?:es|ing)|Adds|Recasts|Corrects)(?!\p{L})/u,
  /^(?:UPDATES|RECASTS|CORRECTS|ADDS)(?: \p{Ll}| ?\/\/|,|:|$)/u,
  // `(Updates death toll from three to five)`, also behind a dateline; `(Updates are free)` is none
  /[[(](?:Updat(?:es|ing)|UPDATES|Corrects|Correcting|CORRECTS|Recasts|RECASTS|Adds|ADDS|Refiles|REFILES|Fixes|Clarifies|Rewrites|Removes)(?!\p{L})(?! (?:are|were|is|was|will|can|have|had|may)(?!\p{L}))/u,
]

/** What an article says of itself on a line of its own, wherever that stands. */
const OWN_LINE: readonly RegExp[] = [
  // `Update: an earlier version of this article said`, `Correction: the mill stands in`, `UPDATE (4 p.m.):`
  /^[[(*_]{0,2}(?:updated?|correct(?:ion|ed))(?: ?\([^)]{1,40}\))?[*_]{0,2} ?[:–—] ?\S/iu,
  /^[[(*_]{0,2}(?:(?:editor|ed)[’']?s[’']? note|clarification|note(?: to (?:readers|editors))?) ?[:–—-].{0,160}(?<!\p{L})(?:updat(?:ed|es)|correct(?:ed|s)|amended|revised|earlier version|previous version)(?!\p{L})/iu,
  /^[[(*_]{0,2}(?:the|this) (?:story|article|report|piece|post|item) (?:has been|was|is) (?:since )?(?:updated|corrected|amended|revised|an? (?:updated|corrected|later) version)(?!\p{L})/iu,
  /^[[(*_]{0,2}this (?:updates|corrects) (?:an?|the|our) (?:earlier|previous|original)(?!\p{L})/iu,
  /^.{0,60}?(?<!\p{L})(?:an? (?:earlier|previous|prior) version|the original version|(?:earlier|previous) versions) of (?:this|the) (?:story|article|report|headline|piece|post|item)(?!\p{L})/iu,
  /^\((?:Updates|Corrects|Recasts|Refiles|UPDATES|CORRECTS|RECASTS)(?!\p{L})(?! (?:are|were|is|was|will|can|have|had|may)(?!\p{L}))[^)]{0,200}\)$/u,
  // `Updated at 3 p.m.`; `Published May 3, updated May 4` stands on any page and says nothing of its facts
  /^[[(*]{0,2}updated? (?:(?:at|on|as of) )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|hrs|hours|gmt|utc)|\d{1,2}[:.]\d\d|noon|midnight)(?![^\n]{60})/iu,
]

/** `This story has been corrected to fix the spelling of a name`: what was mended is no figure and no day. */
const OF_SPELLING =
  /(?<!\p{L})(?:spelling|spelled|spelt|misspell\w*|misspelt|typo|typographical|grammar|(?:first|last|middle|given|sur|maiden) ?names?|surname|pronouns?|byline|caption|captions|photo|photograph|picture|image|credit|links?|hyperlink|punctuation|job title|headline)(?!\p{L})/iu

const OPENS =
  /updat|correct|wrapup|lead|ld|roundup|writethru|recast|refile|add|version|revised|amended|fix|clarif|remov|rewrit/iu

const labels = new WeakMap<Article, Label | null>()

/** What the article says of its version; null where it does not call itself an update. */
export function labelOf(article: Article): Label | null {
  let known = labels.get(article)
  if (known === undefined) {
    known = readLabel(article)
    labels.set(article, known)
  }
  return known
}

function readLabel(article: Article): Label | null {
  const head = [
    ...(article.title === null ? [] : [article.title.slice(0, OPENING)]),
    article.headline.slice(0, OPENING),
    ...article.blocks.slice(0, HEAD_BLOCKS).flatMap(block => linesOf(article, block)),
  ].filter(line => OPENS.test(line))
  for (const [series, test] of NUMBERED) {
    const found = head.map(line => test.exec(line)).find(match => match !== null)
    if (found) return {series, version: Number(found[1] ?? found[2] ?? 0)}
  }
  // The publisher's own mark: `sig:correction`, `<correction>`, a note to editors that says what is updated.
  const edition = article.metadata.edition
  const noted = edition?.note?.slice(0, OPENING) ?? ''
  const marked = edition?.status === 'update' || edition?.status === 'correction'
  const says =
    marked ||
    AT_HEAD.some(test => test.test(noted)) ||
    isOwnLine(noted) ||
    head.some(line => AT_HEAD.some(test => test.test(line))) ||
    article.blocks.some(block => linesOf(article, block).some(line => OPENS.test(line) && isOwnLine(line)))
  return says ? {series: null, version: 0} : null
}

/** The desk's brackets stand on a new version whatever they mend; a note at the foot speaks of what it names alone. */
const isOwnLine = (line: string): boolean =>
  OWN_LINE.some(test => test.test(line)) && (/^[[(]\p{Lu}/u.test(line) || !OF_SPELLING.test(line))

/** The openings of a block's first lines. */
const linesOf = ({title, text}: Article, {start, end, in: field}: Block): string[] =>
  (field === 'title' ? (title ?? '') : text)
    .slice(start, Math.min(end, start + OPENING))
    .split('\n')
    .map(line => line.trim())

/** Whether one was surely published before the other; unknown counts as not. */
function isBefore(a: Published | null, b: Published | null): boolean {
  if (a === null || b === null) return false
  if (a.day !== b.day) return a.day < b.day
  return a.minute !== null && b.minute !== null && a.minute < b.minute
}

/** Whether the first is a later version of one item, or calls itself a later telling and nothing says otherwise. */
function follows(later: Article, earlier: Article): boolean {
  const order = editionOrder(later, earlier)
  if (order !== null && order !== 0) return order > 0
  const label = labelOf(later)
  if (label === null) return false
  const other = labelOf(earlier)
  // `UPDATE 3-` comes after `UPDATE 1-`, whenever an outlet put it on its page; two of one number are one version
  if (
    other !== null &&
    label.series !== null &&
    other.series === label.series &&
    label.version > 0 &&
    other.version > 0
  )
    return label.version > other.version
  return !isBefore(later.published, earlier.published)
}

const allFollow = (later: readonly Article[], earlier: readonly Article[]): boolean =>
  later.every(a => earlier.every(b => follows(a, b)))

/** Whether the readings of a difference are the states of one fact over time, by the articles' own word. */
export function isUpdate(kind: Kind, readings: readonly (readonly Article[])[]): boolean {
  if (!MOVING.has(kind) || readings.length < 2) return false
  return readings.every((a, i) => readings.slice(i + 1).every(b => allFollow(a, b) || allFollow(b, a)))
}
