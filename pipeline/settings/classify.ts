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
  // ---- date
  dateReckonedWithin: setting(
    7,
    'days',
    [1, 30],
    'Monday and yesterday are reckoned from the day of the page: where two pages of one story are dated further apart, one date is of another version',
  ),
  dateFrameVerbatim: setting(
    0.6,
    'share of words',
    [0.4, 1],
    'in sentences copied this far, a time replaced is a time contradicted',
  ),
  dateFrameAgree: setting(0.75, 'share of words', [0.5, 1], 'the clauses of both times are the same but for a word'),
  dateLinkedFrom: setting(
    0.5,
    'likeness',
    [0.3, 1],
    'one act in sentences this alike needs no further word in common (police arrested her / Smith was arrested)',
  ),
  dateAloneFrom: setting(0.5, 'likeness', [0.3, 1], 'without a common verb the sentences must plainly tell one claim'),
  dateWordsAlone: setting(
    3,
    'words',
    [2, 10],
    'without a common verb, this many words of both clauses must be the same',
  ),
  dateAgreeAlone: setting(0.6, 'share of words', [0.4, 1], 'and most of the shorter clause'),
  dateYearCertain: setting(
    14,
    'days',
    [3, 60],
    'a weekday and a date without year disagree for certain only this near the page; further off the year is a guess',
  ),
  frameWords: setting(4, 'words', [1, 10], 'context on each side of a figure that must agree for one frame'),
  frameAgree: setting(0.5, 'share of words', [0.2, 1], 'half of the context: outlets trim adjectives'),
  sameNounFrom: setting(0.35, 'likeness', [0.2, 0.9], 'sentences this alike count one thing if the noun is the same'),
  quoteAgree: setting(0.6, 'share of words', [0.4, 1], 'most of the shorter quotation stands in the other'),
  quoteAgreeUnknown: setting(
    0.7,
    'share of words',
    [0.4, 1],
    'speakers not known: more of the words must speak for one utterance',
  ),
  quoteAgreeOthers: setting(
    0.85,
    'share of words',
    [0.4, 1],
    'two people say the same phrases; nearly all of one sentence they do not',
  ),
  quoteContent: setting(2, 'words', [1, 10], 'content words that two wordings of one statement share at least'),
  quoteShared: setting(
    0.5,
    'share of words',
    [0.2, 1],
    'with fewer content words in common two quotations are not laid side by side',
  ),
  quoteWords: setting(4, 'words', [2, 20], 'shorter quotations are phrases that many people say'),
  coreFrom: setting(0.21, 'likeness', [0.1, 0.7], 'sentences that tell the same claim: see align'),
  contentFrom: setting(0.21, 'likeness', [0.1, 0.9], 'speakers meet only where the sentences plainly tell one claim'),
  contentWords: setting(4, 'words', [2, 10], 'two words in common are a topic, not a statement'),
  contentAgree: setting(0.6, 'share of words', [0.2, 1], 'most of what is said must be the same words'),
  leadSentences: setting(4, 'sentences', [1, 10], 'headline and the first three: what the report as a whole rests on'),
  narrationFrom: setting(0.75, 'share of words', [0.5, 1], 'a quotation told as narration keeps nearly all its words'),
  narrationWords: setting(6, 'words', [3, 30], 'five words in a row can be chance'),
} as const
