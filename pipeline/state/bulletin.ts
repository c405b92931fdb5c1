/**
 * What is new for the editor: this run's findings against those of the bulletin that was published last.
 *
 *     new      was not there           seen     is as it was
 *     changed  has another reading, source or verdict, or stands on the same question with other answers
 *     gone     was there, and no rule finds it any more
 *
 * A story is named by its earliest member, so that the name is the same whenever and in whatever portions its articles
 * came. Where an earlier article arrives late, or two stories become one, the older name stays (that of the story that was
 * told first) and the other stands in `formerly`; findings take their first day, and the editor's decision, with them.
 * Wrong answer it avoids: a finding of last week called new because a story grew.
 * Cost: one map look-up a finding.
 */
import {findingId, findingMark} from '../ids.ts'
import type {Divergence, StoryRecord} from '../records.ts'
import type {ArticleId, StoryId} from '../types.ts'
import type {Bulletin, BulletinStory, FindingSheet} from './sheets.ts'

/** A story as it stands now; `key` names its sheet. */
export interface Current {
  readonly id: StoryId
  readonly key: string
  readonly members: readonly ArticleId[]
}

/** The question that a finding answers. */
export const slotOf = ({kind, scope, about}: Divergence): string => `${kind} ${scope} ${about}`

/** Of each story of the last bulletin, the one that holds most of its members now; of equal ones the first. */
function successors(previous: Bulletin, current: readonly Current[]): ReadonlyMap<StoryId, readonly BulletinStory[]> {
  const home = new Map<ArticleId, StoryId>(
    current.flatMap(({id, members}) => members.map(member => [member, id] as const)),
  )
  const ancestors = new Map<StoryId, BulletinStory[]>()
  for (const story of previous.stories) {
    const counts = new Map<StoryId, number>()
    for (const member of story.members) {
      const now = home.get(member)
      if (now !== undefined) counts.set(now, (counts.get(now) ?? 0) + 1)
    }
    const [heir] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (heir === undefined) continue
    const known = ancestors.get(heir[0])
    if (known) known.push(story)
    else ancestors.set(heir[0], [story])
  }
  return ancestors
}

interface Before {
  readonly story: BulletinStory
  readonly finding: FindingSheet
}

/** Under its own id, under the id it had in a story of another name, or on the same question. */
function matchOf(found: Divergence, before: readonly Before[], taken: ReadonlySet<Before>): Before | null {
  const norms = found.readings.map(({norm}) => norm).sort()
  const idIn = (story: StoryId): string => findingId(found.kind, found.scope, story, found.about, ...norms)
  const free = before.filter(one => !taken.has(one))
  const same = free.find(({finding, story}) => finding.id === found.id || finding.id === idIn(story.id))
  return same ?? free.find(({finding}) => finding.slot === slotOf(found)) ?? null
}

function sheetOf(found: Divergence, match: Before | null, at: string): FindingSheet {
  const mark = findingMark(found)
  const slot = slotOf(found)
  if (match === null) return {id: found.id, slot, mark, firstSeen: at, status: 'new', formerly: []}
  const {finding} = match
  const earlier = [...(finding.id === found.id ? [] : [finding.id]), ...finding.formerly]
  const status = finding.mark === mark ? 'seen' : 'changed'
  const formerly = [...new Set(earlier)].filter(id => id !== found.id)
  return {id: found.id, slot, mark, firstSeen: finding.firstSeen, status, formerly}
}

/** Exact matches first, so that two findings on one question do not take each other's place. */
function matched(findings: readonly Divergence[], before: readonly Before[]): ReadonlyMap<string, Before> {
  const taken = new Set<Before>()
  const matches = new Map<string, Before>()
  const marks = new Map(findings.map(found => [found.id as string, findingMark(found)]))
  const exact = (found: Divergence, one: Before): boolean =>
    one.finding.id === found.id || (one.finding.slot === slotOf(found) && one.finding.mark === marks.get(found.id))
  for (const found of findings) {
    const one = before.find(each => !taken.has(each) && exact(found, each))
    if (one === undefined) continue
    taken.add(one)
    matches.set(found.id, one)
  }
  for (const found of findings) {
    const one = matches.has(found.id) ? null : matchOf(found, before, taken)
    if (one === null) continue
    taken.add(one)
    matches.set(found.id, one)
  }
  return matches
}

export interface Following {
  readonly at: string
  /** Hash of all that is told now. */
  readonly hash: string
  /** What is told of a story; one at a time, so that no run holds them all. */
  readonly told: (key: string) => StoryRecord
  /** Of these the result has a record: what is gone can only be shown where its words still stand. */
  readonly articles: ReadonlySet<ArticleId>
}

const citesOnly = ({readings}: Divergence, articles: ReadonlySet<ArticleId>): boolean =>
  readings.every(({evidence}) => evidence.every(({article}) => articles.has(article)))

function goneOf(
  before: readonly Before[],
  kept: ReadonlySet<Before>,
  {told, articles}: Pick<Following, 'told' | 'articles'>,
): Divergence[] {
  return before.flatMap(one => {
    if (kept.has(one)) return []
    const record = one.story.key === null ? null : told(one.story.key)
    const found = record?.divergences.find(({id}) => id === one.finding.id)
    if (found === undefined || !citesOnly(found, articles)) return []
    return [{...found, firstSeen: one.finding.firstSeen, status: 'gone' as const}]
  })
}

function storyOf(
  {id, key, members}: Current,
  ancestors: readonly BulletinStory[],
  following: Following,
): BulletinStory {
  const {divergences} = following.told(key)
  const before = ancestors.flatMap(story => story.findings.map((finding): Before => ({story, finding})))
  const matches = matched(divergences, before)
  const formerly = ancestors.flatMap(({id: own, formerly: earlier}) => [own, ...earlier]).filter(other => other !== id)
  return {
    id,
    key,
    members,
    formerly: [...new Set(formerly)].sort(),
    findings: divergences.map(found => sheetOf(found, matches.get(found.id) ?? null, following.at)),
    gone: goneOf(before, new Set(matches.values()), following),
  }
}

/** Findings of the last bulletin that this one neither has nor shows as gone. */
function lostOf(previous: Bulletin, stories: readonly BulletinStory[]): readonly string[] {
  const known = new Set(
    stories.flatMap(({findings, gone}) => [
      ...findings.flatMap(({id, formerly}) => [id, ...formerly]),
      ...gone.map(({id}) => id as string),
    ]),
  )
  return previous.stories.flatMap(({findings}) => findings.flatMap(({id}) => (known.has(id) ? [] : [id])))
}

/** The sheets of its stories stand under the same names again. */
function rebuilt(previous: Bulletin, current: readonly Current[]): Bulletin {
  const keys = new Map(current.map(({id, key}) => [id, key]))
  const stories = previous.stories.map(story => ({...story, key: story.key ?? keys.get(story.id) ?? null}))
  return {...previous, stories}
}

/** The next bulletin; the last one itself where nothing is told otherwise, so that `new` stays new until then. */
export function nextBulletin(previous: Bulletin | null, current: readonly Current[], following: Following): Bulletin {
  if (previous?.hash === following.hash) {
    return previous.stories.every(({key}) => key !== null) ? previous : rebuilt(previous, current)
  }
  const ancestors = previous === null ? new Map<StoryId, BulletinStory[]>() : successors(previous, current)
  const stories = current.map(story => storyOf(story, ancestors.get(story.id) ?? [], following))
  const lost = previous === null ? [] : lostOf(previous, stories)
  return {hash: following.hash, at: following.at, stories, lost}
}
