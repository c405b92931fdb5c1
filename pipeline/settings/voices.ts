/** Numbers of names, people and quotations in the room stages/annotate. */
import {setting, valuesOf} from './define.ts'

export const voices = {
  titleCaseShare: setting(0.6, 'share of words', [0.4, 1], 'body sentences reach .4 in lists of names, headlines .7'),
  titleCaseWords: setting(4, 'words', [2, 10], 'three capitals in a row can be one name'),
  longestName: setting(8, 'tokens', [3, 20], 'Department of Health and Human Services has six'),
  longestRole: setting(12, 'tokens', [4, 30], 'the longest apposition that is still a role, not a clause'),
  longestSubject: setting(30, 'tokens', [10, 60], 'name, comma, title, comma before the verb of saying'),
  longestQuote: setting(6000, 'characters', [500, 50000], 'a mark unclosed for so long was never closed'),
  statementWords: setting(6, 'words', [3, 12], 'phrases set off are mostly shorter'),
  longestSentence: setting(
    300,
    'tokens',
    [60, 2000],
    'beyond it a sentence is a list or a table, and rules would cost its square',
  ),
  carriedSentences: setting(3, 'sentences', [1, 8], 'how far he or she may stand from its name without a new one'),
} as const

/** The numbers alone, made once: every reading of every article asks for them. */
export const voiceValues = valuesOf(voices)
