/**
 * The command as one script together with what V8 made of it, dist/command.v8, and a worker of dedup likewise, dist/worker.v8:
 * written by `npm run build`.
 *
 * Half of what a small job costs is the compiling of functions that run once or twice. Each file holds its script and V8’s
 * own cache of it, so that it begins with its functions compiled. The cache is of one Node on one kind of machine:
 * any other finds nothing here and links the modules beside it, as the published package does, which comes without.
 * A script holds the libraries as they were when it was built: where npm has laid others since, it is left alone as well.
 * Avoids: a cache that is written while the command runs, beside the program or in a folder that nobody gave; a script with
 * the cache of another one, since both stand in one file; and a damaged one, which V8 would believe until Node crashes.
 * Cost: 25 ms for 10 MB; a worker starts in half the time. Source: https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import {isVerbose} from './verbose.ts'

export type Main = (argv: readonly string[]) => Promise<void>

export const COMPILED = 'command.v8'
export const COMPILED_WORKER = 'worker.v8'

/** What the script is given; `scriptUrl` is what `import.meta.url` is to a module. */
export const PARAMETERS = 'module, require, scriptUrl'

interface Exported<T> {
  exports: Partial<T>
}

type Loaded<T> = (module: Exported<T>, require: NodeJS.Require, scriptUrl: string) => void

/** What npm has laid beside the program: every library with its version and its sum. None where there is no clone. */
function libraries(beside: string): string {
  const list = new URL('../node_modules/.package-lock.json', beside)
  return existsSync(list) ? String(crc32(readFileSync(list))) : 'none'
}

/** Another Node has another V8, or other modules inside it; other libraries may do otherwise. */
const madeFor = (beside: string): string =>
  `${process.version} ${process.arch} ${process.platform} ${libraries(beside)}`

/**
 * The file, `beside` the modules: a line with whom it is for, the script’s length and the sum of it all; the script, two
 * bytes a letter; the cache.
 */
export function sealed(source: string, cache: Uint8Array, beside: string): Buffer {
  const head = `${madeFor(beside)} ${2 * source.length}`
  const rest = Buffer.concat([Buffer.from(source, 'utf16le'), cache])
  return Buffer.concat([Buffer.from(`${head} ${crc32(rest, crc32(head))}\n`), rest])
}

/** The parts of a sealed file; null where it was made for others, or is not what was sealed. */
function opened(file: Buffer, beside: string): {readonly source: string; readonly cachedData: Buffer} | null {
  const rest = file.subarray(file.indexOf('\n') + 1)
  const line = file.toString('latin1', 0, file.length - rest.length)
  const head = line.slice(0, line.lastIndexOf(' '))
  const length = head.slice(head.lastIndexOf(' ') + 1)
  if (head !== `${madeFor(beside)} ${length}` || line !== `${head} ${crc32(rest, crc32(head))}\n`) return null
  return {source: rest.toString('utf16le', 0, Number(length)), cachedData: rest.subarray(Number(length))}
}

/** It requires what it has not brought: a function out of the cache no longer knows where it may import from. */
export const scriptOf = (source: string, here: string, cachedData?: Buffer): Script =>
  new Script(source, {filename: fileURLToPath(here), ...(cachedData && {cachedData})})

/** What a script that is a function of PARAMETERS exports. */
export function exportsOf<T>(script: Script, here: string): Partial<T> {
  const module: Exported<T> = {exports: {}}
  const load = script.runInThisContext() as Loaded<T>
  load(module, createRequire(here), here)
  return module.exports
}

/**
 * What the script of a file exports, `beside` the modules. Null where there is none for this Node and these libraries. A cache
 * that V8 refuses (it is of other V8 flags) costs its time and no more: the script is then compiled as any other.
 */
export function kept<T>(name: string, beside: string): Partial<T> | null {
  // what the script requires are modules too, and not every Node lets them be required
  if (!process.features.require_module) return null
  const {href} = new URL(`./${name}`, beside)
  try {
    const file = opened(readFileSync(fileURLToPath(href)), beside)
    return file && exportsOf<T>(scriptOf(file.source, href, file.cachedData), href)
  } catch {
    return null
  }
}

/** Modules have fewer lines to load for these. */
const LEAVES_IT = new Set(['-h', '--help', 'help', '--version', 'completion'])

/** Null where there is none for this Node and these libraries, or it is not worth its reading. */
export function compiledMain(argv: readonly string[], beside: string = import.meta.url): Main | null {
  if (argv.length < 3 || argv.some(word => LEAVES_IT.has(word))) return null
  // -v tells errors by the lines of the sources, which only modules know
  if (isVerbose(argv)) return null
  return kept<{main: Main}>(COMPILED, beside)?.main ?? null
}
