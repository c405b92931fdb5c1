/** Numbers of the room pipeline/state. */
import {setting} from './define.ts'

export const state = {
  articlesAtOnce: setting(
    256,
    'articles a transaction',
    [1, 10_000],
    'a flush of the disk takes as long as reading five; a kill loses so many at most',
  ),
  storiesAtOnce: setting(
    16,
    'stories a transaction',
    [1, 1000],
    'a flush takes a quarter of the time of one story; a kill loses a second or two of work',
  ),
  tick: setting(
    2000,
    'milliseconds',
    [0, 60_000],
    'the coarsest clock of a file system: a file written within it may be written again with the same time',
  ),
} as const
