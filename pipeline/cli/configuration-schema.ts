/**
 * The JSON Schema of the configuration file, for editors: from the option table and the table of settings, as the check is.
 *
 * `{"$schema": "./node_modules/wirediff/schemas/configuration.schema.json"}` in the first line of the file makes an editor propose
 * the names, show what they do and mark what is wrong.
 */
import {settingsSchema} from '../schema/settings.ts'
import {defaultOf, isTurnedOff, type Option} from './options/option.ts'
import {options} from './options/table.ts'

/** Of a switch that is on, the help tells what it is to turn it off. */
const tellingOf = (one: Option): string => {
  const told = isTurnedOff(one) ? `false: ${one.help}` : one.help
  const fallback = defaultOf(one)
  return `${told}${fallback === '' ? '' : ` (default: ${fallback})`}`
}

export function configurationSchema(): object {
  const known = options.filter(({inFile}) => inFile)
  const named = new Map(known.map(one => [one.name, {...one.kind.schema, description: tellingOf(one)}]))
  const excluded = known.flatMap(({name, conflicts = []}) =>
    conflicts.length === 0 ? [] : [[name, {properties: Object.fromEntries(conflicts.map(other => [other, false]))}]],
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:wirediff:schema:configuration:1',
    title: 'Configuration of wirediff',
    description: 'Options under the names of their flags, and settings under their rooms; given with --config FILE.',
    type: 'object',
    properties: {$schema: {type: 'string'}, ...Object.fromEntries<object>(named), settings: settingsSchema()},
    additionalProperties: false,
    dependentSchemas: Object.fromEntries(excluded) as object,
  }
}
