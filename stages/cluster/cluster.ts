/**
 * The barrier: verified pairs to stories and groups. What leaves it is ids, each with where to read the article again.
 *
 * Example: 42 sketches and 80 pairs give a summary, 42 articles with the story of each, the pairs, 8 stories, 2 groups.
 * Order: the summary, articles by publication and id, pairs by their ids, stories by their earliest member, groups. The
 * same for any order of the input.
 */
import {storyId} from '../../pipeline/ids.ts'
import type {RunOptions} from '../../pipeline/context.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {spread, type Stage} from '../../pipeline/stage.ts'
import type {ArticleId, Card, Pair, Placed, Problem, Sketch, StoryId, Verified} from '../../pipeline/types.ts'
import {verifyPair} from '../verify/verify.ts'
import {byPublication} from './calendar.ts'
import {findStories} from './find.ts'
import {groupsOf} from './groups.ts'
import {chosen, tooLarge, type Members} from './members.ts'
import {pairsToTell, type Measure, type PairSettings} from './pairs.ts'

type Sought = RunOptions['stories']

interface Story<T extends Card> extends Members<T> {
  readonly id: StoryId
}

/** As the archive says, unexamined; in order of the earliest members. */
function givenStories<T extends Card>(sketches: readonly T[]): readonly (readonly T[])[] {
  const named = new Map<string, T[]>()
  for (const sketch of sketches) {
    if (sketch.givenStory === null) continue
    const known = named.get(sketch.givenStory)
    if (known) known.push(sketch)
    else named.set(sketch.givenStory, [sketch])
  }
  return [...named.values()]
}

function membersOf<T extends Card>(
  sketches: readonly T[],
  pairs: readonly Pair[],
  {settings, sought}: {readonly settings: Settings; readonly sought: Sought},
): readonly (readonly T[])[] {
  switch (sought) {
    case 'given':
      return givenStories(sketches)
    case 'one':
      return [sketches]
    case 'find':
      return findStories(sketches, pairs, settings.cluster).map(story => story.flatMap(at => sketches[at] ?? []))
  }
}

const pairSettings = ({verify, shingle}: Settings): PairSettings => ({...verify, gram: shingle.gram})

/** From the texts themselves. */
export const measuredBy =
  (settings: Settings): Measure<Sketch> =>
  (a, b) =>
    verifyPair(a, b, {lanes: ['reuse', 'story'], storyScore: 0}, pairSettings(settings))

/** All that leaves the barrier, in its order, and what to tell of stories too large to work on. */
export interface Placing<T extends Card> {
  readonly settings: Settings
  readonly sought: Sought
  readonly measure: Measure<T>
}

export function place<T extends Card>(
  verified: {readonly sketches: readonly T[]; readonly pairs: readonly Pair[]},
  {settings, sought, measure}: Placing<T>,
): {readonly placed: readonly Placed[]; readonly problems: readonly Problem[]} {
  const sketches = [...verified.sketches].sort(byPublication)
  const stories: readonly Story<T>[] = membersOf(sketches, verified.pairs, {settings, sought}).flatMap(members => {
    const [earliest] = members
    // An article alone is no story: there is nothing to compare.
    if (earliest === undefined || members.length < 2) return []
    return [{id: storyId(earliest.id), ...chosen(members, {most: settings.cluster.storyMembers})}]
  })
  const storyOf = new Map<ArticleId, StoryId>(
    stories.flatMap(({id, compared, apart}) => [...compared, ...apart].map(member => [member.id, id] as const)),
  )
  const pairs = pairsToTell(
    verified.pairs,
    stories.map(({compared}) => compared),
    {settings: pairSettings(settings), measure},
  )
  const placed: readonly Placed[] = [
    {type: 'summary', articles: sketches.length},
    ...sketches.map(({id, ref}) => ({type: 'article' as const, id, ref, story: storyOf.get(id) ?? null})),
    ...pairs.map(pair => ({type: 'pair' as const, pair})),
    ...stories.map(({id, compared}) => ({
      type: 'story' as const,
      story: {id, members: compared.map(({id: member, ref}) => ({id: member, ref}))},
    })),
    ...groupsOf(sketches, verified.pairs).map(group => ({type: 'group' as const, group})),
  ]
  return {placed, problems: stories.flatMap(story => (story.apart.length > 0 ? [tooLarge(story, story.id)] : []))}
}

export const cluster: Stage<Verified, Placed> = spread('cluster', (verified, {settings, options, problems: known}) => {
  const {placed, problems} = place(verified, {settings, sought: options.stories, measure: measuredBy(settings)})
  known.push(...problems)
  return placed
})
