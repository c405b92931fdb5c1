/**
 * From the paths that the user gave to the files to read.
 *
 *     const archive = createArchive({reread: rereadRaw({settings: settings.read, options}), maxOpenFiles: 64, keptBytes: 2 ** 26})
 *     const files = await inputFiles(['seeds'], {archive})
 *     flow(files, context).through(read)
 *
 * All paths are looked at before the first file is opened: one that does not exist is a Failure 2, nothing touched. What is
 * given twice, or lies in a folder that is given too, is read once, under its own name. The order of the paths is of no
 * account: inputs are read in the order of their labels.
 */
import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {byText} from '../../pipeline/order.ts'
import type {RawArchive} from '../../pipeline/archive.ts'
import {codeOf, Failure} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'
import type {CrawlFile} from './crawl.ts'
import type {DocumentFile} from './documents.ts'
import type {GivenArticles} from './given.ts'
import {matcher} from './glob.ts'
import {kindOf, kindOfNamed, type FileKind} from './kind.ts'
import {labelsOf} from './labels.ts'
import type {LinesFile, LinesStream} from './listing.ts'
import {hasSpoiltName, problemOf} from './reject.ts'
import {walk} from './walk.ts'
import type {WholeFile} from './whole.ts'

export type InputFile =
  | (WholeFile & {readonly from: 'file'})
  | LinesFile
  | LinesStream
  | DocumentFile
  | CrawlFile
  | GivenArticles
  /** Of an unknown kind: counted, not read. */
  | {readonly from: 'ignored'; readonly key: string}
  | {readonly from: 'problem'; readonly problem: Problem}

export interface InputOptions {
  readonly archive: RawArchive
  /** For the path `-`: JSONL. */
  readonly stdin?: Readable
  /** Patterns for files below folders, see glob.ts; none: all. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Folders that are not entered, e.g. the output folder. */
  readonly leaveOut?: readonly string[]
}

interface Root {
  readonly path: string
  readonly real: string
  readonly kind: 'folder' | 'file' | 'other'
  readonly label: string
}

const STDIN = 'stdin'

async function lookAt(given: string): Promise<Omit<Root, 'label'>> {
  const absolute = path.resolve(given)
  try {
    const found = await stat(absolute)
    const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
    return {path: absolute, real: await realpath(absolute), kind}
  } catch (error) {
    throw new Failure(`The path ${JSON.stringify(given)} cannot be read (${codeOf(error) ?? 'unknown'}).`, {
      exitCode: 2,
      code: 'no-such-path',
      where: given,
      action: hasSpoiltName(codeOf(error), given)
        ? 'If its name is not UTF-8, rename it.'
        : 'Give a file or folder that exists.',
      cause: error,
    })
  }
}

async function rootsOf(paths: readonly string[]): Promise<readonly Root[]> {
  const looked: Omit<Root, 'label'>[] = []
  for (const given of paths) looked.push(await lookAt(given))
  looked.sort((a, b) => byText(a.path, b.path))
  const firstOf = new Map(looked.toReversed().map(root => [root.real, root]))
  const once = looked.filter(root => firstOf.get(root.real) === root)
  const named = once.map(root => ({
    segments: root.path.split(path.sep).filter(Boolean),
    folder: root.kind === 'folder',
  }))
  const labels = labelsOf(named)
  return once.map((root, at) => ({...root, label: labels[at] ?? ''})).sort((a, b) => byText(a.label, b.label))
}

interface Met {
  readonly path: string
  readonly key: string
  readonly kind: FileKind | null
  readonly named: boolean
}

function fileAt({path: where, key, kind, named}: Met, archive: RawArchive): InputFile {
  if (kind === null) return {from: 'ignored', key}
  const {format, gzip} = kind
  const place = {path: where, key, gzip, archive}
  switch (format) {
    case 'lines':
      return {from: 'lines', ...place, columns: false}
    case 'parquet':
      return {from: 'lines', ...place, columns: true}
    case 'json':
    case 'xml':
      return {from: 'document', ...place, format, named}
    case 'warc':
      return {from: 'crawl', ...place}
    case 'text':
    case 'html':
      return {from: 'file', path: where, key, format, gzip}
  }
}

/** A file that the user named himself: silence would be wrong where it is of no known kind. */
function namedFile({path: name, label, kind}: Root, archive: RawArchive): InputFile {
  if (kind === 'other') return {from: 'problem', problem: problemOf('not-regular', {file: label})}
  const known = kindOfNamed(label)
  if (known === null) return {from: 'problem', problem: problemOf('unknown-kind', {file: label})}
  return fileAt({path: name, key: label, kind: known, named: true}, archive)
}

/** Real, as far as it exists: what does not exist is not met on the way either. */
const realOf = (folder: string): Promise<string> => realpath(folder).catch(() => path.resolve(folder))

/**
 * The real folders as the walk from this root meets them: it follows no links, so that only the root's own path may differ
 * from the real one.
 */
const fromRoot = (reals: readonly string[], root: Root): ReadonlySet<string> =>
  new Set(reals.map(real => path.join(root.path, path.relative(root.real, real))))

async function* filesOf(roots: readonly Root[], options: InputOptions): AsyncGenerator<InputFile> {
  const {archive, stdin, include = [], exclude = [], leaveOut = []} = options
  const isIncluded = include.length === 0 ? (): boolean => true : matcher(include)
  const isExcluded = matcher(exclude)
  const reals = [...roots.map(root => root.real), ...(await Promise.all(leaveOut.map(realOf)))]
  for (const root of roots) {
    if (root.kind !== 'folder') {
      yield namedFile(root, archive)
      continue
    }
    for await (const entry of walk(root.path, {label: root.label, passOver: fromRoot(reals, root), isExcluded})) {
      if (entry.kind === 'unreadable') yield {from: 'problem', problem: entry.problem}
      else if (entry.kind === 'other') yield {from: 'ignored', key: entry.below}
      else if (isIncluded(entry.below)) {
        const key = root.label === '' ? entry.below : `${root.label}/${entry.below}`
        yield fileAt({path: entry.path, key, kind: kindOf(entry.below), named: false}, archive)
      }
    }
  }
  if (stdin !== undefined) yield {from: 'stream', stream: stdin, key: STDIN, archive}
}

/** Throws a Failure 2 where a path does not exist. */
export async function inputFiles(paths: readonly string[], options: InputOptions): Promise<AsyncIterable<InputFile>> {
  const {stdin, ...rest} = options
  const roots = await rootsOf(paths.filter(given => given !== '-'))
  for (const root of roots) options.archive.addRoot(root)
  if (!paths.includes('-')) return filesOf(roots, rest)
  if (stdin !== undefined) return filesOf(roots, options)
  throw new Failure('There is no standard input to read `-` from.', {
    exitCode: 2,
    where: '-',
    action: 'Give a file instead.',
  })
}
