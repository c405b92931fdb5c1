/**
 * The command as one script together with what V8 made of it: dist/command.v8, written by `npm run build`.
 *
 * Half of what a small job costs is the compiling of functions that run once or twice. The file holds the script and V8’s
 * own cache of it, so that the command begins with its functions compiled. The cache is of one Node on one kind of machine:
 * any other finds nothing here and links the modules beside it, as the published package does, which comes without.
 * Avoids: a cache that is written while the command runs, beside the program or in a folder that nobody gave; and a script
 * with the cache of another one, since both stand in one file.
 * Cost: 25 ms for 10 MB. Source: https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import {isVerbose} from './verbose.ts'

export type Main = (argv: readonly string[]) => Promise<void>

export const COMPILED = 'command.v8'

/** What the script is given; `scriptUrl` is what `import.meta.url` is to a module. */
export const PARAMETERS = 'module, require, scriptUrl'

interface Exported {
  exports: {readonly main?: Main}
}

type Loaded = (module: Exported, require: NodeJS.Require, scriptUrl: string) => void

/** Another Node has another V8, or other modules inside it; it need not even look further. */
const MADE_FOR = `${process.version} ${process.arch} ${process.platform}`

/** The file: a line with whom it is for, the sum of the rest and the script’s length; the script, two bytes a letter; the cache. */
export function sealed(source: string, cache: Uint8Array): Buffer {
  const rest = Buffer.concat([Buffer.from(source, 'utf16le'), cache])
  return Buffer.concat([Buffer.from(`${MADE_FOR} ${crc32(rest)} ${2 * source.length}\n`), rest])
}

/** The parts of a sealed file; null where it was made for another Node, or is not what was sealed: V8 would believe it. */
function opened(file: Buffer): {readonly source: string; readonly cachedData: Buffer} | null {
  const rest = file.subarray(file.indexOf('\n') + 1)
  const head = file.toString('latin1', 0, file.length - rest.length)
  if (!head.startsWith(`${MADE_FOR} `)) return null
  const [sum = 0, length = 0] = head
    .slice(MADE_FOR.length + 1)
    .split(' ')
    .map(Number)
  if (crc32(rest) !== sum) return null
  return {source: rest.toString('utf16le', 0, length), cachedData: rest.subarray(length)}
}

/** It requires what it has not brought: a function out of the cache no longer knows where it may import from. */
export const scriptOf = (source: string, here: string, cachedData?: Buffer): Script =>
  new Script(source, {filename: fileURLToPath(here), ...(cachedData && {cachedData})})

/** `main` of a script that is a function of PARAMETERS. */
export function mainOf(script: Script, here: string): Main | null {
  const module: Exported = {exports: {}}
  const load = script.runInThisContext() as Loaded
  load(module, createRequire(here), here)
  return module.exports.main ?? null
}

/** Modules have fewer lines to load for these. */
const LEAVES_IT = new Set(['-h', '--help', 'help', '--version', 'completion'])

/**
 * Null where there is none for this Node, or it is not worth its reading. A cache that V8 refuses (it is of other V8 flags)
 * costs its time and no more: the script is then compiled as any other.
 */
export function compiledMain(argv: readonly string[], beside: string = import.meta.url): Main | null {
  // what the script requires are modules too, and not every Node lets them be required
  if (!process.features.require_module || argv.length < 3 || argv.some(word => LEAVES_IT.has(word))) return null
  // -v tells errors by the lines of the sources, which only modules know
  if (isVerbose(argv)) return null
  const {href} = new URL(`./${COMPILED}`, beside)
  try {
    const kept = opened(readFileSync(fileURLToPath(href)))
    return kept && mainOf(scriptOf(kept.source, href, kept.cachedData), href)
  } catch {
    return null
  }
}
