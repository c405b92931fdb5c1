/** schemas/configuration.schema.json, for editors. */
import {configurationSchema} from '../../pipeline/cli/configuration-schema.ts'
import {formatted} from './formatted.ts'

export const configurationSchemaFile = (): Promise<string> => formatted(JSON.stringify(configurationSchema()), 'json')
