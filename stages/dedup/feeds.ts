/**
 * What the user gave becomes feeds: plain JSONL as it stands, all else laid down as lines in temporary files first.
 *
 * Example: `a.jsonl` is read where it lies; `b.jsonl.gz` and a pipe are unpacked once; a folder of pages becomes one file
 * of lines.
 * Avoids: a second way through the engine for every format.
 */
import {statSync} from 'node:fs'
import path from 'node:path'
import {isCode} from '../../pipeline/errors.ts'
import type {Context} from '../../pipeline/context.ts'
import {Reject} from '../../pipeline/errors.ts'
import {flow} from '../../pipeline/flow.ts'
import type {InputFile} from '../read/index.ts'
import {read} from '../read/index.ts'
import {plainStart, utf8Chunks, type Lines} from '../read/listing.ts'
import {asReject} from '../read/reject.ts'
import type {Crew} from './crew.ts'
import {LaidFile, laidLine} from './laid.ts'
import {LAY_BATCH} from './lay.ts'
import type {Feed} from './types.ts'
import {changed} from './units.ts'

const stampOf = (file: string): string => {
  const {size, mtimeMs, ino} = statSync(file)
  return `${size} ${mtimeMs} ${ino}`
}

/** Null for a file that is there no more. */
function stampNow(file: string): string | null {
  try {
    return stampOf(file)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Throws a Failure where a file of the user’s is no longer what was read. */
export function demandUnchanged(feeds: readonly Pick<Feed, 'path' | 'stamp'>[]): void {
  for (const {path: file, stamp} of feeds) if (stamp !== null && stampNow(file) !== stamp) throw changed(file)
}

const isLines = (file: InputFile): file is Lines & InputFile => file.from === 'lines' || file.from === 'stream'

/** The feed of a file or stream of lines; a Reject where it holds none. What broke off in the middle is read up to there. */
async function linesFeed(lines: Lines, laid: LaidFile, context: Context): Promise<Feed> {
  const start = await plainStart(lines, context.settings.read)
  if (start !== null && lines.from === 'lines')
    return {path: lines.path, start, end: statSync(lines.path).size, label: lines.key, stamp: stampOf(lines.path)}
  const from = laid.length
  try {
    for await (const chunk of utf8Chunks(lines, context)) laid.write(chunk)
  } catch (error) {
    const broken = asReject(error, lines.key)
    if (!(broken instanceof Reject)) throw broken
    setAside(broken, context)
  }
  return {path: laid.path, start: from, end: laid.length, label: lines.key, stamp: null}
}

function setAside({problem}: Reject, {problems, tally}: Context): void {
  problems.push(problem)
  tally.found += 1
  tally.skipped += 1
}

/** Files of other formats, one after another, as one feed. */
async function laidFeed(files: readonly InputFile[], laid: LaidFile, context: Context): Promise<Feed> {
  const start = laid.length
  for await (const article of flow(files, context).through(read)) laid.write(Buffer.from(laidLine(article)))
  return {path: laid.path, start, end: laid.length, label: null, stamp: null}
}

type OneArticle = InputFile & {readonly from: 'file'}
/** A file that holds one article and is not packed: the crew reads such files. */
const isPlainArticle = (file: InputFile): file is OneArticle => file.from === 'file' && !file.gzip

/** Input that lies together and is read in one way. */
type Segment =
  | {readonly kind: 'lines'; readonly file: Lines}
  | {readonly kind: 'batch'; readonly files: OneArticle[]}
  | {readonly kind: 'others'; readonly files: InputFile[]}

async function segmentsOf(files: AsyncIterable<InputFile>): Promise<readonly Segment[]> {
  const segments: Segment[] = []
  for await (const file of files) {
    const last = segments.at(-1)
    if (isLines(file)) segments.push({kind: 'lines', file})
    else if (isPlainArticle(file)) {
      if (last?.kind === 'batch' && last.files.length < LAY_BATCH) last.files.push(file)
      else segments.push({kind: 'batch', files: [file]})
    } else if (last?.kind === 'others') last.files.push(file)
    else segments.push({kind: 'others', files: [file]})
  }
  return segments
}

/** Feeds of the batches, in their order. */
async function batchFeeds(segments: readonly Segment[], crew: Crew, context: Context): Promise<Iterator<Feed>> {
  const batches = segments.flatMap(segment => (segment.kind === 'batch' ? [segment.files] : []))
  const laid = await crew.run('lay', {batches}, {tasks: batches.length})
  laid.forEach(({problems, skipped}, batch) => {
    context.problems.push(...problems)
    context.tally.found += batches[batch]?.length ?? 0
    context.tally.skipped += skipped
  })
  return laid.map(({path, start, end}): Feed => ({path, start, end, label: null, stamp: null})).values()
}

async function feedOf(
  segment: Exclude<Segment, {kind: 'batch'}>,
  laid: LaidFile,
  context: Context,
): Promise<Feed | null> {
  if (segment.kind === 'others') return laidFeed(segment.files, laid, context)
  try {
    return await linesFeed(segment.file, laid, context)
  } catch (error) {
    const known = asReject(error, segment.file.key)
    if (!(known instanceof Reject)) throw known
    setAside(known, context)
    return null
  }
}

/** In the order of the input. Problems and counts go to the context; `folder` is for temporary files. */
export async function feedsOf(
  files: AsyncIterable<InputFile>,
  {crew, folder, context}: {readonly crew: Crew; readonly folder: string; readonly context: Context},
): Promise<readonly Feed[]> {
  const segments = await segmentsOf(files)
  const laid = new LaidFile(path.join(folder, 'laid'))
  const batches = await batchFeeds(segments, crew, context)
  const feeds: Feed[] = []
  for (const segment of segments) {
    const feed = segment.kind === 'batch' ? (batches.next().value as Feed) : await feedOf(segment, laid, context)
    if (feed !== null && feed.end > feed.start) feeds.push(feed)
  }
  laid.close()
  return feeds
}
