/**
 * A folder as a new user has it after `npm ci`, where the commands of a page can be run without touching the repository.
 *
 * `wirediff` is on the PATH, as `npm link` would put it there.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from '../shared.ts'
import type {ShownFile} from './blocks.ts'

export interface Workshop {
  /** What the command prints on stdout and stderr, as it comes. */
  readonly run: (command: string) => string
  readonly put: (file: ShownFile) => void
  readonly close: () => void
}

const copied = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'build.ts',
  'compile.ts',
  'pipeline',
  'stages',
  'lexicon',
  'seeds',
]

/** `colour` as on a terminal that has it. */
export function openWorkshop({colour}: {readonly colour: boolean}): Workshop {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirediff-docs-'))
  for (const name of copied) cpSync(path.join(root, name), path.join(folder, name), {recursive: true})
  mkdirSync(path.join(folder, 'output'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const bin = mkdtempSync(path.join(os.tmpdir(), 'wirediff-bin-'))
  const shim = path.join(bin, 'wirediff')
  writeFileSync(shim, `#!/bin/sh\nexec node "${folder}/dist/wirediff.js" "$@"\n`)
  chmodSync(shim, 0o755)
  const environment = environmentWith({PATH: `${bin}:${process.env['PATH'] ?? ''}`, colour})
  const run = (command: string): string => {
    const {stdout, error} = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
      input: '',
      maxBuffer: 2 ** 26,
    })
    if (error !== undefined) throw error
    return stdout.replaceAll(folder, '.')
  }
  const close = (): void => [folder, bin].forEach(one => rmSync(one, {recursive: true, force: true}))
  const put = ({name, text}: ShownFile): void => writeFileSync(path.join(folder, name), text)
  const built = run('npm run --silent build')
  if (built !== '') throw new Error(built)
  return {run, put, close}
}

/** The same on every machine: no settings of the npm that runs the tests, one width, one language. */
function environmentWith({PATH, colour}: {readonly PATH: string; readonly colour: boolean}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|NO_COLOR|FORCE_COLOR|CI$|COLUMNS$)/i.test(name),
  )
  return {
    ...Object.fromEntries(own),
    PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    COLUMNS: '100',
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
    ...(colour ? {FORCE_COLOR: '1'} : {NO_COLOR: '1'}),
  }
}
