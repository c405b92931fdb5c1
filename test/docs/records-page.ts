/** docs/records.md: every record of results.jsonl with its fields, made from the schema. */
import {formatted} from './formatted.ts'
import {resultsSchema, type Schema} from './schema-files.ts'

const intro = `# Records

What \`results.jsonl\` holds: one JSON object a line, in this order: the run, articles, pairs, stories, groups of near-copies,
problems. \`scan\` of the library gives the same objects ([library.md](library.md)). This page is made from
[schemas/results.schema.json](../schemas/results.schema.json), a JSON Schema (draft 2020-12) that every line follows; the
package has it as \`wirediff/schemas/results.schema.json\`. A schema tells of the version of wirediff that it came with:
later ones may write further fields, without another number in \`schema\`, which changes when a field is taken away or means
something else.

An id is a letter and twelve hex digits, and stays the same as long as what it stands for does. Offsets count UTF-16 units,
from \`start\` up to but not including \`end\`; \`text\` of a span always equals that slice of its article's \`text\`, or of
its \`title\` where \`in\` says so.
`

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

const linked = (name: string): string => (name.endsWith('Id') ? `\`${name}\`` : `[${name}](#${name.toLowerCase()})`)

const quoted = (values: readonly unknown[]): string => values.map(value => `\`${JSON.stringify(value)}\``).join(', ')

function figure({type, minimum, maximum}: Schema): string {
  if (minimum === 0 && maximum === 1) return 'number from 0 to 1'
  if (minimum !== undefined) return `whole number from ${minimum}`
  return String(type)
}

/** A field's type as a person would say it. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return linked(nameOf(schema.$ref))
  if (schema.const !== undefined) return quoted([schema.const])
  if (schema.enum !== undefined) return quoted(schema.enum)
  const any = schema.anyOf ?? schema.oneOf
  if (any !== undefined) return any.map(typeOf).join(' or ')
  if (Array.isArray(schema.type)) return schema.type.join(' or ')
  if (schema.prefixItems !== undefined)
    return `list of ${schema.prefixItems.length}: ${schema.prefixItems.map(typeOf).join(', ')}`
  if (schema.type === 'array') return `list of ${typeOf(schema.items === false ? {} : (schema.items ?? {}))}`
  if (schema.type === 'object') return 'object'
  return schema.type === 'number' || schema.type === 'integer' ? figure(schema) : String(schema.type)
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function sectionOf([name, schema]: readonly [string, Schema]): string {
  const required = new Set(schema.required)
  const rows = Object.entries(schema.properties ?? {}).map(([field, of]) => {
    const type = required.has(field) ? typeOf(of) : `${typeOf(of)}, or left out`
    return `| \`${field}\` | ${cell(type)} | ${cell(of.description ?? '')} |`
  })
  const heading = [`\n## ${name}\n`, ...(schema.description === undefined ? [] : [`${schema.description}\n`])]
  return [...heading, '| field | is | says |', '|---|---|---|', ...rows, ''].join('\n')
}

/** Records first, then what stands in them. */
const weight = (name: string): number => (name.endsWith('Record') ? 0 : 1)

export async function recordsPage(): Promise<string> {
  const {$defs, oneOf = []} = resultsSchema()
  const order = oneOf.map(({$ref = ''}) => nameOf($ref))
  const shown = Object.entries($defs).filter(([, {properties}]) => properties !== undefined)
  shown.sort(([a], [b]) => weight(a) - weight(b) || order.indexOf(a) - order.indexOf(b))
  return formatted(intro + shown.map(sectionOf).join(''), 'markdown')
}
