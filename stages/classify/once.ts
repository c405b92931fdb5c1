/** What is read of a story, or of a part of it, is read once: many rules and many pairs ask for the same. */
import type {StoryView} from './types.ts'

export function onceAStory<T extends object>(read: (story: StoryView) => T): (story: StoryView) => T {
  const seen = new WeakMap<StoryView, T>()
  return story => {
    const known = seen.get(story) ?? read(story)
    seen.set(story, known)
    return known
  }
}

/** Of a line, a speaker, a quotation: known by what it is, not by what it says. */
export function onceEach<P, T>(
  read: (story: StoryView, part: P) => T,
  keyOf: (part: P) => unknown,
): (story: StoryView, part: P) => T {
  const ofStory = onceAStory(() => new Map<unknown, {readonly value: T}>())
  return (story, part) => {
    const seen = ofStory(story)
    const key = keyOf(part)
    const known = seen.get(key) ?? {value: read(story, part)}
    seen.set(key, known)
    return known.value
  }
}
