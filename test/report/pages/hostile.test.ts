import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import type {Browser, Page} from 'playwright-core'
import {root} from '../../shared.ts'
import {openChromium} from './chromium.ts'
import {hostileRecords, hostileStories, hostileStrings} from './hostile.ts'
import {written} from './invented.ts'

type Written = typeof written

/** The escape function that gives back what it is given: what the policy has to hold alone. */
const UNESCAPED = 'export function escape(text: string): string {\n  return text\n}\n'

/** The rooms that write the report, copied, with the one escape function taken out. */
async function withoutEscaping(folder: string): Promise<Written> {
  for (const part of ['pipeline', 'stages/report', 'test/report']) {
    await cp(join(root, part), join(folder, part), {recursive: true})
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const file = join(folder, 'stages/report/html/escape.ts')
  const source = await readFile(file, 'utf8')
  const bare = source.replace(/export function escape[^]*?\n\}\n/, UNESCAPED)
  expect(bare).to.contain(UNESCAPED)
  await writeFile(file, bare)
  const module = (await import(pathToFileURL(join(folder, 'test/report/pages/invented.ts')).href)) as {written: Written}
  return module.written
}

/** Without its policy, beside it. */
async function withoutPolicy(file: string): Promise<string> {
  const page = await readFile(file, 'utf8')
  const bare = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
  expect(bare, file).to.have.length.below(page.length)
  const other = file.replace(/\.html$/, '.bare.html')
  await writeFile(other, bare)
  return other
}

/** Whatever waits for a hand is given one: every handler its event, every link that leads nowhere a click. */
const TOUCH = `(async () => {
  for (const element of document.querySelectorAll('*')) {
    for (const {name} of element.attributes) {
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)))
    }
    const to = String(element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '')
    if (/^[\\u0000-\\u0020]*j/i.test(to)) element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))
    if (element.tagName === 'FORM') element.requestSubmit()
  }
  await new Promise(done => setTimeout(done, 5))
})()`

/** What is no element or attribute of ours. */
const ODD = `[...document.body.querySelectorAll('*')].flatMap(({tagName, attributes, href}) => [
  ...(/^(script|img|image|iframe|object|embed|form|input|video|audio|link|meta|base|style|x|template|math|animate)$/i.test(tagName) ? [tagName] : []),
  ...[...attributes].map(({name}) => name).filter(name => /^on|^style$|^src|^action|:/.test(name)),
  ...(tagName === 'A' && /^(javascript|data|vbscript):/i.test(href) ? [href] : []),
])`

const AT_ONCE = 4

interface Visit {
  readonly file: string
  readonly ran: boolean
  readonly odd: readonly string[]
}

/** Opens each page, touches it, and tells what ran and what stands there that is not ours. */
async function visits(browser: Browser, files: readonly string[]): Promise<readonly Visit[]> {
  const found: Visit[] = []
  const left = [...files]
  const walker = async (): Promise<void> => {
    const heard = {ran: false}
    const newPage = async (): Promise<Page> => {
      const page = await browser.newPage()
      await page.exposeBinding('ran', () => void (heard.ran = true))
      page.on('dialog', dialog => void dialog.dismiss())
      return page
    }
    let page = await newPage()
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const {href} = pathToFileURL(file)
      heard.ran = false
      try {
        await page.goto(href)
      } catch {
        // The page before was still leaving for elsewhere, or this one leaves by itself: a new one tells.
        await page.close()
        page = await newPage()
        await page.goto(href).catch(() => null)
      }
      const odd = await page.evaluate<readonly string[]>(ODD).catch(() => [])
      await page.evaluate(TOUCH).catch(() => null)
      found.push({file, ran: heard.ran, odd})
    }
    await page.close()
  }
  await Promise.all(Array.from({length: AT_ONCE}, walker))
  return found
}

describe('hostile strings in every field', function () {
  this.timeout(600_000)
  let browser: Browser
  // nothing is open where the tests are skipped
  let close = (): Promise<void> => Promise.resolve()
  let folder = ''
  const stories = hostileStrings.map(hostileStories)
  const decisions = new Map(stories.flatMap(one => [...one.decisions]))

  const pagesIn = async (out: string): Promise<readonly string[]> => [
    join(out, 'index.html'),
    ...(await readdir(join(out, 'stories')))
      .filter(name => !name.endsWith('.bare.html'))
      .map(name => join(out, 'stories', name)),
  ]

  before(async function () {
    browser = await openChromium(this)
    close = () => browser.close()
    folder = await mkdtemp(join(tmpdir(), 'wirediff-hostile-'))
    const bare = await withoutEscaping(join(folder, 'source'))
    for (const [name, write] of [
      ['escaped', written],
      ['unescaped', bare],
    ] as const) {
      await mkdir(join(folder, name))
      await write(join(folder, name), hostileRecords(stories), {decisions})
    }
  })
  after(async () => {
    await close()
    await rm(folder, {recursive: true, force: true})
  })

  it('are two hundred', () => expect(new Set(hostileStrings).size).to.equal(200))

  it('run where both are taken away, so that the next two tests can fail', async () => {
    // One of each way: without a policy every frame of every string loads.
    const ways = (await pagesIn(join(folder, 'unescaped'))).slice(1).filter((_, at) => at % 4 === 0)
    const seen = await visits(browser, await Promise.all(ways.map(withoutPolicy)))
    expect(seen.filter(({ran}) => ran)).to.have.length.above(35)
    expect(seen.filter(({odd}) => odd.length > 0)).to.have.length.above(35)
  })

  it('run nowhere with the policy taken away, and make no element and no attribute', async () => {
    const files = await Promise.all((await pagesIn(join(folder, 'escaped'))).map(withoutPolicy))
    expect(files).to.have.length(201)
    const seen = await visits(browser, files)
    expect(seen.filter(({ran, odd}) => ran || odd.length > 0)).to.deep.equal([])
  })

  it('run nowhere with the escaping taken away', async () => {
    const seen = await visits(browser, await pagesIn(join(folder, 'unescaped')))
    expect(seen).to.have.length(201)
    expect(seen.filter(({ran}) => ran)).to.deep.equal([])
    expect(seen.filter(({odd}) => odd.length > 0)).to.have.length.above(150)
  })

  it('are shown as they are', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(folder, 'escaped', 'index.html')).href)
    expect(await page.locator('body').innerText()).to.contain('<script>ran(1)</script>')
    await page.close()
  })
})
