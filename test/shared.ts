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

/** Skips the running test, or every test of the suite whose hook calls it; the reporter prints the note. */
export function skipWithNote(context: Mocha.Context, note: string): never {
  const running = context.test
  const skipped = running instanceof Mocha.Hook ? running.parent : running
  if (skipped !== undefined) Object.assign(skipped, {note})
  return context.skip()
}

/** The folder, or a skipped test. */
export function needsShared(context: Mocha.Context, name: string): string {
  return sharedFolder(name) ?? skipWithNote(context, `needs ../shared/${name}, which is not beside the repository`)
}
