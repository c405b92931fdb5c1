/** A made file as `npm run format` would leave it. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {format} from 'prettier'
import {z} from 'zod'
import {root} from '../shared.ts'

const style = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

export function formatted(text: string, parser: 'markdown' | 'json'): Promise<string> {
  const options = style.parse(JSON.parse(readFileSync(path.join(root, '.prettierrc.json'), 'utf8')))
  return format(text, {...options, parser})
}
