/** Options of the commands that write. */
import type {CommandName} from './commands.ts'
import {folder, given, oneOf, textual, shown, Wrong, type Kind} from './kinds.ts'
import {option} from './option.ts'

const writers: readonly CommandName[] = ['compare', 'scan', 'dedup', 'report']

const MARKS = [',', ';', '|', 'tab']

const delimiter: Kind<string> = textual(
  'mark',
  text => {
    const mark = text === '\\t' || text === '\t' ? 'tab' : text
    if (!MARKS.includes(mark)) throw new Wrong(`${shown(text)} cannot stand between cells`, 'Give one of , ; | or tab.')
    return mark === 'tab' ? '\t' : mark
  },
  // A shell would take ; and | for its own.
  {words: MARKS, completes: 'nothing', schema: {enum: MARKS}, toJson: mark => (mark === '\t' ? 'tab' : mark)},
)

export const writing = [
  option({
    name: 'output',
    short: 'o',
    kind: folder,
    fallback: null,
    default: 'output',
    defaultOf: {compare: 'none, nothing is written'},
    commands: ['compare', 'scan', 'dedup', 'explain'],
    group: 'What is written',
    help: 'folder of the results',
    more:
      'It must be new, empty, or an earlier output of wirediff: then its files are replaced, but for decisions.csv. It may ' +
      'not be what is read. explain reads results.jsonl there.',
    example: 'wirediff scan seeds -o results',
    inFile: true,
    isPath: true,
  }),
  option({
    name: 'csv',
    kind: oneOf('style', ['quoted', 'raw']),
    fallback: 'quoted',
    default: 'quoted',
    commands: writers,
    group: 'What is written',
    help: 'text in tables with typographic quotes round it, or raw',
    more: 'In quotes no cell can turn into a formula, a date or a number; raw is for programs.',
    example: 'wirediff scan seeds --csv raw',
    inFile: true,
  }),
  option({
    name: 'csv-delimiter',
    kind: delimiter,
    fallback: ',',
    default: ',',
    commands: writers,
    group: 'What is written',
    help: 'what stands between the cells of a table: , ; | or tab',
    more: "';' is what Excel opens in most of Europe.",
    example: "wirediff scan seeds --csv-delimiter ';'",
    inFile: true,
  }),
  option({
    name: 'bom',
    kind: given,
    fallback: true,
    commands: writers,
    group: 'What is written',
    help: 'tables without a byte-order mark',
    more: 'Excel takes a table without it for windows-1252.',
    example: 'wirediff scan seeds --no-bom',
    inFile: true,
  }),
] as const
