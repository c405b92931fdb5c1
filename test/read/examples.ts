/** An example file as the articles that are read of it, written so that a person can check it against the file. */
import {readdirSync} from 'node:fs'
import path from 'node:path'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import {normalizeArticle} from '../../stages/normalize/index.ts'
import type {Reading} from './reading.ts'

export const examples = path.join(import.meta.dirname, 'examples')
export const EXPECTED = '.expected.txt'

export const exampleFiles: readonly string[] = readdirSync(examples, {recursive: true, encoding: 'utf8'})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => /\.[a-z]+$/.test(name) && !name.endsWith(EXPECTED))
  .sort()

const line = (name: string, value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [`${name.padEnd(10)} ${value.replaceAll('\n', '⏎')}`]

function articleLines(raw: RawArticle): readonly string[] {
  const {key, title, text, metadata, notes} = raw
  const {headline, source, published} = normalizeArticle(raw, {settings: defaultSettings.normalize, timezone: 'UTC'})
  const {edition} = metadata
  return [
    ...line('key', key),
    ...line('headline', headline),
    ...line('outlet', source),
    ...line('published', published === null ? null : `${published.iso} (${metadata.date ?? published.basis})`),
    ...line('url', metadata.url),
    ...line('language', metadata.language),
    ...line('byline', metadata.byline),
    ...line('item', edition?.item),
    ...line('version', edition?.version),
    ...line('revised', edition?.revised),
    ...line('status', edition?.status),
    ...line('embargo', edition?.embargo),
    ...line('editors', edition?.note),
    ...line('usage', edition?.usage),
    ...notes.flatMap(note => line('note', note)),
    ...line('title', title),
    '',
    ...(text === '' ? [] : [text.trimEnd(), '']),
  ]
}

const rule = '='.repeat(60)

export function shown({articles, problems, ignored}: Reading): string {
  const parts = [
    ...articles.map(articleLines),
    ...problems.map(({code, message}) => [`problem    ${code}: ${message}`]),
    ...(ignored > 0 ? [[`ignored    ${ignored}`]] : []),
  ]
  return `${parts.map(lines => lines.join('\n').trimEnd()).join(`\n${rule}\n`)}\n`
}
