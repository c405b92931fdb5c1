/** Numbers of the kind place in the room stages/classify. */
import {setting} from './define.ts'

export const places = {
  placeLinked: setting(0.2, 'likeness', [0.15, 0.6], 'two places of one sort in sentences that plainly tell the same'),
  placeActFrom: setting(
    0.4,
    'likeness',
    [0.2, 0.8],
    'one act in sentences this alike needs no further word in common (they were treated / all were admitted)',
  ),
  placePartyFrom: setting(
    0.3,
    'likeness',
    [0.15, 0.8],
    'one act of one party in sentences of one claim (the van was found / officers found a van)',
  ),
  placeOldAfter: setting(60, 'days', [14, 400], 'a time this far back is of another event than the news'),
  placeForeignFrom: setting(
    0.22,
    'likeness',
    [0.1, 0.6],
    'two places that are foreign to the other article: below it sentences share a topic',
  ),
  placeForeignTogether: setting(
    0.6,
    'likeness and share of words',
    [0.3, 1.5],
    'a sentence told anew keeps a third of its words or of their like',
  ),
  placeForeignSite: setting(
    0.3,
    'share of words',
    [0, 1],
    'taken to hospital in one town and in another: nearly all words are the place’s',
  ),
  placeForeignSortWords: setting(
    0.45,
    'share of words',
    [0.2, 1],
    'a home and a hotel are foreign to many sentences of one story',
  ),
  placeForeignOpenFrom: setting(
    0.4,
    'likeness',
    [0.2, 1],
    'what is planned and what was: two events, unless nearly all else is one',
  ),
  placeWords: setting(2, 'words', [1, 6], 'was at the airport: a light verb needs the words around it'),
} as const
