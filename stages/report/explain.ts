/**
 * What an id stands for, found again in results.jsonl: a finding, claim, core claim, story, group, article, or a pair
 * (`A..B`), with the articles that it rests on. The beginning of an id will do where no other begins so; so will an id that a
 * story or finding had in an earlier run.
 *
 * Avoids: holding a whole archive in memory for one answer; taking the first of two that are meant.
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
  | {readonly type: 'pair'; readonly pair: PairRecord; readonly story: StoryRecord | null}
  | {readonly type: 'article'; readonly article: ArticleId}

export interface Explained {
  /** In full; of a pair `A..B`. */
  readonly id: string
  readonly subject: Subject
  readonly desk: Desk
  /** With their texts, where the results hold them; in the order of the file. */
  readonly articles: readonly ArticleRecord[]
  /** Between those articles; of an article alone, all of its own. */
  readonly pairs: readonly PairRecord[]
}

/** `a…..a…` or two ids name a pair. */
const namesOf = (ids: readonly string[]): readonly string[] => ids.flatMap(id => id.split('..')).filter(id => id !== '')

type Found = readonly [id: string, subject: Subject]

/** Its own id, and those that it went by in earlier runs: an event or a mail may name one of them. */
const idsOf = ({
  id,
  formerly = [],
}: {
  readonly id: string
  readonly formerly?: readonly string[]
}): readonly string[] => [id, ...formerly]

function* inStory(story: StoryRecord, begins: (id: string) => boolean): Generator<Found> {
  if (idsOf(story).some(begins)) yield [story.id, {type: 'story', story}]
  for (const finding of story.divergences)
    if (idsOf(finding).some(begins)) yield [finding.id, {type: 'finding', story, finding}]
  for (const claim of story.unique) if (begins(claim.id)) yield [claim.id, {type: 'claim', story, claim}]
  for (const core of story.core) if (begins(core.id)) yield [core.id, {type: 'core', story, core}]
}

function* subjectsIn(record: ResultRecord, [first = '', second]: readonly string[]): Generator<Found> {
  if (second !== undefined) {
    if (record.type !== 'pair') return
    const isPair = (a: string, b: string): boolean => record.a.startsWith(a) && record.b.startsWith(b)
    if (isPair(first, second) || isPair(second, first))
      yield [`${record.a}..${record.b}`, {type: 'pair', pair: record, story: null}]
    return
  }
  const begins = (id: string): boolean => id.startsWith(first)
  if (record.type === 'article' && begins(record.id)) yield [record.id, {type: 'article', article: record.id}]
  if (record.type === 'group' && begins(record.id)) yield [record.id, {type: 'group', group: record}]
  if (record.type === 'story') yield* inStory(record, begins)
}

/** So many of what could be meant are told. */
const TOLD = 6

const refuse = (message: string, action: string): Failure => new Failure(message, {exitCode: 2, action})

/** The one that is meant: named in full, or the only one that begins so. */
function meant(names: readonly string[], found: ReadonlyMap<string, Subject>, inAll: number): Found {
  const [first, ...others] = found
  if (first === undefined) {
    const what = names.length > 1 ? `no pair of ${names.join(' and ')}` : `nothing with the id ${names.join('')}`
    throw refuse(
      `There is ${what} in the results.`,
      'Take an id from the tables or the summary; name the results with -o OUT.',
    )
  }
  if (others.length === 0) return first
  const told = [...found.keys()].slice(0, TOLD).join(', ')
  const more = inAll > TOLD ? `, and ${inAll - TOLD} more` : ''
  throw refuse(`${names.join('..')} could be ${told}${more}.`, 'Give more of its letters.')
}

async function subjectOf(names: readonly string[], records: AsyncIterable<ResultRecord>, desk: Desk): Promise<Found> {
  const full = names.join('..')
  const found = new Map<string, Subject>()
  let exact: Found | null = null
  let inAll = 0
  for await (const record of records) {
    desk.take(record)
    for (const [id, subject] of subjectsIn(record, names)) {
      inAll += 1
      if (id === full) exact = [id, subject]
      if (found.size <= TOLD) found.set(id, subject)
    }
  }
  return exact ?? meant(names, found, inAll)
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
  const desk = createDesk()
  const [id, found] = await subjectOf(namesOf(ids), open(), desk)
  const wanted = new Set(articlesOf(found))
  const alone = found.type === 'article'
  const articles: ArticleRecord[] = []
  const pairs: PairRecord[] = []
  let subject = found
  for await (const record of open()) {
    if (record.type === 'article' && wanted.has(record.id)) articles.push(record)
    if (record.type === 'pair') {
      const [a, b] = [wanted.has(record.a), wanted.has(record.b)]
      if (alone ? a || b : a && b) pairs.push(record)
    }
    if (record.type === 'story' && found.type === 'pair' && [...wanted].every(one => record.articles.includes(one)))
      subject = {...found, story: record}
  }
  return {id, subject, desk, articles, pairs}
}

/** With texts that the results leave out, read again; what the desk knows of them is then known of their paragraphs too. */
export function withTexts(explained: Explained, read: ReadonlyMap<ArticleId, ArticleRecord>): Explained {
  const articles = explained.articles.map(article => read.get(article.id) ?? article)
  for (const article of articles) explained.desk.take(article)
  return {...explained, articles}
}
