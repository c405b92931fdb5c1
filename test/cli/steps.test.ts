/** How far dedup is, and how long each of its steps took. */
import {PassThrough} from 'node:stream'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {createSteps, type Steps} from '../../pipeline/cli/steps.ts'
import {ferry, workplace} from './spawned.ts'

const STEP = /^([a-z, -]+): \d+\.\d\d s, \d+ MB$/u

/** What is said of a run, without its numbers. */
function said(
  work: (steps: Steps) => void,
  shown = false,
): {readonly lines: readonly string[]; readonly drawn: string} {
  const lines: string[] = []
  const stream = new PassThrough()
  const line = Object.assign(stream, {columns: 80}) as unknown as NodeJS.WriteStream
  work(createSteps(line, {shown, say: text => lines.push(text)}))
  return {
    lines: lines.map(text => STEP.exec(text)?.[1] ?? `not of that form: ${text}`),
    drawn: String(stream.read() ?? ''),
  }
}

describe('steps of dedup', () => {
  it('are told once each, when they are over', () => {
    const {lines} = said(steps => {
      for (const step of ['sketch', 'band', 'frequencies', 'terms', 'neighbours', 'verify'] as const) steps.begin(step)
      steps.closing()
      steps.clear()
      steps.end()
    })
    expect(lines).to.deep.equal([
      'command started',
      'articles read',
      'near-copies looked for',
      'tellings of the same event looked for',
      'pairs verified on the texts',
      'workers and temporary files gone',
    ])
  })
  it('are told again where another came between, and not where the run failed in them', () => {
    const {lines} = said(steps => {
      for (const step of ['write', 'part', 'write', 'verify'] as const) steps.begin(step)
      steps.clear()
    })
    const wanted = [
      'command started',
      'results written',
      'lists of what to keep and to drop written',
      'results written',
    ]
    expect(lines).to.deep.equal(wanted)
  })
  it('wipe the line of progress before they are told', () => {
    const {drawn} = said(steps => {
      steps.begin('sketch')
      steps.tell('sketch', 1, 1, 1000)
      steps.begin('band')
    }, true)
    expect(drawn.split('\r\u001b[K').map(text => text.slice(0, 29))).to.deep.equal([
      '',
      'sketch 100 % · 1,000 articles',
      '',
    ])
  })

  const runs: readonly (readonly [readonly string[], boolean])[] = [
    [['-v'], true],
    [[], false],
    [['-qv'], false],
  ]
  for (const [flags, told] of runs)
    it(`are ${told ? '' : 'not '}told with “${flags.join(' ')}”`, async () => {
      const place = await workplace(ferry)
      try {
        const {code, stdout, stderr} = await place.run('dedup', 'in', ...flags)
        expect(code).to.equal(0)
        const steps = stderr.split('\n').flatMap(line => STEP.exec(line)?.[1] ?? [])
        if (told)
          expect(steps).to.include.members([
            'command started',
            'articles read',
            'lists of what to keep and to drop written',
          ])
        else expect(steps).to.deep.equal([])
        expect(stdout).not.to.match(/ MB/u)
      } finally {
        await place.close()
      }
    })
})
