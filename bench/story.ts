/**
 * The whole comparison of a story of three, warm: from annotated to findings, and with the annotating.
 *
 * The stages are built as `npm run build` builds them: run from the sources every closure would be given its name whenever
 * it is made, which no user’s program does. Warm is what a run is after its first stories, when what every story needs has
 * been compiled for speed. Avoids: a story compared twice, for what is read of an article is remembered as long as the
 * article is.
 */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {median, seconds, type Task} from './rounds.ts'

const WARM = 200
/** Stories a round: one alone meets a collection of garbage, or none. */
const REPEATED = 10

export const COMPARED = 'a story of three, compared'
export const ANNOTATED_TOO = 'a story of three, annotated and compared'

/** In dist/, where the lexicon is found, under an ending that no package takes with it. */
async function built(): Promise<typeof import('./telling.ts')> {
  const outfile = path.join(import.meta.dirname, '..', 'dist', 'bench-telling.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'telling.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  return (await import(pathToFileURL(outfile).href)) as typeof import('./telling.ts')
}

export async function storyTasks(): Promise<readonly Task[]> {
  const {annotated, compared} = await built()
  for (let i = 0; i < WARM; i++) compared(annotated())
  return [
    {name: COMPARED, run: () => each(annotated, compared)},
    {name: ANNOTATED_TOO, run: () => each(NOTHING, () => compared(annotated()))},
  ]
}

/** The median of the stories of a round; making them ready does not count. */
async function each<T>(ready: () => T, work: (made: T) => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < REPEATED; i++) {
    const made = ready()
    times.push(await seconds(() => work(made)))
  }
  return median(times)
}
const NOTHING = (): null => null
