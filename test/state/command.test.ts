/** `scan --state` as a timer runs it: nothing new writes nothing, a kill loses nothing, two at once are one. */
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {stampOf} from '../../pipeline/state/stamp.ts'
import {wirediff, workplace, type Workplace} from '../cli/spawned.ts'
import {corpus, timeless} from './growing.ts'

const SCAN = ['scan', 'in', '--state', 'st', '-o', 'out', '--as-of', '2031-05-31T06:00Z'] as const

async function newsroom(count: number): Promise<Workplace> {
  const place = await workplace()
  await mkdir(path.join(place.folder, 'in'))
  for (const {name, content} of corpus(count)) await writeFile(path.join(place.folder, 'in', name), content)
  return place
}

/** Of each file its size, time and content. */
async function photograph(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, {recursive: true, encoding: 'utf8'})
  const lines = names.map(async name => {
    const found = await stat(path.join(folder, name))
    if (found.isDirectory()) return name
    const hash = createHash('sha256').update(await readFile(path.join(folder, name)))
    return `${name} ${found.mtimeMs} ${hash.digest('hex')}`
  })
  return (await Promise.all(lines)).sort()
}

const resultsOf = async (place: Workplace): Promise<readonly unknown[]> =>
  timeless(
    (await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Parameters<typeof timeless>[0][number]),
  )

describe('scan --state', function () {
  this.timeout(240_000)

  it('leaves every byte and time of output and state where nothing is new, and writes again what is missing', async () => {
    const place = await newsroom(12)
    try {
      const first = await place.run(...SCAN)
      expect(first.code).to.equal(0)
      expect(first.stdout).to.match(/^1 article without a date counts as of today\.$/m)
      expect(first.stdout).to.match(/12 new articles · \d+ new findings\n$/)
      const before = await Promise.all(['out', 'st'].map(name => photograph(path.join(place.folder, name))))
      const second = await place.run(...SCAN)
      expect(second).to.include({code: 0, stdout: 'Nothing new: 12 articles; out stands as it was.\n', stderr: ''})
      const after = await Promise.all(['out', 'st'].map(name => photograph(path.join(place.folder, name))))
      expect(after).to.deep.equal(before)
      const records = await place.run(...SCAN, '--json')
      expect(records.stdout).to.equal(await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8'))
      const results = await readFile(path.join(place.folder, 'out/results.jsonl'))
      await rm(path.join(place.folder, 'out/articles.csv'))
      await rm(path.join(place.folder, 'out/results.jsonl'))
      expect(await place.run(...SCAN))
        .to.include({code: 0})
        .and.have.property('stdout')
        .match(/\nNothing new: written again\.\n$/)
      expect((await readFile(path.join(place.folder, 'out/results.jsonl'))).equals(results)).to.equal(true)
      await writeFile(path.join(place.folder, 'out/decisions.csv'), 'id,decision\n')
      expect((await place.run(...SCAN)).stdout).not.to.match(/^Nothing new/)
      expect((await place.run(...SCAN)).stdout).to.match(/^Nothing new/)
      const file = path.join(place.folder, 'in/a00000.json')
      await writeFile(file, (await readFile(file, 'utf8')).replace('guts', 'ravages'))
      expect((await place.run(...SCAN)).stdout).to.match(/\n0 new articles · 1 article in another wording/)
    } finally {
      await place.close()
    }
  })

  it('goes on after kill -9 at any moment, and tells what an unbroken run tells', async () => {
    const [place, unbroken] = [await newsroom(16), await newsroom(16)]
    try {
      expect((await unbroken.run(...SCAN)).code).to.equal(0)
      for (const afterMs of [900, 1400, 1900, 2400, 3000, 3600]) {
        await wirediff(SCAN, {cwd: place.folder, kill: {signal: 'SIGKILL', afterMs}})
      }
      const last = await place.run(...SCAN)
      expect(last.code).to.equal(0)
      expect(await resultsOf(place)).to.deep.equal(await resultsOf(unbroken))
      expect((await place.run('state', 'check', 'st')).code).to.equal(0)
    } finally {
      await Promise.all([place.close(), unbroken.close()])
    }
  })

  it('lets one of several at once work; the others exit with 5', async () => {
    const place = await newsroom(6)
    try {
      const codes = await Promise.all(
        [1, 2, 3, 4].map(async n => (await place.run(...SCAN.slice(0, 5), `out${n}`)).code),
      )
      expect(codes.filter(code => code === 0).length).to.be.greaterThan(0)
      expect(codes.filter(code => code !== 0 && code !== 5)).to.deep.equal([])
      expect((await place.run(...SCAN)).code).to.equal(0)
    } finally {
      await place.close()
    }
  })

  it('looks after its state: status, check, compact; refuses what is none', async () => {
    const place = await newsroom(6)
    try {
      expect((await place.run('state', 'status', 'st')).code).to.equal(2)
      await place.run(...SCAN)
      const status = JSON.parse((await place.run('state', 'status', 'st', '--json')).stdout) as Record<string, unknown>
      expect(status).to.include({articles: 6, files: 6, published: '2031-05-31T06:00:00Z'})
      expect((await place.run('state', 'compact', 'st')).stdout).to.match(/MiB before, .* now\.\n$/)
      expect((await place.run('state', 'check', 'st')).stdout).to.equal('Everything is what was written.\n')
      const file = path.join(place.folder, 'st/state.db')
      const bytes = await readFile(file)
      const at = bytes.lastIndexOf('Outlet')
      bytes[at] = 0x20
      await writeFile(file, bytes)
      const {code, stdout, stderr} = await place.run('state', 'check', 'st')
      expect({code, shown: /is not what was written/.test(stdout)}).to.deep.equal({code: 4, shown: true})
      expect(stderr).to.match(/--rebuild-state/)
      expect((await place.run('scan', 'in', '--retain', '3d')).code).to.equal(2)
    } finally {
      await place.close()
    }
  })

  it('tells a file by its stamp, but not one that is two seconds old', async () => {
    const place = await newsroom(1)
    try {
      const file = path.join(place.folder, 'in/a00000.json')
      const later = Date.now() + 10_000
      const {tick} = defaultSettings.state
      expect(await stampOf(file, {tick})).to.equal(null)
      const stamp = await stampOf(file, {tick, now: later})
      expect(stamp).not.to.equal(null)
      expect(await stampOf(file, {tick, now: later})).to.equal(stamp)
      const {atime, mtime} = await stat(file)
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace('guts', 'GUTS'))
      await utimes(file, atime, mtime)
      expect(await stampOf(file, {tick, now: later})).not.to.equal(stamp)
    } finally {
      await place.close()
    }
  })

  it('refuses a state that lies in the output, holds an input, is no folder or cannot be made; touches nothing', async () => {
    const place = await newsroom(2)
    try {
      await writeFile(path.join(place.folder, 'note'), 'A note.\n')
      const cases = [
        ['out', 2, /The state "out" lies in the output "out"/],
        ['out/state', 2, /The state "out\/state" lies in the output "out"/],
        ['in', 2, /The state "in" holds the input "in"/],
        ['.', 2, /The state "\." holds the input "in"/],
        ['note', 2, /The state "note" is no folder/],
        ['note/state', 4, /Cannot make the state "note\/state" \(ENOTDIR\)[^]*--state/],
      ] as const
      for (const [folder, code, message] of cases) {
        const ran = await place.run('scan', 'in', '--state', folder, '-o', 'out')
        expect({folder, code: ran.code}).to.deep.equal({folder, code})
        expect(ran.stderr).to.match(message)
        expect((await readdir(place.folder)).sort()).to.deep.equal(['in', 'note'])
      }
      const inside = ['scan', 'in', '--state', 'in/st', '-o', 'in/st/out', '--as-of', '2031-05-31'] as const
      expect((await place.run(...inside)).code).to.equal(0)
      expect((await place.run(...inside)).stdout).to.match(/^Nothing new: 2 articles/)
    } finally {
      await place.close()
    }
  })

  it('tells beforehand every name that it then writes', async () => {
    const place = await newsroom(8)
    try {
      const {stdout} = await place.run(...SCAN, '--dry-run')
      expect(stdout).to.match(/^would remember in st\/state\.db$/m)
      const told = /would write into out: (.*)/.exec(stdout)?.[1]?.split(', ') ?? []
      expect((await readdir(place.folder)).sort()).to.deep.equal(['in'])
      await place.run(...SCAN)
      const names = (await readdir(path.join(place.folder, 'out'))).filter(name => !name.startsWith('.'))
      expect(names.filter(name => name !== 'decisions.csv').sort()).to.deep.equal([...told].sort())
    } finally {
      await place.close()
    }
  })
})
