/**
 * `npm run bench:recall -- [--articles 5000] [--seed 7] [--exact] [--no-reuters] [--list]`: what `wirediff dedup` finds of what is
 * there to find, by likeness and by the length of the excerpt.
 *
 * Planted copies and excerpts are judged by the truth that was written with them, `--exact` adds the exact join over the
 * planted corpus; forms and Reuters-21578 by the exact join alone. `--list` names what is missed.
 */
import {parseArgs} from 'node:util'
import {corpus} from '../corpora.ts'
import type {Kind} from '../corpus/kinds.ts'
import {readTruth, type KnownPair} from '../corpus/write.ts'
import {foundIn, pairName, type Found} from './found.ts'
import {reuters, SHORT_PASSAGES} from './reuters.ts'
import {byExcerpt, byLikeness} from './shares.ts'
import {exactPairs, textsOf} from './texts.ts'
import {listMissed, say, table, tellStrangers} from './told.ts'

const {values: flags} = parseArgs({
  options: {
    articles: {type: 'string', default: '5000'},
    seed: {type: 'string', default: '7'},
    exact: {type: 'boolean', default: false},
    'no-reuters': {type: 'boolean', default: false},
    list: {type: 'boolean', default: false},
  },
})
const [articles, seed] = [Number(flags.articles), Number(flags.seed)]
/** All forms are alike: pairs grow as the square. */
const MOST_FORMS = 300

const likenessOf = (pairs: readonly {a: string; b: string; jaccard: number}[]): Map<string, number> =>
  new Map(pairs.map(({a, b, jaccard}) => [pairName(a, b), jaccard]))

interface Generated {
  readonly file: string
  readonly pairs: readonly KnownPair[]
  readonly found: Found
}

async function generated(kind: Kind, more: readonly string[] = []): Promise<Generated> {
  const file = await corpus(kind, articles, seed)
  const {pairs} = await readTruth(file)
  return {file, pairs, found: await foundIn(file, more)}
}

async function planted(kind: 'planted' | 'boilerplate'): Promise<void> {
  const {file, pairs, found} = await generated(kind)
  const known = pairs.map(pair => ({...pair, contained: Math.max(...pair.containment)}))
  const {shares, missed} = byLikeness(known, found)
  table(`${kind}, ${articles} articles: Jaccard`, shares)
  if (flags.list) listMissed(missed, found)
  const exact = flags.exact ? exactPairs(await textsOf(file)) : null
  tellStrangers(likenessOf([...pairs, ...(exact ?? [])]), found, flags.list)
  if (exact === null) return
  const truth = likenessOf(pairs)
  const others = exact.filter(({a, b}) => !truth.has(pairName(a, b)))
  say(`the exact join finds ${exact.length} pairs, ${others.length} of them not planted`)
}

async function excerpts(): Promise<void> {
  const {file, pairs, found} = await generated('excerpts')
  const short = byExcerpt(pairs, await foundIn(file, SHORT_PASSAGES)).shares
  const {shares, missed} = byExcerpt(pairs, found)
  say('', `| excerpts, ${articles} articles: words carried, edited | of | told, --min-passage 8 | told |`)
  say('| --- | --- | --- | --- |')
  shares.forEach(({name, found: told, all}, i) => {
    const share = (count: number): string => `${count}${all === 0 ? '' : ` (${(count / all).toFixed(3)})`}`
    say(`| ${name} | ${all} | ${share(short[i]?.found ?? 0)} | ${share(told)} |`)
  })
  if (flags.list) listMissed(missed, found)
  const known = new Set(pairs.map(({a, b}) => pairName(a, b)))
  say('', `pairs told that nobody planted: ${[...found.pairs.keys()].filter(name => !known.has(name)).length}`)
}

/** A form filled in over and over: what it shares is no reuse, and not every pair of it is compared. */
async function forms(): Promise<void> {
  const count = Math.min(MOST_FORMS, articles)
  const file = await corpus('template', count, seed)
  const found = await foundIn(file)
  table(`template, ${count} articles, exact join: Jaccard`, byLikeness(exactPairs(await textsOf(file)), found).shares)
  say('', `pairs told of ${(count * (count - 1)) / 2}: ${found.pairs.size}`)
}

await planted('planted')
await planted('boilerplate')
await excerpts()
await forms()
if (!flags['no-reuters']) await reuters()
