/**
 * `npm run quality`: scores every labelled set at hand, prints the tables, fails where a figure falls below its floor.
 *
 * `--list SET` adds each hit, miss and false alarm of a set that is not kept shut. `--write` writes the tables into
 * docs/quality.md and what each rule measured into stages/classify/measured.ts; it wants the sets beside the repository.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import {scan} from '../pipeline/index.ts'
import type {StoryRecord} from '../pipeline/records.ts'
import {fallen} from './floors.ts'
import {readJudgements} from './judged.ts'
import {measuredRules, measuredTable, type Measured} from './measured.ts'
import {figures, withFigures, type FirstScore} from './page.ts'
import {scored, type Score} from './score.ts'
import {labelledSets, realEvents} from './sets.ts'

const HERE = import.meta.dirname
const ROOT = path.resolve(HERE, '..')
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(HERE, file), 'utf8'))

const figure = z.number().min(0).max(1)
const firstScores = z.array(
  z.object({
    set: z.string(),
    by: z.string(),
    precision: figure,
    recall: figure,
    shown: z.number(),
    labelled: z.number(),
    core: figure,
    unique: figure,
  }),
)
const floors = z.record(
  z.string(),
  z.object({precision: figure, recall: figure, core: figure, unique: figure, boilerplate: figure}),
)

async function toldEvents(): Promise<StoryRecord[]> {
  const file = realEvents()
  const stories: StoryRecord[] = []
  if (file === null) return stories
  for await (const record of scan([file], {stories: {field: 'event_id'}}))
    if (record.type === 'story') stories.push(record)
  return stories
}

const list = (scores: readonly Score[], name: string): string[] =>
  scores.flatMap(({set, counts}) =>
    set.name === name ? (set.shut ? [`${name} is kept shut: no list.`] : counts.list) : [],
  )

function writePages(part: string, measured: readonly Measured[]): void {
  const page = path.join(ROOT, 'docs', 'quality.md')
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), part))
  writeFileSync(path.join(ROOT, 'stages', 'classify', 'measured.ts'), measuredTable(measured))
}

async function main(): Promise<void> {
  const scores: Score[] = []
  for (const set of labelledSets()) scores.push(await scored(set))
  const real = await toldEvents()
  // a rule is measured where its hits may be read: a shut set gives its figures alone
  const open = scores.filter(({set}) => !set.shut)
  const measured = measuredRules(open, {real, judgements: readJudgements()})
  const firsts: readonly FirstScore[] = firstScores.parse(read('first-scores.json'))
  const part = figures(scores, {firsts, measured})
  process.stdout.write(`${part}\n`)
  const listed = process.argv.indexOf('--list')
  if (listed > 0) process.stdout.write(`${list(scores, process.argv[listed + 1] ?? '').join('\n')}\n`)
  if (process.argv.includes('--write')) writePages(part, measured)
  const known = floors.parse(read('floors.json'))
  const below = scores.flatMap(score => {
    const floor = known[score.set.name]
    return floor === undefined ? [] : fallen(score, floor)
  })
  for (const line of below) process.stderr.write(`${line}\n`)
  if (below.length > 0) process.exitCode = 1
}

await main()
