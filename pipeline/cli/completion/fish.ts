/** The completion script for fish: ~/.config/fish/completions/wirediff.fish. */
import {commands, type CommandForm} from '../options/commands.ts'
import type {Kind} from '../options/kinds.ts'
import {longOf, type Option} from '../options/option.ts'
import {options} from '../options/table.ts'
import {takesValue, wordsOf} from './proposed.ts'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** What is proposed, as arguments of `complete`. */
function proposing(kind: Kind<unknown>): string {
  const words = wordsOf(kind).join(' ')
  switch (kind.completes) {
    case 'words':
      return `-x -a ${quoted(words)}`
    case 'list':
      return `-x -a ${quoted(`(__fish_append , ${words})`)}`
    case 'files':
      return '-r -F'
    case 'folders':
      return `-x -a ${quoted('(__fish_complete_directories)')}`
    case 'nothing':
      return '-x'
  }
}

const after = (names: readonly string[]): string => `-n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`

function optionLine(one: Option): string {
  const short = one.short === undefined ? '' : ` -s ${one.short}`
  const value = takesValue(one) ? ` ${proposing(one.kind)}` : ''
  return `complete -c wirediff ${after(one.commands)}${short} -l ${longOf(one).slice(2)}${value} -d ${quoted(one.help)}`
}

function argumentLine({name, arguments: [argument]}: CommandForm): readonly string[] {
  if (argument === undefined || argument.kind.completes === 'nothing') return []
  const proposed = argument.kind.completes === 'files' ? '-F' : proposing(argument.kind).replace('-x ', '')
  return [`complete -c wirediff ${after([name])} ${proposed}`]
}

const commandLine = ({name, help}: CommandForm): string =>
  `complete -c wirediff -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`

export const fish = (): string =>
  [
    '# Completion of wirediff for fish: wirediff completion fish > ~/.config/fish/completions/wirediff.fish',
    'complete -c wirediff -f',
    ...commands.map(commandLine),
    "complete -c wirediff -n __fish_use_subcommand -a help -d 'print help of a command'",
    "complete -c wirediff -n __fish_use_subcommand -l version -d 'print the version'",
    "complete -c wirediff -s h -l help -d 'print help'",
    `complete -c wirediff ${after(['help'])} -a ${quoted(commands.map(({name}) => name).join(' '))}`,
    ...commands.flatMap(argumentLine),
    ...options.map(optionLine),
  ].join('\n')
