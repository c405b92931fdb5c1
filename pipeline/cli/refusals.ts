/**
 * What commander says of a wrong command line, said as everything else here: what, where, what to do, in one line.
 *
 * Avoids: a bare `unknown option` where the option belongs behind the command or to another one.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {CommanderError} from 'commander'
import type {Failure} from '../errors.ts'
import {argumentUsage, commands, type CommandForm} from './options/commands.ts'
import {listed, proposal, shown} from './options/kinds.ts'
import {meant} from './options/near.ts'
import {longOf, usageOf} from './options/option.ts'
import {options, optionsOf} from './options/table.ts'
import {refused} from './refused.ts'

const helpOf = (command: CommandForm | null): string =>
  `See wirediff ${command === null ? '' : `${command.name} `}--help.`

const unquoted = (message: string): string => message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"))

function unknownOption(typed: string, command: CommandForm | null): Failure {
  const what =
    command === null ? `There is no option ${shown(typed)} here.` : `${command.name} has no option ${shown(typed)}.`
  const spellings = options.map(one => ({one, written: [`-${one.short ?? '-'}`, `--${one.name}`, `--no-${one.name}`]}))
  const known = spellings.find(({written}) => written.includes(typed))
  if (known !== undefined) {
    const takers = known.one.commands
    if (command === null)
      return refused(what, `It stands behind the command, as in wirediff ${takers[0] ?? ''} ${typed}.`)
    return refused(what, `${listed(takers, 'and')} ${takers.length > 1 ? 'have' : 'has'} it. ${helpOf(command)}`)
  }
  if (command !== null && existsSync(typed))
    return refused(what, `For the file of that name write .${path.sep}${typed}, or put -- before it.`)
  const taken =
    command === null
      ? ['--help', '--version']
      : [...optionsOf(command.name).flatMap(one => [longOf(one), `--${one.name}`]), '--help']
  return refused(what, meant(typed, [...new Set(taken)]) ?? helpOf(command))
}

export function unknownCommand(typed: string): Failure {
  const names = commands.map(({name}) => name)
  const isPath = typed.includes(path.sep) || typed.includes('.')
  const toRead = isPath ? `To read it: wirediff scan ${typed}` : null
  return refused(`There is no command ${shown(typed)}.`, meant(typed, names) ?? toRead ?? proposal(typed, names))
}

export function tooMany(command: CommandForm, given: readonly string[]): Failure {
  const takes = command.arguments.map(argumentUsage).join(' ')
  return refused(
    `${command.name} takes ${takes === '' ? 'nothing' : takes}, and ${shown(given.at(-1))} is too much.`,
    helpOf(command),
  )
}

/** Throws; what is no error (help, the version) as it came. */
export function refuse(error: CommanderError, command: CommandForm | null): never {
  const subject = unquoted(error.message)
  switch (error.code) {
    case 'commander.unknownOption':
      throw unknownOption(subject, command)
    case 'commander.unknownCommand':
      throw unknownCommand(subject)
    case 'commander.missingArgument': {
      const help = command?.arguments.find(({name}) => name === subject)?.help ?? ''
      throw refused(`${command?.name ?? 'wirediff'} needs <${subject}>: ${help}.`, helpOf(command))
    }
    case 'commander.optionMissingArgument': {
      const one = options.find(other => usageOf(other) === subject)
      throw refused(`${one === undefined ? subject : longOf(one)} has no value.`, `Give ${subject}.`)
    }
    default:
      throw error
  }
}
