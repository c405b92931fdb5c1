/** `report OUT` writes what the run wrote, byte for byte, out of results.jsonl alone; `explain` finds again what dedup leaves out. */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {ferry, workplace, type Workplace} from './spawned.ts'

/** Every file of a folder, dot files too, by its path below it. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const files = names.filter(name => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(
    files.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  )
}

async function within(work: (place: Workplace, out: string) => Promise<void>): Promise<void> {
  const place = await workplace(ferry)
  try {
    await work(place, path.join(place.folder, 'out'))
  } finally {
    await place.close()
  }
}

/** All but the results, the marker of the folder too. */
function empty(out: string): void {
  for (const name of readdirSync(out)) if (name !== 'results.jsonl') rmSync(path.join(out, name), {recursive: true})
}

const runs: readonly (readonly [string, readonly string[], ...string[]])[] = [
  ['scan', ['in']],
  ['scan', ['in'], '--csv-delimiter', ';', '--no-bom', '--csv', 'raw'],
  ['compare', ['in/herald.txt', 'in/courier.txt']],
]

describe('report', () => {
  for (const [command, inputs, ...style] of runs)
    it(`writes what ${[command, ...style].join(' ')} wrote, of results.jsonl alone`, () =>
      within(async (place, out) => {
        expect((await place.run(command, ...inputs, '-o', 'out', ...style)).code).to.equal(0)
        const before = filesIn(out)
        expect(Object.keys(before)).to.include.members(['index.html', 'divergences.csv', 'results.jsonl', '.wirediff'])
        empty(out)
        expect((await place.run('report', 'out', ...style)).code).to.equal(0)
        expect(filesIn(out)).to.deep.equal(before)
      }))

  it('writes the tables of dedup again, and leaves its lists alone', () =>
    within(async (place, out) => {
      expect((await place.run('dedup', 'in', '-o', 'out')).code).to.equal(0)
      const before = filesIn(out)
      rmSync(path.join(out, 'groups.csv'))
      writeFileSync(path.join(out, 'pairs.csv'), 'spoilt')
      expect((await place.run('report', 'out')).code).to.equal(0)
      expect(filesIn(out)).to.deep.equal(before)
    }))

  it('takes decisions up that have been made since, and nothing else changes', () =>
    within(async (place, out) => {
      await place.run('scan', 'in', '-o', 'out')
      const before = filesIn(out)
      const id = /^d[0-9a-f]{12}/m.exec(readFileSync(path.join(out, 'divergences.csv'), 'utf8'))![0]
      const decisions = `id;decision;note\r\n${id};dismissed;called them\r\n`
      writeFileSync(path.join(out, 'decisions.csv'), decisions)
      await place.run('report', 'out')
      expect(readFileSync(path.join(out, 'decisions.csv'), 'utf8')).to.equal(decisions)
      expect(readFileSync(path.join(out, 'divergences.csv'), 'utf8')).to.contain('dismissed')
      const after = filesIn(out)
      const changed = Object.keys(after).filter(name => after[name] !== before[name])
      expect(changed.map(name => name.replace(/s[0-9a-f]{12}/, 'ID'))).to.include.members([
        'decisions.csv',
        'divergences.csv',
        `stories${path.sep}ID.html`,
      ])
      expect(changed).to.not.include('results.jsonl')
      rmSync(path.join(out, 'decisions.csv'))
      await place.run('report', 'out')
      // what stood between is kept aside in runs/
      expect(filesIn(out)).to.include(before)
    }))

  it('refuses a folder that holds no results of ours', () =>
    within(async place => {
      const {code, stderr} = await place.run('report', 'in')
      expect([code, stderr.split('\n')])
        .to.deep.include.members([2])
        .and.to.have.length(2)
      expect(filesIn(path.join(place.folder, 'in'))).to.have.all.keys(
        'bread.txt',
        'copy.txt',
        'courier.txt',
        'herald.txt',
      )
    }))
})

describe('explain, of a dedup', () => {
  const PASSAGE = /Text of A\n(?:headline|paragraph) +»?Ferry and freighter collide off Harwich/

  it('reads the texts again where they lie, says so where they have changed, and takes --input', () =>
    within(async place => {
      await place.run('dedup', 'in', '-o', 'out')
      const results = readFileSync(path.join(place.folder, 'out/results.jsonl'), 'utf8')
      const copies = /"a":"(a[0-9a-f]+)","b":"(a[0-9a-f]+)","lanes":[^}]*"relation":"near-copy"/
      const [, a = '', b = ''] = copies.exec(results) ?? []
      const shown = await place.run('explain', a, b, '-o', 'out')
      expect(shown.stdout).to.match(PASSAGE).and.contain('Told by both')
      const group = await place.run('explain', 'g', '-o', 'out')
      expect(group.stdout).to.contain('Near-copies').and.contain(`${a}..${b}`)
      const moved = path.join(place.folder, 'elsewhere')
      for (const name of ['herald', 'copy']) {
        const file = path.join(place.folder, 'in', `${name}.txt`)
        const text = readFileSync(file, 'utf8')
        writeFileSync(`${moved}-${name}.txt`, text)
        writeFileSync(file, text.replace('14', '15'))
      }
      const changed = await place.run('explain', a, b, '-o', 'out')
      expect(changed.stdout.match(/dedup leaves it out, and it was not found again/g)).to.have.length(2)
      const inputs = ['--input', `${moved}-herald.txt`, '--input', `${moved}-copy.txt`]
      expect((await place.run('explain', a, b, '-o', 'out', ...inputs)).stdout).to.equal(shown.stdout)
    }))

  it('reads lines again out of keep.jsonl and drop.jsonl', () =>
    within(async place => {
      const [one, two] = [ferry['in/herald.txt']!, ferry['in/copy.txt']!]
      const lines = [one, two].map((text, n) => JSON.stringify({id: n, text}))
      writeFileSync(path.join(place.folder, 'news.jsonl'), `${lines.join('\n')}\n`)
      await place.run('dedup', 'news.jsonl', '-o', 'out')
      rmSync(path.join(place.folder, 'news.jsonl'))
      const {stdout} = await place.run('explain', 'g', '-o', 'out', '--json')
      const told = JSON.parse(stdout) as {articles: {text: string}[]; missing: string[]}
      expect(told.articles.map(({text}) => text)).to.have.members([one, two])
      expect(told.missing).to.deep.equal([])
    }))
})
