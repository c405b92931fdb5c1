/** The search for candidates can be stopped while it works: counted in pauses, not in seconds. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {defaultSettings} from '../../pipeline/settings.ts'
import {atOnce, inTurns, type Steps} from '../../pipeline/turns.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {proposePairs, proposing} from '../../stages/candidates/propose.ts'
import {proposingByDay} from '../../stages/candidates/window.ts'
import {sketched} from '../shingle/articles.ts'

const settings = defaultSettings.candidates
const PLACES = ['Harwich', 'Lisbon', 'Tampere', 'Gdynia', 'Oran', 'Halden', 'Cork']
const DAYS = 4

/** Distinct texts that share some of their words. */
const texts = (many: number): readonly Sketch[] =>
  Array.from({length: many}, (_, n) =>
    sketched({
      key: `${n}.txt`,
      text: `The council of ${PLACES[n % PLACES.length] ?? ''} met after vote ${n}, its speaker said. Case ${n * 11} was lost and the resolution of member ${n * 37} fell.`,
      published: `2031-03-0${1 + (n % DAYS)}`,
    }),
  )

/** How often the work pauses, and what comes of it. */
function counted<T>(steps: Steps<T>): {readonly pauses: number; readonly found: T} {
  let pauses = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) return {pauses, found: step.value}
    pauses += 1
  }
}

describe('the search for candidates', () => {
  it('pauses at every article in each of its long lanes, and finds the same', () => {
    for (const many of [1, 40, 80]) {
      const {pauses, found} = counted(proposing(texts(many), settings))
      // twice in the story lane, once in the lane of reuse
      expect(pauses).to.be.at.least(3 * many)
      expect(found).to.deep.equal(proposePairs(texts(many), settings))
    }
  })

  it('pauses as often on each day of a window', () => {
    const today = 9999
    const {pauses} = counted(proposingByDay(texts(40), {days: 1, today}, settings))
    expect(pauses).to.be.at.least(3 * 40)
  })
})

describe('work in turns', () => {
  const work = function* (steps: {done: number}, onStep: (done: number) => void): Steps<string> {
    while (steps.done < 10) {
      yield
      steps.done += 1
      onStep(steps.done)
    }
    return 'done'
  }

  it('is done to its end, and gives what it gives at once', async () => {
    const count = {done: 0}
    const {signal} = new AbortController()
    expect(
      await inTurns(
        work(count, () => undefined),
        signal,
      ),
    ).to.equal('done')
    expect(count.done).to.equal(10)
    expect(atOnce(work({done: 0}, () => undefined))).to.equal('done')
  })

  for (const stopAt of [1, 5, 9])
    it(`that is stopped in step ${stopAt} does no other`, async () => {
      const count = {done: 0}
      const controller = new AbortController()
      const reason = new Error('no more time')
      const steps = work(count, done => {
        if (done === stopAt) controller.abort(reason)
      })
      let thrown: unknown = null
      await inTurns(steps, controller.signal).catch((error: unknown) => (thrown = error))
      expect(thrown).to.equal(reason)
      expect(count.done).to.equal(stopAt)
    })

  it('lets a timer have its turn', async () => {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new Error('heard')), 1)
    const endless = function* (): Steps<never> {
      for (;;) yield
    }
    let thrown: unknown = null
    await inTurns(endless(), controller.signal).catch((error: unknown) => (thrown = error))
    clearTimeout(timer)
    expect(thrown).to.include({message: 'heard'})
  })
})
