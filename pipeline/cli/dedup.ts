/**
 * `dedup PATH...`: groups of near-copies, every pair with its relation and likeness, and the input parted into what to keep
 * and what to drop.
 *
 * keep.jsonl and drop.jsonl hold JSONL lines as they came, byte for byte; for an article in a file of its own, a line with
 * its id and path. Nothing is deleted.
 */
import {dedupRun, type Deduplicated, type Grouped} from '../../stages/dedup/index.ts'
import {count, RESULTS, resultLines} from '../../stages/report/index.ts'
import {OUTPUT, type Flags} from './flags.ts'
import {tellPlan} from './dry-run.ts'
import {openInputs, type Opened} from './inputs.ts'
import {dedupTables, DROP, KEEP, KNOWN, published, styleOf} from './publish.ts'
import {NOTHING, type Outcome, type Session} from './session.ts'
import {createSteps, type Steps} from './steps.ts'

/** What is written, results first. */
function names({keep, drop, tables}: Flags): readonly string[] {
  return [
    RESULTS,
    ...(tables ? dedupTables.map(({file}) => file) : []),
    ...(keep ? [KEEP] : []),
    ...(drop ? [DROP] : []),
  ]
}

async function write(found: Deduplicated, session: Session, out: string): Promise<Grouped> {
  const {flags} = session
  return await published(out, {known: KNOWN, ...session}, async publication => {
    const pathOf = async (name: string): Promise<string> => (await publication.open(name)).path
    const results = await pathOf(RESULTS)
    const keep = flags.keep ? await publication.open(KEEP) : null
    const drop = flags.drop ? await publication.open(DROP) : null
    let onDisk: Promise<unknown> = Promise.resolve()
    const onWritten = (): void => {
      onDisk = Promise.all([keep?.close(), drop?.close()])
      // a failure is heard below
      onDisk.catch(() => undefined)
    }
    const paths = new Map<string, string>()
    if (flags.tables) for (const {file} of dedupTables) paths.set(file, await pathOf(file))
    const grouped = await found.tell({
      results,
      tables: flags.tables ? {style: styleOf(flags), paths} : null,
      lists: {keep: keep?.path ?? null, drop: drop?.path ?? null, onWritten},
    })
    if (flags.json) for await (const line of resultLines(results)) await session.output.line(line)
    await onDisk
    return grouped
  })
}

type Told = Pick<Deduplicated, 'articles' | 'skipped'> & Grouped

async function told(
  {files, run: {context}}: Opened,
  session: Session,
  {out, steps}: {readonly out: string; readonly steps: Steps},
): Promise<Told> {
  const {flags, settings} = session
  const found = await dedupRun(files, context, {
    lanes: new Set(flags.exact ? [] : flags.lanes),
    exact: flags.exact,
    workers: flags.jobs,
    plain: flags.kernel === 'plain',
    memoryBytes: flags.maxMemory ?? settings.dedup.memoryBytes,
    onProgress: steps.tell,
    onBegin: steps.begin,
  })
  try {
    const grouped = await write(found, session, out)
    steps.closing()
    return {articles: found.articles, skipped: found.skipped, ...grouped}
  } finally {
    await found.close()
  }
}

async function deduplicate(opened: Opened, session: Session, out: string): Promise<Outcome> {
  const {flags} = session
  const steps = createSteps(process.stderr, {
    shown: session.showsProgress,
    say: flags.verbose ? line => session.say(line) : null,
  })
  const {articles, skipped, groups, dropped} = await told(opened, session, {out, steps}).finally(steps.clear)
  steps.end()
  if (!flags.json && !flags.events && !flags.quiet) {
    const parts = [
      count(articles, 'article'),
      count(groups, 'group of near-copies', 'groups of near-copies'),
      `keep ${articles - dropped}, drop ${dropped}`,
      ...(skipped > 0 ? [`${skipped} not read`] : []),
    ]
    await session.output.line(parts.join(' · '))
    session.say(`${names(flags).join(', ')} ${names(flags).length > 1 ? 'are' : 'is'} in ${out}.`)
  }
  return {skipped, toCheck: groups}
}

export async function dedup(paths: readonly string[], session: Session): Promise<Outcome> {
  const {flags} = session
  const out = flags.output ?? OUTPUT
  const stories = {stories: 'find', storyField: 'story'} as const
  const opened = await openInputs(paths, session, {stories, out})
  try {
    if (flags.dryRun) {
      await tellPlan(opened, session, {out, names: names(flags)})
      return NOTHING
    }
    return await deduplicate(opened, session, out)
  } finally {
    opened.progress.clear()
    await opened.run.close()
  }
}
