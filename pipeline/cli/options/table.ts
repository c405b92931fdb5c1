/** All options, and the type of the flags that follows from them: nothing else says what an option is called or takes. */
import {common} from './common.ts'
import {commands, type CommandForm, type CommandName} from './commands.ts'
import {deduplicating} from './deduplicating.ts'
import type {Camel, Option} from './option.ts'
import {operating} from './operating.ts'
import {reading} from './reading.ts'
import {scheduling} from './scheduling.ts'
import {writing} from './writing.ts'

const table = [...reading, ...writing, ...scheduling, ...deduplicating, ...operating, ...common] as const

type Listed = (typeof table)[number]
type ValueOf<O> = O extends Option<string, infer T, infer F> ? T | F : never
/** What the user asked for: of options that the command does not take, the default. */
export type Flags = {readonly [O in Listed as Camel<O['name']>]: ValueOf<O>}

export const options: readonly Option[] = table

/** In the order of help. */
export const optionsOf = (command: CommandName): readonly Option[] =>
  options.filter(one => one.commands.includes(command))

export const formOf = (command: string): CommandForm | undefined => commands.find(({name}) => name === command)
