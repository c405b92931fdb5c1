/** A worker of dedup out of its compiled form finds what one out of its modules finds. */
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {MessageChannel} from 'node:worker_threads'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import {COMPILED_WORKER, kept} from '../../pipeline/cli/compiled.ts'
import {defaultSettings as settings} from '../../pipeline/settings.ts'
import type {FromWorker, Order} from '../../stages/dedup/crew.ts'
import {unitsOf} from '../../stages/dedup/units.ts'
import * as modules from '../../stages/dedup/worker.ts'
import type {WorkplaceSetting} from '../../stages/dedup/workplace.ts'
import {root} from '../shared.ts'

describe('a worker of dedup', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-compiled-worker-'))
  const file = path.join(folder, 'in.jsonl')
  before(() => {
    const lines = Array.from({length: 200}, (_, n) =>
      JSON.stringify({
        id: n,
        title: `Pier ${n}`,
        text: `The “Ostrów” ferry ran aground off pier ${n}. `.repeat(1 + (n % 9)),
      }),
    )
    writeFileSync(file, lines.join('\n'))
  })
  after(() => rmSync(folder, {recursive: true}))

  const setting = (): WorkplaceSetting => ({
    worker: 0,
    settings,
    options: {stories: 'find', storyField: 'story', sourceField: null, timezone: 'UTC'},
    module: null,
    folder,
    held: new BigInt64Array(new SharedArrayBuffer(8)),
    memoryBytes: 2 ** 30,
  })

  /** All that it says to one order, and then to be gone. */
  const saidBy = (serve: typeof modules.serve): Promise<readonly FromWorker[]> =>
    new Promise(resolve => {
      const {port1, port2} = new MessageChannel()
      const said: FromWorker[] = []
      const units = unitsOf([{path: file, start: 0, end: statSync(file).size, label: 'in.jsonl', stamp: null}], 2 ** 12)
      const order: Order<'sketch'> = {
        phase: 'sketch',
        given: {units, window: 4},
        counter: new Int32Array(new SharedArrayBuffer(4)),
        tasks: units.length,
      }
      port1.on('message', (message: FromWorker) => {
        said.push(message)
        if (message.kind === 'done') port1.postMessage(null)
      })
      port1.on('close', () => resolve(said))
      serve(port2, setting())
      port1.postMessage(order)
    })

  it('says out of its compiled form what it says out of its modules', async () => {
    const compiled = kept<typeof modules>(COMPILED_WORKER, pathToFileURL(path.join(root, 'dist', 'worker.js')).href)
    expect(compiled?.serve).to.be.a('function')
    const [one, other] = [await saidBy(modules.serve), await saidBy(compiled?.serve ?? modules.serve)]
    expect(one.map(({kind}) => kind)).to.include.members(['result', 'done'])
    expect(other).to.deep.equal(one)
  })
})
