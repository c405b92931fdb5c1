/**
 * Who made the page: picture credits, captions with a credit, desk credits.
 *
 * `Photo: Jane Doe/AFP` `(Reporting by Jane Doe; editing by J. Roe)`. A caption is known by its credit; a paragraph that
 * closes with `(Reuters)` is not a caption. Constant time a unit.
 */
import {firstRule, HEAD, type Rule} from './rules.ts'

const credits: readonly Rule[] = [
  {
    like: 'Photo: Jane Doe/AFP',
    test: /^\(?(?:file )?(?:photo(?:graph)?s?|pictures?|images?|pics?|foto|video|graphics?|illustrations?|footage|cover|main image|featured image|map|animation)(?: (?:credits?|courtesy(?: of)?|by|via|copyright|source|file))*(?: ?[:/©]| by | courtesy | copyright | caption )/iu,
  },
  {
    like: 'File photo',
    test: /^\(?(?:file|stock|handout|library|representational|representative|archive)(?: (?:photo|picture|image|pic|footage))s?\)?\.?$/iu,
  },
  {like: 'Credit: Reuters', test: /^(?:credits?|image credit|photo credit|courtesy)(?: ?:| of) ?.{1,80}$/iu},
  {like: 'Image caption The bridge', test: /^(?:image|media|video) caption\b/iu},
  {
    like: '(Reporting by Jane Doe)',
    test: /^[([]?(?:additional )?(?:reporting|writing|written|edited|editing|compiled|produced|translated|translation|graphics?|filming) (?:and (?:reporting|writing|editing) )?(?:by|in) (?:the )?\p{Lu}.{0,240}$/iu,
  },
  {
    like: 'Agency writer Jane Doe contributed to this report.',
    test: /^.{3,300}\bcontributed (?:\w+ )?(?:to|reporting|from)\b(?: this| the)?.{0,60}$/iu,
  },
  {
    like: 'This report was first published on May 3.',
    test: /^this (?:report|story|article|piece|post|interview|video)(?: by .{1,60})? (?:was )?(?:first|originally) (?:published|appeared|aired|ran|posted)\b/iu,
  },
  {
    like: 'Jane Doe is a reporter at the Mail. Follow her @jd',
    test: /\bfollow (?:him|her|them|[\p{Lu}][\p{L} .]{2,30}) (?:on (?:twitter|x|facebook|instagram|threads|bluesky)|@|at @)/iu,
  },
  {like: 'Follow @jdoe', test: /^follow (?:@|the )/iu},
]

/** `(Jane Doe/AP)`, `(AFP via Getty Images)`, `(File photo)` at the end of one sentence or less. */
const closing =
  /\((?:[^()]{0,60}(?:\/ ?(?:AP|AFP|PA|EPA|Reuters|REUTERS|Getty|Shutterstock|ANSA|dpa|Rex|Invision|Bloomberg)|Getty Images|Getty|AP Photo|Photo(?: by|:)?|photo(?: by|:)|Picture:|Image:|Pic:|Shutterstock|iStock|Screengrab|file photo|File photo|File)[^()]{0,60})\)\.?$/u

export const isCredit = (text: string): boolean => firstRule(credits, text) !== null

/** A caption with its credit; `words` keeps a long paragraph that ends so. */
export const isCaption = (
  text: string,
  {words, captionWords}: {readonly words: number; readonly captionWords: number},
): boolean => words <= captionWords && (closing.test(text.slice(-HEAD)) || /^(?:©|\(c\)) ?\p{Lu}/u.test(text))
