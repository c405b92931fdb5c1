/**
 * The one shared pool: how many files are open, how many articles are read at once. p-queue lives here and nowhere else.
 * It has no back-pressure of its own; whoever feeds it keeps no more than `size` promises in hand (see stage.ts).
 */
import PQueue from 'p-queue'
import {turnTaker} from './turns.ts'

export interface Pool {
  readonly size: number
  add<T>(task: () => Promise<T>): Promise<T>
}

export function createPool(size: number): Pool {
  const queue = new PQueue({concurrency: size})
  const turn = turnTaker()
  return {
    size,
    add: task =>
      queue.add(async () => {
        await turn()
        return task()
      }),
  }
}
