/** `explain ID`: why; from OUT/results.jsonl, and for what dedup leaves out from the articles as they lie. */
import path from 'node:path'
import {
  alignedOf,
  explain as find,
  explainLines,
  explanation,
  readRecords,
  RESULTS,
  withTexts,
} from '../../stages/report/index.ts'
import {OUTPUT} from './flags.ts'
import {inResults, meantIds} from './results.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

export async function explain(ids: readonly string[], session: Session): Promise<Outcome> {
  const {flags, settings, output, paper} = session
  const out = flags.output ?? OUTPUT
  const open = (): ReturnType<typeof readRecords> => readRecords(path.join(out, RESULTS))
  const found = await inResults(out, 'wirediff explain ID -o OUT', meantIds(ids, open, find(ids, open)))
  const isWhole = found.articles.every(({text}) => text !== undefined)
  // reading articles is loaded only where it is needed
  const again = isWhole ? null : await (await import('./again.ts')).textsAgain(found.articles, session, out)
  const explained = again === null ? found : withTexts(found, again)
  const {subject, articles} = explained
  const least = settings.verify.passageWords
  const aligned = subject.type === 'pair' ? alignedOf(subject.pair, {story: subject.story, articles, least}) : []
  if (flags.json) await output.line(JSON.stringify(explanation(explained, aligned)))
  else
    for (const line of explainLines(explained, {aligned, paper, out, settings: settings.report}))
      await output.line(line)
  return NOTHING
}
