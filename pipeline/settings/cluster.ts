/** Numbers of the room stages/cluster. */
import {setting} from './define.ts'

export const cluster = {
  storySpan: setting(
    7,
    'days',
    [1, 60],
    'further apart, look-alike events outnumber follow-ups: a veto, whatever else speaks',
  ),
  storyJoin: setting(0.14, 'average score', [0, 1], 'best B-cubed on 383 articles of 69 real events'),
  storyDays: setting(3, 'days', [0, 31], 'coverage of one event'),
  storyWide: setting(0.65, 'times', [0, 1], 'what a likeness counts between articles further apart, or without a date'),
  storyReach: setting(
    5,
    'edges an article',
    [1, 20],
    'as many as the story lane keeps: a large story lacks most of its edges',
  ),
  containsWeight: setting(
    0.25,
    'score',
    [0, 1],
    'one text standing in another is as good as a sure retelling, unless it is a round-up',
  ),
  storyMembers: setting(
    200,
    'articles',
    [2, 100_000],
    'more tellings of one story add nothing to check, and cost the square',
  ),
} as const
