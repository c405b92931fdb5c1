/**
 * Names of the pages: `index.html`, `index-2.html`, `stories/s720be815ba8f.html`.
 *
 * A name is made of an id, and an id that is none is hashed. Avoids: a path that a text or a tampered results.jsonl chose.
 */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256} from '../../../pipeline/ids.ts'

export const STORIES = 'stories'

const ID = /^[a-z][0-9a-f]{12}$/
const INDEX = /^index(?:-[1-9]\d*)?\.html$/
const STORY = /^[a-z][0-9a-f]{12}\.html$/

/** Fit for a file name and for a fragment. */
export const anchorOf = (id: string): string => (ID.test(id) ? id : `x${sha256(id).slice(0, 12)}`)

/** From 1. */
export const indexName = (page: number): string => (page === 1 ? 'index.html' : `index-${page}.html`)

export const storyName = (story: string): string => `${STORIES}/${anchorOf(story)}.html`

/** As the tables give it: the page, and the place in it. */
export const linkTo = (story: string, id: string): string => `${storyName(story)}#${anchorOf(id)}`

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch {
    // No folder, no pages.
    return []
  }
}

/** The pages that stand in an output folder now: those not written again are stale. */
export async function pagesIn(folder: string): Promise<readonly string[]> {
  const [above, below] = await Promise.all([namesIn(folder), namesIn(join(folder, STORIES))])
  const stories = below.filter(name => STORY.test(name)).map(name => `${STORIES}/${name}`)
  return [...above.filter(name => INDEX.test(name)), ...stories].toSorted()
}
