/** schemas/configuration.json, for editors; as prettier would have it. */
import {format} from 'prettier'
import {configurationSchema} from '../../pipeline/cli/configuration-schema.ts'

export const schemaFile = (): Promise<string> =>
  format(JSON.stringify(configurationSchema(), null, 2), {parser: 'json', printWidth: 120, bracketSpacing: false})
