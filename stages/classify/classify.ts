/**
 * An aligned story told: its shared core, where its members differ on facts, and what one source alone tells.
 * Evidence, never a verdict on who is right; the same story gives the same record.
 */
import {coreId} from '../../pipeline/ids.ts'
import type {CoreClaim, Divergence, StoryRecord} from '../../pipeline/records.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {AlignedStory} from '../align/types.ts'
import type {Annotated} from '../annotate/types.ts'
import {confidenceOf} from './confidence.ts'
import {kinds} from './kinds/registry.ts'
import {editorsOrder, withoutEchoes} from './order.ts'
import {settled} from './settle.ts'
import {quotable, spanOf} from './spans.ts'
import {storyPeople} from './story-people.ts'
import {lineAt, type StoryView} from './types.ts'
import {uniqueClaims} from './unique.ts'

export const classifyStory = (aligned: AlignedStory, settings: Settings): StoryRecord =>
  atOnce(classifySteps(aligned, settings))

/** The same with a pause between two kinds, for a run that may be stopped within a long story. */
export function* classifySteps({story, members, alignment}: AlignedStory, settings: Settings): Steps<StoryRecord> {
  const view: StoryView = {members, alignment, people: storyPeople(members), settings: settings.classify}
  const first = members[0] as Annotated
  const unmarked = members.flatMap(({article, overdue}) => (overdue === true ? [article.id] : []))
  return {
    type: 'story',
    id: story.id,
    headline: first.article.headline,
    articles: members.map(({article}) => article.id),
    core: coreOf(view),
    divergences: yield* divergencesOf(view, story.id),
    unique: uniqueClaims(view),
    ...(unmarked.length > 0 ? {unmarked} : {}),
  }
}

function* divergencesOf(view: StoryView, storyId: AlignedStory['story']['id']): Steps<Divergence[]> {
  const found: Divergence[] = []
  for (const kind of kinds) {
    for (const proposal of kind.propose(view)) {
      const confidence = confidenceOf(proposal.rule)
      const finding = settled(proposal, {kind: kind.kind, story: view, storyId, confidence})
      if (finding !== null) found.push(finding)
    }
    yield
  }
  return withoutEchoes(found.sort(editorsOrder))
}

function coreOf(view: StoryView): CoreClaim[] {
  return view.alignment.rows.map(({lines, form}) => {
    const tellings = lines.map(line => {
      const {member, sentence} = lineAt(view, line)
      return spanOf(view, member, quotable(view.members[member] as Annotated, sentence))
    })
    return {id: coreId(...tellings.flatMap(({article, start}) => [article, start])), form, tellings}
  })
}
