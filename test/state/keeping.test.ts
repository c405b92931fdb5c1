/** What stays and what goes: vanished inputs, retention, other settings, damage. */
import {readFile, readdir, rename, stat, truncate} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {compact, statusOf} from '../../pipeline/state/care.ts'
import {DRAWERS, type DrawerName} from '../../pipeline/state/drawers.ts'
import {faultsOf} from '../../pipeline/state/faults.ts'
import {openDatabase} from '../../pipeline/state/sqlite.ts'
import {openState} from '../../pipeline/state/state.ts'
import {flipped} from '../faults/flips.ts'
import {corpus, DAY_MS, MAY, timeless, within, type Newsroom, type Ran} from './growing.ts'

const articlesOf = ({records}: Ran): readonly {key: string; notes: readonly string[]}[] =>
  records.flatMap(record => (record.type === 'article' ? [{key: record.key, notes: record.notes}] : []))

async function failure(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it did not fail')
}

/** One byte of the first sheet of a drawer; so small a newsroom leaves `kin` empty, and gets a sheet that nobody sealed. */
async function flip(file: string, name: DrawerName): Promise<void> {
  const database = await openDatabase(file)
  try {
    const [row] = database.rows(`SELECT id, sheet FROM ${name} ORDER BY id LIMIT 1`)
    const [id, sheet] = row ?? ['a b', new Uint8Array(32)]
    if (typeof id !== 'string' || !(sheet instanceof Uint8Array)) throw new Error(`${name} holds no sheets`)
    const bytes = Uint8Array.from(sheet)
    bytes[bytes.length - 1]! ^= 1
    database.run(`INSERT OR REPLACE INTO ${name} VALUES (?, ?)`, [id, bytes])
  } finally {
    database.close()
  }
}

const stateFile = (room: Newsroom): string => path.join(room.state, 'state.db')

describe('a state', function () {
  this.timeout(120_000)

  it('keeps an article whose file is gone, and says so; drops it where that is asked for', () =>
    within(async room => {
      await room.add(corpus(8))
      const whole = await room.run()
      await room.remove('a00002.json')
      const kept = await room.run()
      const countsIn = ({records}: Ran): unknown =>
        records.flatMap(one => (one.type === 'run' ? [[one.inputs, one.articles, one.skipped, one.absent]] : []))
      expect([whole, kept].map(countsIn)).to.deep.equal([[[8, 8, 0, undefined]], [[7, 8, 0, 1]]])
      expect(articlesOf(kept).filter(({notes}) => notes.includes('no longer in the input'))).to.deep.equal([
        {key: 'a00002.json', notes: ['no longer in the input']},
      ])
      await room.add(corpus(3).slice(2))
      expect(timeless((await room.run()).records)).to.deep.equal(timeless(whole.records))
      await room.remove('a00002.json')
      expect(articlesOf(await room.run({dropAbsent: true})).map(({key}) => key)).not.to.include('a00002.json')
    }))

  it('is not written to by a run that brings nothing', () =>
    within(async room => {
      await room.add(corpus(8))
      const first = await room.run()
      const bytes = await readFile(stateFile(room))
      const second = await room.run()
      expect(second.taken.added).to.equal(0)
      expect(second.records).to.deep.equal(first.records)
      expect((await readFile(stateFile(room))).equals(bytes)).to.equal(true)
    }))

  it('takes a line that moved for the same article, and a file turned over for new ones', () =>
    within(async room => {
      const line = (id: string | null, text: string): string => JSON.stringify({...(id === null ? {} : {id}), text})
      const feed = (...lines: readonly string[]): Promise<void> =>
        room.add([{name: 'feed.jsonl', content: `${lines.join('\n')}\n`}])
      await feed(line('one', 'The mayor opened the bridge.'), line(null, 'Bakers raised their prices.'))
      await room.run()
      await feed(line(null, 'Divers found a wreck.'), line('one', 'The mayor opened the bridge.'))
      const {taken, records} = await room.run()
      expect(taken).to.include({added: 1})
      expect(taken.changed).to.deep.equal([])
      expect(records.flatMap(one => (one.type === 'article' ? [one.key] : [])).sort()).to.deep.equal([
        'feed.jsonl#L1',
        'feed.jsonl#L2',
        'feed.jsonl#one',
      ])
    }))

  it('forgets what is older than is retained, with its text, and takes it in again where more is retained', () =>
    within(async room => {
      await room.add(corpus(40))
      const now = MAY + 9 * DAY_MS
      const all = await room.run({now})
      const some = await room.run({now, retainDays: 7})
      const days = some.records.flatMap(one =>
        one.type === 'article' && one.published !== null ? [one.published] : [],
      )
      expect(days.every(day => day >= '2031-05-03')).to.equal(true)
      expect(days.length).to.be.greaterThan(5)
      expect(some.taken.removed).to.equal(articlesOf(all).length - articlesOf(some).length)
      const state = await openState(room.state)
      compact(state)
      state.close()
      const gone = all.records.find(one => one.type === 'article' && (one.published ?? '9') < '2031-05-03')
      const sentence = gone?.type === 'article' ? gone.headline : ''
      expect(sentence).not.to.equal('')
      expect((await readFile(stateFile(room))).toString('utf8')).not.to.contain(sentence)
      expect(timeless((await room.run({now, retainDays: 30})).records)).to.deep.equal(timeless(all.records))
      // Not taken in at all: as if it had been forgotten at once.
      const fresh = path.join(room.folder, 'fresh')
      await rename(room.state, fresh)
      expect(timeless((await room.run({now, retainDays: 7})).records)).to.deep.equal(timeless(some.records))
    }))

  it('refuses other settings, another window, other options; a rebuild works all out again and keeps first days', () =>
    within(async room => {
      await room.add(corpus(12))
      const first = await room.run({now: MAY + 10 * DAY_MS})
      const settings = {...defaultSettings, candidates: {...defaultSettings.candidates, storyFloor: 0.06}}
      const cases = [
        [{settings}, /: the settings differs\./],
        [{options: {window: {days: 5, today: 0}}}, /: --window differs\./],
        [{options: {timezone: 'Europe/Oslo'}}, /--timezone, --stories or --source differs\./],
      ] as const
      for (const [how, message] of cases) {
        const refused = await failure(room.run(how))
        expect(refused).to.include({exitCode: 2, code: 'other-state'})
        expect(refused.message).to.match(message)
      }
      const later = MAY + 20 * DAY_MS
      const rebuilt = await room.run({settings, rebuild: true, now: later})
      const times = rebuilt.records.flatMap(one => (one.type === 'story' ? one.divergences : []))
      expect(times.length).to.be.greaterThan(0)
      expect(new Set(times.map(({firstSeen}) => firstSeen))).to.deep.equal(new Set(['2031-05-11T00:00:00Z']))
      const back = await room.run({rebuild: true, now: later})
      expect(timeless(back.records)).to.deep.equal(timeless(first.records))
    }))

  it('is the same after it was compacted, and smaller', () =>
    within(async room => {
      for (const part of [0, 1, 2]) {
        await room.add(corpus(24).filter((_, n) => n % 3 === part))
        await room.run()
      }
      const before = await room.run()
      const state = await openState(room.state)
      try {
        const {bytes, segments} = statusOf(state)
        compact(state)
        const now = statusOf(state)
        expect(now.segments).to.be.lessThan(segments)
        expect(now.bytes).to.be.lessThan(bytes)
        expect(faultsOf(state)).to.deep.equal([])
      } finally {
        state.close()
      }
      expect((await room.run()).records).to.deep.equal(before.records)
    }))

  it('misses a story that was told, and a rebuild tells it again', () =>
    within(async room => {
      await room.add(corpus(8))
      const {records} = await room.run()
      const database = await openDatabase(stateFile(room))
      database.run('DELETE FROM stories WHERE id = (SELECT min(id) FROM stories)')
      database.close()
      const state = await openState(room.state)
      expect(faultsOf(state)).to.have.length(1)
      expect(faultsOf(state)[0]).to.match(/^stories\/[0-9a-f]{24} is missing$/)
      state.close()
      expect(timeless((await room.run({rebuild: true})).records)).to.deep.equal(timeless(records))
    }))

  it('notices a flipped byte or is not harmed by it, wherever it lies', async () => {
    const {tried, noticed, wrong} = await flipped({from: 13, every: 97})
    expect(wrong).to.deep.equal([])
    expect(tried).to.be.greaterThan(1000)
    expect(noticed).to.be.greaterThan(tried / 8)
  })

  it('with a sheet that a flipped bit has made text, which is no UTF-8, is damaged', () =>
    within(async room => {
      await room.add(corpus(4))
      await room.run()
      const database = await openDatabase(stateFile(room))
      database.run(`UPDATE texts SET sheet = CAST(x'ff00fe' AS TEXT)`)
      database.run(`UPDATE cards SET sheet = CAST(x'ff00fe' AS TEXT)`)
      database.close()
      expect((await failure(room.run())).message).to.match(/is damaged/)
    }))

  it('is put aside where it is damaged and a rebuild is asked for', () =>
    within(async room => {
      await room.add(corpus(6))
      const {records} = await room.run()
      await truncate(stateFile(room), Math.floor((await stat(stateFile(room))).size / 2))
      expect(await failure(room.run())).to.include({exitCode: 4, code: 'damaged-state'})
      expect(timeless((await room.run({rebuild: true})).records)).to.deep.equal(timeless(records))
      expect(await readdir(room.state)).to.include('state.db.damaged')
    }))

  for (const name of DRAWERS) {
    const isKept = name === 'marks' || name === 'texts'
    it(`with a flipped byte in ${name} is ${isKept ? 'put aside' : 'made again out of its texts'} by a rebuild`, () =>
      within(async room => {
        await room.add(corpus(8))
        const {records} = await room.run({now: MAY + 10 * DAY_MS})
        await room.remove('a00002.json')
        const {records: whole} = isKept ? await room.run({dropAbsent: true}) : await room.run()
        await flip(stateFile(room), name)
        const rebuilt = await room.run({rebuild: true, now: MAY + 20 * DAY_MS})
        expect(timeless(rebuilt.records)).to.deep.equal(timeless(whole))
        expect((await readdir(room.state)).includes('state.db.damaged')).to.equal(isKept)
        const first = rebuilt.records.flatMap(one => (one.type === 'story' ? one.divergences : []))
        expect(records.length * first.length).to.be.greaterThan(0)
        const day = isKept ? '2031-05-21T00:00:00Z' : '2031-05-11T00:00:00Z'
        expect(first.map(({firstSeen}) => firstSeen)).to.include(day)
        const state = await openState(room.state)
        try {
          expect(faultsOf(state)).to.deep.equal([])
        } finally {
          state.close()
        }
      }))
  }
})
