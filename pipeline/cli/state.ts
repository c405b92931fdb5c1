/** `state check|compact|status DIR`: looks after what `scan --state DIR` remembers. */
import {count, oneLine, takeLock} from '../../stages/report/index.ts'
import {Failure} from '../errors.ts'
import {compact, statusOf, type Status} from '../state/care.ts'
import {faultsOf} from '../state/faults.ts'
import {openState, requireState, type State} from '../state/state.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

const MIB = 2 ** 20
const size = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MiB`

function linesOf({file, bytes, files, articles, stories, findings, segments, from, to, published}: Status): string[] {
  return [
    `${file}: ${size(bytes)}, ${count(segments, 'segment')}`,
    `${count(articles, 'article')} of ${count(files, 'file')}${from === null ? '' : `, published ${from} to ${String(to)}`}`,
    `${count(stories, 'story', 'stories')}, ${count(findings, 'finding')}${published === null ? '; never published' : `; published ${published}`}`,
  ]
}

async function status(state: State, {flags, output}: Session): Promise<void> {
  const found = statusOf(state)
  if (flags.json) await output.line(JSON.stringify(found))
  else for (const line of linesOf(found)) await output.line(oneLine(line))
}

async function check(state: State, {flags, output}: Session): Promise<void> {
  const faults = faultsOf(state)
  if (flags.json) await output.line(JSON.stringify({file: state.file, faults}))
  else for (const fault of faults) await output.line(oneLine(fault))
  if (faults.length > 0) {
    throw new Failure(`The state ${state.file} is damaged.`, {
      exitCode: 4,
      code: 'damaged-state',
      where: state.file,
      action: 'Bring back a copy of it, or run scan once with --rebuild-state.',
    })
  }
  if (!flags.json && !flags.quiet) await output.line('Everything is what was written.')
}

async function tidy(state: State, {flags, output}: Session): Promise<void> {
  const before = statusOf(state).bytes
  compact(state)
  const after = statusOf(state).bytes
  if (flags.json) await output.line(JSON.stringify({file: state.file, before, after}))
  else if (!flags.quiet) await output.line(`${size(before)} before, ${size(after)} now.`)
}

const VERBS = {check, compact: tidy, status} as const

export async function state([verb = '', folder = '']: readonly string[], session: Session): Promise<Outcome> {
  requireState(folder)
  const lock = takeLock(folder, {say: session.complain, flag: '--state'})
  try {
    const opened = await openState(folder)
    try {
      await VERBS[verb as keyof typeof VERBS](opened, session)
      return NOTHING
    } finally {
      opened.close()
    }
  } finally {
    lock.release()
  }
}
