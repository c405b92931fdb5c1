/** The command as a user runs it, built, in a folder of its own. */
import {spawn} from 'node:child_process'
import {mkdtemp, rm, writeFile, mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {root} from '../shared.ts'

const main = path.join(root, 'dist', 'wirediff.js')

/** Program and first argument. */
export const program: readonly [string, string] = [process.execPath, main]

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  /** Ends the reading of stdout after so many bytes, as `head` does. */
  readonly readBytes?: number
  /** Sent once stderr or stdout shows anything, or after so many milliseconds. */
  readonly kill?: {readonly signal: NodeJS.Signals; readonly afterMs: number}
  readonly environment?: Readonly<Record<string, string>>
}

export function wirediff(
  args: readonly string[],
  {cwd, stdin, readBytes, kill, environment}: SpawnOptions,
): Promise<Ended> {
  return new Promise(resolve => {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_|NO_COLOR|FORCE_COLOR|COLUMNS)/.test(name),
    )
    const child = spawn(program[0], [program[1], ...args], {
      cwd,
      env: {...Object.fromEntries(inherited), ...environment},
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      if (readBytes !== undefined && stdout.length >= readBytes) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => undefined)
    // Left open where a signal is to end it.
    if (kill === undefined) child.stdin.end(stdin)
    else {
      if (stdin !== undefined) child.stdin.write(stdin)
      setTimeout(() => child.kill(kill.signal), kill.afterMs)
    }
    child.on('close', code => resolve({code, stdout, stderr}))
  })
}

export interface Workplace {
  readonly folder: string
  run(...args: readonly string[]): Promise<Ended>
  close(): Promise<void>
}

/** A temporary folder that holds the files. */
export async function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Workplace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-cli-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), content)
  }
  return {
    folder,
    run: (...args) => wirediff(args, {cwd: folder}),
    close: () => rm(folder, {recursive: true, force: true}),
  }
}

const LEAD = 'A ferry and a freighter collided off Harwich late on Thursday, the coastguard said.'

/** Two tellings of one story, one near-copy and one article of its own. */
export const ferry: Readonly<Record<string, string>> = {
  'in/herald.txt': `Ferry and freighter collide off Harwich\n\n${LEAD} The collision injured 14 passengers, the coastguard said.\n\nCaptain Robin Hale said the radar of the freighter had failed twice that week. “We had the right of way,” Hale told reporters in Harwich.\n\nThe ferry, the Northern Star, was carrying 212 passengers from Esbjerg.\n`,
  'in/courier.txt': `Ferry crash off Harwich\n\n${LEAD} The collision injured 17 passengers, the coastguard said.\n\nFares will be refunded, the operator of the Northern Star said. Captain Robin Hale told reporters in Harwich that she had seen nothing.\n\nThe Northern Star was carrying 212 passengers from Esbjerg.\n`,
  'in/copy.txt': `Ferry and freighter collide off Harwich\n\n${LEAD} The collision injured 14 passengers, the coastguard said.\n\nCaptain Robin Hale said the radar of the freighter had failed twice that week. “We had the right of way,” Hale told reporters in Harwich.\n\nThe ferry, the Northern Star, was carrying 212 passengers from Esbjerg on Thursday.\n`,
  'in/bread.txt':
    'Bakers raise prices\n\nBakers in Lyon raised the price of a baguette by ten cents on Monday, their guild said. Flour has become dearer since the harvest failed in the south.\n',
}
