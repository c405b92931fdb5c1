/**
 * Rooms in a row: `flow(source).through(read).through(normalize)...into(write)`.
 *
 * The types of neighbours must fit, so leaving a room out does not compile. Everything is pulled: a slow writer slows
 * the reader.
 */
import type {Context} from './context.ts'
import type {Stage} from './stage.ts'

export interface Flow<T> extends AsyncIterable<T> {
  through<Out>(stage: Stage<T, Out>): Flow<Out>
  /** Runs the flow into one writer, which sees every item in order and whose failure is the flow's. */
  into<Result>(write: (items: AsyncIterable<T>) => Promise<Result>): Promise<Result>
}

export function flow<T>(source: Iterable<T> | AsyncIterable<T>, context: Context): Flow<T> {
  const items = async function* (): AsyncGenerator<T> {
    yield* source
  }
  return {
    [Symbol.asyncIterator]: items,
    through: stage => flow(stage.run(items(), context), context),
    into: write => write(items()),
  }
}
