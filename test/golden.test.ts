/**
 * Golden stories: what wirediff tells of each folder of test/golden/stories, as a person would read it.
 * `npm run golden` writes them again; the diff is then read, line by line, before it is committed.
 */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {StoryRecord} from '../pipeline/records.ts'
import type {ArticleId} from '../pipeline/types.ts'
import type {Annotated} from '../stages/annotate/types.ts'
import {memberOf, told} from './members.ts'

const here = import.meta.dirname
const storiesFolder = path.join(here, 'golden', 'stories')

const membersIn = (folder: string): Annotated[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => memberOf(file.replace(/\.txt$/u, ''), readFileSync(path.join(folder, file), 'utf8')))

/** One line a telling, in the order of the record. */
function rendered({core, divergences, unique}: StoryRecord, members: readonly Annotated[]): string {
  const who = (id: ArticleId): string => members.find(({article}) => article.id === id)?.article.key ?? id
  const lines = [
    ...divergences.flatMap(found => [
      `## ${found.kind}: ${found.about} (${found.verdict}, ${found.scope}, ${found.severity}, ${found.strength}; ${found.rule})`,
      ...found.readings.flatMap(({value, articles, evidence}) => [
        `- ${value} [${articles.map(who).join(', ')}]`,
        ...evidence.map(span => `    ${who(span.article)}: ${span.text}`),
      ]),
    ]),
    ...core.flatMap(({form, tellings}) => [
      `## core, ${form}`,
      ...tellings.map(span => `- ${who(span.article)}: ${span.text}`),
    ]),
    '## told by one source only',
    ...unique.map(
      claim => `- ${who(claim.article)}: ${claim.text}${claim.attributedTo === null ? '' : ` [${claim.attributedTo}]`}`,
    ),
  ]
  return `${lines.join('\n').replaceAll('\n##', '\n\n##')}\n`
}

describe('golden stories', () => {
  const folders: (readonly [string, string])[] = [
    ['seeds', path.join(here, '..', 'seeds')],
    ...(existsSync(storiesFolder) ? readdirSync(storiesFolder).sort() : []).map(
      name => [name, path.join(storiesFolder, name)] as const,
    ),
  ]
  for (const [name, folder] of folders)
    it(name, () => {
      const members = membersIn(folder)
      const text = rendered(told(members), members)
      const golden = path.join(here, 'golden', `${name}.golden.txt`)
      if (process.env['WRITE_GOLDEN'] === '1') writeFileSync(golden, text)
      expect(text).to.equal(readFileSync(golden, 'utf8'))
    })
})
