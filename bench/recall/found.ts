/** What `wirediff dedup` finds in a file: its pairs and groups, by the ids that the articles had in the file. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Relation} from '../../pipeline/types.ts'
import {readRecords, RESULTS} from '../../stages/report/index.ts'
import {NODE} from '../children.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const BUILT = path.join(ROOT, 'dist', 'wirediff.js')
const SOURCE = path.join(ROOT, 'pipeline', 'cli', 'main.ts')

/** The program and its first arguments: built where it is. */
export const wirediff = (): readonly [string, ...string[]] =>
  existsSync(BUILT) ? [process.execPath, BUILT] : [...NODE, SOURCE]

/** Of a group; larger ones are copies by the thousand, which no truth lists pair by pair. */
const MOST_MEMBERS = 200

export interface FoundPair {
  readonly relation: Relation | 'grouped'
  readonly jaccard: number
}

export const pairName = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export interface Found {
  readonly pairs: ReadonlyMap<string, FoundPair>
  /** One name for all exact copies of a text: dedup tells the pairs of one of them. */
  readonly oneOf: ReadonlyMap<string, string>
  /** The same pairs by these names. */
  readonly told: ReadonlySet<string>
  readonly headlines: ReadonlyMap<string, string>
}

/** Whether the two are told, or copies of them to the word. */
export function isTold({told, oneOf}: Found, a: string, b: string): boolean {
  const [own, theirs] = [oneOf.get(a) ?? a, oneOf.get(b) ?? b]
  return own === theirs || told.has(pairName(own, theirs))
}

/** What was found, by the names that the articles have. */
export function foundOf(pairs: ReadonlyMap<string, FoundPair>, headlines: ReadonlyMap<string, string>): Found {
  const named = [...pairs].map(([name, {relation}]) => ({ends: name.split(' ') as [string, string], relation}))
  const copies = new Map<string, string[]>()
  for (const {ends, relation} of named)
    if (relation === 'exact') for (const end of ends) copies.set(end, [...(copies.get(end) ?? []), ...ends])
  const least = (names: readonly string[], of: (name: string) => string): string =>
    names.map(of).reduce((x, y) => (y < x ? y : x))
  const beside = new Map([...copies].map(([name, own]) => [name, least(own, one => one)]))
  // all copies are told beside one of them: what is least beside that one is a name for all
  const oneOf = new Map([...copies].map(([name, own]) => [name, least(own, one => beside.get(one) ?? one)]))
  const told = named.map(({ends: [a, b]}) => pairName(oneOf.get(a) ?? a, oneOf.get(b) ?? b))
  return {pairs, headlines, oneOf, told: new Set(told)}
}

/** Copies of one article are told as a group, not each beside each. */
const pairsAmong = (members: readonly string[]): string[] =>
  members.flatMap((a, i) => members.slice(i + 1, MOST_MEMBERS).map(b => pairName(a, b)))

/** Whether the command has the flag. */
export function canDo(flag: string): boolean {
  const [program, ...args] = wirediff()
  const help = execFileSync(program, [...args, 'dedup', '--help'], {encoding: 'utf8'})
  return new RegExp(`${flag}\\b`).test(help)
}

async function readFound(results: string): Promise<Found> {
  const names = new Map<string, string>()
  const headlines = new Map<string, string>()
  const pairs = new Map<string, FoundPair>()
  const nameOf = (id: string): string => names.get(id) ?? id
  for await (const record of readRecords(results)) {
    if (record.type === 'article') {
      const name = record.key.slice(record.key.lastIndexOf('#') + 1)
      names.set(record.id, name)
      headlines.set(name, record.headline)
    } else if (record.type === 'pair') pairs.set(pairName(nameOf(record.a), nameOf(record.b)), record)
    else if (record.type === 'group') {
      const members = [record.representative, ...record.drop].map(nameOf)
      for (const name of pairsAmong(members)) if (!pairs.has(name)) pairs.set(name, {relation: 'grouped', jaccard: NaN})
    }
  }
  return foundOf(pairs, headlines)
}

/** What `dedup` tells with these flags. */
export async function foundIn(file: string, flags: readonly string[] = []): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-recall-'))
  try {
    const [program, ...args] = wirediff()
    execFileSync(program, [...args, 'dedup', file, '-o', path.join(folder, 'out'), '--quiet', ...flags], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return await readFound(path.join(folder, 'out', RESULTS))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
