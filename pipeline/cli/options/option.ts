/**
 * The form in which an option is written down, once: help, man page, completion, docs/options.md, the configuration file and
 * its schema are all made of it, and so is the type of the flags.
 */
import type {CommandName} from './commands.ts'
import type {Kind} from './kinds.ts'

export const groups = [
  'What is read',
  'What is written',
  'What is remembered',
  'How copies are found',
  'Messages',
  'Watching it',
  'How it is done',
] as const
export type Group = (typeof groups)[number]

export interface Option<N extends string = string, T = unknown, F = unknown> {
  /** Long, without dashes: `csv-delimiter`. */
  readonly name: N
  readonly short?: string
  readonly kind: Kind<T>
  /** Where it is not given. */
  readonly fallback: F
  /** How help tells the default, where the value itself says little; empty: nothing to tell. */
  readonly default?: string
  /** Commands for which it is another. */
  readonly defaultOf?: Partial<Readonly<Record<CommandName, string>>>
  readonly commands: readonly CommandName[]
  readonly group: Group
  /** One sentence, without a full stop. */
  readonly help: string
  /** What else there is to know: for the man page and docs/options.md. */
  readonly more: string
  /** A command line that does something in a clone; a test runs it. */
  readonly example: string
  /** May stand in a configuration file. */
  readonly inFile: boolean
  /** A path, which in a configuration file is meant from the folder of that file. */
  readonly isPath?: boolean
  /** Cannot be given together with these. */
  readonly conflicts?: readonly string[]
}

export const option = <const N extends string, T, F>(form: Option<N, T, F>): Option<N, T, F> => form

/** `--csv-delimiter` is `csvDelimiter` in the code. */
export type Camel<N extends string> = N extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : N

export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A switch that is on unless it is turned off is told in its turned form: `--no-bom`. */
export const isTurnedOff = ({kind, fallback}: Option): boolean => kind.placeholder === '' && fallback === true

/** `--no-bom`, `--jobs`. */
export const longOf = (one: Option): string => `--${isTurnedOff(one) ? 'no-' : ''}${one.name}`

/** `-o, --output <folder>`. */
export const usageOf = (one: Option): string =>
  [
    one.short === undefined ? '' : `-${one.short}, `,
    longOf(one),
    one.kind.placeholder && ` <${one.kind.placeholder}>`,
  ].join('')

/** How help tells the default: of an output folder another for `compare`. */
export const defaultOf = (one: Option, command?: CommandName): string =>
  (command === undefined ? undefined : one.defaultOf?.[command]) ?? one.default ?? ''

/** `(copy, reuse, story; default: copy,reuse)`, or nothing. */
export function asideOf(one: Option, command?: CommandName): string {
  const {kind} = one
  const told = defaultOf(one, command)
  // Commas between commas say nothing: such words stand in the help itself.
  const words = kind.words.includes(',') ? '' : kind.words.join(', ')
  const parts = [words, told === '' ? '' : `default: ${told}`].filter(part => part !== '')
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}
