/**
 * `dedup PATH...`: groups of near-copies, and the input parted into what to keep and what to drop.
 *
 * keep.jsonl and drop.jsonl hold JSONL lines as they came, byte for byte; for an article in a file of its own, a line with
 * its id and path, and for one of many in a feed or crawl its key too. Nothing is deleted.
 */
import path from 'node:path'
import {count, createSummary, lineOf, RESULTS, type Place, type Publication} from '../../stages/report/index.ts'
import {Failure} from '../errors.ts'
import {dedupFlow} from '../plan.ts'
import type {ResultRecord} from '../records.ts'
import {defaultSettings} from '../settings.ts'
import type {ArticleId} from '../types.ts'
import {OUTPUT} from './flags.ts'
import {openInputs, tellPlan, type Opened} from './inputs.ts'
import {dedupTables, DROP, KEEP, KNOWN, published, styleOf, tablesFrom, writeResults} from './publish.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

interface Parting {
  readonly articles: number
  readonly dropped: ReadonlySet<ArticleId>
  readonly groups: number
}

async function lineAsItCame({id, ref}: Place, {run}: Opened): Promise<Uint8Array> {
  const named = (key: object): Uint8Array =>
    Buffer.from(JSON.stringify({id, file: path.relative('.', ref.path), ...key}))
  if (ref.kind === 'file') return named({})
  if (ref.kind === 'part') return named({key: (await run.archive.raw(ref, id)).key})
  const bytes = await run.archive.slice(ref.path, ref)
  // The offsets were taken when the line was first read.
  if (bytes.length === ref.bytes) return bytes
  throw new Failure(`${run.archive.keyOf(ref)} changed while it was read.`, {exitCode: 4, action: 'Run again.'})
}

/** In the order of the input. */
async function writeParts(
  places: Iterable<Place>,
  opened: Opened,
  {publication, dropped}: {readonly publication: Publication; readonly dropped: ReadonlySet<ArticleId>},
): Promise<void> {
  const keep = await publication.open(KEEP)
  const drop = await publication.open(DROP)
  for (const place of places) {
    const sheet = dropped.has(place.id) ? drop : keep
    await sheet.write(await lineAsItCame(place, opened))
    await sheet.write('\n')
  }
}

async function write(opened: Opened, session: Session, out: string): Promise<Outcome & Parting> {
  const {flags, output} = session
  const dropped = new Set<ArticleId>()
  let groups = 0
  const summary = createSummary(defaultSettings.report)
  const {context} = opened.run
  const each = async (record: ResultRecord): Promise<void> => {
    if (record.type === 'group') {
      groups += 1
      for (const id of record.drop) dropped.add(id)
    }
    if (flags.json === true) await output.line(lineOf(record).trimEnd())
  }
  await published(out, {known: KNOWN, complain: session.complain}, async publication => {
    const {records, cards} = dedupFlow(opened.files, opened.run)
    const results = await writeResults(records, publication, each)
    await tablesFrom(publication, {results, folder: out, tables: dedupTables, style: styleOf(flags), summary})
    await writeParts(cards.places(), opened, {publication, dropped})
  })
  return {articles: summary.run?.articles ?? 0, dropped, groups, skipped: context.tally.skipped, toCheck: groups}
}

export async function dedup(paths: readonly string[], session: Session): Promise<Outcome> {
  const {flags, output} = session
  const out = flags.output ?? OUTPUT
  const stories = {stories: 'find', storyField: 'story'} as const
  const opened = await openInputs(paths, session, {stories, out})
  try {
    if (flags.dryRun === true) {
      const names = [RESULTS, ...dedupTables.map(({file}) => file), KEEP, DROP]
      await tellPlan(
        opened,
        session,
        names.map(name => path.join(out, name)),
      )
      return NOTHING
    }
    const outcome = await write(opened, session, out)
    opened.progress.clear()
    const {articles, dropped, groups, skipped} = outcome
    if (flags.json !== true && flags.quiet !== true) {
      const parts = [
        count(articles, 'article'),
        count(groups, 'group of near-copies', 'groups of near-copies'),
        `keep ${articles - dropped.size}, drop ${dropped.size}`,
        ...(skipped > 0 ? [`${skipped} not read`] : []),
      ]
      await output.line(parts.join(' · '))
      session.say(`${KEEP}, ${DROP} and the tables are in ${out}.`)
    }
    return outcome
  } finally {
    opened.progress.clear()
    await opened.run.close()
  }
}
