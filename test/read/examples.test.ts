/**
 * Every example file of every format gives the articles that are written beside it, as it is and packed.
 *
 * `WRITE_EXAMPLES=1 npx mocha test/read/examples.test.ts` writes them anew, to be read by a person.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {EXPECTED, exampleFiles, examples, shown} from './examples.ts'
import {reading, useFolders, write, type Reading} from './reading.ts'

/** Reads every article a second time, and expects the same. */
const readTwice = (file: string): Promise<Reading> =>
  reading([file], {
    meanwhile: async (archive, articles) => {
      for (const article of articles.toReversed())
        expect(await archive.raw(article.ref, article.id)).to.deep.equal(article)
    },
  })

describe('example files', () => {
  const folder = useFolders()
  const names = exampleFiles.map(name => name.split('/')[0])

  it('are there for every format, several of each', () => {
    for (const format of ['html', 'ninjs', 'json', 'feeds', 'newsml', 'nitf', 'warc'])
      expect(names.filter(name => name === format).length, format).to.be.at.least(3)
  })

  for (const name of exampleFiles) {
    const file = path.join(examples, name)
    it(`${name} gives the expected articles`, async () => {
      const got = shown(await readTwice(file))
      if (process.env['WRITE_EXAMPLES'] === '1') writeFileSync(`${file}${EXPECTED}`, got)
      expect(got).to.equal(readFileSync(`${file}${EXPECTED}`, 'utf8'))
    })

    if (!name.endsWith('.gz'))
      it(`${name}.gz gives the same, packed at once and in two members`, async () => {
        const base = path.basename(name)
        const bytes = readFileSync(file)
        const middle = bytes.length >> 1
        const members = Buffer.concat([gzipSync(bytes.subarray(0, middle)), gzipSync(bytes.subarray(middle))])
        for (const content of [gzipSync(bytes), members]) {
          const packed = path.join(write(folder(), {[`${base}.gz`]: content}), `${base}.gz`)
          const got = shown(await readTwice(packed)).replaceAll(`${base}.gz`, base)
          expect(got).to.equal(readFileSync(`${file}${EXPECTED}`, 'utf8'))
        }
      })
  }
})
