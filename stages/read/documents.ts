/**
 * A `.json` or `.xml` file: the article that it is, or the articles that it holds.
 *
 * A file of an unknown kind is a problem only where the user named it: folders are full of settings in JSON and XML.
 * Memory: the file, and its tree.
 */
import type {RawArchive} from '../../pipeline/archive.ts'
import type {Context} from '../../pipeline/context.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import {identified} from './article.ts'
import {chunksOf, wholeFile, type ReadLimits} from './bytes.ts'
import {decode, isBinary} from './decode.ts'
import type {Entry, Sheet} from './entry.ts'
import {sheetOf} from './formats/sheet.ts'
import {articlesOfLines} from './listing.ts'
import {articlesOfParts, rejectOf, tellCut} from './parts.ts'
import type {RecordOptions} from './record.ts'
import {asReject, reject} from './reject.ts'
import type {Task} from './setbacks.ts'

export interface DocumentFile {
  readonly from: 'document'
  readonly path: string
  readonly key: string
  readonly format: 'json' | 'xml'
  readonly gzip: boolean
  /** By the user himself, not met in a folder. */
  readonly named: boolean
  readonly archive: RawArchive
}

type Place = Pick<DocumentFile, 'path' | 'key' | 'format' | 'gzip'>

interface How {
  readonly limits: ReadLimits
  readonly options: RecordOptions
}

async function bytesOf({path, key, gzip}: Place, limits: ReadLimits): Promise<Uint8Array> {
  const bytes = await wholeFile(path, {gzip, key, limits: {...limits, maxFileBytes: limits.maxDocumentBytes}})
  if (isBinary(bytes)) throw reject('binary', {file: key})
  return bytes
}

const LF = 0x0a

/** The first line is an object of its own, and another follows: JSONL under the name of JSON. */
export function isLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(LF)
  const next = Buffer.from(bytes.subarray(end + 1, end + 1000)).toString('latin1')
  if (end < 0 || !/^\s*\{/.test(next)) return false
  try {
    JSON.parse(decode(bytes.subarray(0, end)).text)
    return true
  } catch {
    return false
  }
}

function lone(entry: Entry, {path, key}: Pick<Place, 'path' | 'key'>, limits: ReadLimits): RawArticle {
  if (entry.is === 'other') throw reject('unknown-content', {file: key})
  if (entry.is === 'bad') throw rejectOf(entry.fault, {file: key})
  const {title, text, metadata, notes} = entry
  const found = {key, file: key, ref: {kind: 'file', path} as const, title, text, metadata, notes}
  return identified(found, {ordinal: 0, limits})
}

/** The article that the file is, once more; throws a Reject where it is none. */
export async function documentAgain(place: Place, {limits, options}: How): Promise<RawArticle> {
  const bytes = await bytesOf(place, limits)
  const sheet = sheetOf(bytes, place.format, {where: {file: place.key}, options, limits})
  const [entry] = sheet?.entries ?? []
  if (sheet?.holds !== 'one' || entry === undefined) throw reject('unknown-content', {file: place.key})
  return lone(entry, place, limits)
}

/** The beginning of the file: JSONL may be larger than what is read whole. */
async function headOf({path, key, gzip}: Place, limits: ReadLimits): Promise<Uint8Array> {
  for await (const chunk of chunksOf(path, {gzip, key, limits})) return chunk
  return new Uint8Array()
}

/** JSONL is read line by line; null for what is of no known kind. */
async function opened(file: DocumentFile, {settings, options}: Context): Promise<Sheet | 'lines' | null> {
  const limits = settings.read
  if (file.format === 'json' && isLines(await headOf(file, limits))) return 'lines'
  const bytes = await bytesOf(file, limits)
  if (file.format === 'json' && isLines(bytes)) return 'lines'
  return sheetOf(bytes, file.format, {where: {file: file.key}, options, limits})
}

export async function* articlesOfDocument(file: DocumentFile, context: Context): AsyncGenerator<Task> {
  let sheet: Sheet | 'lines' | null
  try {
    sheet = await opened(file, context)
  } catch (error) {
    const broken = asReject(error, file.key)
    if (!(broken instanceof Reject)) throw broken
    context.tally.found += 1
    yield () => Promise.reject(broken)
    return
  }
  if (sheet === 'lines') yield* articlesOfLines({...file, from: 'lines', columns: false}, context)
  else if (sheet?.holds === 'many') yield* articlesOfParts(sheet.entries, file, context)
  else yield* articleOf(sheet?.entries[0] ?? null, file, context)
}

/** The file is the article, or nothing that we know. */
function* articleOf(entry: Entry | null, file: DocumentFile, context: Context): Generator<Task> {
  if ((entry === null || entry.is === 'other') && !file.named) {
    context.tally.ignored += 1
    return
  }
  context.tally.found += 1
  if (entry?.is === 'article') tellCut(entry, {file: file.key}, context)
  const limits = context.settings.read
  yield () => Promise.resolve().then(() => lone(entry ?? {is: 'other'}, file, limits))
}
