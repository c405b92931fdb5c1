/** What is read of a story, or of a part of it, is read once: many rules and many pairs ask for the same. */
import type {StoryView} from './types.ts'

export {onceATwo} from '../lexicon/once.ts'

export function onceAStory<T extends object>(read: (story: StoryView) => T): (story: StoryView) => T {
  const seen = new WeakMap<StoryView, T>()
  return story => {
    const known = seen.get(story)
    if (known !== undefined) return known
    const fresh = read(story)
    seen.set(story, fresh)
    return fresh
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
    const known = seen.get(key)
    if (known !== undefined) return known.value
    const fresh = {value: read(story, part)}
    seen.set(key, fresh)
    return fresh.value
  }
}

/** Of a text, whatever the story: for as many texts as some stories have words. */
export function onceAText<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, {readonly value: T}>()
  return text => {
    const known = seen.get(text)
    if (known !== undefined) return known.value
    const fresh = {value: read(text)}
    if (seen.size >= REMEMBERED) seen.clear()
    seen.set(text, fresh)
    return fresh.value
  }
}
const REMEMBERED = 20_000
