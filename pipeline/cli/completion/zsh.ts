/** The completion script for zsh: as a file `_wirediff` in a folder of $fpath, or sourced. */
import {commands, type Argument, type CommandForm} from '../options/commands.ts'
import type {Kind} from '../options/kinds.ts'
import type {Option} from '../options/option.ts'
import {optionsOf} from '../options/table.ts'
import {spellings, takesValue, wordsOf} from './proposed.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Inside a specification brackets, colons and backslashes have a meaning. */
const told = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&')

function action(kind: Kind<unknown>): string {
  const words = wordsOf(kind).join(' ')
  switch (kind.completes) {
    case 'words':
      return `(${words})`
    case 'list':
      return `_values -s , name ${words}`
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    case 'nothing':
      return ' '
  }
}

function optionLine(one: Option): string {
  const written = spellings(one)
  const rest = `[${told(one.help)}]${takesValue(one) ? `:${told(one.kind.placeholder)}:${action(one.kind)}` : ''}`
  if (one.kind.repeats === true) return quoted(`*${written.join('')}${rest}`)
  if (written.length === 1) return quoted(`${written.join('')}${rest}`)
  return `'(${written.join(' ')})'{${written.join(',')}}${quoted(rest)}`
}

const argumentLine = ({name, kind, repeats}: Argument, at: number): string =>
  quoted(`${repeats ? '*' : at + 1}:${told(name)}:${action(kind)}`)

const commandCase = (form: CommandForm): string => `        ${form.name})
          _arguments -s \\
${[
  ...optionsOf(form.name).map(optionLine),
  "'(-h --help)'{-h,--help}'[print help]'",
  ...form.arguments.map(argumentLine),
]
  .map(line => `            ${line}`)
  .join(' \\\n')} ;;`

export const zsh = (): string => `#compdef wirediff
# Completion of wirediff for zsh. Put it as _wirediff into a folder of $fpath:
#   wirediff completion zsh > ~/.zsh/completions/_wirediff
_wirediff() {
  local state line
  local -a commands=(
${[...commands.map(({name, help}) => [name, help]), ['help', 'print help of a command']]
  .map(([name = '', help = '']) => `    ${quoted(`${name}:${told(help)}`)}`)
  .join('\n')}
  )
  _arguments -C '(- *)'{-h,--help}'[print help]' '(- *)--version[print the version]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
        help) _describe command commands ;;
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _wirediff ]]; then _wirediff "$@"; else compdef _wirediff wirediff; fi`
