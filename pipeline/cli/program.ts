/**
 * The commands and their flags; what they do is loaded when it is called for, so that `--help` is quick.
 */
import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import {VERSION} from '../version.ts'
import {safeLines} from './exit.ts'
import {common, deduplicating, OUTPUT, reading, storiesOption, writing, type DedupFlags, type Flags} from './flags.ts'
import type {Outcome, Session} from './session.ts'

export type Perform = (flags: Flags, work: (session: Session) => Promise<Outcome>) => Promise<void>

const EXIT_CODES = `
Exit codes: 0 done; 1 findings (with --exit-code); 2 wrong flags or paths, nothing touched; 3 done, but inputs could
not be read; 4 failed, old output intact; 5 another run holds the output; 130, 143 interrupted.`

/** An empty name is a variable that was not set: it would be taken for the folder one stands in. */
function named(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty: give a name.')
  return text
}

const allNamed = (text: string, before: readonly string[] = []): readonly string[] => [...before, named(text)]

const output = (text: string): Option => new Option('-o, --output <folder>', text).argParser(named)

function addCompare(program: Command, perform: Perform): void {
  writing(reading(program.command('compare')))
    .description('the named articles are one story: print what differs')
    .addArgument(new Argument('<files...>', 'articles; - reads JSONL from stdin').argParser(allNamed))
    .addOption(output('write results.jsonl, tables and pages there'))
    .action(async (files: string[], flags: Flags) =>
      perform(flags, async session => (await import('./scan.ts')).compare(files, session)),
    )
}

function addScan(program: Command, perform: Perform): void {
  writing(reading(program.command('scan')))
    .description('find copies and stories, compare inside each story, write results.jsonl, tables and pages')
    .addArgument(
      new Argument('[paths...]', 'files and folders (default: seeds); - reads JSONL from stdin').argParser(allNamed),
    )
    .addOption(output(`folder for the results (default: ${OUTPUT})`))
    .addOption(storiesOption)
    .action(async (paths: string[], flags: Flags) =>
      perform(flags, async session => (await import('./scan.ts')).scan(paths, session)),
    )
}

function addDedup(program: Command, perform: Perform): void {
  deduplicating(writing(reading(program.command('dedup'))))
    .description('only the copies and shared passages, of millions: groups, pairs, what to keep and what to drop')
    .addArgument(
      new Argument('[paths...]', 'files and folders (default: seeds); - reads JSONL from stdin').argParser(allNamed),
    )
    .addOption(output(`folder for the results (default: ${OUTPUT})`))
    .action(async (paths: string[], flags: DedupFlags) =>
      perform(flags, async session => (await import('./dedup.ts')).dedup(paths, session, flags)),
    )
}

function addReport(program: Command, perform: Perform): void {
  writing(common(program.command('report')))
    .description('write tables and pages again from results.jsonl')
    .addArgument(new Argument('[folder]', 'output of an earlier run').argParser(named).default(OUTPUT))
    .addOption(new Option('--dry-run', 'say what would be written, and do nothing'))
    .action(async (folder: string, flags: Flags) =>
      perform(flags, async session => (await import('./report.ts')).report(folder, session)),
    )
}

function addExplain(program: Command, perform: Perform): void {
  common(program.command('explain'))
    .description('why: the texts, the rule, the numbers')
    .addArgument(
      new Argument('<ids...>', 'of a finding, claim, story, group or article; a pair is A..B or two ids').argParser(
        allNamed,
      ),
    )
    .addOption(output(`folder of the results (default: ${OUTPUT})`))
    .action(async (ids: string[], flags: Flags) =>
      perform(flags, async session => (await import('./explain.ts')).explain(ids, session)),
    )
}

export function createProgram(perform: Perform): Command {
  const program = new Command('wirediff')
    .description('Which news articles are copies or tell one story, what they share, and where they differ on facts.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    // Commander quotes what was typed.
    .configureOutput({outputError: (text, write) => write(safeLines(text))})
  for (const add of [addCompare, addScan, addDedup, addReport, addExplain]) add(program, perform)
  for (const command of program.commands) command.helpOption('-h, --help', 'print help').exitOverride()
  return program
}
