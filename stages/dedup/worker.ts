/** What a worker of the crew does: it waits for an order, takes tasks until none is left, and says so. */
import {parentPort, workerData} from 'node:worker_threads'
import {Failure} from '../../pipeline/errors.ts'
import type {FromWorker, Order} from './crew.ts'
import {phases, type Given, type PhaseName} from './phases.ts'
import {openWorkplace, type Workplace, type WorkplaceSetting} from './workplace.ts'

const post = (message: FromWorker): void => parentPort?.postMessage(message)

function work<P extends PhaseName>(workplace: Workplace, {phase, given, counter, tasks}: Order<P>): void {
  // the order names the phase that its gifts are for
  const make = phases[phase] as (workplace: Workplace, given: Given<P>) => (task: number) => unknown
  const doTask = make(workplace, given)
  for (let task = Atomics.add(counter, 0, 1); task < tasks; task = Atomics.add(counter, 0, 1)) {
    post({kind: 'result', task, result: doTask(task)})
  }
}

const failed = (error: unknown): FromWorker =>
  error instanceof Failure
    ? {kind: 'failed', message: error.message, failure: {exitCode: error.exitCode, action: error.action}}
    : {kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error), failure: null}

// the crew hands over its setting
const workplace = openWorkplace(workerData as WorkplaceSetting)

parentPort?.on('message', (order: Order<PhaseName> | null) => {
  if (order === null) {
    workplace.close()
    parentPort?.close()
    return
  }
  try {
    work(workplace, order)
    post({kind: 'done'})
  } catch (error) {
    post(failed(error))
  }
})
