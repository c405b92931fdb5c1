/** An article that takes too long: a problem row, and the run goes on; what has no clock of its own is given one here. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {deadlines} from '../pipeline/deadline.ts'
import {scanFlow} from '../pipeline/plan.ts'
import type {ResultRecord} from '../pipeline/records.ts'
import {openRun} from '../pipeline/run.ts'
import {defaultSettings} from '../pipeline/settings.ts'
import {wrongIn} from '../pipeline/schema/records.ts'
import type {Problem} from '../pipeline/types.ts'
import {workplace} from './cli/spawned.ts'
import {corpus, storiesIn, within, type Newsroom, type Ran} from './state/growing.ts'

const told = ({file, stage, code}: Problem): string => `${file} ${stage} ${code}`
const problemsIn = (records: readonly ResultRecord[]): readonly string[] =>
  records.flatMap(one => (one.type === 'problem' ? [told(one)] : []))

/** Every look at it is so much later than the one before. */
function stepping(step: () => number): () => number {
  let time = 0
  return () => (time += step())
}

describe('the time of an article', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'wirediff-deadline-'))))
  afterEach(() => rm(folder, {recursive: true}))
  const settings = {...defaultSettings, read: {...defaultSettings.read, maxArticleSeconds: 1}}
  const options = {jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null} as const

  async function scanned(now: () => number, onVerified = (): void => undefined): Promise<readonly ResultRecord[]> {
    const advance = (stage: string): void => {
      if (stage === 'verify') onVerified()
    }
    const run = openRun({options, settings, now, progress: {advance}})
    try {
      const records: ResultRecord[] = []
      for await (const record of scanFlow(await run.files([folder]), run.context)) records.push(record)
      return records
    } finally {
      await run.close()
    }
  }

  it('is over behind its limit, not on it, and each article has its own', () => {
    let time = 0
    const begin = deadlines(2, () => time)
    const first = begin()
    time = 2000
    first.check()
    const second = begin()
    time = 2001
    expect(() => first.check()).to.throw()
    second.check()
  })

  it('is looked at while a page is read: a long one is a problem row, the others are read', async () => {
    for (const {name, content} of corpus(4)) await writeFile(path.join(folder, name), content)
    const long = `<p>${'The harbour of Dunmore was quiet. '.repeat(12_000)}</p>`
    await writeFile(path.join(folder, 'long.html'), `<html><body><article>${long}</article></body></html>`)
    const records = await scanned(stepping(() => 90))
    expect(problemsIn(records)).to.deep.equal(['long.html read article-time'])
    expect(records[0]).to.include({inputs: 5, articles: 4, skipped: 1})
    expect(storiesIn(records).flatMap(({divergences}) => divergences).length).to.be.greaterThan(0)
  })

  it('is looked at while an article is understood: all are problem rows, and the accounts add up', async () => {
    for (const {name, content} of corpus(4)) await writeFile(path.join(folder, name), content)
    const records = await scanned(stepping(() => 1001))
    expect(problemsIn(records)).to.deep.equal(corpus(4).map(({name}) => `${name} normalize article-time`))
    expect(records[0]).to.include({inputs: 4, articles: 0, skipped: 4})
  })

  it('is looked at while facts are marked: the article stays in its story, without facts', async () => {
    for (const {name, content} of corpus(4)) await writeFile(path.join(folder, name), content)
    const healthy = storiesIn(await scanned(() => 0))
    expect(healthy.flatMap(({divergences}) => divergences).length).to.be.greaterThan(0)
    let step = 0
    const records = await scanned(
      stepping(() => step),
      () => (step = 5000),
    )
    expect(problemsIn(records)).to.deep.equal(corpus(4).map(({name}) => `${name} annotate article-time`))
    expect(records[0]).to.include({inputs: 4, articles: 4, skipped: 0})
    expect(storiesIn(records).map(({articles}) => articles)).to.deep.equal(healthy.map(({articles}) => articles))
    // Their stories say so themselves: a report that is written from the records alone has no other word of it.
    expect(storiesIn(records).map(({unmarked}) => unmarked)).to.deep.equal(healthy.map(({articles}) => articles))
    expect(healthy.flatMap(({unmarked = []}) => unmarked)).to.deep.equal([])
    expect(records.map(wrongIn)).to.deep.equal(records.map(() => null))
    // What words alone show is still told.
    const kinds = (stories: ReturnType<typeof storiesIn>): readonly string[] =>
      stories.flatMap(({divergences}) => divergences.map(({kind}) => kind))
    expect(kinds(healthy)).to.include('number')
    expect(kinds(storiesIn(records))).not.to.include('number')
  })

  it('is looked at before a step: what is wholly marked is kept, though the last step was too long', async () => {
    await Promise.all(corpus(4).map(({name, content}) => writeFile(path.join(folder, name), content)))
    let [verified, looks] = [false, 0]
    const count = (): number => ((looks += verified ? 1 : 0), 0)
    const healthy = await scanned(count, () => (verified = true))
    // Four articles; the time of each begins with a look, and eight of its nine steps have one before them.
    expect(looks).to.equal(4 * (1 + 8))
    verified = false
    let left = looks
    // The clock stands until all are marked, and leaps then.
    const leaping = (): number => (verified && (left -= 1) < 0 ? 1e9 : 0)
    expect(await scanned(leaping, () => (verified = true))).to.deep.equal(healthy)
  })

  it('is another one in the next run: what was too slow is read and told again', () =>
    within(async room => {
      const found = ({records}: Ran): number => storiesIn(records).flatMap(({divergences}) => divergences).length
      // Files that have just been written are known by their stamp too.
      const at = {settings: {...settings, state: {...settings.state, tick: 0}}}
      await room.add(corpus(4))
      const none = await room.run({...at, clock: stepping(() => 1001)})
      expect([problemsIn(none.records).length, found(none)]).to.deep.equal([4, 0])
      // Four articles are understood in time; what marks them comes later.
      let looks = 0
      const slow = await room.run({...at, clock: stepping(() => ((looks += 1) > 12 ? 5000 : 0))})
      expect(problemsIn(slow.records)).to.deep.equal(corpus(4).map(({name}) => `${name} annotate article-time`))
      const idle = await room.run(at)
      expect(found(idle)).to.be.greaterThan(found(slow))
      expect(problemsIn(idle.records)).to.deep.equal([])
      // The state keeps with the story who was not marked, and forgets it with them.
      const unmarked = ({records}: Ran): readonly unknown[] => storiesIn(records).map(one => one.unmarked ?? [])
      expect(unmarked(slow)).to.deep.equal(storiesIn(slow.records).map(({articles}) => articles))
      expect(unmarked(idle)).to.deep.equal(storiesIn(idle.records).map(() => []))
    })).timeout(60_000)

  it('is not forgotten by a run that is stopped: the stories that it did not come to are told again by the next', async () => {
    const oneByOne = {...settings, state: {...settings.state, tick: 0, storiesAtOnce: 1}}
    /** Two stories, of which every article was too slow to be marked; the eighth, without a date, stands alone. */
    const slowly = async (room: Newsroom): Promise<void> => {
      let looks = 0
      await room.add(corpus(8))
      const slow = await room.run({settings: oneByOne, clock: stepping(() => ((looks += 1) > 24 ? 5000 : 0))})
      expect(problemsIn(slow.records)).to.have.length(7)
    }
    const found = ({records}: Ran): readonly number[] => storiesIn(records).map(({divergences}) => divergences.length)
    let [looks, whole]: [number, readonly number[]] = [0, []]
    await within(async room => {
      await slowly(room)
      whole = found(await room.run({settings: oneByOne, clock: stepping(() => ((looks += 1), 0))}))
    })
    await within(async room => {
      await slowly(room)
      let left = looks * 0.75
      const stopping = stepping(() => {
        if ((left -= 1) < 0) throw new Error('stopped')
        return 0
      })
      const stopped = room.run({settings: oneByOne, clock: stopping})
      expect(await stopped.then(String, String)).to.equal('Error: stopped')
      expect(found(await room.run({settings: oneByOne}))).to.deep.equal(whole)
    })
  }).timeout(60_000)

  it('is given by a flag, in seconds, minutes or an hour, to every command that reads articles', async () => {
    const place = await workplace({'in/a.txt': 'Bread is dearer\n\nBread is dearer in Lyon.\n'})
    try {
      const given: readonly (readonly [string, string, string])[] = [
        ['scan', '2m', '120s'],
        ['compare', '1h', '3600s'],
        ['dedup', '45s', '45s'],
      ]
      for (const [command, time, told] of given) {
        const {stdout} = await place.run(command, 'in', '--max-article-time', time, '--print-config', '--json')
        expect(JSON.parse(stdout), command).to.deep.include({'max-article-time': told})
      }
      const refused = await place.run('scan', 'in', '--max-article-time', '2h')
      expect(refused).to.include({code: 2})
      expect(refused.stderr).to.match(/"2h" is no time between 1s and 1h/)
    } finally {
      await place.close()
    }
  }).timeout(30_000)
})
