/**
 * `--print-config`: what holds for the command, and where each value comes from; with `--json` what was given, as a
 * configuration file.
 *
 *     jobs      2           flag
 *     csv       "raw"       wirediff.config.json
 *     timezone  "UTC"       default
 *     retain    (for ever)  default
 */
import type {Asked} from './asked.ts'
import {safeLines} from './exit.ts'
import {camel, defaultOf, type Option} from './options/option.ts'
import {optionsOf} from './options/table.ts'

const valueIn = ({flags}: Asked, {name, kind}: Option): unknown => {
  const value = new Map<string, unknown>(Object.entries(flags)).get(camel(name))
  return value === null || kind.toJson === undefined ? value : kind.toJson(value)
}

/** As JSON where it is a value; what it hangs on in brackets. */
function defaultIn({command}: Asked, one: Option): string {
  const told = defaultOf(one, command.name)
  if (told === '') return 'null'
  try {
    one.kind.read(told)
    return JSON.stringify(told)
  } catch {
    return `(${told})`
  }
}

const settingIn = ({settings}: Asked, place: string): unknown => {
  const [room = '', name = ''] = place.split('.')
  return new Map<string, Readonly<Record<string, number>>>(Object.entries(settings)).get(room)?.[name]
}

function asFile(asked: Asked): string {
  const given = optionsOf(asked.command.name).filter(({name, inFile}) => inFile && asked.origins.has(name))
  const rooms: Record<string, Record<string, unknown>> = {}
  for (const place of asked.configuration.changed) {
    const [room = '', name = ''] = place.split('.')
    rooms[room] = {...rooms[room], [name]: settingIn(asked, place)}
  }
  const named = given.filter(({name}) => name !== 'json').map(one => [one.name, valueIn(asked, one)])
  return JSON.stringify(
    {...Object.fromEntries(named), ...(Object.keys(rooms).length > 0 ? {settings: rooms} : {})},
    null,
    2,
  )
}

function asTable(asked: Asked): string {
  const {origins, configuration} = asked
  const from = {flag: 'flag', file: configuration.file ?? 'file', default: 'default'} as const
  const rows = optionsOf(asked.command.name)
    .filter(({inFile}) => inFile)
    .map(one => {
      const value = valueIn(asked, one)
      const told = value === null ? defaultIn(asked, one) : JSON.stringify(value)
      return [one.name, told, from[origins.get(one.name) ?? 'default']]
    })
  const numbers = [...configuration.changed].map(place => [
    `settings.${place}`,
    String(settingIn(asked, place)),
    from.file,
  ])
  const all = [...rows, ...numbers]
  const wide = [0, 1].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)))
  return all
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(wide[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const inForce = (asked: Asked): string => safeLines(asked.flags.json ? asFile(asked) : asTable(asked))
