import {expect} from 'chai'
import {describe, it} from 'mocha'
import {flow} from '../../pipeline/flow.ts'
import {scan, readArticles, compare, Failure} from '../../pipeline/index.ts'
import {openRun} from '../../pipeline/run.ts'
import type {ResultRecord} from '../../pipeline/records.ts'
import {align} from '../../stages/align/index.ts'
import {annotate} from '../../stages/annotate/index.ts'
import {candidates} from '../../stages/candidates/index.ts'
import {classify} from '../../stages/classify/index.ts'
import {cluster} from '../../stages/cluster/index.ts'
import {minhash} from '../../stages/minhash/index.ts'
import {normalize} from '../../stages/normalize/index.ts'
import {read, type InputFile} from '../../stages/read/index.ts'
import {report} from '../../stages/report/index.ts'
import {shingle} from '../../stages/shingle/index.ts'
import {verify} from '../../stages/verify/index.ts'
import {ferry, workplace} from './spawned.ts'

const {context} = openRun({
  options: {jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null},
})

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of given) found.push(one)
  return found
}

/** Each line leaves one room out, and the compiler says so: without the error, `npm run types` fails. */
export function doesNotCompile(files: AsyncIterable<InputFile>): void {
  const start = flow(files, context)
  const sketched = start.through(read).through(normalize).through(shingle).through(minhash)
  const placed = sketched.through(candidates).through(verify).through(cluster)
  // @ts-expect-error without read
  start.through(normalize)
  // @ts-expect-error without normalize
  start.through(read).through(shingle)
  // @ts-expect-error without shingle
  start.through(read).through(normalize).through(minhash)
  // @ts-expect-error without minhash
  start.through(read).through(normalize).through(shingle).through(candidates)
  // @ts-expect-error without candidates
  sketched.through(verify)
  // @ts-expect-error without verify
  sketched.through(candidates).through(cluster)
  // @ts-expect-error without cluster
  sketched.through(candidates).through(verify).through(annotate)
  // @ts-expect-error without annotate
  placed.through(align)
  // @ts-expect-error without align
  placed.through(annotate).through(classify)
  // @ts-expect-error without classify
  placed.through(annotate).through(align).through(report)
}

describe('the plan and the face of the library', () => {
  it('scan, compare and readArticles give typed results and write nothing', async () => {
    const place = await workplace(ferry)
    try {
      const types = (records: readonly ResultRecord[]): string[] => [...new Set(records.map(({type}) => type))]
      const scanned = await all(scan([`${place.folder}/in`]))
      expect(types(scanned).slice(0, 4)).to.deep.equal(['run', 'article', 'pair', 'story'])
      const compared = await all(compare([`${place.folder}/in/herald.txt`, `${place.folder}/in/courier.txt`]))
      expect(compared.filter(({type}) => type === 'story')).to.have.length(1)
      const articles = await all(readArticles([`${place.folder}/in`]))
      expect(articles.map(({key}) => key)).to.deep.equal(['bread.txt', 'copy.txt', 'courier.txt', 'herald.txt'])
    } finally {
      await place.close()
    }
  })

  it('every span of the records is the slice of its article', async () => {
    const place = await workplace(ferry)
    try {
      const records = await all(scan([`${place.folder}/in`]))
      const texts = new Map(
        records.flatMap(record => (record.type === 'article' ? [[record.id, record] as const] : [])),
      )
      let spans = 0
      for (const record of records) {
        if (record.type !== 'story') continue
        const evidence = record.divergences.flatMap(({readings}) => readings.flatMap(reading => reading.evidence))
        const tellings = record.core.flatMap(claim => claim.tellings)
        for (const span of [...evidence, ...tellings, ...record.unique]) {
          const article = texts.get(span.article)
          const text = span.in === 'title' ? article?.title : article?.text
          expect(text?.slice(span.start, span.end)).to.equal(span.text)
          spans += 1
        }
      }
      expect(spans).to.be.above(0)
    } finally {
      await place.close()
    }
  })

  it('a path that does not exist is a Failure with exit code 2', async () => {
    let caught: unknown = null
    await all(scan(['no-such-folder'])).catch((error: unknown) => (caught = error))
    expect(caught).to.be.instanceOf(Failure).and.to.include({exitCode: 2})
  })
})
