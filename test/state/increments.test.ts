/** Many small runs say what one run over all says; what is new is told, and what is not is left alone. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {scanFlow} from '../../pipeline/plan.ts'
import type {ResultRecord} from '../../pipeline/records.ts'
import {openRun} from '../../pipeline/run.ts'
import {corpus, DAY_MS, MAY, newsroom, storiesIn, timeless, within, type Piece} from './growing.ts'

const ALL = corpus(200)
const STEPS = 5

/** Every fifth of them, from the given one: late articles come in each step but the first. */
const portion = (step: number): readonly Piece[] => ALL.filter((_, n) => n % STEPS === step)

describe('a folder that grows', function () {
  this.timeout(120_000)
  let whole: readonly ResultRecord[] = []

  before(async () => {
    const room = await newsroom()
    await room.add(ALL)
    whole = (await room.run()).records
    await room.close()
  })

  it('has stories with findings, groups and undated articles, or the others show nothing', () => {
    const stories = storiesIn(whole)
    expect(stories.length).to.be.greaterThan(30)
    expect(stories.flatMap(({divergences}) => divergences).length).to.be.greaterThan(30)
    expect(whole.filter(({type}) => type === 'group').length).to.be.greaterThan(0)
    expect(whole.filter(record => record.type === 'article' && record.published === null).length).to.be.greaterThan(5)
  })

  for (const order of [
    [0, 1, 2, 3, 4],
    [3, 0, 4, 2, 1],
  ])
    it(`equals one run over all, in portions ${order.join(' ')}`, () =>
      within(async room => {
        let last: readonly ResultRecord[] = []
        for (const step of order) {
          await room.add(portion(step))
          last = (await room.run()).records
        }
        expect(timeless(last)).to.deep.equal(timeless(whole))
      }))

  it('equals a run with a window and no state', async () => {
    const room = await newsroom()
    const run = openRun({
      options: {
        ...{jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null},
        window: {days: 3, today: MAY / DAY_MS + 30},
      },
    })
    try {
      await room.add(ALL)
      const records: ResultRecord[] = []
      for await (const record of scanFlow(await run.files([room.input]), run.context)) records.push(record)
      expect(timeless(records)).to.deep.equal(timeless(whole))
    } finally {
      await run.close()
      await room.close()
    }
  })
})
