/**
 * Files of one article each laid down as lines, a batch at a time, by whoever of the crew is free.
 *
 * Avoids: a promise for each of a million files, which costs ten times the reading.
 * Cost: 10 us a small text file; pages what their parsing costs.
 */
import path from 'node:path'
import {inTime} from '../../pipeline/deadline.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'
import {problemOf} from '../read/reject.ts'
import {readWholeNow, type WholeFile} from '../read/whole.ts'
import {laidLine, LaidFile} from './laid.ts'
import type {Workplace} from './workplace.ts'

/** Files a task: small, since pages may take a hundred times as long as texts. */
export const LAY_BATCH = 256

export interface LayGiven {
  readonly batches: readonly (readonly WholeFile[])[]
}

export interface LaidBatch {
  readonly path: string
  readonly start: number
  readonly end: number
  /** What is wrong with a file; the first `skipped` of them could not be read at all. */
  readonly problems: readonly Problem[]
  readonly skipped: number
}

export function layPhase(
  {settings, folder, worker, atClose, deadline}: Workplace,
  {batches}: LayGiven,
): (task: number) => LaidBatch {
  const laid = new LaidFile(path.join(folder, `laid-${worker}`))
  atClose(() => laid.close())
  return task => {
    const start = laid.length
    const [skipped, cut]: [Problem[], Problem[]] = [[], []]
    for (const file of batches[task] ?? []) {
      try {
        const article = readWholeNow(file, {
          limits: settings.read,
          inTime: work =>
            inTime('read', {file: file.key, ref: {kind: 'file', path: file.path}}, {settings, deadline}, work),
          onCut: ({fault}) => {
            if (fault !== undefined) cut.push(problemOf(fault.code, {file: file.key, ...fault}))
          },
        })
        laid.write(Buffer.from(laidLine(article)))
      } catch (error) {
        if (!(error instanceof Reject)) throw error
        skipped.push(error.problem)
      }
    }
    laid.flush()
    return {path: laid.path, start, end: laid.length, problems: [...skipped, ...cut], skipped: skipped.length}
  }
}
