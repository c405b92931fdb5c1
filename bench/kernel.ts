/**
 * A rival of our own: the kernel, NDJSON to signatures, reading included. `kernel.ts FILE wasm|plain WINDOW`; a window of 0
 * leaves the fingerprints of the reuse lane out, which no other library makes.
 */
import {closeSync, openSync, readSync} from 'node:fs'
import {defaultSettings} from '../pipeline/settings.ts'
import {compiledKernel, kernelModule} from '../stages/kernel/compiled.ts'
import {plainKernel} from '../stages/kernel/plain.ts'
import {rowLength, type Kernel} from '../stages/kernel/rows.ts'
import {lineReading} from '../stages/read/line-reading.ts'
import {serveRounds} from './children.ts'

const UNIT = 4 * 2 ** 20
const ROWS = 8192
const NEWLINE = 0x0a

const [file = '', name = 'wasm', window = '0'] = process.argv.slice(2)
const {shingle, minhash, candidates, read} = defaultSettings
const settings = {...shingle, ...minhash, ...candidates, window: Number(window)}
const reading = lineReading({options: {stories: 'find', storyField: 'story', sourceField: null}, limits: read})

function kernel(): Kernel {
  if (name === 'plain') return plainKernel(settings, reading)
  const module = kernelModule()
  if (module === null) throw new Error('kernel.wasm is not built: npm run build:kernel')
  return compiledKernel(module, settings, reading)
}

const own = kernel()
const unit = new Uint8Array(UNIT)
const rows = {values: new Uint32Array(ROWS * rowLength(settings)), prints: new Uint32Array(UNIT + 2)}

/** The lines of `unit` up to `end`; returns how many. */
function sketch(end: number): number {
  let count = 0
  for (let at = 0; at < end;) {
    const taken = own.sketchLines(unit.subarray(at, end), rows)
    count += taken.rows
    at += taken.bytes
  }
  return count
}

function sketchFile(): number {
  const from = openSync(file, 'r')
  let [kept, count] = [0, 0]
  for (;;) {
    const read = readSync(from, unit, kept, UNIT - kept, null)
    const end = kept + read
    const whole = read === 0 ? end : unit.lastIndexOf(NEWLINE, end - 1) + 1
    count += sketch(whole)
    unit.copyWithin(0, whole, end)
    kept = end - whole
    if (read === 0) break
  }
  closeSync(from)
  return count
}

serveRounds(sketchFile)
