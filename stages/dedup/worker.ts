/** What a worker of the crew does: it waits for an order, takes tasks until none is left, and says so. */
import type {MessagePort} from 'node:worker_threads'
import {diskFull, Failure, Reject} from '../../pipeline/errors.ts'
import type {FromWorker, Order} from './crew.ts'
import {phases, type Given, type PhaseName} from './phases.ts'
import {openWorkplace, type Workplace, type WorkplaceSetting} from './workplace.ts'

type Post = (message: FromWorker) => void

function work<P extends PhaseName>(workplace: Workplace, {phase, given, counter, tasks}: Order<P>, post: Post): void {
  // the order names the phase that its gifts are for
  const make = phases[phase] as (workplace: Workplace, given: Given<P>) => (task: number) => unknown
  const doTask = make(workplace, given)
  for (let task = Atomics.add(counter, 0, 1); task < tasks; task = Atomics.add(counter, 0, 1)) {
    post({kind: 'result', task, result: doTask(task)})
  }
}

function failed(error: unknown): FromWorker {
  const failure = error instanceof Failure ? error : diskFull(error)
  if (failure !== null) {
    const {message, exitCode, action, code, where} = failure
    return {kind: 'failed', message, failure: {exitCode, action, code, ...(where === null ? {} : {where})}}
  }
  // an article that could be read a moment ago
  if (error instanceof Reject)
    return {
      kind: 'failed',
      message: `${error.problem.file} changed while it was read.`,
      failure: {exitCode: 4, code: 'changed', action: 'Run again when nothing writes to it.'},
    }
  return {
    kind: 'failed',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    failure: null,
  }
}

/** Works on the orders that come through the port. `given` is the setting that the crew hands over. */
export function serve(port: MessagePort | null, given: unknown): void {
  const workplace = openWorkplace(given as WorkplaceSetting)
  const post: Post = message => port?.postMessage(message)
  port?.on('message', (order: Order<PhaseName> | null) => {
    if (order === null) {
      workplace.close()
      port.close()
      return
    }
    try {
      work(workplace, order, post)
      post({kind: 'done'})
    } catch (error) {
      post(failed(error))
    }
  })
}
