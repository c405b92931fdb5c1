/**
 * Before the first test, once: the command is built anew where a source or the libraries are newer than what is built, or
 * where another Node has built it, so that no test speaks of yesterday's program, or of half of it. Some seconds.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {COMPILED} from '../pipeline/cli/compiled.ts'
import {root} from './shared.ts'

/** Its compiled form names in its first words the Node that it is for. */
function isForThisNode(): boolean {
  const compiled = path.join(root, 'dist', COMPILED)
  return existsSync(compiled) && readFileSync(compiled).toString('latin1', 0, 99).startsWith(`${process.version} `)
}

export function mochaGlobalSetup(): void {
  const changed = (file: string): number => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
  const built = changed(path.join(root, 'dist', 'wirediff.js'))
  const sources = ['pipeline', 'stages'].flatMap(room =>
    readdirSync(path.join(root, room), {recursive: true, encoding: 'utf8'}).map(name => path.join(root, room, name)),
  )
  const makers = ['build.ts', 'compile.ts', 'node_modules/.package-lock.json'].map(name => path.join(root, name))
  if (isForThisNode() && [...sources, ...makers].every(file => changed(file) <= built)) return
  execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'build.ts')], {cwd: root})
}
