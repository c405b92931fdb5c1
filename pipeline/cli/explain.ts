/** `explain ID`: why; from OUT/results.jsonl alone. */
import path from 'node:path'
import {explain as find, explainLines, readRecords, RESULTS} from '../../stages/report/index.ts'
import {OUTPUT} from './flags.ts'
import {inResults, meantIds} from './results.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

export async function explain(ids: readonly string[], {flags, settings, output, paper}: Session): Promise<Outcome> {
  const out = flags.output ?? OUTPUT
  const open = (): ReturnType<typeof readRecords> => readRecords(path.join(out, RESULTS))
  const found = meantIds(ids, open, find(ids, open))
  const explained = await inResults(out, 'wirediff explain ID -o OUT', found)
  if (flags.json) {
    await output.line(JSON.stringify(explained.subject))
    for (const article of explained.articles) await output.line(JSON.stringify(article))
    for (const pair of explained.pairs) await output.line(JSON.stringify(pair))
  } else {
    for (const line of explainLines(explained, {paper, out, settings: settings.report})) await output.line(line)
  }
  return NOTHING
}
