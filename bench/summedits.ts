/**
 * Edited news summaries: each pair of sentences made a story of two texts, and whether any difference is shown.
 *
 *     npx tsx bench/summedits.ts            figures on the half kept shut
 *     npx tsx bench/summedits.ts --read     figures on the half for reading, with what was missed and wrongly shown
 *
 * The split is by summary, so that no edit of a sentence once read is ever measured. Skips with a note where the
 * collection is not beside the repository. Prints balanced accuracy, then how many edits of each sort are shown.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import type {Divergence} from '../pipeline/records.ts'
import {memberOf, told} from '../test/members.ts'

const FILE = path.resolve(import.meta.dirname, '..', '..', 'shared', 'data', 'summedits', 'news_pairs.jsonl')
const PAIR = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  divergent: z.boolean(),
  edit_types: z.string().array(),
})
type Pair = z.infer<typeof PAIR>

/** One bit of a hash of the summary: nobody chose which half a summary is in. */
const isForReading = ({id}: Pair): boolean =>
  ((createHash('sha256')
    .update(`wirediff/${id.split('_')[0] ?? ''}`)
    .digest()
    .at(-1) ?? 0) &
    1) ===
  0

function shown({a, b}: Pair): Divergence[] {
  return told([memberOf('a.txt', a), memberOf('b.txt', b)]).divergences.filter(
    ({strength, verdict}) => strength !== 'weak' && (verdict === 'conflict' || verdict === 'status-shift'),
  )
}

interface Judged {
  readonly pair: Pair
  readonly found: readonly Divergence[]
}

const share = (of: readonly Judged[], right: (one: Judged) => boolean): number =>
  of.length === 0 ? NaN : of.filter(right).length / of.length

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

function figures(judged: readonly Judged[]): string[] {
  const speaks = ({found}: Judged): boolean => found.length > 0
  const differing = judged.filter(({pair}) => pair.divergent)
  const agreeing = judged.filter(({pair}) => !pair.divergent)
  const [hits, silence] = [share(differing, speaks), share(agreeing, one => !speaks(one))]
  const sorts = [...new Set(differing.flatMap(({pair}) => pair.edit_types))].sort()
  const rules = judged.flatMap(({pair, found}) => found.map(({rule}) => `${rule}${pair.divergent ? '' : ' wrong'}`))
  return [
    `${judged.length} pairs, ${differing.length} of them edited to differ`,
    `balanced accuracy ${percent((hits + silence) / 2)}   differing shown ${percent(hits)}   agreeing silent ${percent(silence)}`,
    ...sorts.map(
      sort =>
        `  ${sort.padEnd(30)} shown ${percent(
          share(
            differing.filter(({pair}) => pair.edit_types.includes(sort)),
            speaks,
          ),
        )}`,
    ),
    ...[...new Set(rules)].sort().map(rule => `  ${rule.padEnd(40)} ${rules.filter(other => other === rule).length}`),
  ]
}

function listed(judged: readonly Judged[]): string[] {
  return judged.flatMap(({pair, found}) => {
    if (found.length > 0 === pair.divergent) return []
    const said = found.map(({rule, readings}) => `${rule}: ${readings.map(({value}) => value).join(' / ')}`)
    return [`${pair.divergent ? 'MISSED' : 'WRONG '} ${pair.b}`, ...said.map(line => `         ${line}`)]
  })
}

const isReading = process.argv.includes('--read')
if (!existsSync(FILE)) process.stdout.write('skipped: ../shared/data/summedits is not beside the repository\n')
else {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  const pairs = lines.flatMap(line => (line === '' ? [] : [PAIR.parse(JSON.parse(line))]))
  const judged = pairs.filter(pair => isForReading(pair) === isReading).map(pair => ({pair, found: shown(pair)}))
  process.stdout.write([...(isReading ? listed(judged) : []), ...figures(judged), ''].join('\n'))
}
