/**
 * `npm run bench`: every aim, measured in one run against others in turn. What is timed, on what, against what: bench/README.md.
 *
 *     --articles 100000               of the corpus that is made signatures
 *     --sample 500                    of these, what other libraries get
 *     --scale 10000,100000,1000000    sizes of the corpora that go through `wirediff dedup`
 *     --copies 100000                 of one article, against as many distinct ones
 *     --rounds 5     --only signatures,whole,story     --no-peers     --write (results.md and plots)
 */
import {parseArgs} from 'node:util'
import * as aims from './aims.ts'
import {isPinned} from './children.ts'
import {corpus} from './corpora.ts'
import * as page from './page.ts'
import {thousandReport} from './pages.ts'
import type {Row} from './rows.ts'
import {timed} from './rounds.ts'
import {KERNEL, signatures} from './signatures.ts'
import {ANNOTATED_TOO, COMPARED, storyTasks} from './story.ts'
import {seedsReport, wholes, type Whole, type WholeTask} from './whole.ts'
import {COPIES, EVERY_SIZE, LARGEST, wholeRows} from './whole-rows.ts'

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
const PARTS = ['signatures', 'whole', 'story']
const wanted = flags.only?.split(',') ?? PARTS
const strange = wanted.filter(part => !PARTS.includes(part))
if (strange.length > 0) throw new Error(`--only ${strange.join(',')}: give some of ${PARTS.join(',')}`)
const isWanted = (part: string): boolean => wanted.includes(part)

interface Part {
  readonly rows: readonly Row[]
  readonly tables: readonly string[]
}
const NOTHING: Part = {rows: [], tables: []}

async function signaturePart(): Promise<Part> {
  const articles = Number(flags.articles)
  const sample = Math.min(articles, Number(flags.sample))
  const file = await corpus('distinct', articles)
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

async function wholeTasks(): Promise<readonly WholeTask[]> {
  const sizes = flags.scale.split(',').map(Number)
  const largest = Math.max(...sizes)
  const tasks: WholeTask[] = []
  for (const articles of sizes) {
    const file = await corpus('planted', articles)
    const wanted = articles === largest ? [...EVERY_SIZE, ...LARGEST] : EVERY_SIZE
    tasks.push(...wanted.map(task => ({...task, file, articles})))
  }
  const articles = Number(flags.copies)
  for (const [name, kind] of Object.entries(COPIES.kinds))
    tasks.push({name, file: await corpus(kind, articles), articles, flags: COPIES.flags})
  return tasks
}

async function wholePart(): Promise<{part: Part; measured: readonly Whole[]}> {
  const measured = await wholes(await wholeTasks(), rounds)
  return {part: {rows: wholeRows(measured), tables: [page.wholeTable(measured)]}, measured}
}

async function storyPart(): Promise<Part> {
  const warm = await timed(await storyTasks(), rounds)
  const story = {compared: warm.get(COMPARED) ?? NaN, annotatedToo: warm.get(ANNOTATED_TOO) ?? NaN}
  return {
    rows: aims.storyRows(story, await seedsReport(rounds), await thousandReport(rounds)),
    tables: [],
  }
}

const ofSignatures = isWanted('signatures') ? await signaturePart() : NOTHING
const {part, measured} = isWanted('whole') ? await wholePart() : {part: NOTHING, measured: []}
const ofStory = isWanted('story') ? await storyPart() : NOTHING
const parts = [ofSignatures, part, ofStory]
const block = [page.aimsTable(parts.flatMap(({rows}) => rows)), ...parts.flatMap(({tables}) => tables)].join('\n\n')
process.stdout.write(`${page.machine}\n\n${page.isBusy ? `${page.underLoad}\n\n` : ''}${block}\n`)
if (flags.write) {
  page.addBlock(block)
  page.drawPlots(measured)
}
