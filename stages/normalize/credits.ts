/**
 * Who made the page: picture credits, captions with a credit, desk credits.
 *
 * `Photo: Jane Doe/AFP` `(Reporting by Jane Doe; editing by J. Roe)`. A caption is known by its credit; a paragraph that
 * closes with `(Reuters)` is not a caption. Constant time a unit.
 */
import {HEAD, ruleBook} from './rules.ts'

const credits = ruleBook([
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
    near: ['contributed'],
    test: /^.{3,300}\bcontributed(?:\.?$| (?:\w+ )?(?:to|reporting|from)\b)(?: this| the)?.{0,60}$/iu,
  },
  {
    like: 'This report was first published on May 3.',
    test: /^this (?:report|story|article|piece|post|interview|video)(?: by .{1,60})? (?:was )?(?:first|originally) (?:published|appeared|aired|ran|posted)\b/iu,
  },
  {
    like: 'Jane Doe is a reporter at the Mail. Follow her @jd',
    near: ['follow '],
    test: /\bfollow (?:him|her|them|[\p{Lu}][\p{L} .]{2,30}) (?:on (?:twitter|x|facebook|instagram|threads|bluesky)|@|at @)/iu,
  },
  {
    like: '— With assistance by Jane Doe',
    test: /^[-–—]* ?with (?:assistance|reporting|contributions?|files|additional reporting) (?:by|from)\b.{0,160}$/iu,
  },
  {like: 'Follow @jdoe', test: /^follow (?:@|the )/iu},
])

const houses =
  'AP|AFP|PA|EPA|Reuters|REUTERS|Getty|Shutterstock|ANSA|dpa|DPA|Rex|Invision|Bloomberg|Xinhua|EFE|NurPhoto|Alamy|SWNS'

/** `(Jane Doe/AP)`, `(AFP via Getty Images)`, `(File photo)` at the end of a caption. */
const closing = new RegExp(
  `\\((?:[^()]{0,60}(?:/ ?(?:${houses})\\b|\\bGetty Images|\\bAP Photo|\\bShutterstock|\\biStock|\\b[Ss]creengrab|\\bvia (?:${houses})\\b|\\b(?:AP|AFP)/|\\b[Ff]ile (?:photo|picture|image))[^()]{0,60}` +
    '|(?:Photo|photo|Picture|Image|Pic|Credit)s?(?: by| credit)?:[^()]{1,80}|[Pp]hoto by [^()]{1,80}|Getty|File|Rex|Alamy|\\p{Lu}\\p{L}+[ .][^()/]{2,40}/ ?\\p{Lu}[^()/]{1,40})\\)\\.?$',
  'u',
)

const captions: readonly RegExp[] = [
  /^(?:©|\(c\)) ?\p{Lu}/u,
  // "GETTY The bridge after the flood"
  /^(?:GETTY|REUTERS|AFP|EPA|SWNS|REX|ALAMY|SHUTTERSTOCK)(?: [•/&-] ?[\p{Lu} ]{2,20})? .*[^.]$/u,
  // "Jane Doe/Getty Images", "Twitter/janedoe via Storyful"
  /^\p{Lu}[\p{L}\p{M} .’'-]{2,40}\/\p{L}[\p{L} .-]{1,40}$|^.{2,60} via (?:AP|AFP|Reuters|Getty|Shutterstock|Storyful|Twitter|YouTube|Flickr|EPA)\b.{0,30}$/u,
  // "The bridge Photographer: Jane Doe/Bloomberg"
  /\b(?:Photographer|Photograph|Photo|Picture|Image|Pic)s?(?: by|:)(?: by)? ?\p{Lu}[^.!?]{2,60}$/u,
  // "In this May 4, 2031 file photo", "This photo released by the police shows"
  /^in this .{0,80}\b(?:photo|image|photograph|frame grab|picture|screen ?grab)\b/iu,
  /^(?:this|an?|an undated) (?:\p{L}+ ){0,3}(?:photo|photograph|frame grab|screen ?grab|handout|image)\b.{0,140}\bshows?\b/iu,
]

export const isCredit = (text: string): boolean => credits(text)

/** `The bridge after the flood (PA)`: an agency behind words that are no sentence. */
const closingHouse = new RegExp(`[^.!?"”’] \\((?:${houses})\\)$`, 'u')

function hasCredit(text: string): boolean {
  const head = text.slice(0, HEAD)
  // The costly patterns need their bracket first.
  return (
    (text.includes('(') && (closing.test(text.slice(-HEAD)) || closingHouse.test(head))) ||
    captions.some(caption => caption.test(head))
  )
}

/** A caption with its credit; `words` keeps a long paragraph that ends so. */
export const isCaption = (
  text: string,
  {words, captionWords}: {readonly words: number; readonly captionWords: number},
): boolean => words <= captionWords && hasCredit(text)
