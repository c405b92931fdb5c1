/**
 * What is told of each story: worked out once for the same members, read from the state ever after.
 *
 * Cost: a story that is new or has grown costs what it costs in any run; of one that is known, nothing is done here.
 */
import {align} from '../../stages/align/index.ts'
import {annotate} from '../../stages/annotate/index.ts'
import {classify} from '../../stages/classify/index.ts'
import type {Context} from '../context.ts'
import {flow} from '../flow.ts'
import type {StoryRecord} from '../records.ts'
import type {Placed} from '../types.ts'
import {breath} from './breath.ts'
import {Damage} from './drawers.ts'
import type {Current} from './bulletin.ts'
import {understood} from './derive.ts'
import {bytesOf, parsed} from './full.ts'
import {storyKey} from './kin.ts'
import type {StorySheet, TextSheet} from './sheets.ts'
import type {State} from './state.ts'

type PlacedStory = Extract<Placed, {readonly type: 'story'}>

const isStory = (one: Placed): one is PlacedStory => one.type === 'story'

export function textOf(state: State, id: string): TextSheet {
  const stored = state.texts.get(id)
  if (stored === null) throw new Damage(state.file, new Error(`texts/${id} is missing`))
  return parsed<TextSheet>(stored)
}

export function storyOf(state: State, key: string): StoryRecord {
  const stored = state.stories.get(key)
  if (stored === null) throw new Damage(state.file, new Error(`stories/${key} is missing`))
  return parsed<StorySheet>(stored).record
}

/** Texts come from the state: the input may be gone. */
const fromState = (state: State, context: Context): Context => ({
  ...context,
  archive: {article: ({id}) => Promise.resolve(understood(textOf(state, id).raw, context))},
})

/** Under `marks`: stories of which an article took too long. They are told again by the next run that brings something. */
const SLOW = 'slow'

function slowIn(state: State): ReadonlySet<string> {
  const stored = state.marks.get(SLOW)
  return new Set(stored === null ? [] : parsed<readonly string[]>(stored))
}

/** Works out the stories that are not known yet; some at once are laid on the disk. */
export async function tellStories(
  placed: readonly Placed[],
  state: State,
  context: Context,
): Promise<readonly Current[]> {
  const keyed = placed.filter(isStory).map(one => ({one, key: storyKey(one.story, state)}))
  const before = slowIn(state)
  // those that are not told again yet stay in it: a run may be stopped between two savings
  const slow = new Set(keyed.flatMap(({key}) => (before.has(key) ? [key] : [])))
  const known = new Set(state.stories.names().filter(key => !before.has(key)))
  const reading = fromState(state, context)
  const fresh = new Map<string, StorySheet>()
  const save = (): void => {
    if (fresh.size === 0) return
    state.together(() => {
      fresh.forEach((sheet, name) => state.stories.put(name, bytesOf(sheet)))
      if (before.size + slow.size > 0) state.marks.put(SLOW, bytesOf([...slow]))
    })
    fresh.clear()
  }
  try {
    for (const {one, key} of keyed) {
      if (known.has(key)) continue
      await breath(context.signal)
      const problems = context.problems.length
      const told = flow([one], reading).through(annotate).through(align).through(classify)
      for await (const item of told) if (item.type === 'story') fresh.set(key, {record: item.record})
      if (context.problems.length > problems) slow.add(key)
      else slow.delete(key)
      if (fresh.size >= context.settings.state.storiesAtOnce) save()
    }
  } finally {
    // A run that is stopped keeps what it has worked out.
    save()
  }
  return keyed.map(({one, key}) => ({id: one.story.id, key, members: one.story.members.map(({id}) => id)}))
}
