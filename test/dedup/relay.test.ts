/** Pieces of one file by many hands: they stand in their order, whoever is done first. */
import {openSync, closeSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Worker} from 'node:worker_threads'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {endOf, relayOf, writePiece} from '../../stages/dedup/relay.ts'

const RELAY = new URL('../../stages/dedup/relay.ts', import.meta.url).href

/** One hand: writes its pieces, each after so many milliseconds. */
const HAND = `
  import('tsx/esm/api').then(async ({register}) => {
    register()
    const {parentPort, workerData: {relay, pieces, file}} = await import('node:worker_threads')
    const {writePiece} = await import(${JSON.stringify(RELAY)})
    const fd = (await import('node:fs')).openSync(file, 'r+')
    for (const [piece, text, wait] of pieces) {
      await new Promise(resolve => setTimeout(resolve, wait))
      writePiece(relay, {fd, piece, bytes: Buffer.from(text)})
    }
    parentPort.postMessage('done')
  })`

describe('a relay', () => {
  it('puts pieces behind what stands there, in their order', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-test-'))
    const file = path.join(folder, 'out')
    await writeFile(file, 'head ')
    try {
      const relay = relayOf(file, {start: 5, pieces: 4})
      const hands = [
        [
          [1, 'two ', 0],
          [2, '', 0],
        ],
        [
          [0, 'one ', 150],
          [3, 'four', 0],
        ],
      ].map(pieces => new Worker(HAND, {eval: true, workerData: {relay, pieces, file}}))
      await Promise.all(
        hands.map(hand => new Promise((resolve, reject) => hand.once('message', resolve).once('error', reject))),
      )
      await Promise.all(hands.map(hand => hand.terminate()))
      expect(await readFile(file, 'utf8')).to.equal('head one two four')
      expect(endOf(relay)).to.equal(17)
    } finally {
      await rm(folder, {recursive: true})
    }
  }).timeout(20_000)
  it('lets a hand that waits in vain be stopped', async () => {
    const relay = relayOf('/dev/null', {start: 0, pieces: 2})
    const hand = new Worker(HAND, {eval: true, workerData: {relay, pieces: [[1, 'x', 0]], file: '/dev/null'}})
    await new Promise(resolve => setTimeout(resolve, 1500))
    await hand.terminate()
    expect(relay.begins[2]).to.equal(-1n)
    const fd = openSync('/dev/null', 'r+')
    writePiece(relay, {fd, piece: 0, bytes: Buffer.from('abc')})
    closeSync(fd)
    expect(relay.begins[1]).to.equal(3n)
  }).timeout(20_000)
})
