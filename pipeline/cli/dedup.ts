/**
 * `dedup PATH...`: groups of near-copies, and the input parted into what to keep and what to drop.
 *
 * keep.jsonl and drop.jsonl hold JSONL lines as they came, byte for byte; for an article in a file of its own, a line with
 * its id and path. Nothing is deleted.
 */
import path from 'node:path'
import {count, createSummary, lineOf, RESULTS, type Publication} from '../../stages/report/index.ts'
import {Failure} from '../errors.ts'
import {dedupFlow, dedupRecords} from '../plan.ts'
import type {ResultRecord, Told} from '../records.ts'
import {defaultSettings} from '../settings.ts'
import type {ArticleId, ArticleRef} from '../types.ts'
import {OUTPUT} from './flags.ts'
import {openInputs, tellPlan, type Opened} from './inputs.ts'
import {dedupTables, DROP, KEEP, KNOWN, published, styleOf, tablesFrom, writeResults} from './publish.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'

interface Parting {
  readonly refs: Map<ArticleId, ArticleRef>
  readonly dropped: Set<ArticleId>
  groups: number
}

async function* parted(told: AsyncIterable<Told>, parting: Parting): AsyncGenerator<Told> {
  for await (const one of told) {
    if (one.type === 'article') parting.refs.set(one.id, one.ref)
    if (one.type === 'group') {
      parting.groups += 1
      for (const id of one.group.drop) parting.dropped.add(id)
    }
    yield one
  }
}

/** In the order of the input: by path, then place. */
function inOrder([, a]: readonly [ArticleId, ArticleRef], [, b]: readonly [ArticleId, ArticleRef]): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.kind === 'line' ? a.offset : 0) - (b.kind === 'line' ? b.offset : 0)
}

async function lineAsItCame(id: ArticleId, ref: ArticleRef, {run}: Opened): Promise<Uint8Array> {
  if (ref.kind === 'file') return Buffer.from(JSON.stringify({id, file: path.relative('.', ref.path)}))
  const bytes = await run.archive.slice(ref.path, ref)
  // The offsets were taken when the line was first read.
  if (bytes.length === ref.bytes) return bytes
  throw new Failure(`${run.archive.keyOf(ref)} changed while it was read.`, {exitCode: 4, action: 'Run again.'})
}

async function writeParts(opened: Opened, publication: Publication, {refs, dropped}: Parting): Promise<void> {
  const keep = await publication.open(KEEP)
  const drop = await publication.open(DROP)
  for (const [id, ref] of [...refs].sort(inOrder)) {
    const sheet = dropped.has(id) ? drop : keep
    await sheet.write(await lineAsItCame(id, ref, opened))
    await sheet.write('\n')
  }
}

async function write(opened: Opened, session: Session, out: string): Promise<Outcome & Parting> {
  const {flags, output} = session
  const parting: Parting = {refs: new Map(), dropped: new Set(), groups: 0}
  const summary = createSummary(defaultSettings.report)
  const {context} = opened.run
  const print = async (record: ResultRecord): Promise<void> => {
    if (flags.json === true) await output.line(lineOf(record).trimEnd())
  }
  await published(out, KNOWN, async publication => {
    const records = dedupRecords(parted(dedupFlow(opened.files, context), parting), context)
    const results = await writeResults(records, publication, print)
    await tablesFrom(publication, {results, folder: out, tables: dedupTables, style: styleOf(flags), summary})
    await writeParts(opened, publication, parting)
  })
  return {...parting, skipped: context.tally.skipped, toCheck: parting.groups}
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
    const {refs, dropped, groups, skipped} = outcome
    if (flags.json !== true && flags.quiet !== true) {
      const parts = [
        count(refs.size, 'article'),
        count(groups, 'group of near-copies', 'groups of near-copies'),
        `keep ${refs.size - dropped.size}, drop ${dropped.size}`,
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
