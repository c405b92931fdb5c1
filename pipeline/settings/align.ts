/** Numbers of the room stages/align. */
import {setting} from './define.ts'

export const align = {
  nameWeight: setting(1.5, 'times', [1, 4], 'names of people, places and bodies say more about a claim than its words'),
  personWeight: setting(2.25, 'times', [1, 6], 'a person is one key for all words of the name'),
  numberWeight: setting(1.5, 'times', [1, 4], 'a figure or a day that two sentences share is seldom chance'),
  pronounWeight: setting(0.6, 'times', [0, 1], 'a pronoun names its person, but everyone is she somewhere'),
  commonWeight: setting(0.35, 'times', [0, 1], 'said, people, year: words of every story carry little'),
  speakerWeight: setting(0.5, 'times', [0, 1], 'the speaker of two sentences is no claim that they share'),
  formulaWeight: setting(2.5, 'times', [0, 4], 'a set phrase is the whole predicate'),
  metonymWeight: setting(0.5, 'times', [0, 1], 'a capital is mostly its government, sometimes a city'),
  namesOnly: setting(0.7, 'times', [0, 1], 'two sentences that share their parties and nothing else tell two claims'),
  nearFrom: setting(0.4, 'cosine', [0.3, 0.9], 'below this words are of one topic rather than of one meaning'),
  nearCrowd: setting(40, 'lines', [5, 1000], 'a word on more lines tells no two of them apart'),
  nearWords: setting(1200, 'words', [100, 5000], 'each is asked against each: a story of three articles has some 400'),
  nearWeight: setting(1.2, 'times', [0, 2], 'a word that keeps like company counts by how far it is above the bar'),
  neighbourLift: setting(0.12, 'share', [0, 0.5], 'tellings keep their order: a likely neighbour speaks for a pair'),
  witnessDiscount: setting(0.8, 'share', [0, 1], 'if x tells y and y tells z, x tells z, a little less surely'),
  linkFrom: setting(0.16, 'likeness', [0.05, 0.6], 'below this nothing that differs on a fact was ever aligned'),
  coreFrom: setting(0.21, 'likeness', [0.1, 0.7], 'from here two sentences tell the same claim'),
  twiceFrom: setting(0.3, 'likeness', [0.1, 0.9], 'two sentences of one article in one claim must be plainly of it'),
  toldBelow: setting(0.28, 'share', [0.05, 0.7], 'a sentence of which nobody else tells more is one source’s own'),
  keyCrowd: setting(400, 'lines', [50, 5000], 'a key on more lines, and on more than half of all, is passed over'),
  mostAround: setting(
    64,
    'lines',
    [8, 500],
    'a witness is asked about the lines it is likest to: no sentence is truly told more often',
  ),
  nearBest: setting(0.72, 'share', [0.3, 1], 'a second partner counts if it is nearly as like as the best one'),
  verbatimFrom: setting(0.92, 'share of words', [0.8, 1], 'the same words in the same order but for a slip'),
  lightEditFrom: setting(0.6, 'share of words', [0.3, 0.9], 'most words kept: an edit of the same sentence'),
} as const
