/** Prepositions of place, and the words around names that are no places. */
import type {PlaceRelation} from './types.ts'

const RELATIONS: readonly (readonly [PlaceRelation, string])[] = [
  ['at', 'in at on inside within aboard off outside upon atop'],
  [
    'near',
    'near around beside by behind opposite alongside nearby between beyond over under below above beneath underneath amid against along',
  ],
  ['to', 'to into onto towards toward'],
  ['from', 'from'],
  ['through', 'through via past across throughout over above'],
  ['origin', 'of'],
]

const relationOf = new Map(
  RELATIONS.flatMap(([relation, words]) => words.split(' ').map(word => [word, relation] as const)),
)

/** How a preposition leads to a place; null where it leads to none. */
export const relationOfWord = (word: string): PlaceRelation | null => relationOf.get(word) ?? null

/** What hangs a wider place on a narrower one. */
export const JOINTS = new Set(
  'of in at on near off within outside inside by from above below behind beside opposite beyond'.split(' '),
)

/** Words of many places’ names: sharing one of them says nothing. */
export const COMMON_IN_NAMES = new Set(
  `general central crown magistrates supreme appeal superior family civil criminal high primary secondary academy city royal national regional county district university community memorial saint st st. great grand
  old new north south east west northern southern eastern western upper lower main high public state federal teaching
  medical international municipal metropolitan first second children's women's queen king queen's king's the of and
  de la el al san santa los las mount port lake river street road hill park house`.split(/\s+/u),
)
