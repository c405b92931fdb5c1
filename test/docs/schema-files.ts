/**
 * What schemas/ holds, made from pipeline/schema; what each field means is taken from the comments of pipeline/records.ts and
 * pipeline/types.ts, so that it is said once.
 */
import path from 'node:path'
import ts from 'typescript'
import {z} from 'zod'
import {record} from '../../pipeline/schema/records.ts'
import {root} from '../shared.ts'
import {formatted} from './formatted.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const SOURCES = ['pipeline/records.ts', 'pipeline/types.ts'].map(file => path.join(root, file))

/** As much of a JSON Schema as is made here. */
export interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

export interface ResultsSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>
}

interface Comments {
  readonly type: string
  readonly fields: ReadonlyMap<string, string>
}

/** The comment above a declaration, in one line. */
const said = (parts: readonly ts.SymbolDisplayPart[]): string =>
  ts
    .displayPartsToString([...parts])
    .replace(/\s+/gu, ' ')
    .trim()

/** Of each exported type: its comment, and those of its fields, inherited ones too. */
function commentsOf(files: readonly string[]): ReadonlyMap<string, Comments> {
  const program = ts.createProgram(files, {strict: true, noLib: true, allowImportingTsExtensions: true, noEmit: true})
  const checker = program.getTypeChecker()
  const found = new Map<string, Comments>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const fields = checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .map(field => [field.name, said(field.getDocumentationComment(checker))] as const)
      found.set(symbol.name, {type: said(symbol.getDocumentationComment(checker)), fields: new Map(fields)})
    }
  }
  return found
}

function commented(schema: Schema, comments: Comments | undefined): Schema {
  const description = comments?.type ?? ''
  if (schema.properties === undefined) return {...schema, ...(description === '' ? {} : {description})}
  const properties = Object.entries(schema.properties).map(([name, field]) => {
    const comment = comments?.fields.get(name) ?? ''
    return [name, {...(comment === '' ? {} : {description: comment}), ...field}]
  })
  return {
    ...(description === '' ? {} : {description}),
    ...schema,
    properties: Object.fromEntries(properties) as Readonly<Record<string, Schema>>,
  }
}

/** JSON Schema of one line of results.jsonl. */
export function resultsSchema(): ResultsSchema {
  const {$defs, oneOf} = z.toJSONSchema(record, {target: 'draft-2020-12'}) as unknown as ResultsSchema
  const comments = commentsOf(SOURCES)
  const defs = Object.entries($defs).map(([name, schema]) => [name, commented(schema, comments.get(name))])
  const whole = {
    $schema: DIALECT,
    $id: 'urn:wirediff:schema:results:1',
    title: 'One line of results.jsonl, as wirediff writes it',
    oneOf,
    $defs: Object.fromEntries(defs) as Readonly<Record<string, Schema>>,
  }
  return whole as ResultsSchema
}

export const resultsSchemaFile = (): Promise<string> => formatted(JSON.stringify(resultsSchema()), 'json')
