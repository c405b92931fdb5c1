/** From the records of a run to the files of the output folder, and from these to the summary. */
import {createSummary, lineOf, type Making} from '../../stages/report/index.ts'
import type {ResultRecord} from '../records.ts'
import {KNOWN, published, storyTables, styleOf, tablesFrom, writeResults} from './publish.ts'
import type {Outcome, Session} from './session.ts'

export interface Told {
  readonly outcome: Outcome
  readonly lines: readonly string[]
}

/** With --json every record is printed as it comes. */
export const printing =
  ({flags, output}: Session) =>
  async (record: ResultRecord): Promise<void> => {
    if (flags.json) await output.line(lineOf(record).trimEnd())
  }

/** Into files, and from these to the summary; `making`: pages that stand are kept. */
export async function intoFolder(
  records: AsyncIterable<ResultRecord>,
  session: Session,
  {out, making}: {readonly out: string; readonly making?: Making},
): Promise<Told> {
  const {flags, settings, paper} = session
  const summary = createSummary(settings.report)
  const desk = await published(out, {known: KNOWN, ...session}, async publication => {
    const results = await writeResults(records, publication, printing(session))
    return await tablesFrom(publication, {
      results,
      folder: out,
      tables: storyTables,
      style: styleOf(flags),
      settings: settings.report,
      summary,
      making,
    })
  })
  return told(summary, summary.lines(desk, {paper, out}))
}

export const told = ({run, toCheck}: ReturnType<typeof createSummary>, lines: readonly string[]): Told => ({
  outcome: {skipped: run?.skipped ?? 0, toCheck},
  lines,
})
