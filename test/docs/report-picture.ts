/**
 * `npm run docs:picture`: docs/report.png, the first screen of a story's page, of an invented story.
 *
 * Needs Chromium on the path. No test holds the picture to its bytes: letters are drawn by each machine's own fonts.
 */
import {mkdtemp, rm, readdir, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {chromium} from 'playwright-core'
import {wirediff} from '../cli/spawned.ts'
import {onPath} from '../report/pages/chromium.ts'
import {root} from '../shared.ts'

const STORY = [
  {
    source: 'Northern Herald',
    date: '2026-11-20T06:10:00Z',
    title: 'Ferry and freighter collide off Harwich',
    text: `HARWICH (Northern Press Agency) - A ferry collided with a freighter off Harwich late on Thursday, injuring 14 people, the coastguard said.

The Northern Star was carrying 212 passengers from Esbjerg when it struck the freighter Aldora in thick fog.

Captain Robin Hale said he had not seen the freighter until it was too late. “We had the right of way,” Hale told reporters on the quay.

The coastguard sent three lifeboats and a helicopter from Humberside.

The port of Harwich was closed for four hours.`,
  },
  {
    source: 'Coast Courier',
    date: '2026-11-20T07:45:00Z',
    title: 'Ferry crash off Harwich hurts 17',
    text: `HARWICH (Northern Press Agency) - A ferry collided with a freighter off Harwich late on Thursday, injuring 17 people, the coastguard said.

The Northern Star was carrying 212 passengers from Esbjerg when it struck the freighter Aldora in thick fog.

Captain Robin Hale said she had not seen the freighter until it was too late. “We had the right of way,” Hale told reporters on the quay.

The coastguard sent three lifeboats and a helicopter from Humberside.

Fares will be refunded, the operator said.`,
  },
  {
    source: 'Daily Post',
    date: '2026-11-20T08:02:00Z',
    title: 'Fog, a freighter and a ferry',
    text: `A ferry with 212 passengers on board collided with a freighter off Harwich late on Wednesday, injuring 14 people, according to the coastguard.

The Northern Star had come from Esbjerg when it struck the freighter Aldora in thick fog.

Captain Robin Hale said he had not seen the freighter until it was too late. “We did not have the right of way,” Hale told reporters on the quay.

The coastguard sent three lifeboats and a helicopter from Humberside.

The radar had failed twice that week, a member of the crew said.`,
  },
]

const executablePath = onPath(['chromium', 'chromium-browser', 'google-chrome'])
if (executablePath === null) throw new Error('Chromium is not on the path.')

const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-picture-'))
try {
  const lines = STORY.map((article, at) => JSON.stringify({id: String(at), ...article}))
  await writeFile(path.join(folder, 'story.jsonl'), lines.join('\n'))
  const {code, stderr} = await wirediff(['compare', 'story.jsonl', '-o', 'out', '-q'], {cwd: folder})
  if (code !== 0) throw new Error(stderr)
  const [page = ''] = await readdir(path.join(folder, 'out/stories'))
  const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []})
  const tab = await browser.newPage({viewport: {width: 1000, height: 740}})
  await tab.goto(`file://${path.join(folder, 'out/stories', page)}`)
  await tab.screenshot({path: path.join(root, 'docs/report.png')})
  await browser.close()
} finally {
  await rm(folder, {recursive: true, force: true})
}
