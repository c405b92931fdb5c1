/**
 * Before the first test, once: the command is built anew where a source is newer than what is built, so that no test
 * speaks of yesterday's program. Some seconds.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {root} from './shared.ts'

export function mochaGlobalSetup(): void {
  const built = statSync(path.join(root, 'dist', 'wirediff.js'), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const sources = ['pipeline', 'stages'].flatMap(room =>
    readdirSync(path.join(root, room), {recursive: true, encoding: 'utf8'}).map(name => path.join(root, room, name)),
  )
  if (sources.every(source => statSync(source).mtimeMs <= built)) return
  execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'build.ts')], {cwd: root})
}
