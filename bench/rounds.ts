/**
 * Tasks in turn, round after round, and the median of each: what else the machine does meets all of them alike.
 *
 * Avoids: one task timed in the morning and its rival in the afternoon.
 */
export interface Task {
  readonly name: string
  /** Does the work once; resolves to the seconds that it took. */
  run(): Promise<number>
  /** Work that is timed once only, where a round takes minutes. */
  readonly once?: boolean
}

export const median = (all: readonly number[]): number => {
  const sorted = [...all].sort((x, y) => x - y)
  return sorted[sorted.length >> 1] ?? NaN
}

/** Medians in seconds, after one round that does not count. */
export async function timed(tasks: readonly Task[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(tasks.map(({name}) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const task of tasks) {
      if (task.once === true && round !== 0) continue
      const took = await task.run()
      if (round >= 0) times.get(task.name)?.push(took)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
