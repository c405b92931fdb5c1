/** What is read of a story, or of a part of it, is read once: many rules and many pairs ask for the same. */
import type {Annotated} from '../annotate/types.ts'
import type {StoryView} from './types.ts'

export {onceATwo} from '../lexicon/once.ts'

/**
 * All that is remembered of one owner lies in one table: a weak table a question has an entry for every article and every
 * question, and the collector of garbage goes through them all each time.
 */
const tables = new WeakMap<object, Map<unknown, unknown>>()

function tableOf(owner: object): Map<unknown, unknown> {
  const known = tables.get(owner)
  if (known !== undefined) return known
  const table = new Map<unknown, unknown>()
  tables.set(owner, table)
  return table
}

/** Of an article, a story, a list: remembered as long as the owner is. */
function onceOf<O extends object, T extends object>(read: (owner: O) => T): (owner: O) => T {
  return owner => {
    const table = tableOf(owner)
    // what stands under `read` is what it gave
    const known = table.get(read) as T | undefined
    if (known !== undefined) return known
    const fresh = read(owner)
    table.set(read, fresh)
    return fresh
  }
}

export const onceAStory = <T extends object>(read: (story: StoryView) => T): ((story: StoryView) => T) => onceOf(read)
export const onceAnArticle = <T extends object>(read: (member: Annotated) => T): ((member: Annotated) => T) =>
  onceOf(read)

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
