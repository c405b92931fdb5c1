/** What the commands tell whoever watches a run; without --log, --metrics and --events that is nobody, and costs nothing. */
export interface Ended {
  readonly exit: number
  readonly error: unknown
  readonly interrupted: boolean
}

export interface Operation {
  /** When the lock is held: what stands before. */
  before(folder: string): Promise<void>
  /** When the new results stand. */
  after(folder: string): Promise<void>
  warn(message: string): void
  /** The last thing told. */
  end(ended: Ended): Promise<void>
}

export const NOBODY_WATCHES: Operation = {
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
  warn: () => undefined,
  end: () => Promise.resolve(),
}
