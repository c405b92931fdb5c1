/**
 * What an id stands for, found again in results.jsonl: a finding, claim, core claim, story, group, article, or a pair
 * (`A..B`), with the articles that it rests on.
 *
 * Avoids: holding a whole archive in memory for one answer.
 * Cost: two passes over the file; of the second only the articles in question stay.
 */
import {Failure} from '../../pipeline/errors.ts'
import type {
  ArticleRecord,
  CoreClaim,
  Divergence,
  GroupRecord,
  PairRecord,
  ResultRecord,
  StoryRecord,
  UniqueClaim,
} from '../../pipeline/records.ts'
import type {ArticleId} from '../../pipeline/types.ts'
import {createDesk, type Desk} from './desk.ts'
import {tellersOf} from './tables/core.ts'

export type Subject =
  | {readonly type: 'finding'; readonly story: StoryRecord; readonly finding: Divergence}
  | {readonly type: 'claim'; readonly story: StoryRecord; readonly claim: UniqueClaim}
  | {readonly type: 'core'; readonly story: StoryRecord; readonly core: CoreClaim}
  | {readonly type: 'story'; readonly story: StoryRecord}
  | {readonly type: 'group'; readonly group: GroupRecord}
  | {readonly type: 'pair'; readonly pair: PairRecord}
  | {readonly type: 'article'; readonly article: ArticleId}

export interface Explained {
  readonly subject: Subject
  readonly desk: Desk
  /** With their texts, where the results hold them; in the order of the file. */
  readonly articles: readonly ArticleRecord[]
  /** Of those articles. */
  readonly pairs: readonly PairRecord[]
}

/** `a…..a…` or two ids name a pair. */
const namesOf = (ids: readonly string[]): readonly string[] => ids.flatMap(id => id.split('..')).filter(id => id !== '')

function inStory(story: StoryRecord, id: string): Subject | null {
  if (story.id === id) return {type: 'story', story}
  const finding = story.divergences.find(one => one.id === id)
  if (finding !== undefined) return {type: 'finding', story, finding}
  const claim = story.unique.find(one => one.id === id)
  if (claim !== undefined) return {type: 'claim', story, claim}
  const core = story.core.find(one => one.id === id)
  return core === undefined ? null : {type: 'core', story, core}
}

function subjectIn(record: ResultRecord, [first = '', second]: readonly string[]): Subject | null {
  if (second !== undefined) {
    if (record.type !== 'pair') return null
    const isIt = (record.a === first && record.b === second) || (record.a === second && record.b === first)
    return isIt ? {type: 'pair', pair: record} : null
  }
  if (record.type === 'article' && record.id === first) return {type: 'article', article: record.id}
  if (record.type === 'group' && record.id === first) return {type: 'group', group: record}
  return record.type === 'story' ? inStory(record, first) : null
}

function articlesOf(subject: Subject): readonly ArticleId[] {
  switch (subject.type) {
    case 'finding':
      return [...subject.finding.readings.flatMap(({articles}) => articles), ...subject.finding.silent]
    case 'claim':
      return [subject.claim.article, ...(subject.claim.nearest === null ? [] : [subject.claim.nearest.article])]
    case 'core':
      return tellersOf(subject.core)
    case 'story':
      return subject.story.articles
    case 'group':
      return [...subject.group.keep, ...subject.group.drop]
    case 'pair':
      return [subject.pair.a, subject.pair.b]
    case 'article':
      return [subject.article]
  }
}

export async function explain(ids: readonly string[], open: () => AsyncIterable<ResultRecord>): Promise<Explained> {
  const names = namesOf(ids)
  const desk = createDesk()
  let subject: Subject | null = null
  for await (const record of open()) {
    desk.take(record)
    subject ??= subjectIn(record, names)
  }
  if (subject === null) {
    const what = names.length > 1 ? `no pair of ${names.join(' and ')}` : `nothing with the id ${names.join('')}`
    throw new Failure(`There is ${what} in the results.`, {
      exitCode: 2,
      action: 'Take an id from the tables or the summary; name the results with -o OUT.',
    })
  }
  const wanted = new Set(articlesOf(subject))
  const articles: ArticleRecord[] = []
  const pairs: PairRecord[] = []
  for await (const record of open()) {
    if (record.type === 'article' && wanted.has(record.id)) articles.push(record)
    if (record.type === 'pair' && (wanted.has(record.a) || wanted.has(record.b))) pairs.push(record)
  }
  return {subject, desk, articles, pairs}
}
