/** A thread that writes stretches of a corpus, one after the other. */
import {parentPort} from 'node:worker_threads'
import {units} from './stream.ts'
import type {Stretch} from './writers.ts'

parentPort?.on('message', ({corpus, from, to}: Stretch) => {
  parentPort?.postMessage([...units(corpus, from, to)])
})
