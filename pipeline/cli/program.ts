/**
 * The commands set up for commander, from the tables in options/; what they do is loaded when it is called for, so that
 * `--help` is quick.
 */
import {Argument, Command, Option} from 'commander'
import {VERSION} from '../version.ts'
import type {Asked, Typed} from './asked.ts'
import {argumentUsage, commands, type CommandForm, type CommandName} from './options/commands.ts'
import {Wrong} from './options/kinds.ts'
import {asideOf, camel, groups, isTurnedOff, usageOf, type Option as Row} from './options/option.ts'
import {optionsOf} from './options/table.ts'
import {refused} from './refused.ts'
import {refuse, tooMany, unknownCommand} from './refusals.ts'
import type {Outcome, Session} from './session.ts'

export type Work = (session: Session) => Promise<Outcome>
export type Perform = (asked: Asked, work: Work) => Promise<void>

export const summary =
  'Which news articles are copies or tell one story, what they share, and where they differ on facts.'

export const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'done, with findings or without'],
  ['1', 'something to check, and --exit-code was given'],
  ['2', 'wrong flags, configuration or path; nothing was touched'],
  ['3', 'done, but more inputs were unreadable than --max-skipped allows'],
  ['4', 'failed; old output is intact'],
  ['5', 'another run holds the output; nothing was touched'],
  ['130, 143', 'interrupted'],
]

const works: Readonly<Record<Exclude<CommandName, 'completion'>, (given: readonly string[]) => Work>> = {
  compare: given => async session => (await import('./scan.ts')).compare(given, session),
  scan: given => async session => {
    const {state} = session.flags
    if (state !== null) return (await import('./scheduled.ts')).scheduled(given, session, state)
    return (await import('./scan.ts')).scan(given, session)
  },
  dedup: given => async session => (await import('./dedup.ts')).dedup(given, session),
  report: given => async session => (await import('./report.ts')).report(given[0], session),
  explain: given => async session => (await import('./explain.ts')).explain(given, session),
  state: given => async session => (await import('./state.ts')).state(given, session),
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)

const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** What the help tells; a switch can be turned round with its other form, which stands in no list. */
function addOption(command: Command, row: Row, form: CommandForm): void {
  const add = (usage: string): Option =>
    new Option(usage, `${row.help}${asideOf(row, form.name)}`).helpGroup(`${row.group}:`)
  if (row.kind.placeholder !== '') command.addOption(add(usageOf(row)).argParser(repeated))
  else {
    command.addOption(add(usageOf(row)))
    if (row.inFile) command.addOption(add(`--${isTurnedOff(row) ? '' : 'no-'}${row.name}`).hideHelp())
  }
}

function typedIn(command: Command, form: CommandForm): Typed {
  const values = command.opts<Readonly<Record<string, boolean | readonly string[]>>>()
  return new Map(
    optionsOf(form.name).flatMap(({name}) => {
      const value = command.getOptionValueSource(camel(name)) === 'cli' ? values[camel(name)] : undefined
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

function checkArguments(form: CommandForm, given: readonly string[]): void {
  if (given.length > form.arguments.length && form.arguments.at(-1)?.repeats !== true) throw tooMany(form, given)
  given.forEach((text, place) => {
    const {name, kind} = form.arguments[Math.min(place, form.arguments.length - 1)] ?? {}
    try {
      kind?.read(text)
    } catch (error) {
      if (error instanceof Wrong) throw refused(`${form.name} <${name ?? ''}>: ${error.message}.`, error.give)
      throw error
    }
  })
}

function addCommand(program: Command, form: CommandForm, perform: Perform): void {
  const command = program
    .command(form.name)
    .description(`${form.help[0]?.toUpperCase() ?? ''}${form.help.slice(1)}.`)
    .summary(form.help)
    .helpOption('-h, --help', 'print help')
    .allowExcessArguments()
    .exitOverride(error => refuse(error, form))
  for (const argument of form.arguments) command.addArgument(new Argument(argumentUsage(argument), argument.help))
  // The groups stand in the order in which they first occur.
  const rows = optionsOf(form.name)
  for (const group of groups) for (const row of rows.filter(one => one.group === group)) addOption(command, row, form)
  const width = Math.max(...form.examples.map(({line}) => line.length))
  const examples = form.examples.map(({line, tells}) => `  ${line.padEnd(width)}  ${tells}`)
  command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`)
  command.action(async () => {
    const given = command.args
    checkArguments(form, given)
    const {askedFor} = await import('./asked.ts')
    const asked = await askedFor(form, given, typedIn(command, form))
    if (form.name === 'completion') print((await import('./completion.ts')).completionFor(given[0] ?? ''))
    else if (asked.flags.printConfig) print((await import('./in-force.ts')).inForce(asked))
    else await perform(asked, works[form.name](given))
  })
}

export function createProgram(perform: Perform): Command {
  const program = new Command('wirediff')
    .description(summary)
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText(
      'after',
      `\nExit codes:\n${exitCodes.map(([code, means]) => `  ${code.padEnd(8)}  ${means}`).join('\n')}`,
    )
    // What commander would say is said in one form with everything else.
    .configureOutput({outputError: () => undefined})
    .exitOverride(error => refuse(error, null))
  for (const form of commands) addCommand(program, form, perform)
  const help = program.command('help').argument('[command]').description('print help of a command')
  help.helpOption('-h, --help', 'print help').action((called?: string) => {
    const meant = program.commands.find(command => command.name() === called)
    if (meant === undefined && called !== undefined) throw unknownCommand(called)
    ;(meant ?? program).help()
  })
  return program
}
