/** Numbers of the room stages/dedup. */
import {setting} from './define.ts'

const KIB = 2 ** 10
const MIB = 2 ** 20
const GIB = 2 ** 30

export const dedup = {
  unitBytes: setting(
    4 * MIB,
    'bytes',
    [64 * KIB, 64 * MIB],
    'what a worker takes at once: a thousand articles, so that the last to finish keeps nobody waiting',
  ),
  largeFrom: setting(
    512 * MIB,
    'bytes of input',
    [MIB, 1024 * GIB],
    'from some 120,000 articles on fingerprints are taken sparsely',
  ),
  largeWindow: setting(
    10,
    'grams',
    [4, 64],
    'of 24 words in a row (20 grams) two fingerprints are always kept, in half the memory of window 4',
  ),
  parts: setting(
    256,
    'parts (a power of two)',
    [1, 1024],
    'fingerprints are sorted part by part, each within the cache',
  ),
  crowd: setting(
    64,
    'articles',
    [2, 10_000],
    'more that agree in a band are a form filled in over and over: each is compared with the first of them and its neighbours, not all with all',
  ),
  crowdHubs: setting(4, 'articles', [1, 64], 'the first of a crowd, with whom all others of it are compared'),
  rareArticles: setting(
    3,
    'articles',
    [1, 100],
    'a fingerprint in so few articles proposes a pair alone where passages of 8 to 11 words are asked for: of 8 words in a row only one is sure to be kept',
  ),
  formShare: setting(
    0.25,
    'share of an article’s fingerprints',
    [0, 1],
    'an article of which so much is its outlet’s template is a form filled in: two of one outlet are compared by the copy lane alone',
  ),
  verifyBlock: setting(2048, 'pairs', [64, 65_536], 'what a worker verifies at once'),
  memoryBytes: setting(
    2 * GIB,
    'bytes',
    [0, 1024 * GIB],
    'band keys and fingerprints beyond it lie on disk: the rest of a run takes about as much again for 10 million articles',
  ),
  storySample: setting(
    30_000,
    'articles',
    [1024, 30_000],
    'enough to tell a word of one article in a hundred, beyond which all are equally rare',
  ),
  storyKept: setting(
    96,
    'terms',
    [30, 255],
    'kept of an article: scores over the 96 heaviest find as many pairs of one event as scores over all, in 384 bytes',
  ),
  storyLookups: setting(
    2048,
    'places in the index',
    [64, 1_000_000],
    'the work of one article; its rarest terms come first, and of a common one the nearest in time: twice as many find no more of real events',
  ),
  storyLead: setting(
    0.8,
    'share of the floor',
    [0, 1],
    'what the leading terms alone must share before all are compared: two tellings share most by their heaviest terms, and of 1,129 pairs of real events .8 loses ten that .6 finds',
  ),
  storyRowsBack: setting(
    2 ** 18,
    'articles',
    [1024, 2 ** 20 - 2 ** 16],
    'an article is compared with so many before it, undated ones too, so that an index fits the memory of a worker',
  ),
} as const
