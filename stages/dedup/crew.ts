/**
 * The workers: each takes the next task from a shared counter until none is left, so that nobody waits for a slow one.
 *
 *     const crew = openCrew(setting, {workers: 4, signal})
 *     const sketched = await crew.run('sketch', {units}, {tasks: units.length})
 *
 * Results come back by the number of their task, whoever did it: the same for one worker and for many.
 * Cost: one message a task; numbers lie in shared memory.
 */
import {Worker} from 'node:worker_threads'
import {Failure, type FailureOptions} from '../../pipeline/errors.ts'
import type {Given, PhaseName, Result} from './phases.ts'
import type {WorkplaceSetting} from './workplace.ts'

export interface Order<P extends PhaseName> {
  readonly phase: P
  readonly given: Given<P>
  /** The next task, in shared memory. */
  readonly counter: Int32Array
  readonly tasks: number
}

export type FromWorker =
  | {readonly kind: 'result'; readonly task: number; readonly result: unknown}
  | {readonly kind: 'done'}
  | {
      readonly kind: 'failed'
      readonly message: string
      readonly failure: Omit<FailureOptions, 'cause'> | null
    }

interface RunOptions<P extends PhaseName> {
  readonly tasks: number
  readonly onResult?: (result: Result<P>) => void
}

interface EachOptions<P extends PhaseName> {
  readonly tasks: number
  /** Called as tasks are done, in whatever order. */
  readonly onResult: (result: Result<P>, task: number) => void
}

export interface Crew {
  /** For results that need not be kept, or not as they are. */
  each<P extends PhaseName>(phase: P, given: Given<P>, options: EachOptions<P>): Promise<void>
  run<P extends PhaseName>(phase: P, given: Given<P>, options: RunOptions<P>): Promise<readonly Result<P>[]>
  /** From here on no more work, however many tasks a phase has: where there is little to do, starting one costs more than it does. */
  atMost(workers: number): void
  /** Nothing of the crew is left, its temporary files neither. */
  close(): Promise<void>
}

/** The same file in the sources and in what is built of them. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker-source.mjs' : './worker.js', import.meta.url)

const errorOf = ({message, failure}: Extract<FromWorker, {kind: 'failed'}>): Error =>
  failure === null ? new Error(message) : new Failure(message, failure)

const lost = (code: number): Failure =>
  new Failure(`A worker stopped with code ${code}, perhaps for want of memory.`, {
    exitCode: 4,
    action: 'Run again with fewer --jobs, or with less input at a time.',
  })

type Take = (task: number, result: unknown) => void

/** Resolves when the worker has found no more tasks. */
function worked<P extends PhaseName>(worker: Worker, order: Order<P>, take: Take): Promise<void> {
  return new Promise((resolve, reject) => {
    const settled = (then: () => void): void => {
      worker.off('message', hear).off('error', fail).off('exit', leave)
      then()
    }
    const fail = (error: Error): void => settled(() => reject(error))
    // what is done with a result may fail, and nobody else would hear of it
    const hand = (task: number, result: unknown): void => {
      try {
        take(task, result)
      } catch (error) {
        fail(error as Error)
      }
    }
    const hear = (message: FromWorker): void => {
      if (message.kind === 'result') hand(message.task, message.result)
      else if (message.kind === 'done') settled(resolve)
      else fail(errorOf(message))
    }
    const leave = (code: number): void => fail(lost(code))
    worker.on('message', hear).on('error', fail).on('exit', leave)
    worker.postMessage(order)
  })
}

/** Rejects with the reason of the signal, until it is taken off. */
function stopped(signal: AbortSignal): {readonly promise: Promise<never>; takeOff(): void} {
  let stop = (): void => undefined
  const promise = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
  })
  return {promise, takeOff: () => signal.removeEventListener('abort', stop)}
}

const left = (worker: Worker): Promise<void> =>
  new Promise(resolve => {
    worker.once('exit', () => resolve())
    worker.postMessage(null)
  })

const keeping =
  (each: Crew['each']): Crew['run'] =>
  async <P extends PhaseName>(phase: P, given: Given<P>, {tasks, onResult}: RunOptions<P>) => {
    const results = new Array<Result<P>>(tasks)
    const keep = (result: Result<P>, task: number): void => {
      results[task] = result
      onResult?.(result)
    }
    await each(phase, given, {tasks, onResult: keep})
    return results
  }

export interface CrewOptions {
  readonly workers: number
  readonly signal: AbortSignal
  /** Called before each phase that has tasks. */
  readonly onBegin?: ((phase: PhaseName) => void) | undefined
}

export function openCrew(setting: Omit<WorkplaceSetting, 'worker'>, {workers, signal, onBegin}: CrewOptions): Crew {
  const crew: Worker[] = []
  let most = workers
  /** No more than there are tasks: each costs .15 s of the processor to begin with, .3 out of its modules. */
  const crewFor = (tasks: number): readonly Worker[] => {
    while (crew.length < Math.min(most, tasks))
      crew.push(new Worker(WORKER, {workerData: {...setting, worker: crew.length}}))
    return crew.slice(0, Math.max(1, Math.min(tasks, crew.length)))
  }
  let broken = false
  const each: Crew['each'] = async (phase, given, {tasks, onResult}) => {
    signal.throwIfAborted()
    if (tasks === 0) return
    onBegin?.(phase)
    const counter = new Int32Array(new SharedArrayBuffer(4))
    // a result is of the phase that was ordered
    const take: Take = (task, result) => onResult(result as Result<typeof phase>, task)
    const stop = stopped(signal)
    try {
      const order = {phase, given, counter, tasks}
      await Promise.race([Promise.all(crewFor(tasks).map(worker => worked(worker, order, take))), stop.promise])
    } catch (error) {
      broken = true
      throw error
    } finally {
      stop.takeOff()
    }
  }
  return {
    each,
    run: keeping(each),
    atMost: count => {
      most = Math.min(workers, Math.max(1, count))
    },
    // one that is in the middle of its work hears no message
    close: async () => {
      await Promise.all(crew.map(worker => (broken ? worker.terminate() : left(worker))))
    },
  }
}
