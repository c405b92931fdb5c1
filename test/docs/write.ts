/** `npm run docs:write`: makes every shown output, the picture and the settings page anew. */
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
// Last, since the tests read the pages.
for (const file of pageFiles.filter(one => shownSteps(read(one)).some(({command}) => isTestCommand(command)))) {
  const tested = (command: string): string =>
    spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26}).stdout
  put(
    file,
    retold(read(file), command => (isTestCommand(command) ? tested(command) : null)),
  )
}
