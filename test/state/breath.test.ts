/** A run that asks the state question after question still hears that it is to stop. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {breath} from '../../pipeline/state/breath.ts'

describe('a breath', () => {
  it('lets a timer be heard between two long pieces of work, and stops where that is asked for', async () => {
    const controller = new AbortController()
    await breath(controller.signal)
    setTimeout(() => controller.abort(new Error('stopped')), 0)
    const until = performance.now() + 120
    while (performance.now() < until);
    const stopped = await breath(controller.signal).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : null),
    )
    expect(stopped).to.equal('stopped')
  })
})
