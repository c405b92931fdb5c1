/** Pages of stories that did not change are kept; whatever a page shows makes it anew; a reader can tell no difference. */
import {appendFile, cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {StoryRecord} from '../../pipeline/records.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {createDesk} from '../../stages/report/desk.ts'
import {madeOf, type Ingredients} from '../../stages/report/made.ts'
import {workplace, type Workplace} from '../cli/spawned.ts'
import {difference, shownIn} from '../faults/output.ts'
import {injured, records, story} from '../report/invented.ts'
import {pieceOf} from './growing.ts'

const SCAN = ['scan', 'in', '--state', 'st', '-o', 'out', '-q', '--as-of', '2031-05-31T06:00Z'] as const

const pages = async (place: Workplace): Promise<ReadonlyMap<string, number>> => {
  const folder = path.join(place.folder, 'out/stories')
  const names = (await readdir(folder)).toSorted()
  return new Map(await Promise.all(names.map(async name => [name, (await stat(path.join(folder, name))).ino] as const)))
}

async function add(place: Workplace, from: number, to: number): Promise<void> {
  await mkdir(path.join(place.folder, 'in'), {recursive: true})
  for (let n = from; n < to; n += 1) await writeFile(path.join(place.folder, 'in', pieceOf(n).name), pieceOf(n).content)
}

async function scan(place: Workplace): Promise<void> {
  const {code, stderr} = await place.run(...SCAN)
  expect(code, stderr).to.equal(0)
}

/** Null where `report`, which makes every page anew, writes the same files. */
async function otherThanAnew(place: Workplace): Promise<string | null> {
  const anew = path.join(place.folder, 'anew')
  await rm(anew, {recursive: true, force: true})
  await mkdir(anew)
  for (const name of ['.wirediff', 'results.jsonl', 'decisions.csv'])
    await cp(path.join(place.folder, 'out', name), path.join(anew, name)).catch(() => undefined)
  expect((await place.run('report', 'anew', '-q')).code).to.equal(0)
  return difference(shownIn(path.join(place.folder, 'out')), shownIn(anew))
}

const kept = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] =>
  [...after].flatMap(([name, ino]) => (before.get(name) === ino ? [name] : []))

describe('pages of stories', function () {
  this.timeout(240_000)

  it('are kept where nothing of them changed, and made anew where a word, a decision or their bytes did', async () => {
    const place = await workplace()
    try {
      await add(place, 0, 16)
      await scan(place)
      await add(place, 16, 20)
      await scan(place)
      const second = await pages(place)
      expect(second.size).to.be.greaterThan(3)
      await add(place, 20, 24)
      await scan(place)
      const third = await pages(place)
      // What was new in the second run is seen in the third, so that its page is another; older ones stay.
      expect(kept(second, third).length)
        .to.be.greaterThan(2)
        .and.below(third.size - 1)
      expect(await otherThanAnew(place)).to.equal(null)

      const [damaged = '', linked = '', decided = ''] = kept(second, third)
      const [run = ''] =
        /runs\/[0-9a-f]{12}/.exec(await readFile(path.join(place.folder, 'out/index.html'), 'utf8')) ?? []
      await appendFile(path.join(place.folder, 'out', run, 'stories', damaged), 'x')
      const aside = path.join(place.folder, 'aside.html')
      await cp(path.join(place.folder, 'out', run, 'stories', linked), aside)
      await rm(path.join(place.folder, 'out', run, 'stories', linked))
      await symlink(aside, path.join(place.folder, 'out', run, 'stories', linked))
      const decisions = `id,decision\n${decided.slice(0, -'.html'.length)},accepted\n`
      await writeFile(path.join(place.folder, 'out/decisions.csv'), decisions)
      await scan(place)
      const fourth = await pages(place)
      for (const name of [damaged, linked, decided]) expect(fourth.get(name), name).not.to.equal(third.get(name))
      expect(await readFile(path.join(place.folder, 'out/stories', decided), 'utf8')).to.contain('accepted')
      expect(await otherThanAnew(place)).to.equal(null)
    } finally {
      await place.close()
    }
  })

  it('are made of the story, its articles and pairs, decisions, settings and program, and of nothing else', () => {
    const desk = createDesk()
    for (const record of records()) desk.take(record)
    const given: Ingredients = {
      making: {by: 'one', before: new Map(), now: new Map()},
      run: null,
      lines: ['a', 'b'],
      pairs: records().flatMap(one => (one.type === 'pair' ? [one] : [])),
      desk,
      decisions: new Map(),
      settings: defaultSettings.report,
    }
    const said = {said: 'accepted', note: '', sort: 'accepted'} as const
    const others: readonly (readonly [StoryRecord, Ingredients])[] = [
      [story, given],
      [{...story, headline: 'Another'}, given],
      [story, {...given, making: {...given.making, by: 'two'}}],
      [story, {...given, lines: ['a', 'c']}],
      [story, {...given, pairs: []}],
      [story, {...given, decisions: new Map([[injured.id, said]])}],
      [story, {...given, decisions: new Map([[story.id, said]])}],
      [story, {...given, settings: {...given.settings, pageQuotes: 9}}],
      // Every article is a stranger to a story of none.
      [{...story, articles: []}, given],
      [
        {...story, articles: []},
        {...given, desk: createDesk()},
      ],
    ]
    const hashes = others.map(([one, how]) => madeOf(one, how))
    expect(new Set(hashes).size).to.equal(others.length)
    const elsewhere = new Map([['s000000000000', said]])
    expect(madeOf(story, {...given, decisions: elsewhere})).to.equal(hashes[0])
  })
})
