/**
 * `scan PATH... --state DIR`: by hand or by timer, again and again. Only what is new is worked on; where nothing is, nothing
 * is written.
 */
import path from 'node:path'
import {count, readRecords, lineOf, RESULTS, takeLock} from '../../stages/report/index.ts'
import {fingerprintOf} from '../state/fingerprint.ts'
import {makingOf, noteDown, standing} from '../state/published.ts'
import type {Bulletin} from '../state/sheets.ts'
import {STATE_FILE, stateFor, type State} from '../state/state.ts'
import {takeInputs, type Scheduling, type Taken} from '../state/take.ts'
import {dayOf, OUTPUT, type Flags} from './flags.ts'
import {tellPlan} from './dry-run.ts'
import {DEFAULT_INPUT, openInputs, type Opened} from './inputs.ts'
import {intoFolder} from './into-folder.ts'
import {REPORT, styleOf} from './publish.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'
import {checkStateFolder, makeStateFolder} from './state-folder.ts'

/** Whatever decides how the same records are written. */
const styleMark = (flags: Flags): string => JSON.stringify(styleOf(flags))

const counted = (number: number, one: string, several: string): readonly string[] =>
  number === 0 ? [] : [count(number, one, several)]

/** What has no date is easily taken for old news. */
function undatedLines(state: State, today: number): readonly string[] {
  const undated = [...state.cards.values()].filter(({card, day}) => card.published === null && day === today)
  if (undated.length === 0) return []
  const counts = undated.length === 1 ? 'counts' : 'count'
  return [`${count(undated.length, 'article')} without a date ${counts} as of today.`]
}

/** `12 new articles · 1 article in another wording · 3 articles no longer in the input · 4 new findings, 1 changed, 1 gone`. */
export function newsLine({added, rewritten, absent, removed}: Taken, bulletin: Bulletin): string {
  const statuses = bulletin.stories.flatMap(({findings}) => findings.map(({status}) => status))
  const of = (status: string): number => statuses.filter(one => one === status).length
  const gone = bulletin.stories.reduce((sum, story) => sum + story.gone.length, bulletin.lost.length)
  const findings = [
    ...counted(of('new'), 'new finding', 'new findings'),
    ...(of('changed') > 0 ? [`${of('changed')} changed`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ]
  return [
    count(Math.max(0, added - rewritten), 'new article'),
    ...counted(rewritten, 'article in another wording', 'articles in another wording'),
    ...counted(absent.size, 'article no longer in the input', 'articles no longer in the input'),
    ...counted(removed, 'article removed', 'articles removed'),
    ...(findings.length > 0 ? [findings.join(', ')] : []),
  ].join(' · ')
}

async function nothingNew(session: Session, state: State, out: string): Promise<void> {
  const {flags, output} = session
  if (flags.json) {
    for await (const record of readRecords(path.join(out, RESULTS))) await output.line(lineOf(record).trimEnd())
  } else if (!flags.quiet && !flags.events) {
    await output.line(`Nothing new: ${count(state.cards.size, 'article')}; ${out} stands as it was.`)
  }
}

interface Publishing {
  readonly state: State
  readonly scheduling: Scheduling
  readonly session: Session
  readonly out: string
}

async function publish(taken: Taken, {state, scheduling, session, out}: Publishing): Promise<Outcome> {
  const {flags} = session
  const {workOut} = await import('../state/scheduled.ts')
  const result = await workOut(taken, state, scheduling)
  const making = makingOf(state, out)
  const {outcome, lines} = await intoFolder(result.records(), session, {out, making})
  result.published()
  noteDown(state, out, {hash: taken.hash, style: styleMark(flags), ended: outcome, making})
  if (flags.json) return outcome
  if (!flags.quiet && !flags.events) {
    for (const line of lines) await session.output.line(line)
    await session.output.line('')
    for (const line of undatedLines(state, scheduling.today)) await session.output.line(line)
    const isNews = result.previous?.hash !== taken.hash
    await session.output.line(isNews ? newsLine(taken, result.bulletin) : 'Nothing new: written again.')
  }
  session.say(`The report is ${path.join(out, 'index.html')}; tables and results.jsonl stand beside it.`)
  return outcome
}

async function run(
  opened: Opened,
  session: Session,
  {out, folder}: {readonly out: string; readonly folder: string},
): Promise<Outcome> {
  const {flags} = session
  const {context} = opened.run
  const fingerprint = fingerprintOf(context)
  await makeStateFolder(folder)
  const lock = takeLock(folder, {say: session.complain, flag: '--state'})
  try {
    const state = await stateFor(folder, {fingerprint, rebuild: flags.rebuildState})
    try {
      const now = flags.asOf ?? Date.now()
      const scheduling: Scheduling = {
        context,
        now,
        today: dayOf(now),
        retainDays: flags.retain,
        dropAbsent: flags.vanished === 'drop',
      }
      const taken = await takeInputs(opened.files, state, scheduling)
      const stands = standing(state, out, {hash: taken.hash, style: styleMark(flags)})
      if (stands === null) return await publish(taken, {state, scheduling, session, out})
      opened.progress.clear()
      await nothingNew(session, state, out)
      return stands
    } finally {
      state.close()
    }
  } finally {
    lock.release()
  }
}

export async function scheduled(paths: readonly string[], session: Session, folder: string): Promise<Outcome> {
  const {flags} = session
  const out = flags.output ?? OUTPUT
  await checkStateFolder(folder, {out, inputs: paths.length === 0 ? [DEFAULT_INPUT] : paths})
  const window = {days: flags.window ?? session.settings.candidates.storyWindow, today: dayOf(flags.asOf ?? Date.now())}
  const opened = await openInputs(paths, session, {stories: flags.stories, out, window, leaveOut: [folder]})
  try {
    if (flags.dryRun) {
      await tellPlan(opened, session, {out, names: REPORT, state: path.join(folder, STATE_FILE)})
      return NOTHING
    }
    return await run(opened, session, {out, folder})
  } finally {
    opened.progress.clear()
    await opened.run.close()
  }
}
