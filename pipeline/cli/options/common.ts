/** Options of every command: messages, colour, configuration. */
import type {CommandName} from './commands.ts'
import {file, given} from './kinds.ts'
import {option} from './option.ts'

const every: readonly CommandName[] = ['compare', 'scan', 'dedup', 'report', 'explain', 'state']

export const common = [
  option({
    name: 'json',
    kind: given,
    fallback: false,
    commands: every,
    group: 'Messages',
    help: 'print records on standard output, one a line, and nothing else',
    more: 'They are those of results.jsonl; explain prints one, with what the id stands for and all that it rests on; state, what it found.',
    example: 'wirediff compare seeds/*.txt --json | head -n 1',
    inFile: true,
  }),
  option({
    name: 'quiet',
    short: 'q',
    kind: given,
    fallback: false,
    commands: every,
    group: 'Messages',
    help: 'no progress, and no messages but errors',
    more: 'The summary of compare stays: it is the result.',
    example: 'wirediff scan seeds -q',
    inFile: true,
  }),
  option({
    name: 'verbose',
    short: 'v',
    kind: given,
    fallback: false,
    commands: every,
    group: 'Messages',
    help: 'more messages; of an error, where it came from',
    more: 'dedup tells of each step how long it took, and how much memory the command then holds.',
    example: 'wirediff scan seeds -v',
    inFile: true,
  }),
  option({
    name: 'color',
    kind: given,
    fallback: true,
    commands: every,
    group: 'Messages',
    help: 'no colours',
    more:
      'Colours are for terminals: a pipe, a file, TERM=dumb and the variable NO_COLOR get none. FORCE_COLOR and ' +
      'CLICOLOR_FORCE ask for them elsewhere, unless they are 0. The flag goes before the variables.',
    example: 'wirediff compare seeds/*.txt --no-color',
    inFile: true,
  }),
  option({
    name: 'config',
    kind: file,
    fallback: null,
    commands: every,
    group: 'How it is done',
    help: 'take options and settings from this JSON file',
    more:
      'Flags go before the file, the file before the defaults. No configuration is read unless it is named, and none that ' +
      'lies in a folder that is read.',
    example: 'wirediff scan seeds --config seeds.config.json',
    inFile: false,
  }),
  option({
    name: 'print-config',
    kind: given,
    fallback: false,
    commands: every,
    group: 'How it is done',
    help: 'print what holds and where it comes from, and do nothing',
    more: 'With --json it is printed as a configuration file.',
    example: 'wirediff scan --jobs 2 --print-config',
    inFile: false,
  }),
] as const
