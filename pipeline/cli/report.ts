/** `report OUT`: tables and pages once more from OUT/results.jsonl, with the editor's decisions as they stand now. */
import path from 'node:path'
import {allTables, createSummary, readRecords, resultLines, RESULTS} from '../../stages/report/index.ts'
import {tellWriting} from './dry-run.ts'
import {OUTPUT} from './flags.ts'
import {checkFolder} from './folder.ts'
import {dedupTables, published, storyTables, styleOf, tablesFrom, type Tables} from './publish.ts'
import {inResults} from './results.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

/** Results without texts are those of dedup. */
async function tablesOf(results: string): Promise<Tables> {
  for await (const record of readRecords(results)) {
    if (record.type === 'article') return record.text === undefined ? dedupTables : storyTables
    if (record.type !== 'run') break
  }
  return storyTables
}

export async function report(folder: string | undefined, session: Session): Promise<Outcome> {
  const {flags, settings, output, paper} = session
  const out = folder ?? OUTPUT
  const results = path.join(out, RESULTS)
  const tables = await inResults(out, 'wirediff report OUT', tablesOf(results))
  await checkFolder(out, {known: RESULTS})
  if (flags.dryRun) {
    const names = [...tables.map(({file}) => file), ...(tables === storyTables ? ['index.html', 'stories'] : [])]
    await tellWriting({out, names}, session)
    return NOTHING
  }
  const summary = createSummary(settings.report)
  const known = allTables.map(({file}) => file)
  const desk = await published(out, {known, ...session}, publication =>
    tablesFrom(publication, {results, folder: out, tables, style: styleOf(flags), settings: settings.report, summary}),
  )
  if (flags.json) for await (const line of resultLines(results)) await output.line(line)
  else if (!flags.quiet) for (const line of summary.lines(desk, {paper, out})) await output.line(line)
  return {skipped: summary.run?.skipped ?? 0, toCheck: summary.toCheck}
}
