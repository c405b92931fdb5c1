/**
 * Texts that dedup leaves out of its results, read again: from where the user says, else from keep.jsonl and drop.jsonl, which
 * hold the input's lines, and the files that are named there.
 *
 * Avoids: another text under the same name. What is taken has the very SHA-256 that was compared, and the title.
 * Cost: one pass over the input, up to the last of the articles in question.
 */
import {createReadStream, existsSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import type {ArticleRecord} from '../records.ts'
import {openRun} from '../run.ts'
import type {ArticleId} from '../types.ts'
import {runOptions} from './flags.ts'
import {DROP, KEEP} from './publish.ts'
import type {Session} from './session.ts'

/** `{"id":"a33b5122d02a0","file":"seeds/chronicle.txt"}`: what stands in a list for an article in a file of its own. */
async function* filesNamed(list: string, wanted: ReadonlySet<string>): AsyncGenerator<string> {
  for await (const line of createInterface({input: createReadStream(list), crlfDelay: Infinity})) {
    const id = /^\{"id":"(a[0-9a-f]{12})","file":/.exec(line)?.[1]
    if (id === undefined || !wanted.has(id)) continue
    const {file} = JSON.parse(line) as {readonly file?: unknown}
    if (typeof file === 'string' && existsSync(file)) yield file
  }
}

async function placesIn(out: string, missing: readonly ArticleRecord[]): Promise<readonly string[]> {
  const lists = [KEEP, DROP].map(name => path.join(out, name)).filter(list => existsSync(list))
  const wanted = new Set<string>(missing.map(({id}) => id))
  const named: string[] = []
  for (const list of lists) for await (const file of filesNamed(list, wanted)) named.push(file)
  return named.length === missing.length ? named : [...named, ...lists]
}

/** Those that were found, with text and blocks. */
export async function textsAgain(
  articles: readonly ArticleRecord[],
  {flags, settings, interruption}: Session,
  out: string,
): Promise<ReadonlyMap<ArticleId, ArticleRecord>> {
  const missing = articles.filter(({text}) => text === undefined)
  const found = new Map<ArticleId, ArticleRecord>()
  const places = missing.length === 0 || flags.input.length > 0 ? flags.input : await placesIn(out, missing)
  if (missing.length === 0 || places.length === 0) return found
  const options = runOptions(flags, {stories: 'find', storyField: 'story'})
  const run = openRun({options, settings, signal: interruption.signal})
  try {
    const texts = new Set(missing.map(({sha256}) => sha256))
    for await (const {sha256, title, text, blocks} of run.having(texts, await run.files(places))) {
      for (const article of missing)
        if (article.sha256 === sha256 && article.title === title) found.set(article.id, {...article, text, blocks})
      if (found.size === missing.length) break
    }
  } finally {
    await run.close()
  }
  return found
}
