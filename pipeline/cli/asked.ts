/**
 * What the user asked for, from three places: a flag goes before the configuration file, the file before the default. All is
 * checked before anything is touched.
 *
 * Avoids: `-o --json` taken for a folder of that name.
 */
import type {Settings} from '../settings.ts'
import {NO_CONFIGURATION, readConfiguration, type Configuration} from './configuration.ts'
import type {CommandForm} from './options/commands.ts'
import {shown, Wrong} from './options/kinds.ts'
import {camel, longOf, type Option} from './options/option.ts'
import {options, optionsOf, type Flags} from './options/table.ts'
import {refused} from './refused.ts'

/** As typed: a switch is on or off, everything else is text, once or more. */
export type Typed = ReadonlyMap<string, boolean | readonly string[]>

export type Origin = 'flag' | 'file' | 'default'

export interface Asked {
  readonly command: CommandForm
  readonly arguments: readonly string[]
  readonly flags: Flags
  readonly settings: Settings
  /** Of the command's options, by name. */
  readonly origins: ReadonlyMap<string, Origin>
  readonly configuration: Configuration
}

function valueOf(one: Option, typed: boolean | readonly string[], command: CommandForm): unknown {
  if (typeof typed === 'boolean') return typed
  const [first = '', ...more] = one.kind.repeats === true ? typed : typed.slice(-1)
  // `-o --json`: the value was forgotten, and the next option taken for it.
  const isOption = optionsOf(command.name).some(other =>
    [...(other.short === undefined ? [] : [`-${other.short}`]), `--${other.name}`, longOf(other)].includes(first),
  )
  if (isOption)
    throw refused(
      `${longOf(one)} has no value: ${first} is an option.`,
      `Give ${longOf(one)} <${one.kind.placeholder}>.`,
    )
  try {
    return one.kind.read(first, ...more)
  } catch (error) {
    if (error instanceof Wrong) throw refused(`${longOf(one)}: ${error.message}.`, error.give)
    throw error
  }
}

/** Two that exclude each other: both typed, or both in the file; what is typed goes before what stands in the file. */
function checkConflicts(given: ReadonlyMap<string, Origin>, file: string | null): void {
  for (const {name, conflicts = []} of options) {
    const other = conflicts.find(one => given.get(one) === given.get(name) && given.has(name))
    if (other === undefined) continue
    const where =
      given.get(name) === 'file' && file !== null ? `${shown(file)}: ${name} and ${other}` : `--${name} and --${other}`
    throw refused(`${where} cannot be used together.`, 'Leave one of them out.')
  }
}

/** Flags that are settings by another name. How much memory is used changes no result, and is no setting of it. */
const settingsFor = ({minPassage, maxFile, maxArticleTime}: Flags, settings: Settings): Settings => ({
  ...settings,
  ...(minPassage === null ? {} : {verify: {...settings.verify, passageWords: minPassage}}),
  read: {
    ...settings.read,
    ...(maxFile === null ? {} : {maxFileBytes: maxFile, maxLineBytes: maxFile}),
    ...(maxArticleTime === null ? {} : {maxArticleSeconds: maxArticleTime}),
  },
})

export async function askedFor(command: CommandForm, given: readonly string[], typed: Typed): Promise<Asked> {
  const values = new Map<string, unknown>(options.map(one => [one.name, one.fallback]))
  const origins = new Map<string, Origin>()
  const taken = optionsOf(command.name)
  for (const one of taken) {
    const said = typed.get(one.name)
    if (said === undefined) continue
    values.set(one.name, valueOf(one, said, command))
    origins.set(one.name, 'flag')
  }
  const file = values.get('config')
  const configuration = typeof file === 'string' ? await readConfiguration(file, given) : NO_CONFIGURATION
  for (const one of taken) {
    const isCrossed = (one.conflicts ?? []).some(other => origins.get(other) === 'flag')
    if (origins.has(one.name) || isCrossed || !configuration.options.has(one.name)) continue
    values.set(one.name, configuration.options.get(one.name))
    origins.set(one.name, 'file')
  }
  checkConflicts(origins, configuration.file)
  // The names and kinds of the table are those of the type.
  const flags = Object.fromEntries([...values].map(([name, value]) => [camel(name), value])) as unknown as Flags
  const settings = settingsFor(flags, configuration.settings)
  return {command, arguments: given, flags, settings, origins, configuration}
}
