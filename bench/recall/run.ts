/**
 * `npm run bench:recall -- [--articles 5000] [--seed 7] [--exact] [--no-reuters] [--list]`: what `wirediff dedup` finds of what is
 * there to find, by likeness and by the length of the excerpt.
 *
 * Planted copies and excerpts are judged by the truth that was written with them, `--exact` adds the exact join over the
 * planted corpus; Reuters-21578 by the exact join alone, where it stands beside the repository. `--list` names what is missed.
 */
import {createReadStream, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {parseArgs} from 'node:util'
import {createGunzip} from 'node:zlib'
import {z} from 'zod'
import type {Kind} from '../corpus/kinds.ts'
import {readTruth, writeCorpus, type KnownPair} from '../corpus/write.ts'
import {ExactJoin, type Likeness} from './exact.ts'
import {foundIn, pairName, type Found} from './found.ts'
import {verifiedIn} from './lanes.ts'
import {byExcerpt, byLikeness, strangers, type Missed, type Share} from './shares.ts'

const REUTERS = path.resolve(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'reuters21578',
  'articles.jsonl.gz',
)
const articleLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  title: z.string().default(''),
  text: z.string().default(''),
})

const {values: flags} = parseArgs({
  options: {
    articles: {type: 'string', default: '5000'},
    seed: {type: 'string', default: '7'},
    exact: {type: 'boolean', default: false},
    'no-reuters': {type: 'boolean', default: false},
    list: {type: 'boolean', default: false},
  },
})

const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

async function exactPairs(file: string): Promise<Likeness[]> {
  const bytes = createReadStream(file)
  const join = new ExactJoin()
  for await (const line of createInterface({input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes})) {
    const {id, title, text} = articleLine.parse(JSON.parse(line))
    // Where the body has no word the title is the text, as in the rooms.
    join.add(id, text.trim() === '' ? title : text)
  }
  return join.pairs()
}

function table(head: string, rows: readonly Share[]): void {
  say('', `| ${head} | found | of | share |`, '| --- | --- | --- | --- |')
  for (const {name, found, all} of rows)
    say(`| ${name} | ${found} | ${all} | ${all === 0 ? '–' : (found / all).toFixed(4)} |`)
}

function listMissed(missed: readonly Missed[], {headlines}: Found): void {
  if (flags.list)
    for (const {a, b, why} of missed)
      say(`  missed ${a} ${b} (${why}): ${headlines.get(a) ?? '?'} / ${headlines.get(b) ?? '?'}`)
}

function tellStrangers(known: ReadonlyMap<string, number>, found: Found): void {
  const {told, alike, off} = strangers(known, found)
  say('', `near-copies told: ${told}; of these .5 alike and more by the exact figure: ${alike}`)
  if (flags.list) for (const line of off) say(`  told ${line}`)
}

const likenessOf = (pairs: readonly {a: string; b: string; jaccard: number}[]): Map<string, number> =>
  new Map(pairs.map(({a, b, jaccard}) => [pairName(a, b), jaccard]))

async function generated(
  folder: string,
  kind: Kind,
): Promise<{file: string; pairs: readonly KnownPair[]; found: Found}> {
  const file = path.join(folder, `${kind}.ndjson`)
  await writeCorpus({kind, articles: Number(flags.articles), seed: Number(flags.seed)}, file)
  const {pairs} = await readTruth(file)
  return {file, pairs, found: await foundIn(file)}
}

async function planted(folder: string, kind: 'planted' | 'boilerplate'): Promise<void> {
  const {file, pairs, found} = await generated(folder, kind)
  const {shares, missed} = byLikeness(
    pairs.map(pair => ({...pair, contained: Math.max(...pair.containment)})),
    found,
  )
  table(`${kind}, ${flags.articles} articles: Jaccard`, shares)
  listMissed(missed, found)
  const exact = flags.exact ? await exactPairs(file) : null
  tellStrangers(likenessOf([...pairs, ...(exact ?? [])]), found)
  if (exact === null) return
  const known = likenessOf(pairs)
  say(
    `the exact join finds ${exact.length} pairs, ${exact.filter(({a, b}) => !known.has(pairName(a, b))).length} of them not planted`,
  )
}

async function excerpts(folder: string): Promise<void> {
  const {file, pairs, found} = await generated(folder, 'excerpts')
  const lanes = byExcerpt(pairs, await verifiedIn(file)).shares
  const {shares, missed} = byExcerpt(pairs, found)
  say(
    '',
    `| excerpts, ${flags.articles} articles: words carried, edited | of | verified by the lanes | told by dedup |`,
  )
  say('| --- | --- | --- | --- |')
  shares.forEach(({name, found: told, all}, i) => {
    const share = (count: number): string => `${count}${all === 0 ? '' : ` (${(count / all).toFixed(3)})`}`
    say(`| ${name} | ${all} | ${share(lanes[i]?.found ?? 0)} | ${share(told)} |`)
  })
  listMissed(missed, found)
  const known = new Set(pairs.map(({a, b}) => pairName(a, b)))
  say('', `pairs told that nobody planted: ${[...found.pairs.keys()].filter(name => !known.has(name)).length}`)
}

async function reuters(): Promise<void> {
  if (flags['no-reuters'] || !existsSync(REUTERS)) {
    say('', 'Reuters-21578: skipped, ../shared/data/reuters21578 is not beside the repository or not asked for')
    return
  }
  const exact = await exactPairs(REUTERS)
  const found = await foundIn(REUTERS)
  const {shares, missed} = byLikeness(exact, found)
  table('Reuters-21578, exact join: Jaccard', shares)
  listMissed(missed, found)
  tellStrangers(likenessOf(exact), found)
}

const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-recall-'))
try {
  await planted(folder, 'planted')
  await planted(folder, 'boilerplate')
  await excerpts(folder)
  await reuters()
} finally {
  rmSync(folder, {recursive: true})
}
