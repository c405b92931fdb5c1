/** The worker out of its source: a thread of an older Node knows nothing of what reads TypeScript in its parent. */
import {parentPort, workerData} from 'node:worker_threads'
import {register} from 'tsx/esm/api'

register()
const {serve} = await import('./worker.ts')
serve(parentPort, workerData)
