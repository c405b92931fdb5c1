/** Parquet: rows are articles, columns are fields. */
import {createRequire} from 'node:module'
import path from 'node:path'
import {expect} from 'chai'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {describe, it} from 'mocha'
import {notLoaded} from '../../stages/read/parquet.ts'
import {reading, useFolders, write} from './reading.ts'

const folder = useFolders()
const require = createRequire(import.meta.url)

function table(): Uint8Array {
  const columnData = [
    {name: 'id', data: [7n, 8n, 2n ** 60n], type: 'INT64' as const},
    {name: 'text', data: ['The ferry ran aground.', 'Ein Schiff, ein Hafen: größer.', ''], type: 'STRING' as const},
    {name: 'title', data: ['Ferry aground', null, null], type: 'STRING' as const},
    {
      name: 'date',
      data: [new Date(Date.UTC(2031, 1, 3, 4, 5)), new Date(Date.UTC(2031, 1, 4)), new Date(Date.UTC(2031, 1, 5))],
      type: 'TIMESTAMP' as const,
    },
    {name: 'views', data: [1.5, 2.5, 3.5], type: 'DOUBLE' as const},
  ]
  return new Uint8Array(parquetWriteBuffer({columnData, rowGroupSize: 2}))
}

describe('a Parquet file', () => {
  it('gives an article a row, over all row groups', async () => {
    const place = write(folder(), {'wire.parquet': table()})
    const {articles, problems, found} = await reading([path.join(place, 'wire.parquet')])
    expect(articles.map(({key, title, text, metadata}) => [key, title, text, metadata.date])).to.deep.equal([
      ['wire.parquet#7', 'Ferry aground', 'The ferry ran aground.', '2031-02-03T04:05:00.000Z'],
      ['wire.parquet#8', null, 'Ein Schiff, ein Hafen: größer.', '2031-02-04T00:00:00.000Z'],
      ['wire.parquet#1152921504606846976', null, '', '2031-02-05T00:00:00.000Z'],
    ])
    expect([problems.length, found]).to.deep.equal([0, 3])
  })
  it('that is none, or is cut, is a problem row', async () => {
    const place = write(folder(), {'a.parquet': 'PAR1 and no more', 'b.parquet': table().subarray(0, 300)})
    const {articles, problems} = await reading([place])
    expect(articles).to.deep.equal([])
    expect(problems.map(({file, code}) => [path.basename(file), code])).to.deep.equal([
      ['a.parquet', 'invalid-parquet'],
      ['b.parquet', 'invalid-parquet'],
    ])
  })

  const importing = async (name: string): Promise<void> => {
    await import(name)
  }
  const requiring = (name: string): Promise<void> =>
    new Promise(resolve => {
      require(name)
      resolve()
    })
  const failed: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
    ['missing', () => importing('no-such-library'), /which is not installed\. Run `npm install hyparquet`/],
    ['missing where it is required', () => requiring('no-such-library'), /which is not installed\./],
    [
      'broken',
      () => importing('data:text/javascript,throw Error("no half.")'),
      /cannot be loaded: no half\. Install it anew/,
    ],
  ]
  for (const [how, load, told] of failed)
    it(`wants a library: of one that is ${how} the cause is told`, async () => {
      const error = await load().catch((caught: unknown) => caught)
      const {message, action, exitCode, cause} = notLoaded(error)
      expect(`${message} ${action}`).to.match(told)
      expect([exitCode, cause]).to.deep.equal([2, error])
    })
})
