/** `scan PATH...` and `compare FILE...`: the same walk; compare takes all articles as one story and needs no folder. */
import path from 'node:path'
import {createDesk, createSummary} from '../../stages/report/index.ts'
import {Failure} from '../errors.ts'
import {scanFlow} from '../plan.ts'
import {tellPlan} from './dry-run.ts'
import {dayOf, OUTPUT} from './flags.ts'
import {openInputs, type Opened, type Opening} from './inputs.ts'
import {intoFolder, printing, told, type Told} from './into-folder.ts'
import {REPORT} from './publish.ts'
import type {Outcome, Session} from './session.ts'
import {NOTHING} from './session.ts'

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

async function walk(
  paths: readonly string[],
  session: Session,
  {stories, out, window}: Required<Pick<Opening, 'stories' | 'out' | 'window'>>,
): Promise<Outcome> {
  const {flags, output} = session
  const opened = await openInputs(paths, session, {stories, out, window})
  try {
    if (flags.dryRun) {
      await tellPlan(opened, session, out === null ? null : {out, names: REPORT})
      return NOTHING
    }
    const {outcome, lines} =
      out === null
        ? await ontoTerminal(opened, session)
        : await intoFolder(scanFlow(opened.files, opened.run.context), session, {out})
    opened.progress.clear()
    // A scan's result is in its files; compare's is the summary, which --quiet does not take away.
    if (!flags.json && !flags.events && (!flags.quiet || out === null))
      for (const line of lines) await output.line(line)
    if (out !== null && !flags.json)
      session.say(`The report is ${path.join(out, 'index.html')}; tables and results.jsonl stand beside it.`)
    return outcome
  } finally {
    opened.progress.clear()
    await opened.run.close()
  }
}

export function scan(paths: readonly string[], session: Session): Promise<Outcome> {
  const {stories, output, window, asOf, retain, vanished, rebuildState} = session.flags
  if (retain !== null || vanished === 'drop' || rebuildState) {
    throw new Failure('--retain, --vanished and --rebuild-state need a state.', {
      exitCode: 2,
      action: 'Name a folder for it with --state.',
    })
  }
  const within = window === null ? null : {days: window, today: dayOf(asOf ?? Date.now())}
  return walk(paths, session, {stories, out: output ?? OUTPUT, window: within})
}

export const compare = (paths: readonly string[], session: Session): Promise<Outcome> =>
  walk(paths, session, {stories: {stories: 'one', storyField: 'story'}, out: session.flags.output, window: null})
