/**
 * The pages as they should be: every shown output as its command prints it now, the picture, the settings.
 *
 * `npm test` is run by `npm run docs:write` alone: a test cannot run the tests.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {root} from '../shared.ts'
import {retold, shownFiles} from './blocks.ts'
import {picture} from './picture.ts'
import {recordsPage} from './records-page.ts'
import {resultsSchemaFile} from './schema-files.ts'
import {settingsPage} from './settings-page.ts'
import {manualPage} from './manual-page.ts'
import {optionsPage} from './options-page.ts'
import {configurationSchemaFile} from './configuration-schema-file.ts'
import {openWorkshop} from './workshop.ts'
import {trickyPage} from '../tricky/page.ts'

export const pageFiles: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => `docs/${name}`),
]

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

export const isTestCommand = (command: string): boolean => /^npm (run )?(test|mocha)\b/.test(command)

/** The page with its outputs made anew, in a folder of its own. */
export function pageOf(file: string): string {
  const markdown = read(file)
  if (!markdown.includes('\n```console\n')) return markdown
  const workshop = openWorkshop({colour: false})
  try {
    shownFiles(markdown).forEach(workshop.put)
    return retold(markdown, command => (isTestCommand(command) ? null : workshop.run(command)))
  } finally {
    workshop.close()
  }
}

export const pictured = 'wirediff compare seeds/*.txt'

/** What is to be checked first, which fits a page; the rest of the summary stands below the picture in words. */
const firstPart = (output: string): string => output.split(/\n\n(?=\S*Told by one source only)/u)[0] ?? output

export function pictureOf(): string {
  const workshop = openWorkshop({colour: true})
  try {
    const shown = firstPart(workshop.run(pictured))
    return picture(`\u001b[2m$\u001b[22m ${pictured}\n${shown}`, {title: `What ${pictured} prints first`})
  } finally {
    workshop.close()
  }
}

/** Files that are made whole. */
export const made: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['docs/picture.svg', pictureOf],
  ['docs/options.md', optionsPage],
  ['docs/records.md', recordsPage],
  ['docs/settings.md', settingsPage],
  ['man/wirediff.1', manualPage],
  ['schemas/configuration.schema.json', configurationSchemaFile],
  ['docs/tricky-cases.md', trickyPage],
  ['schemas/results.schema.json', resultsSchemaFile],
]
