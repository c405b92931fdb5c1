/** Invented articles as a program has them, and ways to look at what a run leaves behind. */
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {GivenArticle} from '../../pipeline/index.ts'

/**
 * Imported, and so that mocha cannot require it: what the face loads later would then be other modules than its own, and no
 * Failure of theirs one of its own.
 */
export const face = await import('../../pipeline/index.ts')

const LEAD = 'A ferry and a freighter collided off Harwich late on Thursday, the coastguard said.'

/** Two tellings that differ in one figure, and in whether Robin Hale is he or she. */
export const herald: GivenArticle = {
  id: 'herald-1',
  source: 'Herald',
  date: '2031-03-07T06:10:00Z',
  title: 'Ferry and freighter collide off Harwich',
  text: `${LEAD} The collision injured 14 passengers, the coastguard said.\n\nCaptain Robin Hale said he had seen nothing. “We had the right of way,” Hale told reporters.`,
}
export const courier: GivenArticle = {
  id: 'courier-1',
  source: 'Courier',
  date: new Date('2031-03-07T07:45:00Z'),
  title: 'Ferry crash off Harwich',
  text: `${LEAD} The collision injured 17 passengers, the coastguard said.\n\nCaptain Robin Hale said she had seen nothing. Fares will be refunded.`,
}

const PLACES = ['Harwich', 'Lisbon', 'Tampere', 'Gdynia', 'Oran', 'Halden', 'Cork', 'Bari', 'Split', 'Varna']
const DEEDS = ['closed the harbour', 'raised the fares', 'called off the talks', 'opened an inquiry', 'sold the fleet']

/** Stories of two articles each; every text is another one. */
export function* manyArticles(stories: number): Generator<GivenArticle> {
  for (let n = 0; n < stories; n += 1) {
    const place = PLACES[n % PLACES.length] ?? ''
    const deed = DEEDS[Math.floor(n / PLACES.length) % DEEDS.length] ?? ''
    for (const source of ['Post', 'Echo'])
      yield {
        id: `${source}-${n}`,
        source,
        date: new Date(Date.UTC(2031, 2, 1 + (n % 28))),
        title: `Council of ${place} ${deed}`,
        text: `The council of ${place} ${deed} on Monday after vote ${n}, its speaker said. Some ${source === 'Post' ? n + 3 : n + 5} members walked out. Resolution ${n * 37} had been before the council since case ${n * 11} was lost, ${source} has learned.`,
      }
  }
}

export async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** What the promise was rejected with. */
export async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  let reason: unknown = null
  await work.then(
    () => {
      throw new Error('it was not rejected')
    },
    (error: unknown) => (reason = error),
  )
  return reason
}

/** Does the work with a temporary folder of its own, and tells what is left in it. */
export async function leftBehind(work: () => Promise<void>): Promise<readonly string[]> {
  const before = process.env['TMPDIR']
  const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-left-'))
  process.env['TMPDIR'] = folder
  try {
    await work()
    return await readdir(folder)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await rm(folder, {recursive: true, force: true})
  }
}

/** Does the work where no temporary file can be written. */
export async function withoutDisk<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = path.join(tmpdir(), 'wirediff-no-such-folder')
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** Files that the process has open; null where the system does not tell. */
export const openFiles = async (): Promise<number | null> =>
  readdir('/proc/self/fd').then(
    names => names.length,
    () => null,
  )
