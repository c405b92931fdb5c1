/**
 * `--dry-run`: what would be read and what written, told on stdout, and nothing else done.
 *
 *     would read 3 files: 3 .txt
 *     would ignore 1 file of an unknown kind: 1 .jpg
 *     cannot read 1 input
 *     cannot read in/pipe: The file is no regular file.
 *     would write into output: results.jsonl, articles.csv, index.html
 *
 * With `-v` every file by its name. Avoids: a hundred thousand lines for an archive; a name that paints the terminal or
 * feigns a line.
 * Cost: the walk through the folders; no file is opened.
 */
import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {count, oneLine} from '../../stages/report/index.ts'
import type {Opened} from './inputs.ts'
import type {Session} from './session.ts'

export interface Writing {
  readonly out: string
  readonly names: readonly string[]
  /** The file that remembers, of a scheduled run. */
  readonly state?: string
}

interface Plan {
  readonly read: Map<string, number>
  readonly ignored: Map<string, number>
  readonly problems: string[]
}

/** `.txt`, `.jsonl.gz`; the standard input as itself. */
function kindIn(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return /\.[^.]+(?:\.gz)?$/i.exec(base.slice(1))?.[0].toLowerCase() ?? 'without an extension'
}

const add = (counts: Map<string, number>, kind: string): unknown => counts.set(kind, (counts.get(kind) ?? 0) + 1)

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0)

/** Most frequent first. */
const kindsOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, n]) => `${n.toLocaleString('en')} ${kind}`)
    .join(', ')

async function readable(file: string): Promise<string | null> {
  try {
    await access(file, constants.R_OK)
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

async function planOf(opened: Opened, tell: (line: string) => Promise<void>): Promise<Plan> {
  const plan: Plan = {read: new Map(), ignored: new Map(), problems: []}
  const problem = async (file: string, message: string): Promise<void> => {
    plan.problems.push(`${file}: ${message}`)
    await tell(`cannot read ${file}: ${message}`)
  }
  for await (const file of opened.files) {
    if (file.from === 'problem') await problem(file.problem.file, file.problem.message)
    else if (file.from === 'ignored') {
      add(plan.ignored, kindIn(file.key))
      await tell(`ignore ${file.key}`)
    } else {
      const code = 'path' in file ? await readable(file.path) : null
      if (code !== null) await problem(file.key, code)
      else {
        add(plan.read, 'path' in file ? kindIn(file.key) : 'from standard input')
        await tell(`read ${file.key}`)
      }
    }
  }
  return plan
}

/** What a run of the command would write, in its order. */
export async function tellWriting({out, names, state}: Writing, {flags, output}: Session): Promise<void> {
  if (flags.json) {
    await output.line(JSON.stringify({type: 'plan', into: out, write: names}))
    return
  }
  await output.line(oneLine(`would write into ${out}: ${names.join(', ')}`))
  if (state !== undefined) await output.line(oneLine(`would remember in ${state}`))
}

export async function tellPlan(opened: Opened, session: Session, writing: Writing | null): Promise<void> {
  const {flags, output} = session
  const say = (line: string): Promise<void> => output.line(oneLine(line))
  const {read, ignored, problems} = await planOf(opened, async line => {
    if (flags.verbose && !flags.json) await say(line)
  })
  if (flags.json) {
    const [files, left] = [Object.fromEntries(read), Object.fromEntries(ignored)]
    const remembered = writing?.state === undefined ? {} : {state: writing.state}
    const write = {into: writing?.out ?? null, write: writing?.names ?? [], ...remembered}
    await output.line(JSON.stringify({type: 'plan', read: files, ignore: left, problems, ...write}))
    return
  }
  await say(`would read ${count(sumOf(read), 'file')}${read.size > 0 ? `: ${kindsOf(read)}` : ''}`)
  if (ignored.size > 0) await say(`would ignore ${count(sumOf(ignored), 'file')} of unknown kinds: ${kindsOf(ignored)}`)
  if (problems.length > 0) await say(`cannot read ${count(problems.length, 'input')}`)
  if (!flags.verbose) for (const line of problems) await say(`cannot read ${line}`)
  if (writing === null) await say('would write no file')
  else await tellWriting(writing, session)
}
