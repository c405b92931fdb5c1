/** A program that uses the package, as its compiler sees it: what compiles, and what must not. */
export const types = `
import {compare, dedup, readArticles, readResults, scan, Failure, defaultSettings, settingsTable, VERSION} from 'wirediff'
import type {ArticleId, Comparison, DedupOptions, Divergence, FailureCode, GivenArticle, Kind, ResultRecord, ScanOptions} from 'wirediff'

const articles: GivenArticle[] = [{text: 'a'}, {id: 7, text: 'b', date: new Date(0), source: null, url: undefined}]
async function* stream(): AsyncGenerator<GivenArticle> { yield {text: 'a'} }
async function* names(): AsyncGenerator<string> { yield 'a.txt' }

export async function used(signal: AbortSignal): Promise<void> {
  const found: Comparison = await compare(articles, {signal, settings: {cluster: {storyMembers: 5}}})
  const kinds: readonly Kind[] = found.divergences.map(({kind}) => kind)
  const silent: readonly ArticleId[] | undefined = found.divergences[0]?.silent
  const headline: string | undefined = found.story?.headline
  for await (const record of scan(stream(), {stories: {field: 'event'}, source: 'domain'})) {
    switch (record.type) {
      case 'run': record.inputs.toFixed(); break
      case 'article': record.blocks.length.toFixed(); break
      case 'pair': record.containment[1].toFixed(); break
      case 'story': record.divergences satisfies readonly Divergence[]; break
      case 'group': record.drop.length.toFixed(); break
      case 'problem': record.action.trim(); break
      default: record satisfies never
    }
  }
  const lanes: DedupOptions = {lanes: ['copy', 'story'], jobs: 2, signal, onProgress: (step, done, of) => void [step.trim(), done - of]}
  for await (const record of dedup(stream(), lanes)) if (record.type === 'group') record.drop satisfies readonly ArticleId[]
  for await (const record of dedup(['a', new URL('file:///b')], {exact: true})) record satisfies ResultRecord
  for await (const record of readArticles(new URL('file:///a'))) record.type satisfies 'article' | 'problem'
  for await (const record of readResults('a')) record satisfies ResultRecord
  await compare(names())
  await compare(['a', new URL('file:///b')])
  await compare(new Set(['a']))
  try { await compare('a') } catch (error) {
    if (error instanceof Failure) { const code: FailureCode = error.code; error.action.trim(); error.where?.trim(); void code }
  }
  void [kinds, silent, headline, VERSION.trim(), defaultSettings.cluster.storyMembers.toFixed()]
  void settingsTable.cluster.storyMembers.reason.trim()
}

export async function misused(): Promise<void> {
  // @ts-expect-error a promise is no list of records
  for await (const record of compare('a')) void record
  // @ts-expect-error paths and articles together
  await compare(['a', {text: 'b'}])
  // @ts-expect-error no text
  await compare([{title: 'a'}])
  // @ts-expect-error an option that there is not
  await compare('a', {timezon: 'UTC'})
  // @ts-expect-error compare finds no stories
  await compare('a', {stories: 'find'})
  // @ts-expect-error a setting that there is not
  scan('a', {settings: {cluster: {storymembers: 1}}})
  // @ts-expect-error a lane that there is not
  dedup('a', {lanes: ['copies']})
  // @ts-expect-error dedup finds no stories
  dedup('a', {stories: 'find'})
  // @ts-expect-error a name that stands for nothing
  const options: ScanOptions = {source: 'name'}
  // @ts-expect-error an id of something else
  const id: ArticleId = 'a0123456789ab'
  for await (const record of scan('a'))
    // @ts-expect-error not every record has one
    void record.headline
  // @ts-expect-error results are not to be changed
  ;(await compare('a')).divergences.push()
  void [options, id]
}
`
