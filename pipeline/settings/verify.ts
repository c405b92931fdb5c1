/** Numbers of the room stages/verify. */
import {setting} from './define.ts'

export const verify = {
  nearCopy: setting(0.5, 'Jaccard over 5-grams', [0, 1], 'half of all grams in common: an editor would call it a copy'),
  contained: setting(0.6, 'share of the smaller text’s grams', [0, 1], 'most of one article stands inside the other'),
  listed: setting(0.4, 'Jaccard over 5-grams', [0, 1], 'below, likeness alone is no reason to list a pair'),
  passageWords: setting(
    12,
    'words',
    [5, 100],
    'the shortest passage that is a shared core: below stand titles, offices and stock phrases',
  ),
  passageGap: setting(
    8,
    'words',
    [0, 50],
    'one edited word leaves a gap of up to 4 unmatched grams; two edits close together still belong to one passage',
  ),
  passageShift: setting(
    2,
    'words',
    [0, 10],
    'an edit that adds or drops a word or two moves the rest of the passage by as many',
  ),
  gramRepeats: setting(
    8,
    'places of one gram in one article',
    [1, 100],
    'a gram repeated more often (a table, a refrain) says nothing of where a passage lies, and would cost the square',
  ),
} as const
