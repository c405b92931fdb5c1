/** What was chosen by hand, and why, where WordNet leaves a choice. */

/** Verbs and nouns so wide that no other word is their synonym: `have`, `get` and `make` are in one synset. */
export const LIGHT: ReadonlySet<string> = new Set(
  `be have get make do take give go come put set let keep hold bring turn run see know think want need use find look
   feel seem show tell say ask call try work play move stand cut hit draw carry catch pass pull push raise leave lead
   follow mean become stay remain fall break bear lay lie cast throw drop pick fix settle cover touch handle deal thing
   way part point line place matter case side form kind sort lot bit piece number end time act level sense state`.match(
    /\w+/gu,
  ),
)

export interface Class {
  readonly sort: 'person' | 'place' | 'group' | 'event'
  /** Lexicographer files that are of the sort as a whole. */
  readonly files: ReadonlySet<number>
  /** Senses with all below them. */
  readonly keys: readonly string[]
}

export const CLASSES: readonly Class[] = [
  {sort: 'person', files: new Set([18]), keys: []},
  {
    sort: 'place',
    files: new Set([15]),
    keys: [
      'structure%1:06:00::',
      'way%1:06:00::',
      'facility%1:06:00::',
      'excavation%1:06:00::',
      'enclosure%1:06:00::',
      'geological_formation%1:17:00::',
      'body_of_water%1:17:00::',
      'land%1:17:00::',
      'forest%1:17:00::',
    ],
  },
  {
    sort: 'group',
    files: new Set(),
    keys: [
      'organization%1:14:00::',
      'social_group%1:14:00::',
      'gathering%1:14:00::',
      'people%1:14:00::',
      'force%1:14:01::',
    ],
  },
  {sort: 'event', files: new Set([4, 11, 22]), keys: ['natural_phenomenon%1:19:00::', 'death%1:28:00::']},
]

/** Files of concrete things: animals, artefacts, bodies, food, natural objects, plants, substances; and illnesses' states. */
export const CONCRETE: ReadonlySet<number> = new Set([5, 6, 8, 13, 17, 20, 27])

/** Words under one sense up to which two kinds of it exclude each other. */
export const FAMILY = 60

/** Narrow in words, and yet no answer to one question. */
export const BROAD: readonly string[] = []

/** Closeness from which siblings keep like company. */
export const SIBLING_FROM = 0.4

/** Closeness from which what is like a word is opposed to its opposite: tiny and big, not longtime and new. */
export const NEAR_FROM = 0.3

/** Closeness below which two words of one sense, both with vectors, are no synonyms of news. */
export const SYNONYM_FROM = 0.1

/** Closeness from which a less frequent sense in common makes synonyms: quit and resign. */
export const COMPANY_FROM = 0.5

/** Closeness from which a word spelled alike is derived in a sense that is not frequent: refusal of refuse. */
export const DERIVED_FROM = 0.25

/** Pairs of one sense that no report uses so: a steal for a bargain, a miss for a girl, a second for a minute. */
export const DROPPED_PAIRS: ReadonlySet<string> = new Set([
  'buy steal',
  'girl miss',
  'board room',
  'high highly',
  'close last',
  'bind stick',
  'minute second',
  'blast smash',
  'defeat frustration',
])
