import {PassThrough} from 'node:stream'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {reading} from './reading.ts'

describe('a run that is stopped', () => {
  it('tells the reader alone, also while nobody reads the stream', async () => {
    const stop = new AbortController()
    const stdin = new PassThrough()
    const thrown: unknown[] = []
    const loud = (error: unknown): unknown => thrown.push(error)
    stdin.on('error', loud)
    stdin.write('{"id":1,"text":"Bread is dearer."}\n')
    const read = reading(['-'], {stdin, signal: stop.signal}).catch((error: unknown) => error)
    await new Promise(resolve => setTimeout(resolve, 50))
    stop.abort(new Error('stopped'))
    expect(await read).to.include({message: 'stopped'})
    await new Promise(resolve => setTimeout(resolve, 10))
    // What the stream itself throws would reach the process where nobody listens.
    expect(thrown).to.deep.equal([])
  })
})
