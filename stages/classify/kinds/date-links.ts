/**
 * Links of which neither line has a likelier partner in the other article: what tells one thing most surely.
 *
 * Avoids: the sentence on the arrest held against the sentence on the charge, where the arrest has its own partner. Cost:
 * twice over the links.
 */
import type {Link} from '../../align/types.ts'
import {onceAStory} from '../once.ts'
import {lineAt, type StoryView} from '../types.ts'

const bestOf = onceAStory((story: StoryView): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const {a, b, likeness} of story.alignment.links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${from}:${lineAt(story, to).member}`
      best.set(key, Math.max(best.get(key) ?? 0, likeness))
    }
  return best
})

export function mutualLinks(story: StoryView, from: number): Link[] {
  const best = bestOf(story)
  const most = (line: number, other: number): number => best.get(`${line}:${lineAt(story, other).member}`) ?? 0
  return story.alignment.links.filter(
    ({a, b, likeness}) => likeness >= from && likeness >= Math.max(most(a, b), most(b, a)),
  )
}
