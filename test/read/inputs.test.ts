import {execFileSync} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {Readable} from 'node:stream'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {Failure} from '../../pipeline/errors.ts'
import {labelsOf} from '../../stages/read/labels.ts'
import {skipWithNote} from '../shared.ts'
import {codesOf, reading, useFolders, write, type Reading} from './reading.ts'

const keys = ({articles}: Reading): readonly string[] => articles.map(({key}) => key)

describe('a folder', () => {
  const folder = useFolders()

  it('is walked in name order by code units', async () => {
    const names = [
      'b.txt',
      'a/z.txt',
      'a.txt',
      'B.txt',
      'a b.txt',
      'é.txt',
      'новости.txt',
      '-o.txt',
      'two\nlines.txt',
      `${'n'.repeat(250)}.txt`,
    ]
    const where = write(folder(), Object.fromEntries(names.map(name => [name, name])))
    const wanted = [
      '-o.txt',
      'B.txt',
      'a/z.txt',
      'a b.txt',
      'a.txt',
      'b.txt',
      `${'n'.repeat(250)}.txt`,
      'two\nlines.txt',
      'é.txt',
      'новости.txt',
    ]
    const read = await reading([where])
    expect(keys(read)).to.deep.equal(wanted)
    expect(read.articles.map(({text}) => text)).to.deep.equal(wanted)
  })

  it('leaves out the output of this run by its real place, and that of earlier ones by its marker', async () => {
    const where = write(folder(), {
      'a.txt': 'x',
      'old/.wirediff': '',
      'old/b.txt': 'x',
      'old/deep/c.txt': 'x',
      'new/d.txt': 'x',
      'news/e.txt': 'x',
    })
    const link = path.join(folder(), 'link')
    symlinkSync(where, link)
    const cases: readonly (readonly [string, string])[] = [
      [where, path.join(where, 'new')],
      [link, path.join(where, 'new')],
      [where, path.join(link, 'new')],
    ]
    for (const [root, out] of cases) {
      const read = await reading([root], {leaveOut: [out]})
      expect(keys(read), `${root} ${out}`).to.deep.equal(['a.txt', 'news/e.txt'])
      expect(read.ignored).to.equal(1)
    }
    expect(keys(await reading([path.join(where, 'old')]))).to.deep.equal(['b.txt', 'deep/c.txt'])
  })

  it('counts files of unknown kinds, and leaves hidden ones alone', async () => {
    const where = write(folder(), {
      'a.txt': 'x',
      'b.jpg': 'x',
      'c.txt.gz.gz': 'x',
      README: 'x',
      '.env': 'x',
      '.git/a.txt': 'x',
    })
    const read = await reading([where])
    expect(keys(read)).to.deep.equal(['a.txt'])
    expect(read).to.include({ignored: 5, found: 1, skipped: 0})
  })

  it('is read as far as the patterns say', async () => {
    const where = write(folder(), {'a.txt': 'x', 'drafts/b.txt': 'x', 'c.md': 'x', 'out/d.txt': 'x'})
    expect(
      keys(await reading([where], {include: ['*.txt'], exclude: ['drafts'], leaveOut: [path.join(where, 'out')]})),
    ).to.deep.equal(['a.txt'])
    expect(keys(await reading([where], {exclude: ['out/**']}))).to.deep.equal(['a.txt', 'c.md', 'drafts/b.txt'])
  })

  it('does not follow links, and opens no FIFO', async () => {
    const where = write(folder(), {'a.txt': 'x', 'below/b.txt': 'x'})
    symlinkSync('..', path.join(where, 'below', 'loop'))
    symlinkSync('a.txt', path.join(where, 'link.txt'))
    execFileSync('mkfifo', [path.join(where, 'pipe.txt')])
    const read = await reading([where])
    expect(keys(read)).to.deep.equal(['a.txt', 'below/b.txt'])
    expect(read).to.include({ignored: 3, skipped: 0})
  })

  it('that is empty gives nothing', async () => expect(await reading([folder()])).to.include({found: 0, ignored: 0}))

  it('tells files and folders that may not be read', async function () {
    if (process.getuid?.() === 0) skipWithNote(this, 'needs a user other than root')
    const where = write(folder(), {'a.txt': 'x', 'b.txt': 'x', 'c/d.txt': 'x'})
    chmodSync(path.join(where, 'b.txt'), 0)
    chmodSync(path.join(where, 'c'), 0)
    const read = await reading([where])
    chmodSync(path.join(where, 'c'), 0o700)
    expect(codesOf(read)).to.deep.equal(['unreadable', 'unreadable'])
    expect(read).to.include({found: 3, skipped: 2})
  })
})

describe('paths that are given', () => {
  const folder = useFolders()

  it('must all exist before anything is read', async () => {
    const where = write(folder(), {'a.txt': 'x'})
    const failure = await reading([where, path.join(where, 'none')]).catch((error: unknown) => error)
    expect(failure).to.be.instanceOf(Failure)
    expect(failure).to.include({exitCode: 2})
    expect(await reading(['-']).catch((error: unknown) => error)).to.include({exitCode: 2})
  })

  it('name their articles by the shortest path that tells them apart', async () => {
    const where = write(folder(), {'x/news/a.txt': '1', 'y/news/a.txt': '2', 'z/b.txt': '3', 'c.txt': '4'})
    const at = (name: string): string => path.join(where, name)
    expect(keys(await reading([at('x/news')]))).to.deep.equal(['a.txt'])
    expect(keys(await reading([at('x/news'), at('z')]))).to.deep.equal(['news/a.txt', 'z/b.txt'])
    expect(keys(await reading([at('x/news'), at('y/news')]))).to.deep.equal(['x/news/a.txt', 'y/news/a.txt'])
    expect(keys(await reading([at('c.txt')]))).to.deep.equal(['c.txt'])
    expect(keys(await reading([at('y/news/a.txt'), at('x/news/a.txt'), at('c.txt')]))).to.deep.equal([
      'c.txt',
      'x/news/a.txt',
      'y/news/a.txt',
    ])
  })

  it('are read once, in whatever order they come', async () => {
    const where = write(folder(), {'n/a.txt': '1', 'n/b.txt': '2'})
    const given = [path.join(where, 'n'), path.join(where, 'n', 'a.txt'), `${where}/n/../n`]
    const forwards = await reading(given)
    expect(keys(forwards)).to.deep.equal(['a.txt', 'n/b.txt'])
    expect(await reading(given.toReversed())).to.deep.equal(forwards)
  })

  it('may be links, and files without an extension', async () => {
    const where = write(folder(), {'real/a.txt': 'x', article: 'y'})
    symlinkSync('real', path.join(where, 'link'))
    expect(keys(await reading([path.join(where, 'link')]))).to.deep.equal(['a.txt'])
    expect(keys(await reading([path.join(where, 'article')]))).to.deep.equal(['article'])
  })

  it('tell by a problem row what they are not', async () => {
    const where = write(folder(), {'a.docx': 'x', 'b.txt': 'x'})
    execFileSync('mkfifo', [path.join(where, 'pipe.txt')])
    const read = await reading(['a.docx', 'b.txt', 'pipe.txt'].map(name => path.join(where, name)))
    expect(codesOf(read)).to.deep.equal(['unknown-kind', 'not-regular'])
    expect(read).to.include({found: 3, skipped: 2})
  })

  it('take JSONL from standard input', async () => {
    const stdin = Readable.from([Buffer.from('{"id":1,"te'), Buffer.from('xt":"x"}\n{"text":"y"}')])
    const where = write(folder(), {'a.txt': 'z'})
    expect(keys(await reading(['-', where], {stdin}))).to.deep.equal(['a.txt', 'stdin#1', 'stdin#L2'])
  })

  it('stop at once when the run is interrupted', async () => {
    const stop = new AbortController()
    const stdin = new Readable({read: () => undefined})
    stdin.push('{"text":"x"}\n')
    setTimeout(() => stop.abort(), 50)
    const error = await reading(['-'], {stdin, signal: stop.signal}).catch((thrown: unknown) => thrown)
    expect(error).to.include({name: 'AbortError'})
  })
})

describe('labels', () => {
  const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['one folder has none', ['/a/b/'], ['']],
    ['one file has its name', ['/a/b.txt'], ['b.txt']],
    ['the root folder', ['/', '/a/'], ['', 'a']],
    ['a folder inside one of its own name', ['/n/', '/n/n/'], ['n', 'n/n']],
    ['only those of one name grow', ['/x/a/n/', '/y/a/n/', '/m/'], ['x/a/n', 'y/a/n', 'm']],
  ]
  for (const [name, paths, wanted] of table)
    it(name, () => {
      const named = paths.map(each => ({segments: each.split('/').filter(Boolean), folder: each.endsWith('/')}))
      expect(labelsOf(named)).to.deep.equal(wanted)
    })

  it('are quick for ten thousand inputs', () => {
    const named = Array.from({length: 10_000}, (_, at) => ({segments: ['a', String(at), 'n.txt'], folder: false}))
    expect(new Set(labelsOf(named)).size).to.equal(10_000)
  })
})
