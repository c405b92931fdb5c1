/**
 * What build.ts calls last: the command as one script, and with it what V8 has made of it once it has done what people do
 * with a few articles; and a worker of dedup, as V8 has made it once it stands ready. See pipeline/cli/compiled.ts, which
 * reads them.
 *
 * V8 keeps the functions that have run, so they are run: what none of these jobs calls is compiled when it is needed.
 * Libraries are in the scripts too, as they were at the build: once npm has laid others the modules are run, which take what
 * is there. So dist/command.v8 and dist/worker.v8 stay in the clone that they were built in and are not published.
 */
import {mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {COMPILED, COMPILED_WORKER, exportsOf, PARAMETERS, scriptOf, sealed, type Main} from './pipeline/cli/compiled.ts'

const root = import.meta.dirname

/** A program and its libraries as the text of one function; what is a table, or a binary, is loaded from its package. */
async function script(entry: string): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    external: ['libsql', 'hyparquet', 'eld', 'wink-eng-lite-web-model'],
    define: {'import.meta.url': 'scriptUrl'},
    format: 'cjs',
    // A function out of V8's cache no longer knows where it may import from, and a module is required as well.
    supported: {'dynamic-import': false},
    platform: 'node',
    target: 'node20.19',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  return `(function (${PARAMETERS}) {${outputFiles[0]?.text ?? ''}\n})`
}

/** Everything that an editor does with three articles. */
async function work(main: Main, folder: string): Promise<void> {
  const at = (name: string): string => path.join(folder, name)
  const run = async (...args: readonly string[]): Promise<void> => {
    await main([process.execPath, 'wirediff', ...args])
    if (process.exitCode !== 0) throw new Error(`wirediff ${args.join(' ')} ended with ${String(process.exitCode)}`)
  }
  const seeds = path.join(root, 'seeds')
  await run('scan', seeds, '-o', at('out'))
  const found = readFileSync(at('out/divergences.csv'), 'utf8').match(/\bd[0-9a-f]{12}\b/u)
  await run('explain', found?.[0] ?? '', '-o', at('out'))
  await run('report', at('out'))
  await run('compare', ...['chronicle', 'herald', 'tribune'].map(name => path.join(seeds, `${name}.txt`)))
  await run('dedup', seeds, '-o', at('copies'))
  await run('scan', seeds, '-o', at('again'), '--state', at('state'))
}

/** The script of `entry` and what V8 holds of it when what it exports has been put to work. */
async function keep<T>(
  {entry, name}: {readonly entry: string; readonly name: string},
  run: (own: Partial<T>) => Promise<void> | void,
): Promise<void> {
  const place = path.join(root, 'dist', name)
  const source = await script(entry)
  const here = pathToFileURL(place).href
  const compiled = scriptOf(source, here)
  await run(exportsOf<T>(compiled, here))
  // it has its name only once it is whole and on the disk
  const aside = `${place}.new`
  writeFileSync(aside, sealed(source, compiled.createCachedData(), here), {flush: true})
  renameSync(aside, place)
}

await keep<{main: Main}>({entry: 'pipeline/cli/main.ts', name: COMPILED}, async ({main}) => {
  if (main === undefined) throw new Error('the script has no main')
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-compile-'))
  try {
    await work(main, folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
await keep({entry: 'stages/dedup/worker.ts', name: COMPILED_WORKER}, () => undefined)
