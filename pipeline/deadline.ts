/**
 * How long one article may take: a limit that is looked at between two steps of its work.
 *
 *     inTime('annotate', article, context, deadline => {
 *       const words = wordsOf(article)
 *       deadline.check()
 *       ...                                     a Reject `article-time`, once the time is over
 *     })
 *
 * The one thing that time decides, and it decides nothing but whether a problem row stands in place of what is told: no
 * stage knows a clock, it is handed in. What has begun is not cut off in the middle, so that nothing is left half done. It
 * covers reading, understanding and marking; comparing the articles of a story has no such limit.
 * Avoids: a run that one article holds up for ever.
 * Cost: one look at the clock a step.
 */
import type {Context} from './context.ts'
import {Reject} from './errors.ts'
import type {ArticleRef, Problem, Stage} from './types.ts'

export const ARTICLE_TIME = 'article-time'

export interface Deadline {
  /** Throws once the time is over. */
  check(): void
}

class Overdue extends Error {}

export const NEVER: Deadline = {check: () => undefined}

const SECOND_MS = 1000

/** Each call begins the time of another article. `now` is in milliseconds, from whenever. */
export const deadlines =
  (seconds: number, now: () => number = () => performance.now()) =>
  (): Deadline => {
    const end = now() + seconds * SECOND_MS
    return {
      check: () => {
        if (now() > end) throw new Overdue()
      },
    }
  }

const DOING: Partial<Readonly<Record<Stage, string>>> = {
  read: 'to be read',
  normalize: 'to be understood',
  annotate: 'to be marked, and only its words are compared',
}

function overdue(
  stage: Stage,
  {file, ref}: {readonly file: string; readonly ref: ArticleRef},
  {settings}: Pick<Context, 'settings'>,
): Problem {
  return {
    file,
    line: ref.kind === 'line' ? ref.line : null,
    stage,
    code: ARTICLE_TIME,
    message: `The article takes longer than ${settings.read.maxArticleSeconds} s ${DOING[stage] ?? ''}`.trim() + '.',
    action: 'Split it, give it more time with --max-article-time, or run again when the machine has less to do.',
  }
}

/** The work on one article within its time; a Reject where it takes longer. */
export function inTime<T>(
  stage: Stage,
  article: {readonly file: string; readonly ref: ArticleRef},
  context: Pick<Context, 'settings' | 'deadline'>,
  work: (deadline: Deadline) => T,
): T {
  try {
    return work(context.deadline())
  } catch (error) {
    if (error instanceof Overdue) throw new Reject(overdue(stage, article, context))
    throw error
  }
}
