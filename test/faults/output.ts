/** What a reader finds in an output folder, and whether it is whole. */
import {readdirSync, readFileSync, existsSync} from 'node:fs'
import path from 'node:path'
import {sha256} from '../../pipeline/ids.ts'

/** By name, the hash of each file; folders of runs and temporary names left out. */
export type Shown = ReadonlyMap<string, string>

const namesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => !entry.isDirectory())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))

const isTemporary = (name: string): boolean => /(?:^|\/)\.wirediff-/.test(name)

export const shownIn = (folder: string): Shown =>
  new Map(
    existsSync(folder)
      ? namesBelow(folder)
          .filter(name => !name.startsWith('runs/') && !isTemporary(name))
          .toSorted()
          .map(name => [name, sha256(readFileSync(path.join(folder, name)))])
      : [],
  )

/** Null where both are the same, else the first name that differs. */
export function difference(a: Shown, b: Shown): string | null {
  for (const name of new Set([...a.keys(), ...b.keys()])) if (a.get(name) !== b.get(name)) return name
  return null
}

/** What is there that no run leaves behind; of runs, those that index.html does not lead to are grace. */
export const leftIn = (folder: string): readonly string[] =>
  existsSync(folder) ? namesBelow(folder).filter(isTemporary) : []

/** The hash of index.html and of all that it leads to, or what is missing. */
export function readThrough(folder: string): string {
  const index = path.join(folder, 'index.html')
  if (!existsSync(index)) return 'no index'
  const text = readFileSync(index, 'utf8')
  const links = [...text.matchAll(/href="([^"#]+)/g)]
    .map(([, link = '']) => link)
    .filter(link => link !== 'results.jsonl')
  const missing = links.find(link => !existsSync(path.join(folder, link)))
  if (missing !== undefined) return `leads to ${missing}, which is missing`
  return sha256([text, ...links.map(link => sha256(readFileSync(path.join(folder, link))))].join('\n'))
}
