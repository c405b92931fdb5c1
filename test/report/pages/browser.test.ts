import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import type {Browser} from 'playwright-core'
import {root} from '../../shared.ts'
import {wirediff} from '../../cli/spawned.ts'
import {openChromium, watch, type Watched} from './chromium.ts'
import {recordsOf, storyOf, written} from './invented.ts'

const WIDE = {width: 1100, height: 800}
const PHONE = {width: 420, height: 800}

/** Where the focus is: what stands there, how far down, and whether it is seen. */
interface Stop {
  readonly text: string
  readonly top: number
  readonly outline: string
}

/** What a screen reader goes by. */
interface Seen {
  readonly marks: readonly string[]
  readonly levels: readonly number[]
  readonly bare: number
  readonly headless: number
  readonly language: string
}

describe('the report in Chromium, from file://', function () {
  this.timeout(120_000)
  let browser: Browser
  // nothing is open where the tests are skipped
  let close = (): Promise<void> => Promise.resolve()
  let folder = ''
  const reports: Record<'seeds' | 'twelve' | 'six' | 'thousand', string> = {
    seeds: '',
    twelve: '',
    six: '',
    thousand: '',
  }

  before(async function () {
    browser = await openChromium(this)
    close = () => browser.close()
    folder = await mkdtemp(join(tmpdir(), 'wirediff-pages-'))
    for (const name of ['seeds', 'twelve', 'six', 'thousand'] as const) reports[name] = join(folder, name)
    const ended = await wirediff(['scan', 'seeds', '-o', reports.seeds, '-q'], {cwd: root})
    expect(ended.code, ended.stderr).to.equal(0)
    for (const name of ['twelve', 'six', 'thousand'] as const) await mkdir(reports[name])
    await written(reports.twelve, recordsOf([storyOf({sources: 12, findings: 10})]))
    await written(reports.six, recordsOf([storyOf({sources: 6, findings: 10})]))
    const stories = Array.from({length: 1001}, (_, seed) => storyOf({sources: 3, findings: seed % 3, seed}))
    await written(reports.thousand, recordsOf(stories))
  })
  after(async () => {
    await close()
    await rm(folder, {recursive: true, force: true})
  })

  async function pagesOf(report: string): Promise<readonly string[]> {
    const stories = (await readdir(join(report, 'stories'))).toSorted().slice(0, 3)
    const above = (await readdir(report)).filter(name => name.endsWith('.html'))
    return [...above.map(name => join(report, name)), ...stories.map(name => join(report, 'stories', name))]
  }

  async function onEvery(
    look: (watched: Watched, file: string) => Promise<void>,
    viewport = WIDE,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    const watched = await watch(browser, {viewport, colorScheme})
    for (const report of Object.values(reports)) {
      for (const file of await pagesOf(report)) {
        await watched.open(file)
        await look(watched, file)
      }
    }
    await watched.page.context().close()
  }

  it('asks for nothing and holds no script', () =>
    onEvery(async ({page, requests}, file) => {
      expect(requests, file).to.deep.equal([])
      expect(await page.evaluate<number>('document.scripts.length'), file).to.equal(0)
      expect(await page.locator('h1').innerText(), file).to.not.equal('')
      // The style sheet is let in by its hash: without it the page would be bare.
      expect(await page.evaluate<string>('getComputedStyle(document.body).maxWidth'), file).to.equal('1088px')
    }))

  it('shows every strong finding of a story, up to ten, on the first screen of 1,100 x 800', async () => {
    const watched = await watch(browser, {viewport: WIDE})
    for (const report of [reports.seeds, reports.six, reports.twelve]) {
      const [story = ''] = await readdir(join(report, 'stories'))
      await watched.open(join(report, 'stories', story))
      const rows = watched.page.locator('#check .matrix tbody tr:has(.strong), #check .facts.always>li:has(.strong)')
      const bottoms = (await Promise.all((await rows.all()).map(row => row.boundingBox()))).map(
        box => (box?.y ?? 0) + (box?.height ?? 0),
      )
      expect(bottoms.length, report).to.equal(report === reports.seeds ? 2 : 10)
      expect(Math.max(...bottoms), report).to.be.at.most(WIDE.height)
    }
    await watched.page.context().close()
  })

  it('is no wider than the screen: 1,100, 420 and 320 pixels', async () => {
    for (const viewport of [WIDE, PHONE, {width: 320, height: 640}]) {
      await onEvery(async ({page}, file) => {
        await page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(wide, `${viewport.width} ${file}`).to.be.at.most(viewport.width)
      }, viewport)
    }
  })

  it('is walked by keyboard from top to bottom, each stop seen, the skip link first', async () => {
    const watched = await watch(browser, {viewport: WIDE})
    const [story = ''] = await readdir(join(reports.seeds, 'stories'))
    await watched.open(join(reports.seeds, 'stories', story))
    const {page} = watched
    const stops: Stop[] = []
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate<Stop>(`(() => {
          const at = document.activeElement
          const {top} = at.getBoundingClientRect()
          return {text: at.innerText, top: top + scrollY, outline: getComputedStyle(at).outlineStyle}
        })()`),
      )
    }
    expect(stops[0]!.text).to.match(/^Skip to/)
    expect(stops.slice(1, 5).map(({text}) => text.replace(/\s+/g, ' '))).to.deep.equal([
      'All stories',
      '4 contradictions to check',
      '17 claims in one source only',
      '11 claims told by two or more',
    ])
    const tops = stops.slice(1).map(({top}) => Math.round(top))
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b))
    for (const {text, outline} of stops) expect(outline, text).to.equal('solid')
    await page.keyboard.press('Home')
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.id')).to.equal('main')
    await page.context().close()
  })

  it('leads where it says: every fragment and file that a page links to is there, every id stands once', () =>
    onEvery(async ({page}, file) => {
      const {broken, twice} = await page.evaluate<{broken: string[]; twice: string[]}>(`(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({id}) => id)
        const links = [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
        return {broken: links.filter(id => !ids.includes(id)), twice: ids.filter((id, at) => ids.indexOf(id) !== at)}
      })()`)
      expect(broken, file).to.deep.equal([])
      expect(twice, file).to.deep.equal([])
    }))

  it('opens the folded texts when a place is followed', async () => {
    const watched = await watch(browser, {viewport: WIDE})
    const [story = ''] = await readdir(join(reports.seeds, 'stories'))
    await watched.open(join(reports.seeds, 'stories', story))
    const {page} = watched
    expect(await page.locator('details.texts').getAttribute('open')).to.equal(null)
    await page.locator('.card .at').first().click()
    await page.waitForFunction(`document.querySelector('details.texts').open`)
    expect(await page.locator('.columns p:target').count()).to.equal(1)
    await page.context().close()
  })

  it('has landmarks, one heading of the first order, none skipped, and named tables', () =>
    onEvery(async ({page}, file) => {
      const seen = await page.evaluate<Seen>(`({
        marks: ['header', 'main', 'footer'].filter(name => document.querySelector(name) === null),
        levels: [...document.querySelectorAll('h1,h2,h3,h4')].map(({tagName}) => Number(tagName.slice(1))),
        bare: [...document.querySelectorAll('table')].filter(table => table.caption === null).length,
        headless: [...document.querySelectorAll('th')].filter(th => th.scope === '').length,
        language: document.documentElement.lang,
      })`)
      expect(seen.marks, file).to.deep.equal([])
      expect(
        seen.levels.filter(level => level === 1),
        file,
      ).to.have.length(1)
      seen.levels.forEach((level, at) => expect(level, file).to.be.at.most((seen.levels[at - 1] ?? 0) + 1))
      expect([seen.bare, seen.headless, seen.language], file).to.deep.equal([0, 0, 'en'])
    }))

  it('is dark where the reader wants it dark', () =>
    onEvery(
      async ({page}, file) => {
        const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
        expect(ground, file).to.equal('rgb(21, 23, 26)')
      },
      WIDE,
      'dark',
    ))
})
