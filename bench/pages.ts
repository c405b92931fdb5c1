/**
 * The report of 1,001 stories of three full articles each, from results.jsonl to the last page: the story of the seeds
 * again and again under other ids, one more than stand on a page of the index.
 *
 * Into a folder without pages, since a run that stands there already is compared and kept.
 */
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ran} from './children.ts'
import {inFolder} from './folder.ts'
import {wirediff} from './recall/found.ts'
import {median} from './rounds.ts'

export const STORIES = 1001

const ID = /"([acdsu])([0-9a-f]{12})"/g

/** The same record under the ids of another story. */
const again = (line: string, nth: number): string =>
  line.replace(ID, (_, letter: string, rest: string) => {
    const other = createHash('sha256').update(`${rest} ${nth}`).digest('hex').slice(0, 12)
    return `"${letter}${other}"`
  })

/** In the order of results.jsonl: all articles, then all pairs, then all stories. */
function repeated(results: string): string {
  const [run = '', ...lines] = results.trimEnd().split('\n')
  const all = lines.flatMap(line => Array.from({length: STORIES}, (_, nth) => again(line, nth)))
  const articles = lines.filter(line => line.startsWith('{"type":"article"')).length * STORIES
  const counted = run.replace(/"(inputs|articles)":\d+/g, `"$1":${articles}`)
  return [counted, ...all, ''].join('\n')
}

export async function thousandReport(rounds: number): Promise<number> {
  const [, ...args] = wirediff()
  const seeds = path.resolve(import.meta.dirname, '..', 'seeds')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const {seconds} = await inFolder(async folder => {
      const results = path.join(folder, 'results.jsonl')
      await ran([...args, 'scan', seeds, '-o', folder, '--quiet'])
      writeFileSync(results, repeated(readFileSync(results, 'utf8')))
      return ran([...args, 'report', folder, '--quiet'])
    })
    times.push(seconds)
  }
  return median(times)
}
