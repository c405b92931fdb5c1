/**
 * A stage is a named step from a stream to a stream, made by one of four makers, so that its shape shows in the word:
 * `each` (one in, one out), `spread` (one in, many out), `gather` (all in: the barrier), `parallel` (several in hand,
 * order kept). A `Reject` thrown for one item sets that item aside with a problem row; any other error stops the run.
 */
import type {Context} from './context.ts'
import {Reject} from './errors.ts'
import type {Stage as StageName} from './types.ts'

export interface Stage<In, Out> {
  readonly name: StageName
  /** A property, not a method: methods are compared loosely, and then a room could be left out. */
  readonly run: (input: AsyncIterable<In>, context: Context) => AsyncIterable<Out>
}

type Many<T> = Iterable<T> | AsyncIterable<T>

/** Files the reject's problem row; passes every other error on. */
export function setAside(error: unknown, context: Context): void {
  if (!(error instanceof Reject)) throw error
  context.problems.push(error.problem)
  context.tally.skipped += 1
}

export function each<In, Out>(
  name: StageName,
  one: (item: In, context: Context) => Out | Promise<Out>,
): Stage<In, Out> {
  return {
    name,
    async *run(input, context) {
      for await (const item of input) {
        context.signal.throwIfAborted()
        let out: Out
        try {
          out = await one(item, context)
        } catch (error) {
          setAside(error, context)
          continue
        }
        context.progress.advance(name, 1)
        yield out
      }
    },
  }
}

export function spread<In, Out>(name: StageName, many: (item: In, context: Context) => Many<Out>): Stage<In, Out> {
  return {
    name,
    async *run(input, context) {
      for await (const item of input) {
        context.signal.throwIfAborted()
        yield* many(item, context)
        context.progress.advance(name, 1)
      }
    },
  }
}

export function gather<In, Out>(
  name: StageName,
  all: (items: readonly In[], context: Context) => Many<Out>,
): Stage<In, Out> {
  return {
    name,
    async *run(input, context) {
      const items: In[] = []
      for await (const item of input) items.push(item)
      context.signal.throwIfAborted()
      yield* all(items, context)
      context.progress.advance(name, items.length)
    },
  }
}

/** As `each`, with up to `context.options.jobs` items in hand on the shared pool; results keep the order of the input. */
export function parallel<In, Out>(name: StageName, one: (item: In, context: Context) => Promise<Out>): Stage<In, Out> {
  return {
    name,
    async *run(input, context) {
      type Settled = {readonly ok: true; readonly out: Out} | {readonly ok: false; readonly error: unknown}
      const inHand: Promise<Settled>[] = []
      const next = async function* (): AsyncGenerator<Out> {
        const settled = await inHand.shift()
        if (settled === undefined) return
        if (settled.ok) {
          context.progress.advance(name, 1)
          yield settled.out
        } else setAside(settled.error, context)
      }
      try {
        for await (const item of input) {
          context.signal.throwIfAborted()
          inHand.push(
            context.pool
              .add(() => one(item, context))
              .then(
                out => ({ok: true as const, out}),
                (error: unknown) => ({ok: false as const, error}),
              ),
          )
          if (inHand.length > context.pool.size) yield* next()
        }
        while (inHand.length > 0) yield* next()
      } finally {
        // Whoever leaves early closes the archive, and what is still in hand would open files again behind its back.
        await Promise.all(inHand)
      }
    },
  }
}
