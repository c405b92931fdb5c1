/** Files of many articles through the whole walk: what is read of them is found again past the barrier. */
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {readArticles, scan, type ScanOptions, type SourceOption} from '../../pipeline/index.ts'
import type {ResultRecord} from '../../pipeline/records.ts'
import {examples} from '../read/examples.ts'
import {wirediff, workplace} from './spawned.ts'

const message = path.join(examples, 'newsml', 'message.xml')
const crawl = path.join(examples, 'warc', 'packed.warc.gz')

async function recordsOf(paths: readonly string[], options: ScanOptions = {}): Promise<readonly ResultRecord[]> {
  const all: ResultRecord[] = []
  for await (const record of scan(paths, options)) all.push(record)
  return all
}

describe('files that hold many articles', () => {
  it('give records that quote them, whatever the number of jobs', async () => {
    const records = await recordsOf([message, crawl], {jobs: 4})
    expect(records).to.deep.equal(await recordsOf([crawl, message], {jobs: 1}))
    const articles = records.filter(record => record.type === 'article')
    expect(articles.length).to.equal(10)
    expect(articles.find(({key}) => key.endsWith('/latin-1'))).to.include({
      file: 'packed.warc.gz',
      text: 'Café owner wins case\n\nThe owner of the Café Lindqvist won her case on Friday.',
    })
    expect(records.some(record => record.type === 'pair' && record.relation === 'exact')).to.equal(true)
    expect(records[0]).to.deep.include({type: 'run', inputs: 11, articles: 10, skipped: 1, ignored: 4})
  })

  it('tell two versions of one item, where they differ, as an update', async () => {
    const records = await recordsOf([message])
    const story = records.find(record => record.type === 'story')
    const {divergences = []} = story ?? {}
    expect(divergences.map(({kind, verdict}) => `${kind} ${verdict}`)).to.deep.equal(['number update'])
    expect(records.filter(record => record.type === 'article').map(({edition}) => edition?.version)).to.deep.equal([
      '1',
      '2',
      '2',
    ])
  })

  it('show an embargo above what is to be checked, and once among what is known of the article', async () => {
    const place = await workplace({})
    try {
      const embargoed = path.join(examples, 'newsml', 'item-nitf.xml')
      const ninjs = path.join(examples, 'ninjs', '1.json')
      await wirediff(['compare', embargoed, ninjs, '-o', 'out'], {cwd: place.folder})
      const [name = ''] = await readdir(path.join(place.folder, 'out', 'stories'))
      const page = await readFile(path.join(place.folder, 'out', 'stories', name), 'utf8')
      expect(page.split('embargoed until 2031-03-04T12:30:00+01:00').length - 1).to.equal(2)
      expect(page.indexOf('embargoed until')).to.be.below(page.indexOf('No contradiction'))
    } finally {
      await place.close()
    }
  })

  it('are parted by dedup under their keys', async () => {
    const place = await workplace({})
    try {
      const {code} = await wirediff(['dedup', crawl, '-o', 'out', '--max-skipped', '1'], {cwd: place.folder})
      expect(code).to.equal(0)
      const lines = async (name: string): Promise<readonly {readonly key: string; readonly file: string}[]> =>
        (await readFile(path.join(place.folder, 'out', name), 'utf8'))
          .split('\n')
          .filter(line => line !== '')
          .map(line => JSON.parse(line) as {readonly key: string; readonly file: string})
      const [keep, drop] = [await lines('keep.jsonl'), await lines('drop.jsonl')]
      expect(keep.length + drop.length).to.equal(7)
      // the same page with what stands round it now and then: whole texts are compared
      expect(drop.length).to.equal(4)
      for (const {key, file} of [...keep, ...drop]) {
        expect(key).to.match(/^packed\.warc\.gz#https:\/\/post\.example\//)
        expect(path.resolve(place.folder, file)).to.equal(crawl)
      }
    } finally {
      await place.close()
    }
  })
})

describe('what names the outlet', () => {
  const rss = path.join(examples, 'feeds', 'rss-2.xml')
  const ninjs = path.join(examples, 'ninjs', '1.json')
  const outletsOf = async (file: string, source?: SourceOption): Promise<readonly string[]> => {
    const found: string[] = []
    for await (const record of readArticles([file], {source})) if (record.type === 'article') found.push(record.source)
    return found
  }
  const table: readonly (readonly [string, string, SourceOption | undefined, readonly string[]])[] = [
    ['what the feed says', rss, undefined, ['Harbour Post: Local', 'Harbour Wire', 'Harbour Post: Local']],
    ['the domain', rss, 'domain', ['post.example', 'post.example', 'post.example']],
    ['the path', rss, 'path', ['rss-2', 'rss-2', 'rss-2']],
    ['the domain, where there is none', ninjs, 'domain', ['Harbour Wire']],
    ['a field', ninjs, {field: 'located'}, ['Halden']],
  ]
  for (const [name, file, source, outlets] of table)
    it(`is ${name}`, async () => expect(await outletsOf(file, source)).to.deep.equal(outlets))

  it('is asked for by --source', async () => {
    const place = await workplace({})
    try {
      const outlet = async (...flags: readonly string[]): Promise<string> => {
        const {stdout, stderr} = await wirediff(['compare', ninjs, '--json', ...flags], {cwd: place.folder})
        return /"source":"([^"]*)"/.exec(stdout)?.[1] ?? stderr
      }
      expect(await outlet('--source', 'path')).to.equal('1')
      expect(await outlet('--source', 'field:located')).to.equal('Halden')
      expect(await outlet('--source-field', 'byline')).to.equal('Nora Field')
      expect(await outlet('--source', 'moon')).to.contain('Give field:NAME, path or domain.')
      expect(await outlet('--source', 'path', '--source-field', 'byline')).to.contain('cannot be used together')
    } finally {
      await place.close()
    }
  })
})
