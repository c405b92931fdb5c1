/** Numbers of the room stages/normalize. */
import {setting} from './define.ts'

export const normalize = {
  wrapWidth: setting(90, 'characters', [40, 120], 'wire copy was set in 60 to 80; a paragraph line is longer'),
  wrapShare: setting(
    0.15,
    'share',
    [0.05, 0.9],
    'of wrapped lines a third goes on in lower case; of lines that are paragraphs, none',
  ),
  headlineLength: setting(120, 'characters', [40, 400], 'a headline cut from a first sentence'),
  headlineWords: setting(40, 'words', [10, 80], 'the longest headlines of tabloids have some 30'),
  proseWords: setting(9, 'words', [4, 20], 'a shorter line with a full stop may be a label or a plea'),
  subheadWords: setting(14, 'words', [4, 30], 'a longer line without a stop is a standfirst or a cut sentence'),
  headUnits: setting(8, 'lines', [2, 20], 'bylines, dates and labels stand within the first lines'),
  topUnits: setting(2, 'lines', [0, 6], 'a plea above the headline is the first or second line'),
  captionWords: setting(70, 'words', [20, 120], 'a longer line with a credit is a paragraph'),
  teaserWords: setting(32, 'words', [10, 60], 'a link is one title long'),
  sharedNames: setting(2, 'names', [1, 5], 'one shared name is chance: a country, a month'),
  sharedTopic: setting(
    0.2,
    'share',
    [0.05, 0.8],
    'of the longer words of a paragraph that goes on, more than this stood above',
  ),
  storyWords: setting(40, 'words', [0, 200], 'a list heading above less than this stands at the top of the page'),
  headings: setting(12, 'lines', [1, 100], 'pages have one or two lists of other stories'),
  promptWords: setting(40, 'words', [10, 120], 'feedback, helplines and notices of a page are one or two sentences'),
  pleaWords: setting(60, 'words', [20, 120], 'a longer paragraph that says you and our is a letter or a speech'),
  pleaScore: setting(4, 'signs', [2, 8], 'three signs are met by service lines of local news'),
  languageSample: setting(2000, 'characters', [200, 20_000], 'what the language is told from'),
  englishShare: setting(
    0.2,
    'share',
    [0.05, 0.5],
    'English prose has a quarter to a half of these words, its neighbours under a tenth',
  ),
  languageDigits: setting(
    0.2,
    'digits a letter',
    [0.05, 1],
    'prose has one digit to thirty letters, a table more than letters',
  ),
  languageWords: setting(8, 'words', [1, 100], 'too short to tell'),
} as const
