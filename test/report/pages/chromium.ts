/** The distribution's Chromium, driven by playwright-core; tests that need it skip with a note where it is missing. */
import {accessSync, constants} from 'node:fs'
import path from 'node:path'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core'
import type Mocha from 'mocha'
import {onlyOnce, skipWithNote} from '../../shared.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The first of the names that stands on the path and may be run. */
export function onPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const runs = (file: string): boolean => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(runs) ?? null
}

/** A program of the reader's desk, or a skipped test. */
export function deskProgram(context: Mocha.Context, names: readonly string[]): string {
  onlyOnce(context)
  return onPath(names) ?? skipWithNote(context, `needs ${names[0] ?? ''} on the path`)
}

export async function openChromium(context: Mocha.Context): Promise<Browser> {
  const executablePath = deskProgram(context, NAMES)
  // In containers, where tests run as root, Chromium's own sandbox cannot be set up.
  return await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []})
}

/** What a page did that no page of ours may do. */
export interface Watched {
  readonly page: Page
  /** Addresses asked for besides the page itself. */
  readonly requests: string[]
  /** Dialogs, and what scripts left behind. */
  readonly ran: string[]
  open(file: string): Promise<void>
}

export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const watched: Watched = {
    page,
    requests: [],
    ran: [],
    open: async file => {
      const url = `file://${file}`
      page.removeAllListeners('request')
      page.on('request', request => {
        if (request.url() !== url) watched.requests.push(request.url())
      })
      await page.goto(url)
    },
  }
  page.on('dialog', dialog => {
    watched.ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  return watched
}
