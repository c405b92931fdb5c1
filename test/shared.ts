/**
 * Tests that need collections too large for the repository look for them in the folder `shared` beside it, and skip with
 * a note where it is missing.
 *
 *     it('finds one story', async function () {
 *       const folder = needsShared(this, 'seeds')
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'

/** The repository's own folder. */
export const root = path.resolve(import.meta.dirname, '..')

/** Absolute path of `../shared/<name>`, or null where it is missing. */
export function sharedFolder(name: string): string | null {
  const folder = path.resolve(root, '..', 'shared', name)
  return existsSync(folder) ? folder : null
}

/**
 * Skips the running test, or every test of the suite whose hook calls it. The note goes into its title, which is what the
 * reporter hears of a test in another process.
 */
export function skipWithNote(context: Mocha.Context, note: string): never {
  const running = context.test
  const skipped = running instanceof Mocha.Hook ? running.parent : running
  if (skipped !== undefined) skipped.title += ` (${note})`
  return context.skip()
}

/** The folder, or a skipped test. */
export function needsShared(context: Mocha.Context, name: string): string {
  return sharedFolder(name) ?? skipWithNote(context, `needs ../shared/${name}, which is not beside the repository`)
}

/**
 * Pages, tables and what commands print are the same bytes under every Node, which test/cli/same-bytes.test.ts holds: to open
 * them all in a browser and a spreadsheet, and to make every page of the docs anew, once is enough. ONCE=done says that
 * another Node has seen to it.
 */
export function onlyOnce(context: Mocha.Context): void {
  if (process.env['ONCE'] === 'done') skipWithNote(context, 'ONCE=done: seen under another Node')
}
