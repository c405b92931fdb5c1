/** Settings that a user changes: what is taken, and what is refused with its place, its range and what to do. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import {settingsSchema, settingsWith, wrongSettings} from '../../pipeline/schema/settings.ts'
import {defaultSettings, settingsTable} from '../../pipeline/settings.ts'
import type {Table} from '../../pipeline/settings/define.ts'

const tables: readonly (readonly [string, Table])[] = Object.entries(settingsTable)
const all = tables.flatMap(([room, table]) => Object.entries(table).map(([name, setting]) => ({room, name, setting})))

const followsSchema = new Ajv2020({strict: true}).compile(settingsSchema())

describe('settings that a user changes', () => {
  it('are all settings, with what was changed', () => {
    const settings = settingsWith({cluster: {storyMembers: 100}})
    expect(settings).to.deep.equal({
      ...defaultSettings,
      cluster: {...defaultSettings.cluster, storyMembers: 100},
    })
    expect(settingsWith({})).to.deep.equal(defaultSettings)
  })

  const [least, most] = settingsTable.cluster.storyMembers.range
  const cases: readonly (readonly [unknown, string, RegExp, RegExp])[] = [
    [
      {cluster: {storyMembers: least - 1}},
      'settings.cluster.storyMembers',
      /is -?\d+/,
      new RegExp(`${least} to ${most}`),
    ],
    [{cluster: {storyMembers: '100'}}, 'settings.cluster.storyMembers', /is "100"/, /number/],
    [{cluster: {storyMembers: NaN}}, 'settings.cluster.storyMembers', /is NaN/, /number/],
    [{cluster: {storyMembers: undefined}}, 'settings.cluster.storyMembers', /is undefined/, /number/],
    [{cluster: {storymembers: 100}}, 'settings.cluster.storymembers', /is no setting/, /storyMembers/],
    [{cluster: {toString: 1}}, 'settings.cluster.toString', /is no setting/, /storyMembers/],
    [{clusters: {}}, 'settings.clusters', /is no group/, /cluster/],
    [JSON.parse('{"__proto__": {}}'), 'settings.__proto__', /is no group/, /cluster/],
    [{cluster: 100}, 'settings.cluster', /is no object/, /numbers/],
    [null, 'settings', /is no object/, /rooms/],
    [[], 'settings', /is no object/, /rooms/],
  ]
  for (const [changes, where, matter, action] of cases)
    it(`refuses ${JSON.stringify(changes)} at ${where}`, () => {
      const [wrong] = wrongSettings(changes)
      expect(wrong?.where).to.equal(where)
      expect(wrong?.matter).to.match(matter)
      expect(wrong?.action).to.match(action)
      // JSON has no word for NaN and undefined: there they are null
      expect(followsSchema(JSON.parse(JSON.stringify(changes, (_, value: unknown) => value ?? null)))).to.equal(false)
    })

  it('tells of everything that is wrong, in its order', () =>
    expect(wrongSettings({cluster: {a: 1, b: 2}, x: {}}).map(({where}) => where)).to.deep.equal([
      'settings.cluster.a',
      'settings.cluster.b',
      'settings.x',
    ]))

  it('are refused with a Failure of the kind wrong-setting', () =>
    expect(() => settingsWith({cluster: {storyMembers: -1}}))
      .to.throw(Failure)
      .that.includes({code: 'wrong-setting', where: 'settings.cluster.storyMembers', exitCode: 2}))

  it('are taken by their schema exactly where they are taken by the check', () =>
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.double({noNaN: true, noDefaultInfinity: true}), (one, shift) => {
        const [from, to] = one.setting.range
        for (const value of [from, to, from - 1, to + 1, one.setting.value, shift]) {
          const changes = {[one.room]: {[one.name]: value}}
          expect(followsSchema(changes)).to.equal(wrongSettings(changes).length === 0)
        }
      }),
    ))
})
