/**
 * The completion script for bash 3.2 and newer.
 *
 * Avoids: names with blanks that fall apart (each proposal is a line), and `--csv=ra`, which bash hands over in three words.
 */
import {commands, type CommandForm} from '../options/commands.ts'
import type {Kind} from '../options/kinds.ts'
import {optionsOf} from '../options/table.ts'
import {commandNames, spellings, valued, wordsOf} from './proposed.ts'

/** The call that proposes values of a kind. */
function proposing(kind: Kind<unknown>): string {
  const words = wordsOf(kind).join(' ')
  switch (kind.completes) {
    case 'words':
      return `_wirediff_words '${words}'`
    case 'list':
      return `_wirediff_list '${words}'`
    case 'files':
      return '_wirediff_files -f'
    case 'folders':
      return '_wirediff_files -d'
    case 'nothing':
      return ':'
  }
}

function commandCase(form: CommandForm): string {
  const flags = [...optionsOf(form.name).flatMap(spellings), '-h', '--help'].join(' ')
  const places = form.arguments.map(({kind, repeats}, at) => `${repeats ? '*' : at}) ${proposing(kind)} ;;`)
  return `    ${form.name})
      case $current in
        -*) _wirediff_words '${flags}' ;;
        *) case $place in ${[...places, ''].join(' ')}esac ;;
      esac ;;`
}

const isValued = valued.flatMap(spellings).join('|')

const HELPERS = `_wirediff_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
_wirediff_list() {
  local before=
  [[ $current == *,* ]] && before=\${current%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${current##*,}"))
}
_wirediff_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}`

export const bash = (): string => `# Completion of wirediff for bash. Put this line into ~/.bashrc:
#   source <(wirediff completion bash)
${HELPERS}
_wirediff() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= word last= place=0
  # --csv=raw comes as three words
  if [[ $current == = ]]; then current=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    [[ $word == = ]] && continue
    if [[ -z $command ]]; then
      case $word in ${commandNames.join('|')}) command=$word ;; esac
    else
      # The value of an option is no argument; - is one.
      case $last in
        ${isValued}) ;;
        *) case $word in -?*) ;; *) place=$((place + 1)) ;; esac ;;
      esac
    fi
    last=$word
  done
  COMPREPLY=()
  case $before in
${valued.map(one => `    ${spellings(one).join('|')}) ${proposing(one.kind)}; return ;;`).join('\n')}
  esac
  case $command in
    '') _wirediff_words '${[...commandNames, '--help', '--version'].join(' ')}' ;;
    help) _wirediff_words '${commands.map(({name}) => name).join(' ')}' ;;
${commands.map(commandCase).join('\n')}
  esac
}
complete -F _wirediff wirediff`
