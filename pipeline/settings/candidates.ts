/** Numbers of the room stages/candidates. */
import {setting} from './define.ts'

const copyLane = {
  bands: setting(
    64,
    'bands',
    [8, 128],
    '64 bands of 4 rows use all 256 bins: a pair meets in a band with 1 - (1 - J^4)^64, .984 at J .5, .998 at .55, .9998 at .6',
  ),
  rows: setting(4, 'bins a band', [1, 16], 'three rows would propose ten times the pairs for .015 more recall at J .5'),
  shortWords: setting(
    60,
    'words',
    [0, 200],
    'one edited word breaks five 5-grams, a tenth of a text of 60 words: below, candidates are sought by shorter grams too',
  ),
  shortGram: setting(3, 'words', [1, 5], 'the shorter gram; the likeness that is reported is always over 5-grams'),
} as const

const reuseLane = {
  fingerprintArticles: setting(
    200,
    'articles',
    [2, 10000],
    'a fingerprint in more distinct articles is a stock phrase, and costs the square of its frequency',
  ),
  templateArticles: setting(
    10,
    'articles of one outlet',
    [2, 1000],
    'what an outlet prints under ten of its articles is its furniture, not its news',
  ),
  templateShare: setting(
    0.25,
    'share of the outlet’s articles',
    [0, 1],
    'furniture stands under much of what an outlet prints; a running story seldom fills a quarter of it',
  ),
  hitsOnDiagonal: setting(
    2,
    'fingerprints',
    [1, 8],
    'one shared fingerprint is often a phrase, two at the same distance from each other are a passage; 12 words in a row always give two',
  ),
} as const

export const candidates = {...copyLane, ...reuseLane} as const
