/** Where numbers lie: what is read back is what was kept, before and after the shelf was emptied. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {closeReaders, numbersAt, Shelf} from '../../stages/dedup/shelf.ts'
import type {Stretch} from '../../stages/dedup/types.ts'

describe('a shelf', () => {
  let folder = ''
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'wirediff-test-'))))
  afterEach(() => {
    closeReaders()
    rmSync(folder, {recursive: true})
  })
  const held = (): BigInt64Array => new BigInt64Array(new SharedArrayBuffer(8))
  const numbers = (from: number, count: number): Uint32Array => Uint32Array.from({length: count}, (_, i) => from + i)
  const readBack = (stretch: Stretch, count: number): number[] => [...numbersAt(stretch, 0, count)]

  for (const [where, memoryBytes] of [
    ['memory', 1e9],
    ['disk', 0],
  ] as const)
    it(`gives back what it keeps, in ${where}, nothing included`, () => {
      const shelf = new Shelf({held: held(), memoryBytes, folder, worker: 0})
      for (const round of [1, 2]) {
        const kept = [0, 7, 0, 1000].map(count => ({count, stretch: shelf.keep(numbers(round * count, count))}))
        for (const {count, stretch} of kept) {
          expect(stretch.where).to.equal(count === 0 ? 'memory' : where)
          expect(readBack(stretch, count)).to.deep.equal([...numbers(round * count, count)])
        }
        shelf.empty()
      }
      shelf.close()
    })
  it('asks for no more memory once it was emptied, and knows how much it holds', () => {
    const all = held()
    const shelf = new Shelf({held: all, memoryBytes: 1e9, folder, worker: 0})
    const buffers = (): Set<ArrayBufferLike> =>
      new Set(
        Array.from({length: 12}, () => {
          const stretch = shelf.keep(new Uint32Array(2_000_000))
          return stretch.where === 'memory' ? stretch.numbers.buffer : new ArrayBuffer(0)
        }),
      )
    const [before, after] = [buffers(), (shelf.empty(), buffers())]
    expect(before.size).to.equal(3)
    expect([...after].every(buffer => before.has(buffer))).to.equal(true)
    expect(Number(Atomics.load(all, 0))).to.equal(12 * 8_000_000)
    shelf.empty()
    expect(Number(Atomics.load(all, 0))).to.equal(0)
  })
})
