import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import type {Divergence, StoryRecord} from '../../../pipeline/records.ts'
import {decisionsOf} from '../../../stages/report/decisions.ts'
import {pagesIn} from '../../../stages/report/html/files.ts'
import {createPublication} from '../../../stages/report/publication.ts'
import {article, COURIER, HERALD, injured, records, run, span, STORY, story} from '../invented.ts'
import {recordsOf, storyOf, written} from './invented.ts'

describe('pages on the disk', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wirediff-disk-'))))
  afterEach(() => rm(folder, {recursive: true, force: true}))

  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
  const page = (): Promise<string> => read(`stories/${STORY}.html`)
  /** What a reader sees of it, tags away. */
  const shown = (html: string): string =>
    html
      .replace(/<style>[^]*?<\/style>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')

  it('a story’s page says who, how many, what to check, in which words, and why', async () => {
    await written(folder, records())
    const text = shown(await page())
    for (const part of [
      '3 articles, 20 Nov 2026 · Herald and Courier credit NPA ; Daily Post credits no agency (2 voices in all)',
      '1 contradiction to check',
      '1 claim in one source only',
      'People injured : 14 people or 17 people?'.replace(' :', ':'),
      'The collision injured 14 people, the coastguard said.',
      'in the same words C ¶1',
      'Why: same sentence, same noun, figures that cannot both be right.',
      'number/same-noun',
      'wirediff explain d00000000000a',
      'Less sure (1)',
      'one voice with A',
      'told by A, B, C',
    ]) {
      expect(text).to.contain(part)
    }
    expect(await page()).to.contain('injured <mark>14</mark> people')
  })

  it('a name that stands before its pronoun is shown with the words between them, none of them twice', async () => {
    const lines = ['Head', 'The spokesman, Ann Orr, spoke first. She was sorry.']
    const evidence = ['Ann Orr', 'She was sorry.', 'She'].map(words => span(HERALD, words, lines.join('\n')))
    const gender: Divergence = {
      ...injured,
      readings: injured.readings.map((one, at) => (at === 0 ? {...one, articles: [HERALD], evidence} : one)),
    }
    const given = records().map(record => {
      if (record.type === 'story') return {...story, divergences: [gender], core: [], unique: []}
      return record.type === 'article' && record.id === HERALD ? article(HERALD, {source: 'Herald', lines}) : record
    })
    await written(folder, given)
    expect(
      shown(await page())
        .replace(/ (?=[,.])/g, '')
        .replace(/ +/g, ' '),
    ).to.contain('The spokesman, Ann Orr, spoke first. She was sorry. Herald A ¶1')
  })

  it('a story says whose facts were not compared on top, and again among what was not checked', async () => {
    const told = async (unmarked: Partial<Pick<StoryRecord, 'unmarked'>>): Promise<string> => {
      await written(folder, [
        ...records().filter(({type}) => type !== 'story'),
        {...story, divergences: [], ...unmarked},
      ])
      return shown(await page()).replace(/ (?=[,.;])/g, '')
    }
    const text = await told({unmarked: [COURIER]})
    expect(text).to.contain('Facts were not compared everywhere: B took too long. No contradiction was found.')
    expect(text.slice(text.indexOf('What was not checked'))).to.contain('B fact rules off: took too long')
    expect(await told({}))
      .not.to.contain('too long')
      .and.not.to.contain('not compared everywhere')
  })

  it('a page shows the same, and the same hash of settings, whatever decides nothing', async () => {
    const made = async (seconds: number, depth: number): Promise<string> => {
      const settings = {read: {maxArticleSeconds: seconds, htmlDepth: depth}, state: {storiesAtOnce: seconds}}
      await written(folder, [{...run(), settings}, ...records().slice(1)])
      return page()
    }
    const before = await made(30, 512)
    expect(await made(60, 512)).to.equal(before)
    expect(await made(30, 100)).not.to.equal(before)
  })

  it('the same records give the same bytes', async () => {
    await written(folder, records())
    const [one, front] = [await page(), await read('index.html')]
    await written(folder, records())
    expect([await page(), await read('index.html')]).to.deep.equal([one, front])
  })

  it('accepted findings say so, dismissed ones are folded and counted no more, notes stand beside them', async () => {
    const write = (rows: string): Promise<void> =>
      written(folder, records(), {decisions: decisionsOf(Buffer.from(`id,decision,note\n${rows}`))})
    await write('d00000000000a,accepted,the coastguard says 14\nu00000000000a,,ask them\n')
    expect(shown(await page()))
      .to.contain('✓ accepted: the coastguard says 14')
      .and.contain('1 contradiction to check')
      .and.contain('note: ask them')
    await write('d00000000000a,dismissed,two counts\n')
    expect(shown(await page()))
      .to.contain('0 contradictions to check')
      .and.contain('Dismissed by an editor (1)')
      .and.contain('✕ dismissed: two counts')
    expect(shown(await read('index.html'))).to.contain('Nothing to check')
  })

  it('the index is paged at a thousand, with what is new first, then what has most to check', async () => {
    const parts = Array.from({length: 1001}, (_, seed) => storyOf({sources: 2, findings: seed === 7 ? 3 : 1, seed}))
    const seen = (found: Divergence): Divergence => ({...found, status: 'seen', firstSeen: '2026-11-20T00:00:00Z'})
    const tracked = parts.map((one, seed) =>
      seed === 5 ? one : {...one, story: {...one.story, divergences: one.story.divergences.map(seen)}},
    )
    await written(folder, recordsOf(tracked))
    const first = await read('index.html')
    const run = /"(runs\/[0-9a-f]{12})\//.exec(first)![1]!
    const second = await read(`${run}/index-2.html`)
    const links = [...first.matchAll(/<h2 dir="auto"><a href="([^"]+)"/g)].map(([, href]) => href)
    expect(links).to.have.length(1000)
    expect(links.slice(0, 2)).to.deep.equal([5, 7].map(seed => `${run}/stories/${parts[seed]!.story.id}.html`))
    expect(second.match(/<h2 dir="auto">/g)).to.have.length(1)
    expect(first).to.contain(`<a href="${run}/index-2.html">2</a>`)
    expect(second).to.contain('<a href="index.html">1</a>').and.contain('"../../results.jsonl"')
    expect(await read(`${run}/index.html`)).to.equal(
      first.replaceAll(`"${run}/`, '"').replace('"results.jsonl"', '"../../results.jsonl"'),
    )
    expect(await read('index-2.html')).to.equal(
      second
        .replaceAll(/href="(?=stories\/|index|[a-z_]+\.csv)/g, `href="${run}/`)
        .replace('"../../results.jsonl"', '"results.jsonl"'),
    )
    await written(folder, recordsOf(tracked.slice(0, 1)))
    const publication = await createPublication(folder)
    await publication.publish(await pagesIn(folder))
    expect(await readdir(folder)).to.deep.equal(
      [
        '.wirediff',
        'results.jsonl',
        'runs',
        ...(await readdir(folder)).filter(name => name.endsWith('.csv')),
      ].toSorted(),
    )
  })

  it('a story leads back to its line on the page of the index on which it stands, wherever its page is opened', async () => {
    await written(
      folder,
      recordsOf(Array.from({length: 1001}, (_, seed) => storyOf({sources: 2, findings: seed === 7 ? 0 : 1, seed}))),
    )
    const [, run = ''] = /"(runs\/[0-9a-f]{12})\//.exec(await read('index.html')) ?? []
    const back: Record<string, number> = {}
    for (const name of await readdir(join(folder, 'stories'))) {
      const [, index = '', anchor = ''] =
        /href="\.\.\/([^"#]+)#([^"]+)">All stories/.exec(await read(`stories/${name}`)) ?? []
      back[index] = (back[index] ?? 0) + 1
      if (anchor.endsWith('0') || index !== 'index.html')
        for (const place of [index, `${run}/${index}`]) expect(await read(place), name).to.contain(` id="${anchor}"`)
      expect(name).to.equal(`${anchor}.html`)
    }
    expect(back).to.deep.equal({'index.html': 1000, 'index-2.html': 1})
  })

  it('a page that no story has any more goes, a file of someone else stays', async () => {
    await written(folder, records())
    await writeFile(join(folder, 'stories', 'notes.txt'), 'mine')
    const publication = await createPublication(folder)
    await publication.publish(await pagesIn(folder))
    expect(await readdir(join(folder, 'stories'))).to.deep.equal(['notes.txt'])
  })

  it('nothing is written through a link that stands where the folder of pages should', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'wirediff-elsewhere-'))
    await symlink(elsewhere, join(folder, 'stories'))
    let failure: unknown = null
    await written(folder, records()).catch((error: unknown) => (failure = error))
    expect(failure).to.be.instanceOf(Error)
    expect(await readdir(elsewhere)).to.deep.equal([])
    await rm(elsewhere, {recursive: true})
  })

  it('what a killed run left among the pages is swept', async () => {
    await mkdir(join(folder, 'stories'))
    await writeFile(join(folder, 'stories', '.wirediff-s00000000000a.html.part'), 'half')
    await written(folder, records())
    expect(await readdir(join(folder, 'stories'))).to.deep.equal([`${STORY}.html`])
  })

  it('a story id that is a path makes a name of its hash', async () => {
    const odd = records().map(record =>
      record.type === 'story' ? {...story, id: '../../evil' as typeof story.id} : record,
    )
    await written(folder, odd)
    const names = await readdir(join(folder, 'stories'))
    expect(names).to.have.length(1)
    expect(names[0]).to.match(/^x[0-9a-f]{12}\.html$/)
  })

  it('beyond six sources, readings with their sources take the place of the grid', async () => {
    await written(folder, recordsOf([storyOf({sources: 7, findings: 2}), storyOf({sources: 6, findings: 2, seed: 1})]))
    const [seven = '', six = ''] = [
      storyOf({sources: 7, findings: 2}),
      storyOf({sources: 6, findings: 2, seed: 1}),
    ].map(({story: {id}}) => id)
    expect(await read(`stories/${seven}.html`))
      .to.contain('class="facts always"')
      .and.not.contain('class="matrix')
    expect(await read(`stories/${six}.html`))
      .to.contain('class="facts narrow"')
      .and.contain('class="matrix')
  })
})
