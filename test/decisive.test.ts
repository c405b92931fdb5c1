/** What of the settings decides the result: of that alone the hashes of states and pages are made. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {defaultSettings as settings} from '../pipeline/settings.ts'
import {decisive} from '../pipeline/settings/decisive.ts'
import {fingerprintOf} from '../pipeline/state/fingerprint.ts'
import {madeOf, type Ingredients} from '../stages/report/made.ts'
import {createDesk} from '../stages/report/desk.ts'
import {run, story} from './report/invented.ts'

type Some = Readonly<Record<string, unknown>>

const changes: readonly (readonly [string, boolean, Some])[] = [
  ['nothing', false, {}],
  ['how long an article may take', false, {read: {...settings.read, maxArticleSeconds: 60}}],
  ['how much is laid on the disk at once', false, {state: {...settings.state, storiesAtOnce: 1, tick: 0}}],
  ['how large an article may be', true, {read: {...settings.read, maxFileBytes: 4096}}],
  ['a number of a rule', true, {align: {...settings.align, coreFrom: 0.5}}],
  ['a name of the list in another room', true, {align: {...settings.align, state: 1, maxArticleSeconds: 1}}],
  ['what a run adds to its record', true, {timezone: 'Asia/Tokyo'}],
  ['that a room is not there', true, {read: undefined}],
]

describe('of the settings', () => {
  for (const [what, isDecisive, change] of changes)
    it(`${what} ${isDecisive ? 'decides the result' : 'decides nothing of it'}`, () => {
      const told = [settings, {...settings, ...change}].map(one => JSON.stringify(decisive(one)))
      expect(told[0] !== told[1]).to.equal(isDecisive)
    })

  it('a state and a page are made by what decides, and by no other', () => {
    const options = {jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null} as const
    const given: Omit<Ingredients, 'run'> = {
      making: {by: 'one', before: new Map(), now: new Map()},
      lines: [],
      pairs: [],
      desk: createDesk(),
      decisions: new Map(),
      settings: settings.report,
    }
    const made = (changed: typeof settings): readonly string[] => [
      fingerprintOf({settings: changed, options}).parts.settings,
      madeOf(story, {...given, run: {...run(), settings: changed}}),
    ]
    const same = {...settings, read: {...settings.read, maxArticleSeconds: 60}}
    const other = {...settings, read: {...settings.read, htmlDepth: 100}}
    expect(made(same)).to.deep.equal(made(settings))
    for (const [at, hash] of made(other).entries()) expect(hash).not.to.equal(made(settings)[at])
  })
})
