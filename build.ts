/**
 * `npm run build`, last step: the sources as few modules in dist/, the compiled kernel beside them.
 *
 * Node finds, reads and links every module by itself: six hundred of them cost a command a second before it begins. Here each
 * command gets what it shares with others in one file, and what only some inputs need in files of its own, loaded when
 * asked for. Libraries stay packages: their licences and their repairs come with them; the compiled form, which has them
 * inside, is left alone once npm has laid others. All files lie in one folder, so that a path beside `import.meta.url`
 * holds wherever a module has ended up.
 * Source: https://esbuild.github.io/api/#splitting
 */
import {spawnSync} from 'node:child_process'
import {copyFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = import.meta.dirname
const dist = path.join(root, 'dist')

// modules are named by what they hold: those of an earlier build would be packed with the new ones
rmSync(dist, {recursive: true, force: true})

await build({
  absWorkingDir: root,
  entryPoints: {
    wirediff: 'pipeline/cli/launch.ts',
    index: 'pipeline/index.ts',
    worker: 'pipeline/cli/worker.ts',
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // for `-v`, which tells where an error came from; the sources themselves are not in the package
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
})
copyFileSync(path.join(root, 'stages', 'kernel', 'kernel.wasm'), path.join(dist, 'kernel.wasm'))

// The command runs in it, so it is a process of its own. Without what it makes the command is slower and the same.
const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'compile.ts'], {cwd: root, encoding: 'utf8'})
if (status !== 0) process.stderr.write(`dist/ is without its compiled form, commands begin slower: ${stderr}\n`)
