/**
 * The rivals, each in a folder of its own under the user’s cache, installed where their registry can be reached.
 *
 * Of datasketch and rensa the newest and the version that the aims were set against.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import path from 'node:path'
import {NODE, type Command} from '../children.ts'

export interface Peer {
  readonly name: string
  readonly library: string
  readonly from: 'pip' | 'npm' | 'cargo'
  readonly packages: readonly string[]
  /** Packages of which only what they are is wanted, not all that they ask for. */
  readonly alone?: readonly string[]
}

export const PEERS: readonly Peer[] = [
  {name: 'datasketch 2.0.0', library: 'datasketch', from: 'pip', packages: ['datasketch==2.0.0', 'xxhash']},
  {name: 'datasketch 1.10.0', library: 'datasketch', from: 'pip', packages: ['datasketch==1.10.0', 'xxhash']},
  {name: 'rensa 0.5.0', library: 'rensa', from: 'pip', packages: ['rensa==0.5.0']},
  {name: 'rensa 0.4.1', library: 'rensa', from: 'pip', packages: ['rensa==0.4.1']},
  // its crate is a module for Python and a Rust library in one, and stands in the source that PyPI has
  {name: 'rensa 0.5.0 in Rust', library: 'rensa', from: 'cargo', packages: ['rensa==0.5.0']},
  {name: 'rensa 0.4.1 in Rust', library: 'rensa', from: 'cargo', packages: ['rensa==0.4.1']},
  {
    name: 'text-dedup 0.4.0',
    library: 'text-dedup',
    from: 'pip',
    packages: ['datasets', 'click<9', 'click-option-group', 'xxhash', 'ftfy', 'regex', 'rich', 'scipy', 'tqdm'],
    // It asks for Spark and for a neural network, neither of which its signatures use.
    alone: ['text-dedup==0.4.0'],
  },
  {name: 'minhash 0.0.9', library: 'minhash', from: 'npm', packages: ['minhash@0.0.9']},
  {name: 'bloom-filters 3.0.4', library: 'bloom-filters', from: 'npm', packages: ['bloom-filters@3.0.4']},
]

export const CACHE = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'wirediff-bench')
const PYTHON = path.join(CACHE, 'python')
const PIP = path.join(PYTHON, 'bin', 'pip')
const MINUTES = 60_000

/** As rensa builds its own: all of it seen at once. */
const MANIFEST = `[package]
name = "sketch"
version = "0.0.0"
edition = "2021"
publish = false

[dependencies]
rensa = {path = "../source"}
libc = "0.2"
serde = {version = "1", features = ["derive"]}
serde_json = "1"

[profile.release]
lto = "fat"
codegen-units = 1
panic = "abort"

[workspace]
`

function run([program, ...args]: Command, env: Readonly<Record<string, string>> = {}): void {
  execFileSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10 * MINUTES,
    env: {...process.env, ...env},
  })
}

const rustProgram = (): string => readFileSync(path.join(import.meta.dirname, 'sketch.rs'), 'utf8')

/** What is built anew when it changes. */
const ownPart = ({from}: Peer): string =>
  from === 'cargo' ? createHash('sha256').update(MANIFEST).update(rustProgram()).digest('hex') : ''

function demandPython(): void {
  if (!existsSync(PIP)) run(['python3', '-m', 'venv', PYTHON])
}

/**
 * The source of the package, and our program built against it.
 *
 * pip asks the source what it is before it hands it over, which takes its builder, maturin, but builds nothing.
 */
function buildRust({packages}: Peer, folder: string): void {
  const [cargo, source, builder] = ['cargo', 'source', 'builder'].map(name => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  run(['cargo', '--version'])
  demandPython()
  run([PIP, 'install', '--quiet', '--target', builder, 'maturin'])
  const env = {PYTHONPATH: builder, PATH: `${path.join(builder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`}
  const alone = ['--no-deps', '--no-build-isolation', '--no-binary', 'rensa']
  run([PIP, 'download', '--quiet', ...alone, '--dest', folder, ...packages], env)
  mkdirSync(source, {recursive: true})
  const [archive = ''] = readdirSync(folder).filter(name => name.endsWith('.tar.gz'))
  run(['tar', '-xzf', path.join(folder, archive), '-C', source, '--strip-components=1'])
  mkdirSync(path.join(cargo, 'src'), {recursive: true})
  writeFileSync(path.join(cargo, 'Cargo.toml'), MANIFEST)
  writeFileSync(path.join(cargo, 'src', 'main.rs'), rustProgram())
  const python = {PYO3_PYTHON: path.join(PYTHON, 'bin', 'python')}
  run(['cargo', 'build', '--quiet', '--release', '--manifest-path', path.join(cargo, 'Cargo.toml')], python)
}

function fetchPeer(peer: Peer, folder: string): void {
  const {from, packages, alone = []} = peer
  mkdirSync(folder, {recursive: true})
  if (from === 'npm') {
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
    run(['npm', 'install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages])
    return
  }
  if (from === 'cargo') {
    buildRust(peer, folder)
    return
  }
  demandPython()
  run([PIP, 'install', '--quiet', '--target', folder, ...packages])
  if (alone.length > 0) run([PIP, 'install', '--quiet', '--no-deps', '--target', folder, ...alone])
}

const lastLine = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return said.trim().split('\n').at(-1)?.trim() ?? ''
}

/** Where the peer is, or why it is not. */
export function installed(peer: Peer): {readonly folder: string} | {readonly why: string} {
  const folder = path.join(CACHE, peer.name.replaceAll(' ', '-'))
  const mark = path.join(folder, '.installed')
  try {
    if (!existsSync(mark) || readFileSync(mark, 'utf8') !== ownPart(peer)) {
      fetchPeer(peer, folder)
      writeFileSync(mark, ownPart(peer))
    }
    return {folder}
  } catch (error) {
    return {why: lastLine(error).slice(0, 160)}
  }
}

/** What a peer reads: the words as our kernel parts them, and, where it reads JSON at its own speed, the articles themselves too. */
export type Input = 'words' | 'ndjson'

/** The program that serves rounds for a peer, and what it must find in its environment. */
export function rivalOf(
  peer: Peer,
  {folder, file, input}: {readonly folder: string; readonly file: string; readonly input: Input},
): {readonly command: Command; readonly env: Record<string, string>} {
  const here = import.meta.dirname
  if (peer.from === 'cargo')
    return {command: [path.join(folder, 'cargo', 'target', 'release', 'sketch'), file, input], env: {}}
  if (peer.from === 'npm')
    return {command: [...NODE, path.join(here, 'sketch.ts'), file, peer.library, folder], env: {}}
  const python = path.join(PYTHON, 'bin', 'python')
  return {command: [python, path.join(here, 'sketch.py'), file, peer.library, input], env: {PYTHONPATH: folder}}
}
