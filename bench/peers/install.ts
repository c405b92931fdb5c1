/**
 * The rivals, each in a folder of its own under the user’s cache, installed where their registry can be reached.
 *
 * Of datasketch and rensa the newest and the version that the aims were set against.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import path from 'node:path'
import {NODE, type Command} from '../children.ts'

export interface Peer {
  readonly name: string
  readonly library: string
  readonly from: 'pip' | 'npm'
  readonly packages: readonly string[]
  /** Packages of which only what they are is wanted, not all that they ask for. */
  readonly alone?: readonly string[]
}

export const PEERS: readonly Peer[] = [
  {name: 'datasketch 2.0.0', library: 'datasketch', from: 'pip', packages: ['datasketch==2.0.0', 'xxhash']},
  {name: 'datasketch 1.10.0', library: 'datasketch', from: 'pip', packages: ['datasketch==1.10.0', 'xxhash']},
  {name: 'rensa 0.5.0', library: 'rensa', from: 'pip', packages: ['rensa==0.5.0']},
  {name: 'rensa 0.4.1', library: 'rensa', from: 'pip', packages: ['rensa==0.4.1']},
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

function run([program, ...args]: Command): void {
  execFileSync(program, args, {stdio: ['ignore', 'ignore', 'pipe'], timeout: 10 * MINUTES})
}

function fetchPeer({from, packages, alone = []}: Peer, folder: string): void {
  mkdirSync(folder, {recursive: true})
  if (from === 'npm') {
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
    run(['npm', 'install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages])
    return
  }
  if (!existsSync(PIP)) run(['python3', '-m', 'venv', PYTHON])
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
    if (!existsSync(mark)) {
      fetchPeer(peer, folder)
      writeFileSync(mark, '')
    }
    return {folder}
  } catch (error) {
    return {why: lastLine(error).slice(0, 160)}
  }
}

/** What a peer reads: the words as our kernel parts them, and, in Python, the articles themselves too. */
export type Input = 'words' | 'ndjson'

/** The program that serves rounds for a peer, and what it must find in its environment. */
export function rivalOf(
  peer: Peer,
  {folder, file, input}: {readonly folder: string; readonly file: string; readonly input: Input},
): {readonly command: Command; readonly env: Record<string, string>} {
  const here = import.meta.dirname
  if (peer.from === 'npm')
    return {command: [...NODE, path.join(here, 'sketch.ts'), file, peer.library, folder], env: {}}
  const python = path.join(PYTHON, 'bin', 'python')
  return {command: [python, path.join(here, 'sketch.py'), file, peer.library, input], env: {PYTHONPATH: folder}}
}
