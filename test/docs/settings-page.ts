/** docs/settings.md: every number of the house with its unit, range and reason, made from pipeline/settings. */
import type {Table} from '../../pipeline/settings/define.ts'
import {settingsTable} from '../../pipeline/settings.ts'
import {formatted} from './formatted.ts'

const intro = `# Settings

Every number that a run decides by, room by room. The run record of \`results.jsonl\` holds the values of that run. This
page is made from \`pipeline/settings/\` by \`npm run docs:write\`.
`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function sectionOf([room, table]: readonly [string, Table]): string {
  const rows = Object.entries(table).map(
    ([name, {value, unit, range, reason}]) =>
      `| \`${name}\` | ${value} | ${cell(unit)} | ${range[0]} to ${range[1]} | ${cell(reason)} |`,
  )
  return rows.length === 0
    ? ''
    : `\n## ${room}\n\n| name | value | unit | range | reason |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

export function settingsPage(): Promise<string> {
  const tables: readonly (readonly [string, Table])[] = Object.entries(settingsTable)
  return formatted(intro + tables.map(sectionOf).join(''), 'markdown')
}
