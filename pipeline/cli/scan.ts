/** `scan PATH...` and `compare FILE...`: the same walk; compare takes all articles as one story and needs no folder. */
import path from 'node:path'
import {createDesk, createSummary, lineOf, RESULTS} from '../../stages/report/index.ts'
import {scanFlow} from '../plan.ts'
import type {ResultRecord} from '../records.ts'
import {OUTPUT, type StoriesFlag} from './flags.ts'
import {openInputs, tellPlan, type Opened} from './inputs.ts'
import {published, storyTables, styleOf, tablesFrom, writeResults, KNOWN} from './publish.ts'
import type {Outcome, Session} from './session.ts'
import {NOTHING} from './session.ts'

type Told = {readonly outcome: Outcome; readonly lines: readonly string[]}

const printing =
  ({flags, output}: Session) =>
  async (record: ResultRecord): Promise<void> => {
    if (flags.json) await output.line(lineOf(record).trimEnd())
  }

/** Into files, and from these to the summary. */
async function intoFolder(opened: Opened, session: Session, out: string): Promise<Told> {
  const {flags, paper} = session
  const summary = createSummary(session.settings.report)
  const desk = await published(out, {known: KNOWN, complain: session.complain}, async publication => {
    const records = scanFlow(opened.files, opened.run.context)
    const results = await writeResults(records, publication, printing(session))
    return await tablesFrom(publication, {results, folder: out, tables: storyTables, style: styleOf(flags), summary})
  })
  return told(summary, summary.lines(desk, {paper, out}))
}

async function ontoTerminal(opened: Opened, session: Session): Promise<Told> {
  const summary = createSummary(session.settings.report)
  const desk = createDesk()
  const print = printing(session)
  for await (const record of scanFlow(opened.files, opened.run.context)) {
    desk.take(record)
    summary.take(record)
    await print(record)
  }
  return told(summary, summary.lines(desk, {paper: session.paper, out: null}))
}

const told = ({run, toCheck}: ReturnType<typeof createSummary>, lines: readonly string[]): Told => ({
  outcome: {skipped: run?.skipped ?? 0, toCheck},
  lines,
})

async function walk(
  paths: readonly string[],
  session: Session,
  {stories, out}: {readonly stories: StoriesFlag; readonly out: string | null},
): Promise<Outcome> {
  const {flags, output} = session
  const opened = await openInputs(paths, session, {stories, out})
  try {
    if (flags.dryRun) {
      const names = [RESULTS, ...storyTables.map(({file}) => file), 'index.html', 'stories']
      await tellPlan(opened, session, out === null ? [] : names.map(name => path.join(out, name)))
      return NOTHING
    }
    const {outcome, lines} = out === null ? await ontoTerminal(opened, session) : await intoFolder(opened, session, out)
    opened.progress.clear()
    // A scan's result is in its files; compare's is the summary, which --quiet does not take away.
    if (!flags.json && (!flags.quiet || out === null)) for (const line of lines) await output.line(line)
    if (out !== null && !flags.json)
      session.say(`The report is ${path.join(out, 'index.html')}; tables and results.jsonl stand beside it.`)
    return outcome
  } finally {
    opened.progress.clear()
    await opened.run.close()
  }
}

export const scan = (paths: readonly string[], session: Session): Promise<Outcome> =>
  walk(paths, session, {stories: session.flags.stories, out: session.flags.output ?? OUTPUT})

export const compare = (paths: readonly string[], session: Session): Promise<Outcome> =>
  walk(paths, session, {stories: {stories: 'one', storyField: 'story'}, out: session.flags.output ?? null})
