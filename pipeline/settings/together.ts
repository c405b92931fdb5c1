/** Numbers of the room stages/classify: when two sentences have enough in common, and two names in them too. */
import {setting} from './define.ts'

export const together = {
  anchorNear: setting(
    0.5,
    'cosine',
    [0.3, 1],
    'words of one company (ferry, vessel) tie two sentences half as much as one word',
  ),
  foreignPoints: setting(2, 'points', [1, 6], 'words in common beside two names that differ in one word'),
  foreignSure: setting(4, 'points', [2, 8], 'beside two names that have only the noun before or behind them in common'),
  foreignShare: setting(
    0.5,
    'share of points',
    [0.2, 0.8],
    'where names share the first word only, it may be a place or a house',
  ),
  foreignLeast: setting(0.2, 'share of points', [0.1, 0.6], 'of the shorter sentence beside two names that end alike'),
  unnamedPoints: setting(2, 'points', [1, 6], 'words in common beside somebody without a name'),
  unnamedSure: setting(4, 'points', [2, 8], 'where man or woman, boy or girl stand elsewhere in the articles too'),
  quoteCrowd: setting(
    400,
    'quotations',
    [50, 5000],
    'a word of more of them is passed over: no two are told apart by it',
  ),
  quoteTellings: setting(
    24,
    'quotations',
    [4, 200],
    'a sentence that one article quotes so often, in nearly these words, is a form and not an utterance',
  ),
} as const
