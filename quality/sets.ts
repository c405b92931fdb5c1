/** The labelled sets: those of the repository, and those beside it on development machines. */
import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {labelledSet, type LabelledSet} from './labels.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const SHARED = path.resolve(ROOT, '..', 'shared')

/** `fresh-1`, `fresh-2`, … in order, then `dev` and `check` where they are. */
export function labelledSets(): LabelledSet[] {
  const kept = path.join(ROOT, 'test', 'stories')
  const fresh = readdirSync(kept)
    .sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
    .map(name => labelledSet(name, path.join(kept, name)))
  const beside = ['dev', 'check'].flatMap(name => {
    const folder = path.join(SHARED, 'gold', name)
    return existsSync(path.join(folder, 'articles')) ? [labelledSet(name, folder)] : []
  })
  return [...fresh, ...beside]
}

/** Real events of two and more articles, told in the field `event_id`; null where they are not beside the repository. */
export function realEvents(): string | null {
  const file = path.join(SHARED, 'data', 'giveme5w1h', 'news_cluster.jsonl')
  return existsSync(file) ? file : null
}
