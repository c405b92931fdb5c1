/**
 * Runs on a disk that fails, in a process of their own: `node --import tsx test/faults/failing.ts scan 9 2`: every ninth
 * call, the second of nine; -4 is the fourth from the end. One line of JSON at the end; what is wrong goes to standard error
 * as it is found.
 */
import type {ErrorCode} from './disk.ts'
import {prove} from './trial.ts'

const CODES: readonly ErrorCode[] = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES']

const [command = 'scan', step = '1', first = '1'] = process.argv.slice(2)
if (command !== 'scan' && command !== 'dedup') throw new Error('scan or dedup')
const proving = await prove(command)
const exits = new Map<number, number>()
let [tried, wrong] = [0, 0]
// The second run over one input makes calls in another order: some more than were counted.
const from = Number(first) < 0 ? proving.calls + 1 + Number(first) : Number(first)
for (let at = from; at <= proving.calls; at += Number(step)) {
  for (const forGood of [false, true]) {
    const trial = {at, code: CODES[tried % CODES.length] ?? 'EIO', forGood}
    const found = await proving.try(trial)
    tried += 1
    exits.set(found.exit, (exits.get(found.exit) ?? 0) + 1)
    if (found.wrong === null) continue
    wrong += 1
    process.stderr.write(`${JSON.stringify({...trial, ...found})}\n`)
  }
}
proving.close()
process.stdout.write(
  `${JSON.stringify({command, calls: proving.calls, tried, wrong, exits: Object.fromEntries(exits)})}\n`,
)
process.exit(0)
