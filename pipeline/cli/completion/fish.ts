/** The completion script for fish: ~/.config/fish/completions/wirediff.fish. */
import {commands, type CommandForm} from '../options/commands.ts'
import type {Kind} from '../options/kinds.ts'
import {longOf, type Option} from '../options/option.ts'
import {options} from '../options/table.ts'
import {spellings, takesValue, valued, wordsOf} from './proposed.ts'

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

const argumentLines = ({name, arguments: all}: CommandForm): readonly string[] =>
  all.flatMap(({kind, repeats}, at) => {
    if (kind.completes === 'nothing') return []
    const proposed = kind.completes === 'files' ? '-F' : proposing(kind).replace('-x ', '')
    const here = `__fish_seen_subcommand_from ${name}${repeats ? '' : `; and test (__wirediff_place) -eq ${at}`}`
    return [`complete -c wirediff -n ${quoted(here)} ${proposed}`]
  })

/** How many arguments stand behind the command; the value of an option is none. */
const PLACE = `function __wirediff_place
  set -l place -2
  set -l last ''
  for word in (commandline -opc)
    if not contains -- "$last" ${valued.flatMap(spellings).join(' ')}; and not string match -q -- '-?*' $word
      set place (math $place + 1)
    end
    set last $word
  end
  echo $place
end`

const commandLine = ({name, help}: CommandForm): string =>
  `complete -c wirediff -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`

export const fish = (): string =>
  [
    '# Completion of wirediff for fish: wirediff completion fish > ~/.config/fish/completions/wirediff.fish',
    PLACE,
    'complete -c wirediff -f',
    ...commands.map(commandLine),
    "complete -c wirediff -n __fish_use_subcommand -a help -d 'print help of a command'",
    "complete -c wirediff -n __fish_use_subcommand -l version -d 'print the version'",
    "complete -c wirediff -s h -l help -d 'print help'",
    `complete -c wirediff ${after(['help'])} -a ${quoted(commands.map(({name}) => name).join(' '))}`,
    ...commands.flatMap(argumentLines),
    ...options.map(optionLine),
  ].join('\n')
