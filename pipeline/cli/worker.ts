/**
 * The file that a worker of dedup starts with: out of its compiled form where there is one for this Node, else out of its
 * modules.
 */
import {parentPort, workerData} from 'node:worker_threads'
import type * as Worker from '../../stages/dedup/worker.ts'
import {COMPILED_WORKER, kept} from './compiled.ts'

const compiled = kept<typeof Worker>(COMPILED_WORKER, import.meta.url)
const serve = compiled?.serve ?? (await import('../../stages/dedup/worker.ts')).serve
serve(parentPort, workerData)
