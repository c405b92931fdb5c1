/**
 * Reuters-21578, where it stands beside the repository: against our exact join, and against the pairs that came with it.
 * Each pair that came with it and is missed is named, with the reason that the texts give.
 */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {say, table, tellStrangers} from './told.ts'
import {exactPairs, textsOf} from './texts.ts'
import {reasonsOf} from './reasons.ts'
import {byLikeness, byOracle, type Alike, type Missed} from './shares.ts'
import {canDo, foundIn, pairName, type Found} from './found.ts'
import type {Texts} from './texts.ts'

const FOLDER = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'reuters21578')
const ARTICLES = path.join(FOLDER, 'articles.jsonl.gz')
const ORACLE = path.join(FOLDER, 'oracle_pairs_5w.tsv')
/** The shortest passage that dedup can be asked for: what is contained may be a notice. */
export const SHORT_PASSAGES = ['--min-passage', '8'] as const

function oracle(): readonly Alike[] {
  const [, ...lines] = readFileSync(ORACLE, 'utf8').trimEnd().split('\n')
  return lines.map(line => {
    const [a = '', b = '', jaccard, contained] = line.split('\t')
    return {a, b, jaccard: Number(jaccard), contained: Number(contained)}
  })
}

/** Every one by name: an aim allows none that is not a template. */
function name(missed: readonly Missed[], texts: Texts, {headlines}: Found): void {
  const reasons = reasonsOf(missed, texts)
  const causes = reasons.map(({cause}) => cause)
  const count = (cause: string): number => causes.filter(one => one === cause).length
  say(
    '',
    `missed: ${missed.length}; templates ${count('template')}, no passage of 8 words ${count('short')}, neither ${count('none')}`,
  )
  const headline = (id: string): string =>
    headlines.get(id) ?? `“${(texts.get(id) ?? '').replace(/\s+/g, ' ').trim().slice(0, 48)}”`
  missed.forEach(({a, b, why}, i) => {
    const {cause = 'none', told = ''} = reasons[i] ?? {}
    say(`- ${a} ${b} (${why}) ${cause === 'none' ? 'NOT EXPLAINED' : cause}: ${told}; ${headline(a)} / ${headline(b)}`)
  })
}

export async function reuters(): Promise<void> {
  if (!existsSync(ARTICLES)) {
    say('', 'Reuters-21578: skipped, ../shared/data/reuters21578 is not beside the repository')
    return
  }
  const texts = await textsOf(ARTICLES)
  const exact = exactPairs(texts)
  const found = await foundIn(ARTICLES, SHORT_PASSAGES)
  const own = byLikeness(exact, found)
  table('Reuters-21578, exact join: Jaccard', own.shares)
  name(own.missed, texts, found)
  const known = new Map(exact.map(({a, b, jaccard}) => [pairName(a, b), jaccard]))
  tellStrangers(known, found)
  if (canDo('--exact')) {
    const all = await foundIn(ARTICLES, ['--exact', ...SHORT_PASSAGES])
    table('the same, found by dedup --exact', byLikeness(exact, all).shares)
    tellStrangers(known, all)
  }
  const {shares, missed} = byOracle(oracle(), found)
  table('Reuters-21578, pairs that came with it: Jaccard', shares)
  name(missed, texts, found)
}
