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
  fingerprintRepeats: setting(
    4,
    'places in one article',
    [1, 100],
    'what an article says over and over (a refrain, rows of a table) does not show where a passage lies, and costs the square',
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

const storyLane = {
  storyTerms: setting(30, 'terms', [10, 100], 'recall@20 on newswire is .993 with the 30 heaviest'),
  storyCap: setting(0.03, 'share of articles', [0.001, 1], 'a term in more of the run is no lead'),
  storyCapFloor: setting(60, 'articles', [3, 10_000], 'in a small folder every term may lead'),
  storyNeighbours: setting(20, 'articles', [5, 200], 'recall@20 on newswire is .993'),
  storyWindow: setting(3, 'days', [0, 7], 'coverage of one event: measured on newswire'),
  storyWindowWide: setting(7, 'days', [0, 31], 'follow-ups; beyond it look-alike events outnumber them'),
  storyFloor: setting(0.05, 'score', [0, 1], 'below it lies next to no pair of one story'),
  storyFloorWide: setting(0.1, 'score', [0, 1], 'follow-ups must be more alike'),
  storyCrowd: setting(200, 'articles', [10, 100_000], 'among more, within the window, the floors rise'),
  storyFloorRise: setting(
    0.025,
    'score, for ten times as many articles',
    [0, 0.2],
    'among 22,000 articles of one week it keeps 99 in 100 pairs of real events and drops nine in ten of chance',
  ),
  storyRareShared: setting(2, 'terms', [0, 20], 'one common name is a place that many stories name'),
  storyUnnamed: setting(
    0.25,
    'score',
    [0, 1],
    'from here up the words alone tell one event: smoke rings over the ocean have no name',
  ),
  storyRarity: setting(1.5, 'ln', [0, 10], 'rarity from which a name or number counts as rare'),
  storyRarest: setting(4.5, 'ln', [2, 20], 'a word of one article alone weighs no more than in a small folder'),
  storyLift: setting(2, 'times', [1, 5], 'names and numbers tell events apart'),
  storyBackground: setting(100, 'articles', [1, 10_000], 'weight of English at large beside the run'),
  storyShareOfName: setting(0.005, 'share of articles', [0, 1], 'a name or number not among the common words'),
  storyShareOfWord: setting(0.02, 'share of articles', [0, 1], 'any other word not among the common ones'),
} as const

export const candidates = {...storyLane, ...copyLane, ...reuseLane} as const
