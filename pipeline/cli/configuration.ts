/**
 * The configuration file: the options under their names, and any number of the house under its room.
 *
 *     {"jobs": 2, "csv": "raw", "bom": false, "settings": {"read": {"maxFileBytes": 1048576}}}
 *
 * It is read when `--config` names it and never otherwise. Avoids: a file that someone dropped into the folder that is read
 * and that changes where the results go; a misspelt name that is passed over in silence; a number that no stage was made for.
 * Cost: one small file.
 */
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {settingsWith, wrongSettings, type SettingsChanges, type WrongSetting} from '../schema/settings.ts'
import type {Table} from '../settings/define.ts'
import {defaultSettings, settingsTable, type Settings} from '../settings.ts'
import {Failure} from '../errors.ts'
import {proposal, shown, Wrong} from './options/kinds.ts'
import {meant} from './options/near.ts'
import {camel, type Option} from './options/option.ts'
import {options} from './options/table.ts'
import {holds, realOf} from './place.ts'
import {refused} from './refused.ts'

export interface Configuration {
  readonly file: string | null
  readonly options: ReadonlyMap<string, unknown>
  readonly settings: Settings
  /** `read.maxFileBytes`. */
  readonly changed: ReadonlySet<string>
}

export const NO_CONFIGURATION: Configuration = {
  file: null,
  options: new Map(),
  settings: defaultSettings,
  changed: new Set(),
}

const LARGEST = 2 ** 20

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whoever may put articles into a folder could put a configuration there too. */
async function checkPlace(file: string, inputs: readonly string[]): Promise<void> {
  const real = await realOf(file)
  for (const input of inputs) {
    if (input !== '-' && holds(await realOf(input), real))
      throw refused(
        `The configuration ${shown(file)} lies in what is read, ${shown(input)}: whoever brings articles could change it.`,
        'Put it elsewhere.',
      )
  }
}

async function textOf(file: string): Promise<string> {
  try {
    const {size} = await stat(file)
    if (size > LARGEST) throw refused(`The configuration ${shown(file)} is larger than 1 MiB.`, 'Name another file.')
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw refused(
      `The configuration ${shown(file)} cannot be read (${code}).`,
      'Name a JSON file that exists with --config.',
    )
  }
}

/** `wirediff.config.json:3:7`, as editors take it. */
function placeIn(file: string, text: string, error: unknown): string {
  const found = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const before = text.slice(0, found === undefined ? text.length : Number(found)).split('\n')
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

function parsed(file: string, text: string): Readonly<Record<string, unknown>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw refused(
      `${placeIn(file, text, error)}: no valid JSON.`,
      'Look for a missing quote, a comma too many or a comment.',
    )
  }
  if (isObject(json)) return json
  throw refused(`${file}: ${shown(json)} is no object.`, 'Begin with {.')
}

function unknown(place: string, name: string, known: readonly string[]): Failure {
  const all = known.length < 20 ? proposal(name, known) : 'See docs/options.md and docs/settings.md.'
  return refused(`${place}: there is no such name.`, meant(name, known) ?? all)
}

function optionIn(file: string, one: Option, json: unknown): unknown {
  try {
    const value = one.kind.fromJson(json)
    const isFar = one.isPath !== true || typeof value !== 'string' || value === '-' || path.isAbsolute(value)
    return isFar ? value : path.join(path.dirname(file), value)
  } catch (error) {
    if (error instanceof Wrong) throw refused(`${file}: ${one.name}: ${error.message}.`, error.give)
    throw error
  }
}

/** Of a name that there is not, the nearest that there is; else what the check says. */
function actionFor({where, action}: WrongSetting, known: string): string {
  const [room = '', name] = where.slice(known.length + 1).split('.')
  const rooms: Readonly<Record<string, Table>> = settingsTable
  const table = Object.hasOwn(rooms, room) ? rooms[room] : undefined
  const names = table === undefined ? Object.keys(rooms) : Object.keys(table)
  const typed = table === undefined ? room : name
  return (typed === undefined || names.includes(typed) ? null : meant(typed, names)) ?? action
}

/** `settings` of the file over the defaults. */
function settingsIn(file: string, json: unknown): Pick<Configuration, 'settings' | 'changed'> {
  const known = `${file}: settings`
  const [wrong] = wrongSettings(json, known)
  if (wrong !== undefined) throw refused(`${wrong.where} ${wrong.matter}.`, actionFor(wrong, known))
  // The check has found nothing but rooms with known names and numbers in range.
  const changes = json as SettingsChanges
  const changed = Object.entries(changes).flatMap(([room, names]) => Object.keys(names).map(name => `${room}.${name}`))
  return {settings: settingsWith(changes), changed: new Set(changed)}
}

export async function readConfiguration(file: string, inputs: readonly string[]): Promise<Configuration> {
  await checkPlace(file, inputs)
  const json = parsed(file, await textOf(file))
  const known = options.filter(({inFile}) => inFile)
  const found = new Map<string, unknown>()
  for (const [name, value] of Object.entries(json)) {
    if (name === '$schema' || name === 'settings') continue
    const one = known.find(other => other.name === name)
    if (one !== undefined) {
      found.set(name, optionIn(file, one, value))
      continue
    }
    const only = options.find(other => other.name === name)
    if (only !== undefined) throw refused(`${file}: ${name} stands on the command line only.`, `Give --${name}.`)
    const camels = known.find(other => camel(other.name) === name)
    if (camels !== undefined) throw refused(`${file}: ${name}: there is no such name.`, `Did you mean ${camels.name}?`)
    throw unknown(`${file}: ${name}`, name, [...known.map(other => other.name), 'settings', '$schema'])
  }
  const numbers = 'settings' in json ? settingsIn(file, json['settings']) : NO_CONFIGURATION
  return {file, options: found, settings: numbers.settings, changed: numbers.changed}
}
