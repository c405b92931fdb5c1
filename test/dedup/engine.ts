/** Deduplication of lines as the command does it, in this process. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {openRun} from '../../pipeline/run.ts'
import type {GroupRecord, PairRecord, ProblemRecord, ResultRecord, RunRecord} from '../../pipeline/records.ts'
import {defaultSettings, type Settings} from '../../pipeline/settings.ts'
import {dedupRun, type DedupOptions} from '../../stages/dedup/index.ts'

export interface Deduped {
  /** results.jsonl as it would be written. */
  readonly bytes: string
  readonly run: RunRecord
  readonly keys: readonly string[]
  /** Keys and relation, in order. */
  readonly pairs: readonly (readonly [string, string, PairRecord['relation']])[]
  readonly whole: readonly PairRecord[]
  readonly groups: readonly GroupRecord[]
  readonly problems: readonly ProblemRecord[]
}

export interface Asked extends Partial<DedupOptions> {
  readonly settings?: Partial<Settings['dedup']>
  readonly passageWords?: number
}

function settingsFor({settings, passageWords}: Asked): Settings {
  return {
    ...defaultSettings,
    dedup: {...defaultSettings.dedup, ...settings},
    verify: {...defaultSettings.verify, ...(passageWords === undefined ? {} : {passageWords})},
  }
}

function told(bytes: string): Deduped {
  const records = bytes
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ResultRecord)
  const of = <T extends ResultRecord['type']>(type: T): Extract<ResultRecord, {type: T}>[] =>
    records.filter((record): record is Extract<ResultRecord, {type: T}> => record.type === type)
  const key = new Map(of('article').map(article => [article.id, article.key.split('#')[1] ?? article.key]))
  const name = (id: PairRecord['a']): string => key.get(id) ?? id
  const whole = of('pair')
  return {
    bytes,
    run: of('run')[0]!,
    keys: [...key.values()],
    pairs: whole.map(({a, b, relation}) => [name(a), name(b), relation] as const),
    whole,
    groups: of('group'),
    problems: of('problem'),
  }
}

/** Lines of JSONL, each a record or as it stands. */
export async function deduped(lines: readonly (object | string | Uint8Array)[], asked: Asked = {}): Promise<Deduped> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-test-'))
  const file = path.join(folder, 'in.jsonl')
  const bytes = lines.flatMap(line => [
    line instanceof Uint8Array ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
    Buffer.from('\n'),
  ])
  await writeFile(file, Buffer.concat(bytes))
  const options = {jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null} as const
  const run = openRun({options, settings: settingsFor(asked)})
  try {
    const found = await dedupRun(await run.files([file]), run.context, {
      lanes: new Set(['copy', 'reuse']),
      workers: 1,
      plain: false,
      exact: false,
      memoryBytes: 2 ** 31,
      onProgress: () => undefined,
      ...asked,
    })
    try {
      const results = path.join(folder, 'results.jsonl')
      await writeFile(results, '')
      await found.tell({results, tables: null})
      return told(await readFile(results, 'utf8'))
    } finally {
      await found.close()
    }
  } finally {
    await run.close()
    await rm(folder, {recursive: true})
  }
}
