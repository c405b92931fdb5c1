/** Numbers of the room stages/report. */
import {setting} from './define.ts'

export const report = {
  terminalWidth: setting(80, 'columns', [40, 400], 'what every terminal has; a narrower or wider one says so itself'),
  terminalWidest: setting(110, 'columns', [60, 400], 'longer lines of prose are hard to read'),
  storiesShown: setting(10, 'stories', [1, 10_000], 'a screenful or two; the rest is counted and stands in the tables'),
  findingsShown: setting(10, 'findings a story', [1, 1000], 'at most ten lines to check before print'),
  uniqueShown: setting(5, 'claims a story', [0, 1000], 'enough to see what sort they are; only_in_one.csv has all'),
  coreShown: setting(8, 'claims a story', [0, 1000], 'the core of a short wire story; core.csv has all'),
  articlesShown: setting(12, 'articles a story', [2, 1000], 'more letters than anyone keeps in mind'),
  quotesShown: setting(2, 'quotes a reading', [1, 20], 'both ends of a chain, as the name and the pronoun'),
  alikeAbove: setting(
    1,
    'shared words',
    [0, 20],
    'quotes without a word in common are marked nowhere rather than everywhere',
  ),
  pageStories: setting(1000, 'stories a page', [1, 100_000], 'an index that every browser opens at once'),
  matrixSources: setting(6, 'sources', [2, 20], 'more columns hold no word; beyond, readings with their sources'),
  pageQuotes: setting(3, 'quotes a reading', [1, 100], 'enough to see how it is worded; the rest is folded'),
  pageUnique: setting(12, 'claims', [1, 1000], 'a screenful; the rest is folded'),
  pageTexts: setting(60, 'texts', [2, 10_000], 'a page of half a megabyte; the rest stands in results.jsonl'),
  pageProblems: setting(100, 'problems', [0, 10_000], 'the kinds of trouble; problems.csv has all'),
  pageAlike: setting(0.5, 'share of words', [0, 1], 'below it, marking what differs would mark everything'),
  pageMostEdits: setting(120, 'words', [1, 10_000], 'two sentences further apart are told in other words'),
  problemsShown: setting(5, 'problems', [0, 1000], 'the kinds of trouble; problems.csv has all'),
} as const
