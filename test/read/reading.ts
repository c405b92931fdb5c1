/** A temporary folder, a context and a run of the first room, for the tests of this folder. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach} from 'mocha'
import {createArchive, type RawArchive} from '../../pipeline/archive.ts'
import type {Context, RunOptions} from '../../pipeline/context.ts'
import {NEVER} from '../../pipeline/deadline.ts'
import {flow} from '../../pipeline/flow.ts'
import {createPool} from '../../pipeline/pool.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Problem, RawArticle} from '../../pipeline/types.ts'
import {inputFiles, type InputOptions} from '../../stages/read/inputs.ts'
import {read} from '../../stages/read/read.ts'
import {rereadRaw} from '../../stages/read/reread.ts'

export const limits = defaultSettings.read

/** Makes folders that are removed after each test. */
export function useFolders(): () => string {
  const made: string[] = []
  afterEach(() => made.splice(0).forEach(folder => rmSync(folder, {recursive: true, force: true})))
  return () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-read-'))
    made.push(folder)
    return folder
  }
}

/** Writes files below a folder; gives the folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name)
    mkdirSync(path.dirname(place), {recursive: true})
    writeFileSync(place, content)
  }
  return folder
}

interface ReadingOptions extends Partial<Omit<InputOptions, 'archive'>> {
  readonly options?: Partial<RunOptions>
  readonly settings?: Partial<typeof limits>
  /** Called with the archive still open. */
  readonly meanwhile?: (archive: RawArchive, articles: readonly RawArticle[]) => Promise<void>
  readonly signal?: AbortSignal
}

export interface Reading {
  readonly articles: readonly RawArticle[]
  readonly problems: readonly Problem[]
  readonly found: number
  readonly skipped: number
  readonly ignored: number
}

export async function reading(paths: readonly string[], how: ReadingOptions = {}): Promise<Reading> {
  const {options: given = {}, settings: changed = {}, meanwhile, signal, ...inputOptions} = how
  const settings = {...defaultSettings, read: {...limits, ...changed}}
  const options: RunOptions = {
    jobs: 3,
    timezone: 'UTC',
    stories: 'find',
    storyField: 'story',
    sourceField: null,
    ...given,
  }
  const archive = createArchive({
    reread: rereadRaw({settings: settings.read, options}),
    maxOpenFiles: settings.read.maxOpenFiles,
    keptBytes: settings.read.keptBytes,
  })
  const context: Context = {
    settings,
    options,
    pool: createPool(options.jobs),
    archive: {article: () => Promise.reject(new Error('not in this room'))},
    problems: [],
    tally: {found: 0, skipped: 0, ignored: 0},
    progress: {advance: () => undefined},
    deadline: () => NEVER,
    signal: signal ?? new AbortController().signal,
  }
  const articles: RawArticle[] = []
  try {
    const files = await inputFiles(paths, {archive, ...inputOptions})
    for await (const article of flow(files, context).through(read)) articles.push(article)
    await meanwhile?.(archive, articles)
  } finally {
    await archive.close()
  }
  return {articles, problems: context.problems, ...context.tally}
}

/** What a test of bad input looks at: `code` or `code:line`, in order. */
export const codesOf = ({problems}: Reading): readonly string[] =>
  problems.map(({code, line}) => (line === null ? code : `${code}:${line}`))
