/**
 * Golden stories: what wirediff tells of the seeds and of the stories of test/stories/fresh-1, as a person would read it.
 * `npm run golden` writes them again; the diff is then read, line by line, before it is committed.
 */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {StoryRecord} from '../pipeline/records.ts'
import type {ArticleId} from '../pipeline/types.ts'
import type {Annotated} from '../stages/annotate/types.ts'
import {memberOf, told} from './members.ts'

const here = import.meta.dirname
const labelled = path.join(here, 'stories', 'fresh-1')

const membersOf = (folder: string, files: readonly string[]): Annotated[] =>
  files.map(file => memberOf(file.replace(/\.txt$/u, ''), readFileSync(path.join(folder, file), 'utf8')))

interface Labelled {
  readonly stories: readonly {readonly story: string; readonly articles: readonly string[]}[]
}

/** Name, folder and files of every golden story. */
function goldenStories(): (readonly [string, string, readonly string[]])[] {
  const seeds = path.join(here, '..', 'seeds')
  const {stories} = JSON.parse(readFileSync(path.join(labelled, 'labels.json'), 'utf8')) as Labelled
  return [
    [
      'seeds',
      seeds,
      readdirSync(seeds)
        .filter(file => file.endsWith('.txt'))
        .sort(),
    ],
    ...stories.map(({story, articles}) => [story, path.join(labelled, 'articles'), [...articles].sort()] as const),
  ]
}

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
  for (const [name, folder, files] of goldenStories())
    it(name, () => {
      const members = membersOf(folder, files)
      const text = rendered(told(members), members)
      const golden = path.join(here, 'golden', `${name}.golden.txt`)
      if (process.env['WRITE_GOLDEN'] === '1') writeFileSync(golden, text)
      expect(text).to.equal(readFileSync(golden, 'utf8'))
    })
})
