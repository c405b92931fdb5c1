/** The commands: what each takes, what it does, and how it is used. What it runs stands in program.ts. */
import {file, folder, name, oneOf, type Kind} from './kinds.ts'

export type CommandName = 'compare' | 'scan' | 'dedup' | 'report' | 'explain' | 'state' | 'completion'

export interface Argument {
  readonly name: string
  readonly kind: Kind<string>
  readonly isNeeded: boolean
  readonly repeats: boolean
  readonly help: string
}

export interface Example {
  readonly line: string
  readonly tells: string
}

export interface CommandForm {
  readonly name: CommandName
  readonly arguments: readonly Argument[]
  /** One sentence, without a full stop. */
  readonly help: string
  /** What else there is to know: for the man page and docs/options.md. */
  readonly more: string
  /** They do something in a clone; a test runs each. */
  readonly examples: readonly Example[]
}

const paths: Argument = {
  name: 'paths',
  kind: file,
  isNeeded: false,
  repeats: true,
  help: 'files and folders; - reads JSONL from standard input (default: seeds)',
}

const compare: CommandForm = {
  name: 'compare',
  arguments: [{...paths, name: 'files', isNeeded: true, help: 'articles; - reads JSONL from standard input'}],
  help: 'take the named articles as one story and print what differs',
  more: 'It takes your word that the articles belong together, and writes no file unless -o names a folder.',
  examples: [
    {line: 'wirediff compare seeds/chronicle.txt seeds/herald.txt', tells: 'what two articles say differently'},
    {line: 'wirediff compare seeds/*.txt -o output', tells: 'with tables and a page for the desk'},
  ],
}

const scan: CommandForm = {
  name: 'scan',
  arguments: [paths],
  help: 'find copies and stories, compare inside each story, write results.jsonl, tables and pages',
  more:
    'Articles are grouped into copies and stories first; what differs is looked for inside each story. New files replace ' +
    'the old ones only when the run has gone well.',
  examples: [
    {line: 'wirediff scan seeds -o output', tells: 'a folder of articles; the report is output/index.html'},
    {line: 'wirediff scan seeds --dry-run', tells: 'what would be read and written'},
    {line: 'wirediff scan seeds --json | head -n 1', tells: 'records for a program'},
    {line: 'wirediff scan seeds --state state -o output', tells: 'by timer: only what is new is worked on'},
  ],
}

const dedup: CommandForm = {
  name: 'dedup',
  arguments: [paths],
  help: 'find only the copies and shared passages, of millions: groups, pairs, what to keep and what to drop',
  more:
    'Near-copies are grouped under a representative; keep.jsonl and drop.jsonl hold the lines of the input as they came. ' +
    'Of your articles nothing is deleted or changed.',
  examples: [
    {line: 'wirediff dedup seeds -o copies', tells: 'groups of near-copies and the lists'},
    {line: 'wirediff dedup seeds --exact --no-drop', tells: 'every pair that is alike, and no list of what to drop'},
  ],
}

const report: CommandForm = {
  name: 'report',
  arguments: [
    {
      name: 'folder',
      kind: folder,
      isNeeded: false,
      repeats: false,
      help: 'output of an earlier run (default: output)',
    },
  ],
  help: 'write tables and pages again from results.jsonl',
  more: 'With the decisions that stand in decisions.csv now; nothing is read but the folder itself.',
  examples: [{line: "wirediff report output --csv-delimiter ';'", tells: 'tables for a European Excel'}],
}

const explain: CommandForm = {
  name: 'explain',
  arguments: [
    {
      name: 'ids',
      kind: name('ids'),
      isNeeded: true,
      repeats: true,
      help: 'of a finding, claim, story, group or article; a pair is A..B or two ids',
    },
  ],
  help: 'say why: the texts side by side, the rule, the numbers',
  more: 'The ids stand in the tables, on the pages and in what scan prints; the beginning of one will do.',
  examples: [{line: 'wirediff explain d2a746c0d68bd -o output', tells: 'a finding of the seeds, after a scan of them'}],
}

const state: CommandForm = {
  name: 'state',
  arguments: [
    {
      name: 'verb',
      kind: oneOf('verb', ['check', 'compact', 'status']),
      isNeeded: true,
      repeats: false,
      help: 'check, compact or status',
    },
    {name: 'folder', kind: folder, isNeeded: true, repeats: false, help: 'as given to scan --state'},
  ],
  help: 'look after what scan --state remembers: check it, compact it, tell what it holds',
  more:
    'check reads every byte and exits with 4 where one is not what was written; compact gives back the space of what is no ' +
    'longer needed, and changes no result; status tells what there is.',
  examples: [
    {line: 'wirediff state status state', tells: 'how many articles, of which days'},
    {line: 'wirediff state check state', tells: 'whether everything is what was written'},
  ],
}

export const shells = ['bash', 'zsh', 'fish'] as const

const completion: CommandForm = {
  name: 'completion',
  arguments: [
    {
      name: 'shell',
      kind: oneOf('shell', shells),
      isNeeded: true,
      repeats: false,
      help: shells.join(', '),
    },
  ],
  help: 'print the script that completes commands, options and their values in a shell',
  more:
    'bash: put `source <(wirediff completion bash)` into ~/.bashrc. zsh: put the script as `_wirediff` into a folder of ' +
    '$fpath. fish: put it into ~/.config/fish/completions/wirediff.fish.',
  examples: [{line: 'wirediff completion bash | head -n 1', tells: 'the script begins with what it is'}],
}

export const commands: readonly CommandForm[] = [compare, scan, dedup, report, explain, state, completion]

/** `<files...>`, `[folder]`. */
export const argumentUsage = ({name: called, isNeeded, repeats}: Argument): string => {
  const inner = `${called}${repeats ? '...' : ''}`
  return isNeeded ? `<${inner}>` : `[${inner}]`
}
