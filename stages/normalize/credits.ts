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
    test: /^\(?(?:file )?(?:photo(?:graph)?s?|photo illustrations?|pictures?|images?|pics?|foto|video|graphics?|illustrations?|footage|cover|main image|featured image|lead image|composite|collage|chart|map|animation|screenshot|screengrab|still)(?: (?:credits?|courtesy(?: of)?|by|via|copyright|source|file))*(?: ?[:/©]| by | courtesy | copyright | caption )/iu,
  },
  {
    like: 'File photo',
    test: /^\(?(?:file|stock|handout|library|representational|representative|archive|pool|courtesy|illustrative|undated|supplied)(?: (?:photo|picture|image|pic|footage))s?\)?\.?$/iu,
  },
  {like: 'Credit: Reuters', test: /^(?:credits?|image credit|photo credit|courtesy)(?: ?:| of) ?[^,]{1,80}$/iu},
  {like: 'COURTESY COAST POLICE', test: /^COURTESY(?: \p{Lu}+){1,5}$/u},
  {like: 'Image caption The bridge', test: /^(?:image|media|video) (?:caption|source)\b/iu},
  {
    like: 'Handout via Reuters',
    test: /^(?:(?:handout|supplied|screengrab|screenshot|courtesy|submitted)(?: (?:via|by|from|:) .{2,40}| (?:photo|image))?|(?:photo|image|picture)s? (?:supplied|submitted|provided)(?: by .{2,40})?|(?:view|open) image in .{3,20}|\[(?:photo|image|pic)s?: ?[^\]]{2,60}\])\.?$/iu,
  },
  {like: 'Source: Refinly', test: /^(?:[Ss]ources?:|SOURCES?\s?:?) ?(?:\p{Lu}|agencies)[^.!?]{1,80}\.?$/u},
  {
    like: '(With agency inputs)',
    test: /^[([–—-]{0,2} ?with (?:\p{L}+ )?(?:inputs?|files|reports?|additional reporting|agenc(?:y|ies))(?: (?:from|by) [^.,]{2,80})?\)?\.?$/iu,
  },
  {
    like: 'Compiled from agency reports',
    test: /^(?:agency|staff|wire) (?:report|copy|story)s?$|^(?:additional )?reporting (?:contributed by|from|with) [^.,]{2,60}$|^(?:compiled|adapted|reported|translated|edited|written|produced) (?:from|by) (?:agency|agencies|wire|staff|news)\b.{0,40}$/iu,
  },
  {
    like: 'Contributing: Jane Doe',
    test: /^(?:contribut(?:ing|ors?)|producers?|editors?|reporters?|writers?|translat(?:or|ion)|additional (?:reporting|contributors?)|(?:edited|written|compiled) by)\s?: (?:\p{Lu}[^.!?]{2,160})\.?$/iu,
  },
  {
    like: '(Reporting by Jane Doe)',
    test: /^[([]?(?:additional )?(?:reporting|writing|written|edited|editing|compiled|produced|translated|translation|graphics?|filming) (?:and (?:reporting|writing|editing) )?(?:by|in) (?:the )?(?!.{0,240}(?:\b(?:had|has|have|was|were|is|are|will|would|can|could|must|shows?|showed|found)\b|, the ))\p{L}.{0,240}$/iu,
  },
  {
    like: 'Agency writer Jane Doe contributed to this report.',
    near: ['contributed'],
    test: /^.{3,300}\bcontributed(?:\.?$| (?:\w+ )?(?:to|reporting|from)\b)(?: this| the)?.{0,60}$/iu,
  },
  {
    like: 'This report was first published on May 3.',
    test: /^(?:first|originally) (?:published|appeared|posted|aired|broadcast) (?:in|on|by|at)\b.{0,60}$|^this (?:report|story|article|piece|post|interview|video)(?: by .{1,60})? (?:was )?(?:first|originally) (?:published|appeared|aired|ran|posted)\b/iu,
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
  {
    like: 'Story by Jane Doe',
    test: /^(?:stor(?:y|ies)|words|text|photos|pictures|photography|video|report|graphics|interview|illustrations?)(?: and (?:photos|pictures|video|words|photography))? by:? (?:the )?\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}.’'-]+){1,4}$/iu,
  },
  {
    like: 'Follow @jdoe',
    test: /^follow (?:@|.{2,40}\bon (?:x|twitter|facebook|instagram|threads|bluesky|tiktok|youtube|linkedin|google|whatsapp)\b)/iu,
  },
])

const houses =
  'AP|AFP|PA|EPA|Reuters|REUTERS|Getty|Shutterstock|ANSA|dpa|DPA|Rex|Invision|Bloomberg|Xinhua|EFE|NurPhoto|Alamy|SWNS'

/** `(Jane Doe/AP)`, `(AFP via Getty Images)`, `(File photo)` at the end of a caption. */
const closing = new RegExp(
  `\\((?:[^()]{0,60}(?:/ ?(?:${houses})\\b|\\bGetty Images|\\bAP Photo|\\bShutterstock|\\biStock|\\b[Ss]creengrab|\\bvia (?:${houses})\\b|\\b(?:AP|AFP)/|\\b[Ff]ile (?:photo|picture|image))[^()]{0,60}` +
    '|(?:Photo|photo|Picture|Image|Pic|Credit)s?(?: by| credit)?:[^()]{1,80}|[Pp]hoto by [^()]{1,80}|Getty|File|Rex|Alamy|\\p{Lu}\\p{L}+[ .][^()/]{2,40}/ ?\\p{Lu}[^()/]{1,40})\\)\\.?$',
  'u',
)

/** A word or sign of each stands before the pattern: captions are few, and every line is asked. */
const captions = ruleBook([
  {like: '© Jane Doe', near: ['©', '(c)'], test: /^(?:©|\(c\)) ?\p{Lu}/u},
  {
    like: 'GETTY The bridge after the flood',
    near: ['getty', 'reuters', 'afp', 'epa', 'swns', 'rex', 'alamy', 'shutterstock'],
    test: /^(?:GETTY|REUTERS|AFP|EPA|SWNS|REX|ALAMY|SHUTTERSTOCK)(?: [•/&-] ?[\p{Lu} ]{2,20})? .*[^.]$/u,
  },
  {
    like: 'Getty Images The moon above the harbour',
    near: ['getty', 'alamy', 'shutterstock', 'rex features', 'istock'],
    test: /^(?:Getty(?: Images)?(?: [-–] Contributor)?|Alamy|Shutterstock|Rex Features|iStock(?:photo)?)(?:[/ ](?:iStock\w*|AFP))? \p{Lu}[^.]{4,160}$/u,
  },
  // also "Twitter/janedoe via Storyful"
  {
    like: 'Jane Doe/Getty Images',
    near: ['/', ' via '],
    test: /^\p{Lu}[\p{L}\p{M} .’'-]{2,40}(?:\/\p{L}[\p{L} .-]{1,40}){1,2}$|^.{2,60} via (?:AP|AFP|Reuters|Getty|Shutterstock|Storyful|Twitter|YouTube|Flickr|EPA)\b.{0,30}$/u,
  },
  {
    like: 'The bridge Photographer: Jane Doe/Bloomberg',
    near: ['photo', 'pic', 'image', 'credit'],
    test: /\b(?:Photographer|Photograph|Photo|Picture|Image|Pic|[Cc]redit|PHOTO|PICTURE|IMAGE|CREDIT|PIC|Photo illustration)s?(?: by|:)(?: by)? ?\p{Lu}[^.!?]{2,60}$/u,
  },
  // also "The bridge © Jane Doe"
  {
    like: 'The bridge at dusk. | Photo Credit: Jane Doe',
    near: ['credit', '/', '©'],
    test: /(?:\| ?|\b(?:[Pp]hoto|[Pp]icture|[Pp]ic|[Ii]mage) ?)(?:[Cc]redit|\/) ?:? ?\p{Lu}[^.!?]{2,50}$|\S ?© ?\p{Lu}[^.!?]{2,50}$/u,
  },
  {
    like: 'The bridge. [Jane Doe/Coast News]',
    near: [']'],
    test: /\[(?:\p{Lu}[\p{L} .’'-]{2,40}\/[^[\]]{2,40}|(?:Photo|Image|Credit): ?[^[\]]{2,50})\]$/u,
  },
  // also "Jane Doe for The City Courier", but "Jane Doe for the Senate"
  {
    like: 'Jane Doe | Echo',
    near: ['| ', ' for '],
    test: /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:\| \p{Lu}|for (?:[Tt]he )?(?=.{0,40}\b(?:News|Times|Post|Courier|Gazette|Herald|Tribune|Chronicle|Journal|Observer|Mail|Star|Sun|Telegraph|Guardian|Press|Echo|Independent|Radio|Review|Magazine|Today)\b))[^.,!?]{2,50}$/u,
  },
  {
    like: 'In this May 4, 2031 file photo',
    near: ['in this '],
    test: /^in this .{0,80}\b(?:photo|image|photograph|frame grab|picture|screen ?grab)\b/iu,
  },
  {
    like: 'This photo released by the police shows',
    near: ['show'],
    test: /^(?:this|an?|an undated) (?:\p{L}+ ){0,3}(?:photo|photograph|frame grab|screen ?grab|handout|image)\b.{0,140}\bshows?\b/iu,
  },
])

export const isCredit = (text: string): boolean => credits(text)

/** `The bridge after the flood (PA)`: an agency behind words that are no sentence. */
const closingHouse = new RegExp(`[^.!?"”’] \\((?:${houses})\\)$`, 'u')

function hasCredit(text: string): boolean {
  const head = text.slice(0, HEAD)
  // The costly patterns need their bracket first.
  return (text.includes('(') && (closing.test(text.slice(-HEAD)) || closingHouse.test(head))) || captions(text)
}

/** A caption with its credit; `words` keeps a long paragraph that ends so. */
export const isCaption = (
  text: string,
  {words, captionWords}: {readonly words: number; readonly captionWords: number},
): boolean => words <= captionWords && hasCredit(text)
