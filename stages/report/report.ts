/**
 * What is told becomes the records of results.jsonl, in their fixed order (run, articles, pairs, stories, groups,
 * problems).
 *
 * Avoids: a run record whose figures do not add up. Everything given is an article or a problem: inputs = articles -
 * absent + skipped, or the run fails; absent are those that a state keeps and no input holds any more.
 * Cost: each article is read again, a few at a time; nothing is kept.
 */
import type {Context} from '../../pipeline/context.ts'
import {Failure} from '../../pipeline/errors.ts'
import {byProblem} from '../../pipeline/order.ts'
import type {ArticleRecord, ResultRecord, RunRecord, Told} from '../../pipeline/records.ts'
import {parallel, type Stage} from '../../pipeline/stage.ts'
import {VERSION} from '../../pipeline/version.ts'
import {articleRecord} from './article.ts'

/** Settings that decide the result; jobs and paths do not, so that the same input gives the same bytes. */
export function runRecord(
  articles: number,
  {settings, options, tally}: Pick<Context, 'settings' | 'options' | 'tally'>,
): RunRecord {
  const {absent = 0} = tally
  if (tally.found !== articles - absent + tally.skipped) {
    throw new Failure(
      `The accounts do not add up: ${tally.found} given, ${articles} articles, ${tally.skipped} set aside.`,
      {exitCode: 4, action: 'This is a fault of wirediff; please report it with the input.'},
    )
  }
  const {timezone, stories, storyField, sourceField, sourceBy, window} = options
  return {
    type: 'run',
    schema: 1,
    version: VERSION,
    settings: {
      ...settings,
      timezone,
      stories,
      ...(stories === 'given' ? {storyField} : {}),
      ...(sourceField === null ? {} : {sourceField}),
      ...(sourceBy === undefined || sourceBy === 'said' ? {} : {sourceBy}),
      ...(window === undefined ? {} : {windowDays: window.days}),
    },
    inputs: tally.found,
    articles,
    skipped: tally.skipped,
    ignored: tally.ignored,
    ...(absent > 0 ? {absent} : {}),
  }
}

type ArticleTold = Extract<Told, {readonly type: 'article'}>

async function readAgain(told: ArticleTold, context: Context): Promise<ArticleRecord> {
  const article = await context.archive.article(told)
  // What was compared and what is quoted must be one text.
  if (article.id !== told.id) {
    throw new Failure(`${article.file} changed while it was read.`, {exitCode: 4, action: 'Run again.'})
  }
  return articleRecord(article, told.story)
}

export async function recordOf(told: Told, context: Context): Promise<ResultRecord> {
  switch (told.type) {
    case 'summary':
      return runRecord(told.articles, context)
    case 'article':
      return await readAgain(told, context)
    case 'pair': {
      const {a, b, lanes, relation, jaccard, containment, longestRun} = told.pair
      return {type: 'pair', a, b, lanes, relation, jaccard, containment, longestRun}
    }
    case 'story':
      return told.record
    case 'group':
      return {type: 'group', ...told.group}
  }
}

const records = parallel('report', recordOf)

export const report: Stage<Told, ResultRecord> = {
  name: 'report',
  async *run(input, context) {
    yield* records.run(input, context)
    for (const problem of context.problems.toSorted(byProblem)) yield {type: 'problem', ...problem}
  },
}
