/**
 * The first room: files in, articles out, several files in hand, in the order of the input.
 *
 * Everything found is accounted for: found = read + skipped; a skipped one has its problem row.
 */
import type {Context} from '../../pipeline/context.ts'
import {inTime} from '../../pipeline/deadline.ts'
import {Reject} from '../../pipeline/errors.ts'
import {parallel, type Stage} from '../../pipeline/stage.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import type {InputFile} from './inputs.ts'
import {articlesOfCrawl} from './crawl.ts'
import {articlesOfDocument} from './documents.ts'
import {articlesOfGiven} from './given.ts'
import {articlesOfLines} from './listing.ts'
import {tellCut} from './parts.ts'
import type {Task} from './setbacks.ts'
import {readWhole} from './whole.ts'

/** The articles of one input, found but not yet all read. */
async function* tasksOf(input: InputFile, context: Context): AsyncGenerator<Task> {
  switch (input.from) {
    case 'ignored':
      context.tally.ignored += 1
      return
    case 'problem':
      context.tally.found += 1
      yield () => Promise.reject(new Reject(input.problem))
      return
    case 'file':
      context.tally.found += 1
      yield () =>
        readWhole(input, {
          limits: context.settings.read,
          onCut: entry => tellCut(entry, {file: input.key}, context),
          inTime: work => inTime('read', {file: input.key, ref: {kind: 'file', path: input.path}}, context, work),
        })
      return
    case 'document':
      yield* articlesOfDocument(input, context)
      return
    case 'crawl':
      yield* articlesOfCrawl(input, context)
      return
    case 'given':
      yield* articlesOfGiven(input, context)
      return
    case 'lines':
    case 'stream':
      yield* articlesOfLines(input, context)
  }
}

async function* allTasks(inputs: AsyncIterable<InputFile>, context: Context): AsyncGenerator<Task> {
  for await (const input of inputs) yield* tasksOf(input, context)
}

const readTasks = parallel<Task, RawArticle>('read', task => task())

export const read: Stage<InputFile, RawArticle> = {
  name: 'read',
  run: (inputs, context) => readTasks.run(allTasks(inputs, context), context),
}
