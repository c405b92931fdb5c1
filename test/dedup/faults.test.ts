/** What goes wrong with input, and what is left open after a run. */
import {existsSync, readdirSync, readlinkSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import {demandUnchanged} from '../../stages/dedup/feeds.ts'
import {layPhase} from '../../stages/dedup/lay.ts'
import {numbersAt} from '../../stages/dedup/shelf.ts'
import {deduped} from './engine.ts'
import {workplaceIn} from './workplace.ts'

const bad = (count: number): string[] => Array.from({length: count}, (_, i) => `no json ${i}`)

describe('bad lines of one unit', () => {
  for (const [count, rest] of [
    [1000, null],
    [1001, '1 from here on'],
    [1203, '203 from here on'],
  ] as const)
    it(`${count} of them: a thousand are told, and whether there are more`, async () => {
      const {problems, run} = await deduped([{id: 'a', text: 'one two three'}, ...bad(count)])
      expect(run.skipped).to.equal(count)
      const more = problems.slice(1000)
      expect(more.map(({code, line}) => [code, line])).to.deep.equal(rest === null ? [] : [['more-problems', 1002]])
      if (rest !== null) expect(more[0]!.message).to.include(rest)
    })
})

describe('files of the user', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'wirediff-test-'))))
  afterEach(() => rm(folder, {recursive: true}))

  const failed = (work: () => unknown): Failure => {
    try {
      work()
    } catch (error) {
      if (error instanceof Failure) return error
      throw error
    }
    throw new Error('nothing failed')
  }
  it('that are gone have changed', () => {
    const file = path.join(folder, 'gone.jsonl')
    const {message, exitCode} = failed(() => demandUnchanged([{path: file, stamp: '1 2 3'}]))
    expect([message, exitCode]).to.deep.equal([`${file} changed while it was read.`, 4])
  })
  it('that are gone when a worker opens them have changed', () => {
    const place = workplaceIn(folder)
    const file = path.join(folder, 'gone.jsonl')
    expect(failed(() => place.fdOf(file)).message).to.equal(`${file} changed while it was read.`)
    place.close()
  })
  it('that take too long to read are told, and those after them are read', async () => {
    let [time, step] = [0, 50_000]
    const place = workplaceIn(folder, {now: () => (time += step)})
    try {
      const files = ['slow.html', 'fast.html'].map(key => ({path: path.join(folder, key), key}))
      for (const one of files) await writeFile(one.path, '<article><p>The harbour of Dunmore was quiet.</p></article>')
      const batches = files.map(one => [{...one, format: 'html', gzip: false} as const])
      const lay = layPhase(place, {batches})
      const {problems, skipped} = lay(0)
      expect([skipped, problems.map(({file, code}) => `${file} ${code}`)]).to.deep.equal([
        1,
        ['slow.html article-time'],
      ])
      step = 0
      expect(lay(1)).to.include({skipped: 0})
    } finally {
      place.close()
    }
  })
  it('and files of our own are closed with the workplace', async function () {
    if (!existsSync('/proc/self/fd')) this.skip()
    const open = (): string[] =>
      readdirSync('/proc/self/fd').flatMap(fd => {
        const link = `/proc/self/fd/${fd}`
        const to = existsSync(link) ? readlinkSync(link) : ''
        return to.startsWith(folder) ? [path.basename(to)] : []
      })
    await writeFile(path.join(folder, 'a.txt'), 'One two three.')
    const place = workplaceIn(folder, {memoryBytes: 0})
    const file = {path: path.join(folder, 'a.txt'), key: 'a.txt', from: 'file', gzip: false, format: 'text'} as const
    const {skipped} = layPhase(place, {batches: [[file]]})(0)
    expect(skipped).to.equal(0)
    numbersAt(place.shelf.keep(Uint32Array.of(1, 2, 3)), 0, 3)
    expect(open().sort()).to.deep.equal(['laid-0', 'shelf-0', 'shelf-0'])
    place.close()
    expect(open()).to.deep.equal([])
  })
})
