/** Numbers of the room stages/classify. */
import {setting} from './define.ts'

export const classify = {
  jaroWinklerFrom: setting(0.87, 'likeness', [0.8, 1], '.88 misses one-vowel slips in names of eight letters'),
  otherNamesFrom: setting(0.93, 'likeness', [0.85, 1], 'bodies and places share endings (Northport, Southport)'),
  sameFrameFrom: setting(
    0.6,
    'share of words',
    [0.4, 1],
    'from here one slot is replaced in an otherwise equal sentence',
  ),
  rewriteFrom: setting(0.2, 'likeness', [0.1, 0.8], 'nearly every labelled difference stands in sentences this alike'),
  frameWords: setting(4, 'words', [1, 10], 'context on each side of a figure that must agree for one frame'),
  frameAgree: setting(0.5, 'share of words', [0.2, 1], 'half of the context: outlets trim adjectives'),
  sameNounFrom: setting(0.35, 'likeness', [0.2, 0.9], 'sentences this alike count one thing if the noun is the same'),
  quoteAgree: setting(0.6, 'share of words', [0.4, 1], 'most of the shorter quotation stands in the other'),
  quoteWords: setting(4, 'words', [2, 20], 'shorter quotations are phrases that many people say'),
  coreFrom: setting(0.21, 'likeness', [0.1, 0.7], 'sentences that tell the same claim: see align'),
  contentAgree: setting(
    0.5,
    'share of words',
    [0.2, 1],
    'half of what is said must be the same words to be one statement',
  ),
  narrationFrom: setting(0.75, 'share of words', [0.5, 1], 'a quotation told as narration keeps nearly all its words'),
  narrationWords: setting(6, 'words', [3, 30], 'five words in a row can be chance'),
} as const
