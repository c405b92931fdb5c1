/**
 * Settings as a user may change them: by room and name, each a number within its range.
 *
 *     settingsWith({cluster: {storyMembers: 100}})       all settings, that one changed
 *     settingsWith({cluster: {storyMembers: 0}})         a Failure: settings.cluster.storyMembers, its range and unit
 *
 * Avoids: a misspelt name that is passed over in silence, so that a run seems to have been made with it.
 * Source: pipeline/settings, which the JSON Schema is made of too.
 */
import {Failure} from '../errors.ts'
import {isPowerOfTwo, isWhole, type Setting, type Table} from '../settings/define.ts'
import {defaultSettings, settingsTable, type Settings} from '../settings.ts'

export type SettingsChanges = {
  readonly [Room in keyof Settings]?: {readonly [Name in keyof Settings[Room]]?: number}
}

/** One change that cannot be made. */
export interface WrongSetting {
  /** `settings.cluster.storyMembers`. */
  readonly where: string
  /** What is the matter, as a clause: `is no setting`. */
  readonly matter: string
  readonly action: string
}

const tables: Readonly<Record<string, Table>> = settingsTable

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

const shown = (value: unknown): string =>
  typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value).slice(0, 40)

const fits = (value: number, setting: Setting): boolean =>
  value >= setting.range[0] &&
  value <= setting.range[1] &&
  (!isWhole(setting) || Number.isInteger(value)) &&
  (!isPowerOfTwo(setting) || Number.isInteger(Math.log2(value)))

function wrongValue(value: unknown, setting: Setting, where: string): readonly WrongSetting[] {
  if (typeof value === 'number' && fits(value, setting)) return []
  const [least, most] = setting.range
  const what = isWhole(setting) ? 'whole number' : 'number'
  return [{where, matter: `is ${shown(value)}`, action: `Give a ${what} from ${least} to ${most} (${setting.unit}).`}]
}

function wrongRoom(changes: unknown, table: Table, where: string): readonly WrongSetting[] {
  if (!isObject(changes))
    return [{where, matter: 'is no object', action: 'Give the names of its settings with numbers.'}]
  return Object.entries(changes).flatMap(([name, value]: [string, unknown]) => {
    const setting = own(table, name)
    if (setting !== undefined) return wrongValue(value, setting, `${where}.${name}`)
    const action = `Give one of ${Object.keys(table).join(', ')}.`
    return [{where: `${where}.${name}`, matter: 'is no setting', action}]
  })
}

/** All that is wrong with changes of whatever origin, in their order; `where` is what their place is called. */
export function wrongSettings(changes: unknown, where = 'settings'): readonly WrongSetting[] {
  if (!isObject(changes)) return [{where, matter: 'is no object', action: 'Give rooms, each with names and numbers.'}]
  return Object.entries(changes).flatMap(([room, inRoom]: [string, unknown]) => {
    const table = own(tables, room)
    if (table !== undefined) return wrongRoom(inRoom, table, `${where}.${room}`)
    const action = `Give one of ${Object.keys(tables).join(', ')}.`
    return [{where: `${where}.${room}`, matter: 'is no group of settings', action}]
  })
}

/** All settings with the changes made; a Failure where one cannot be made. */
export function settingsWith(changes: SettingsChanges): Settings {
  const [wrong] = wrongSettings(changes)
  if (wrong !== undefined)
    throw new Failure(`${wrong.where} ${wrong.matter}.`, {
      exitCode: 2,
      code: 'wrong-setting',
      where: wrong.where,
      action: wrong.action,
    })
  const rooms = Object.entries(defaultSettings).map(([room, values]) => [
    room,
    {...values, ...changes[room as keyof Settings]},
  ])
  return Object.fromEntries(rooms) as Settings
}

function valueSchema(setting: Setting): object {
  const {value, unit, reason} = setting
  const [minimum, maximum] = setting.range
  const type = isWhole(setting) ? 'integer' : 'number'
  return {type, minimum, maximum, default: value, description: `${unit}: ${reason}`}
}

const closed = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  additionalProperties: false,
})

/** JSON Schema of changes: every setting may be left out. */
export function settingsSchema(): object {
  const rooms = Object.entries(tables).map(([room, table]) => [
    room,
    closed(Object.fromEntries(Object.entries(table).map(([name, setting]) => [name, valueSchema(setting)]))),
  ])
  return closed(Object.fromEntries(rooms) as Readonly<Record<string, object>>)
}
