/** Options of the runs that come again and again: what is remembered, for how long, and how far articles may lie apart. */
import {duration} from './durations.ts'
import {folder, given, oneOf, shown, textual, Wrong, type Kind} from './kinds.ts'
import {option} from './option.ts'

const DAY_MS = 86_400_000
const GROUP = 'What is remembered'

const days = duration({units: ['h', 'd'], in: 'd', such: ['72h', '30d']})

/** In milliseconds since 1970. */
const moment: Kind<number | null> = textual(
  'time',
  text => {
    const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?$/u.test(text)
    const time = isMoment ? Date.parse(text) : Number.NaN
    if (!Number.isNaN(time)) return time
    throw new Wrong(`${shown(text)} is no time`, 'Give a day or a time in UTC: 2031-05-09 or 2031-05-09T06:00Z.')
  },
  {schema: {pattern: '^\\d{4}-\\d{2}-\\d{2}'}},
)

/** Days since 1970-01-01. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS)

export const scheduling = [
  option({
    name: 'state',
    kind: folder,
    fallback: null,
    commands: ['scan'],
    group: GROUP,
    help: 'remember there what was done, so that the next run works on what is new',
    more:
      'For jobs that run again and again: what has been read, found and published stands in state.db there, with the texts. ' +
      'Many small runs give the result of one run over all; a run that brings nothing new writes nothing.',
    example: 'wirediff scan seeds --state state -o output',
    inFile: true,
    isPath: true,
  }),
  option({
    name: 'window',
    kind: days,
    fallback: null,
    default: '72h with --state, else none',
    commands: ['scan'],
    group: GROUP,
    help: 'compare only articles that were published within this time, such as 72h',
    more:
      'In hours or days, counted in whole days of publication. How rare a word is is counted in the same days. An article ' +
      'without a date counts as of the day on which it was first seen.',
    example: 'wirediff scan seeds --window 72h',
    inFile: true,
  }),
  option({
    name: 'retain',
    kind: days,
    fallback: null,
    default: 'for ever',
    commands: ['scan'],
    group: GROUP,
    help: 'forget articles older than this, and their texts, such as 30d',
    more: 'Counted back from the day of the run, by publication. With them go their records in the result. It needs --state.',
    example: 'wirediff scan seeds --state state --retain 3650d',
    inFile: true,
  }),
  option({
    name: 'vanished',
    kind: oneOf('what', ['keep', 'drop']),
    fallback: 'keep',
    default: 'keep',
    commands: ['scan'],
    group: GROUP,
    help: 'keep or drop articles whose input is gone',
    more: 'What is kept says so in its notes. drop also takes away what this run was not given. It needs --state.',
    example: 'wirediff scan seeds --state state --vanished drop',
    inFile: true,
  }),
  option({
    name: 'rebuild-state',
    kind: given,
    fallback: false,
    commands: ['scan'],
    group: GROUP,
    help: 'where the state is of other rules or settings, or damaged, work all out again',
    more:
      'Texts, first days and what was published are kept; a damaged file is put aside and begun anew. Where the state fits, ' +
      'this changes nothing, so that a timer may always give it.',
    example: 'wirediff scan seeds --state state --rebuild-state',
    inFile: true,
  }),
  option({
    name: 'as-of',
    kind: moment,
    fallback: null,
    default: 'now',
    commands: ['scan'],
    group: GROUP,
    help: 'the time of the run, such as 2031-05-09T06:00Z',
    more: 'The day of articles without one, the end of --retain, and what first_seen says. To do a run of the past again.',
    example: 'wirediff scan seeds --window 72h --as-of 2031-05-09',
    inFile: false,
  }),
] as const
