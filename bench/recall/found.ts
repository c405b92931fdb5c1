/** What `wirediff dedup` finds in a file: its pairs and groups, by the ids that the articles had in the file. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Relation} from '../../pipeline/types.ts'
import {readRecords, RESULTS} from '../../stages/report/index.ts'
import {NODE} from '../children.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const BUILT = path.join(ROOT, 'dist', 'pipeline', 'cli', 'main.js')
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
  readonly headlines: ReadonlyMap<string, string>
}

/** Copies of one article are told as a group, not each beside each. */
const pairsAmong = (members: readonly string[]): string[] =>
  members.flatMap((a, i) => members.slice(i + 1, MOST_MEMBERS).map(b => pairName(a, b)))

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
  return {pairs, headlines}
}

export async function foundIn(file: string): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-recall-'))
  try {
    const [program, ...args] = wirediff()
    execFileSync(program, [...args, 'dedup', file, '-o', path.join(folder, 'out'), '--quiet'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return await readFound(path.join(folder, 'out', RESULTS))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
