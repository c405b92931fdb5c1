/** What a shell may propose, whichever it is: of the words of a kind those that can stand as they are. */
import {commands} from '../options/commands.ts'
import type {Kind} from '../options/kinds.ts'
import {longOf, type Option} from '../options/option.ts'
import {options} from '../options/table.ts'

/** `field:NAME` is a form, no word. */
export const wordsOf = ({words}: Kind<unknown>): readonly string[] => words.filter(word => /^[a-z][a-z-]*$/.test(word))

export const commandNames: readonly string[] = [...commands.map(({name}) => name), 'help']

export const takesValue = ({kind}: Option): boolean => kind.placeholder !== ''

/** `-o`, `--output`. */
export const spellings = (one: Option): readonly string[] => [
  ...(one.short === undefined ? [] : [`-${one.short}`]),
  longOf(one),
]

export const valued: readonly Option[] = options.filter(takesValue)
