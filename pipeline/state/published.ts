/**
 * What stands in an output folder since the last run, so that a run that brings nothing leaves every byte there as it is.
 *
 * Wrong answer it avoids: “nothing new” where someone has taken a page away, dismissed a finding in decisions.csv, or asks
 * for tables with semicolons.
 * Of its pages it is known what each was made of, so that one that would be made the same again is kept.
 * Cost: one stat a file of the output; 150 bytes a page.
 */
import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Made, Making} from '../../stages/report/made.ts'
import {sha256} from '../ids.ts'
import {bytesOf, parsed} from './full.ts'
import {FINGERPRINT} from './marks.ts'
import type {State} from './state.ts'

/** What a run says at its end, for a run that has nothing to add. */
export interface Ended {
  readonly skipped: number
  readonly toCheck: number
}

export interface Published {
  readonly folder: string
  /** Of all that was told, and of how it was written. */
  readonly hash: string
  readonly style: string
  readonly files: string
  readonly ended: Ended
}

const PUBLISHED = 'published '

/** Names, sizes and times of all files but those that are nobody's output; the editor's decisions by their content. */
function filesIn(folder: string): string | null {
  try {
    const lines = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => !path.basename(name).startsWith('.'))
      .sort()
      .map(name => {
        if (name === 'decisions.csv') return `${name} ${sha256(readFileSync(path.join(folder, name)))}`
        const found = statSync(path.join(folder, name))
        return found.isDirectory() ? name : `${name} ${found.size} ${found.mtimeMs}`
      })
    return sha256(lines.join('\n'))
  } catch {
    return null
  }
}

const markOf = (folder: string): string => `${PUBLISHED}${realpathSync(folder)}`

/** How the last run ended that told the same in the same words; null where it must be told anew. */
export function standing(state: State, folder: string, {hash, style}: Pick<Published, 'hash' | 'style'>): Ended | null {
  const files = filesIn(folder)
  if (files === null) return null
  const stored = state.marks.get(markOf(folder))
  const known = stored === null ? null : parsed<Published>(stored)
  return known?.hash === hash && known.style === style && known.files === files ? known.ended : null
}

/** The pages that the last run laid into this folder, for the next to keep. */
export function makingOf(state: State, folder: string): Making {
  const stored = existsSync(folder) ? state.pages.get(realpathSync(folder)) : null
  return {
    by: Buffer.from(state.marks.get(FINGERPRINT) ?? []).toString(),
    before: new Map(stored === null ? [] : parsed<readonly (readonly [string, Made])[]>(stored)),
    now: new Map(),
  }
}

export interface Noted extends Pick<Published, 'hash' | 'style' | 'ended'> {
  readonly making: Making
}

export function noteDown(state: State, folder: string, {hash, style, ended, making}: Noted): void {
  const files = filesIn(folder)
  if (files === null) return
  const sheet: Published = {folder: realpathSync(folder), hash, style, files, ended}
  state.together(() => {
    state.marks.put(markOf(folder), bytesOf(sheet))
    state.pages.put(sheet.folder, bytesOf([...making.now]))
  })
}
