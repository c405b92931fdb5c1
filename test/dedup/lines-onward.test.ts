/** Lines carried on into other files: each where it belongs, byte for byte, however long it is and whatever lies between. */
import {closeSync, openSync, readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import * as fc from 'fast-check'
import {describe, it} from 'mocha'
import {LinesOnward} from '../../stages/dedup/lines-onward.ts'

/** A line of so many bytes, what stands behind it, and the file that it is to go to: 0, 1, or none. */
interface Given {
  readonly bytes: number
  readonly behind: string
  readonly to: 0 | 1 | null
}

const lineOf = ({bytes}: Given, at: number): Buffer =>
  Buffer.from(Array.from({length: bytes}, (_, k) => 33 + ((7 * at + k) % 90)))

const HEAD = 'what stands there'

/** What the two files hold at the end, and what they should. */
async function carried(given: readonly Given[], cut = 0): Promise<{readonly is: string[]; readonly wanted: string[]}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-test-'))
  const [from, ...into] = ['in', 'one', 'two'].map(name => path.join(folder, name)) as [string, ...string[]]
  const lines = given.map(lineOf)
  const all = Buffer.concat(given.flatMap(({behind}, at) => [lines[at] ?? Buffer.alloc(0), Buffer.from(behind)]))
  await writeFile(from, all.subarray(0, all.length - cut))
  for (const name of into) await writeFile(name, HEAD)
  const starts: number[] = []
  given.reduce((at, {bytes, behind}) => (starts.push(at), at + bytes + behind.length), 0)
  const fds = [from, ...into].map((name, k) => openSync(name, k === 0 ? 'r' : 'r+'))
  try {
    const onward = new LinesOnward()
    const outlets = [1, 2].map(k => onward.outlet(k, fds[k] ?? 0, HEAD.length))
    onward.carry(
      {
        count: given.length,
        start: at => starts[at] ?? 0,
        size: at => given[at]?.bytes ?? 0,
        to: at => outlets[given[at]?.to ?? 2] ?? null,
      },
      {path: from, fd: fds[0] ?? 0},
    )
    for (const outlet of outlets) outlet.flush()
    const wanted = into.map(
      (_, k) => HEAD + given.map(({to}, at) => (to === k ? `${lines[at]?.toString('latin1') ?? ''}\n` : '')).join(''),
    )
    return {is: into.map(name => readFileSync(name, 'latin1')), wanted}
  } finally {
    for (const fd of fds) closeSync(fd)
    await rm(folder, {recursive: true})
  }
}

const row = (count: number, line: Given): Given[] => Array.from({length: count}, () => line)

describe('lines carried on', () => {
  const tables: readonly (readonly [string, readonly Given[]])[] = [
    ['none', []],
    ['one without a newline behind it', [{bytes: 5, behind: '', to: 0}]],
    ['empty ones', row(3, {bytes: 0, behind: '\n', to: 1})],
    ['a row for one file', row(500, {bytes: 3000, behind: '\n', to: 0})],
    ['lines that end as those of Windows do', row(3, {bytes: 9, behind: '\r\n', to: 0})],
    ['two files in turn', [0, 1, 0, 1].flatMap(to => row(40, {bytes: 2000, behind: '\n', to: to === 0 ? 0 : 1}))],
    [
      'one between long ones that nobody wants',
      [9000, 10, 200_000].map(bytes => ({bytes, behind: '\n', to: bytes === 10 ? 0 : null})),
    ],
    ['longer ones than the room', [400_000, 131_072, 131_073].map(bytes => ({bytes, behind: '\n', to: 1}))],
  ]
  for (const [name, given] of tables)
    it(`are there whole: ${name}`, async () => {
      const {is, wanted} = await carried(given)
      expect(is).to.deep.equal(wanted)
    })

  it('are there whole, whatever they are', async () => {
    const line = fc.record({
      bytes: fc.oneof(fc.nat(300), fc.nat(20_000), fc.constantFrom(131_071, 131_072, 131_073, 300_000)),
      behind: fc.constantFrom('\n', '\r\n', '\n\n\n', '\n{"a": "picture"}\n'),
      to: fc.constantFrom(0, 1, null),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, {maxLength: 60}), async given => {
        const {is, wanted} = await carried(given)
        expect(is.map((text, k) => text === wanted[k])).to.deep.equal([true, true])
      }),
      {numRuns: 60},
    )
  })

  it('are missed where the file has become shorter', async () => {
    const given = row(3, {bytes: 50, behind: '\n', to: 0})
    const caught = await carried(given, 10).catch((error: unknown) => error)
    expect(String(caught)).to.match(/changed while it was read/u)
  })
})
