/**
 * `npm run docs:write`: makes every shown output, the picture and the settings page anew. `-- --no-test` leaves out the run
 * of the tests, whose last line the README shows.
 */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {root} from '../shared.ts'
import {retold, shownSteps} from './blocks.ts'
import {isTestCommand, made, pageFiles, pageOf, read} from './pages.ts'

const put = (file: string, text: string): void => {
  writeFileSync(path.join(root, file), text)
  process.stderr.write(`${file}\n`)
}

for (const [file, make] of made) put(file, await make())
for (const file of pageFiles) put(file, pageOf(file))
/** What a page shows until its tests have run: they read the pages, and look at this line too. */
const PROVISIONAL = '1 passed, 0 failed, 0 skipped'
const retoldTests = (file: string, run: (command: string) => string): void =>
  put(
    file,
    retold(read(file), command => (isTestCommand(command) ? run(command) : null)),
  )
const showsTests = (file: string): boolean => shownSteps(read(file)).some(({command}) => isTestCommand(command))

for (const file of process.argv.includes('--no-test') ? [] : pageFiles.filter(showsTests)) {
  retoldTests(file, () => PROVISIONAL)
  retoldTests(
    file,
    command => spawnSync('bash', ['-c', command], {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26}).stdout,
  )
}
