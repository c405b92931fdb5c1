/**
 * A run as those see it who do not sit before it: `--events` for scripts, `--log` for whoever looks for what went wrong,
 * `--metrics` for graphs and alerts.
 *
 * News are what the results of this run hold and those before did not, told once the new results stand: a run that is
 * killed before has changed nothing and told nothing. Avoids: a mail about a contradiction that the desk cannot find.
 */
import {join} from 'node:path'
import {newsBetween, NOTHING_STANDS, RESULTS, standingIn, type Standing} from '../../../stages/report/index.ts'
import {Failure} from '../../errors.ts'
import {VERSION} from '../../version.ts'
import type {Asked} from '../asked.ts'
import {OUTPUT} from '../flags.ts'
import type {Figures, Happening} from './happening.ts'
import {openLog, type Log} from './log.ts'
import {writeMetrics} from './metrics.ts'
import type {Ended, Operation} from './watching.ts'

function figuresOf({run, stories}: Standing): Figures | null {
  if (run === null) return null
  const {inputs, articles, skipped, ignored, absent = 0} = run
  const toCheck = [...stories.values()].reduce((sum, {found}) => sum + found.length, 0)
  return {inputs, articles, skipped, ignored, absent, stories: stories.size, toCheck}
}

const NO_FIGURES: Figures = {inputs: 0, articles: 0, skipped: 0, ignored: 0, absent: 0, stories: 0, toCheck: 0}

/** Of an error that is a fault of ours the name alone: its message may quote what was read. */
function failed(command: string, {exit, error, interrupted}: Ended): Happening {
  if (interrupted) return {event: 'run_failed', command, exit, code: 'interrupted', message: 'Stopped by a signal.'}
  if (error instanceof Failure) return {event: 'run_failed', command, exit, code: error.code, message: error.message}
  const name = error instanceof Error ? error.name : 'Error'
  return {event: 'run_failed', command, exit, code: 'unexpected', message: `${name}: see standard error.`}
}

const tallied = (tally: Map<string, number>, name: string): void => void tally.set(name, (tally.get(name) ?? 0) + 1)

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000

class Watched implements Operation {
  readonly #asked: Asked
  readonly #log: Log | null
  readonly #print: (line: string) => Promise<void>
  readonly #begun = performance.now()
  readonly #told = new Map<string, number>()
  readonly #problems = new Map<string, number>()
  #before: Standing = NOTHING_STANDS
  #standing: Standing | null = null

  constructor(asked: Asked, print: (line: string) => Promise<void>) {
    const {log} = asked.flags
    this.#asked = asked
    this.#print = print
    this.#log = log === null ? null : openLog(log)
  }

  async tell(happening: Happening, more?: Readonly<Record<string, number>>): Promise<void> {
    tallied(this.#told, happening.event)
    this.#log?.write(happening, more)
    if (this.#asked.flags.events) await this.#print(JSON.stringify(happening))
  }

  warn(message: string): void {
    this.#log?.write({event: 'warning', message})
  }

  async before(folder: string): Promise<void> {
    this.#before = await standingIn(join(folder, RESULTS))
  }

  async after(folder: string): Promise<void> {
    this.#standing = await standingIn(join(folder, RESULTS))
    for (const {file, line, stage, code} of this.#standing.problems) {
      tallied(this.#problems, code)
      await this.tell({event: 'article_problem', file, line, stage, code})
    }
    for (const one of newsBetween(this.#before, this.#standing)) await this.tell(one)
  }

  async end(ended: Ended): Promise<void> {
    const {command, flags} = this.#asked
    const {exit, error} = ended
    const output = flags.output ?? (command.name === 'compare' ? null : OUTPUT)
    const seconds = round((performance.now() - this.#begun) / 1000)
    const isDone = error === null && !ended.interrupted
    // A run that found nothing new has published nothing: its results are those that stand.
    if (isDone && output !== null && this.#standing === null) {
      this.#standing = await standingIn(join(output, RESULTS))
      for (const {code} of this.#standing.problems) tallied(this.#problems, code)
    }
    const figures = this.#standing === null ? null : figuresOf(this.#standing)
    const {user, system} = process.cpuUsage()
    const residentBytes = process.resourceUsage().maxRSS * 1024
    const cpuSeconds = round((user + system) / 1e6)
    try {
      await this.tell(
        isDone
          ? {event: 'run_done', command: command.name, exit, output, ...(figures ?? NO_FIGURES)}
          : failed(command.name, ended),
        {seconds, cpuSeconds, residentBytes},
      )
    } finally {
      this.#log?.close()
      const [told, problems] = [this.#told, this.#problems]
      const measured = {
        command: command.name,
        exit,
        ended: round(Date.now() / 1000),
        seconds,
        cpuSeconds,
        residentBytes,
      }
      if (flags.metrics !== null) writeMetrics(flags.metrics, {...measured, told, problems, figures})
    }
  }
}

export async function openOperation(asked: Asked, print: (line: string) => Promise<void>): Promise<Operation> {
  const watched = new Watched(asked, print)
  await watched.tell({event: 'run_started', command: asked.command.name, version: VERSION})
  return watched
}
