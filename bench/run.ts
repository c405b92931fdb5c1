/**
 * `npm run bench`: every aim, measured in one run against others in turn. What is timed, on what, against what: bench/README.md.
 *
 *     --articles 100000               of the corpus that is made signatures
 *     --sample 500                    of these, what other libraries get
 *     --scale 10000,100000,1000000    sizes of the corpora that go through `wirediff dedup`
 *     --copies 100000                 of one article, against as many distinct ones
 *     --rounds 5     --only signatures|whole|story     --no-peers     --write (results.md and plots)
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import * as aims from './aims.ts'
import {isPinned} from './children.ts'
import * as page from './page.ts'
import {timed} from './rounds.ts'
import {KERNEL, signatures} from './signatures.ts'
import {STORY, storyTask} from './story.ts'
import {canDo, corpus, seedsReport, wholes, type Whole, type WholeTask} from './whole.ts'

/** Of the command that takes millions; rows that need them wait until `dedup --help` knows them. */
const WORKERS = '--workers'
const LANES = '--lanes'
/** What a single worker that keeps objects can be asked for. */
const MOST_NOW = 10_000

const {values: flags} = parseArgs({
  options: {
    articles: {type: 'string', default: '100000'},
    sample: {type: 'string', default: '500'},
    scale: {type: 'string', default: '10000,100000,1000000'},
    copies: {type: 'string', default: '100000'},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string'},
    'no-peers': {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
})
const rounds = Number(flags.rounds)
const isWanted = (part: string): boolean => flags.only === undefined || flags.only === part

interface Part {
  readonly rows: readonly aims.Row[]
  readonly tables: readonly string[]
}
const NOTHING: Part = {rows: [], tables: []}

async function signaturePart(folder: string): Promise<Part> {
  const articles = Number(flags.articles)
  const sample = Math.min(articles, Number(flags.sample))
  const file = await corpus(folder, 'distinct', articles)
  const own = await signatures(file, {articles, sample, peers: !flags['no-peers']})
  try {
    const medians = await timed(own.tasks, rounds)
    const us = new Map([...medians].map(([name, took]) => [name, (1e6 * took) / (own.articles.get(name) ?? NaN)]))
    const pinned = isPinned ? 'one pinned core' : 'no core pinned: there is no taskset'
    const notes = own.leftOut.map(one => `Left out: ${one}.`)
    const sizes = `${articles} articles, ${sample} for other libraries, medians of ${rounds} rounds in turn, ${pinned}. ${notes.join(' ')}`
    return {rows: aims.signatureRows(us), tables: [sizes.trim(), page.signatureTable(us, us.get(KERNEL) ?? NaN)]}
  } finally {
    own.stop()
  }
}

async function wholeTasks(folder: string): Promise<readonly WholeTask[]> {
  const [workers, lanes] = [canDo(WORKERS), canDo(LANES)]
  const fitting = (articles: number): boolean => workers || articles <= MOST_NOW
  const sizes = flags.scale.split(',').map(Number).filter(fitting)
  const four = workers ? [WORKERS, '4'] : []
  const tasks: WholeTask[] = []
  for (const articles of sizes) {
    const file = await corpus(folder, 'planted', articles)
    tasks.push({name: workers ? aims.ALL_LANES : aims.NOW, file, articles, flags: four})
    if (workers && lanes) tasks.push({name: aims.COPY_LANE, file, articles, flags: [...four, LANES, 'copy']})
  }
  const copies = Math.min(Number(flags.copies), workers ? Infinity : MOST_NOW)
  for (const [name, kind] of [
    [aims.DISTINCT, 'distinct'],
    [aims.IDENTICAL, 'identical'],
  ] as const)
    tasks.push({name, file: await corpus(folder, kind, copies), articles: copies, flags: four})
  return tasks
}

async function wholePart(folder: string): Promise<{part: Part; measured: readonly Whole[]}> {
  const measured = await wholes(await wholeTasks(folder), rounds)
  return {part: {rows: aims.wholeRows(measured), tables: [page.wholeTable(measured)]}, measured}
}

async function storyPart(): Promise<Part> {
  const warm = await timed([storyTask()], rounds)
  return {rows: aims.storyRows(warm.get(STORY) ?? NaN, await seedsReport(rounds)), tables: []}
}

const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-bench-'))
try {
  const ofSignatures = isWanted('signatures') ? await signaturePart(folder) : NOTHING
  const {part, measured} = isWanted('whole') ? await wholePart(folder) : {part: NOTHING, measured: []}
  const ofStory = isWanted('story') ? await storyPart() : NOTHING
  const parts = [ofSignatures, part, ofStory]
  const block = [page.aimsTable(parts.flatMap(({rows}) => rows)), ...parts.flatMap(({tables}) => tables)].join('\n\n')
  process.stdout.write(`${page.machine}\n\n${page.isBusy ? `${page.underLoad}\n\n` : ''}${block}\n`)
  if (flags.write) {
    page.addBlock(block)
    page.drawPlots(measured)
  }
} finally {
  rmSync(folder, {recursive: true})
}
