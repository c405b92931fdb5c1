/** Publishing: what a reader finds while runs come and go. */
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import {LOCK} from '../../stages/report/lock.ts'
import {createPublication, type Publication} from '../../stages/report/publication.ts'
import {asideOf, switchAll} from '../../stages/report/switch.ts'

describe('publishing a run', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wirediff-publish-'))))
  afterEach(() => rm(folder, {recursive: true}))
  const at = (...names: readonly string[]): string => join(folder, ...names)
  const text = (...names: readonly string[]): Promise<string> => readFile(at(...names), 'utf8')

  async function laid(word: string): Promise<{readonly publication: Publication; readonly way: string}> {
    const publication = await createPublication(folder)
    const put = async (opening: ReturnType<Publication['open']>, words: string): Promise<void> => {
      const sheet = await opening
      await sheet.write(words)
      await sheet.close()
    }
    await put(publication.open('results.jsonl'), word)
    await put(publication.openInRun('core.csv'), `table ${word}`)
    await put(publication.openInRun('stories/s0.html'), `page ${word}`)
    await put(publication.openInRun('index.html', {shown: false}), `inner ${word}`)
    const way = await publication.seal()
    await put(publication.open('index.html'), `<a href="${way}/stories/s0.html">`)
    return {publication, way}
  }

  async function run(word: string): Promise<string> {
    const {publication, way} = await laid(word)
    await publication.publish(['core.csv', 'groups.csv'])
    return way
  }

  it('an index finds the pages and tables of its own run until the next stands, and one run longer', async () => {
    const first = await run('a')
    expect(first).to.match(/^runs\/[0-9a-f]{12}$/)
    const {publication, way: second} = await laid('b')
    expect(await text('index.html')).to.contain(first)
    expect(await text(first, 'stories/s0.html')).to.equal('page a')
    expect(await text('core.csv')).to.equal('table a')
    await publication.publish()
    expect(await text('index.html')).to.contain(second)
    expect(await text(first, 'core.csv')).to.equal('table a')
    expect(await text('core.csv')).to.equal('table b')
    expect(await text('stories/s0.html')).to.equal('page b')
    const third = await run('c')
    expect((await readdir(at('runs'))).map(name => `runs/${name}`).toSorted()).to.deep.equal([second, third].toSorted())
  })

  it('the same run has the same name, and keeps the files that it shows', async () => {
    const first = await run('a')
    const before = await stat(at('core.csv'))
    expect(await run('a')).to.equal(first)
    expect((await stat(at('core.csv'))).ino).to.equal(before.ino)
    expect(await readdir(at('runs'))).to.have.length(1)
  })

  it('what was changed by hand in a run’s folder is put right by the same run', async () => {
    const way = await run('a')
    await writeFile(at(way, 'core.csv'), 'scribbled')
    await rm(at(way, 'stories'), {recursive: true})
    await run('a')
    expect([await text(way, 'core.csv'), await text('core.csv'), await text(way, 'stories/s0.html')]).to.deep.equal([
      'table a',
      'table a',
      'page a',
    ])
  })

  it('a run that is given up leaves nothing, and what stood there stands', async () => {
    const fresh = await laid('a')
    await fresh.publication.discard()
    expect(await readdir(folder)).to.deep.equal([])
    const first = await run('a')
    const {publication} = await laid('b')
    await publication.discard()
    expect((await readdir(folder)).toSorted()).to.deep.equal(
      ['.wirediff', 'core.csv', 'index.html', 'results.jsonl', 'runs', 'stories'].toSorted(),
    )
    expect(await readdir(at('runs'))).to.deep.equal([first.slice('runs/'.length)])
    expect(await text('results.jsonl')).to.equal('a')
  })

  it('a run whose lock was taken away does not publish', async () => {
    await run('a')
    const {publication} = await laid('b')
    await writeFile(at(LOCK), `${process.ppid} another.host\n`)
    let failure: unknown = null
    await publication.publish().catch((error: unknown) => (failure = error))
    expect(failure).to.be.instanceOf(Failure).and.include({exitCode: 5})
    await publication.discard()
    expect(await text('results.jsonl')).to.equal('a')
    expect(await readdir(folder)).to.include(LOCK)
  })

  it('files are replaced all or not at all', async () => {
    for (const name of ['one', 'two', 'gone']) await writeFile(at(name), `old ${name}`)
    await writeFile(at('new.part'), 'new')
    const moves = [
      {from: at('new.part'), to: at('one')},
      {from: null, to: at('gone')},
      {from: at('missing.part'), to: at('two')},
    ]
    expect(() => switchAll(moves))
      .to.throw(Failure)
      .that.includes({exitCode: 4})
    expect((await readdir(folder)).toSorted()).to.deep.equal(['gone', 'one', 'two'])
    for (const name of ['one', 'two', 'gone']) expect(await text(name)).to.equal(`old ${name}`)
    expect(asideOf(at('one'), 'old')).to.equal(at('.wirediff-one.old'))
  })

  it('what cannot be put back keeps its second name, and the next run gives it back its first', async () => {
    await writeFile(at('one'), 'old one')
    await writeFile(at('new.part'), 'new')
    await mkdir(at('folder'))
    const moves = [
      {from: null, to: at('one')},
      // No file can be renamed to the name of a folder.
      {from: at('folder'), to: at('one')},
      {from: at('missing.part'), to: at('two')},
    ]
    expect(() => switchAll(moves)).to.throw(Failure)
    expect(await text('.wirediff-one.old')).to.equal('old one')
    await rm(at('one'), {recursive: true})
    await writeFile(at('.wirediff-new.part.old'), 'of a file that stands')
    const publication = await createPublication(folder)
    expect((await readdir(folder)).filter(name => name !== LOCK).toSorted()).to.deep.equal(['new.part', 'one'])
    expect(await text('one')).to.equal('old one')
    expect(await text('new.part')).to.equal('new')
    await publication.discard()
  })
})
