/**
 * Who imports whom, read from the sources, against the list that ARCHITECTURE.md shows.
 *
 * A line of the list is `WHO: WHOM WHOM ...`. WHO and WHOM are files or, with a slash at the end, folders; a star stands
 * for one file or folder name. Everyone may import its own folder and the `base`. A file belongs to the longest WHO that
 * holds it. Avoids the page that was true once: the list that is read is the list that is tested.
 */
import ts from 'typescript'

export interface Source {
  /** From the repository's folder, with slashes: `stages/align/rows.ts`. */
  readonly file: string
  readonly text: string
}

export interface Import {
  readonly from: string
  /** A file of the repository, a package by its import path, or `node:...`. */
  readonly to: string
}

export interface Permission {
  readonly who: string
  readonly whom: readonly string[]
}

/** The lines of the fenced block with that language, blank lines left out; lines of one WHO are one permission. */
export function fencedList(markdown: string, language: string): readonly Permission[] {
  const block = markdown.split(`\n\`\`\`${language}\n`)[1]?.split('\n```')[0]
  if (block === undefined) throw new Error(`no block \`\`\`${language} on the page`)
  const lines = block.split('\n').filter(line => line.trim() !== '')
  const list = new Map<string, string[]>()
  for (const line of lines) {
    const [who, whom] = line.split(/:(?:\s|$)/)
    if (who === undefined || whom === undefined) throw new Error(`not a line of the list: ${line}`)
    list.set(who, [...(list.get(who) ?? []), ...whom.split(/\s+/).filter(name => name !== '')])
  }
  return [...list].map(([who, whom]) => ({who, whom}))
}

export function covers(pattern: string, file: string): boolean {
  const wanted = pattern.replace(/\/$/, '').split('/')
  const given = file.split('/')
  if (pattern.endsWith('/') ? given.length <= wanted.length : given.length !== wanted.length) return false
  return wanted.every((part, i) => given[i] !== undefined && matches(part, given[i]))
}

function matches(part: string, name: string): boolean {
  const [head, tail] = part.split('*')
  if (head === undefined || tail === undefined) return part === name
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
}

/** Every import, export-from, dynamic import and resolved path of a file; relative ones as files of the repository. */
export function importsOf({file, text}: Source): readonly Import[] {
  const base = new URL(`file:///${file}`)
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName)
  const resolved = [...text.matchAll(/import\.meta\.resolve\('([^']+)'\)/g)].map(([, name]) => name ?? '')
  // A package's file that is looked up by its path: `'eld/src/entries/static.small.js'`.
  const lookedUp = [...text.matchAll(/'([a-z][\w-]*\/[\w./-]+\.js)'/g)].map(([, name]) => name ?? '')
  return [...new Set([...imported, ...resolved, ...lookedUp])].map(name => ({
    from: file,
    to: name.startsWith('.') ? new URL(name, base).pathname.slice(1) : name,
  }))
}

/** The longest WHO that holds the file. */
export function roomOf(file: string, list: readonly Permission[]): Permission | undefined {
  const holding = list.filter(({who}) => covers(who, file))
  return holding.toSorted((a, b) => b.who.length - a.who.length)[0]
}

/** Imports between files of the repository that no line of the list allows, and files that no line knows. */
export function breaches(sources: readonly Source[], list: readonly Permission[]): readonly string[] {
  const base = baseOf(list)
  const isBase = (file: string): boolean => base.some(pattern => covers(pattern, file))
  return sources.flatMap(source => {
    const room = roomOf(source.file, list)
    if (room === undefined && !isBase(source.file)) return [`${source.file} stands in no room`]
    return importsOf(source)
      .filter(({to}) => to.includes('/') && /^(pipeline|stages|test|bench|docs)\//.test(to))
      .filter(({to}) => !isBase(to) && !sameRoom(room, to))
      .filter(({to}) => isBase(source.file) || room?.whom.some(pattern => covers(pattern, to)) !== true)
      .map(({from, to}) => `${from} may not import ${to}`)
  })
}

const sameRoom = (room: Permission | undefined, file: string): boolean =>
  room !== undefined && room.who.endsWith('/') && covers(room.who, file)

const baseOf = (list: readonly Permission[]): readonly string[] => list.find(({who}) => who === 'base')?.whom ?? []

/** Permissions that nothing uses: the page promises a door that is not there. */
export function idle(sources: readonly Source[], list: readonly Permission[]): readonly string[] {
  const used = sources.flatMap(source =>
    importsOf(source).map(({from, to}) => ({to, who: roomOf(from, list)?.who ?? 'base'})),
  )
  return list
    .filter(({who}) => who !== 'base')
    .flatMap(({who, whom}) => whom.map(pattern => ({who, pattern})))
    .filter(({who, pattern}) => !used.some(one => one.who === who && covers(pattern, one.to)))
    .map(({who, pattern}) => `${who}: nothing imports ${pattern}`)
}

/** Rooms in walking order: each may look back only. */
export function forward(list: readonly Permission[]): readonly string[] {
  const order = list.map(({who}) => who).filter(who => who.startsWith('stages/'))
  return list.flatMap(({who, whom}) =>
    whom
      .map(pattern => order.findIndex(room => covers(room, pattern)))
      .filter(place => order.includes(who) && place >= order.indexOf(who))
      .map(place => `${who} looks forward to ${String(order[place])}`),
  )
}
