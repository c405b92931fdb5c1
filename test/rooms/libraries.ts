/**
 * Which file may use which library: `LIBRARY: FILE FILE ...`, the list that ARCHITECTURE.md shows.
 *
 * LIBRARY is an import path as written, or with a slash at the end all paths below it.
 */
import type {Permission, Source} from './imports.ts'
import {covers, importsOf} from './imports.ts'

const isLibrary = (to: string): boolean => !/^(pipeline|stages|test|bench)\//.test(to)
const speaksOf = (who: string, to: string): boolean => (who.endsWith('/') ? to.startsWith(who) : to === who)

/** Libraries used outside the files that the list gives them, or not on the list at all; builtins only if listed. */
export function strayLibraries(sources: readonly Source[], list: readonly Permission[]): readonly string[] {
  return sources.flatMap(source =>
    importsOf(source)
      .filter(({to}) => isLibrary(to))
      .flatMap(({from, to}) => {
        const line = list.find(({who}) => speaksOf(who, to))
        if (line === undefined) return to.startsWith('node:') ? [] : [`${from}: ${to} is not on the list`]
        return line.whom.some(pattern => covers(pattern, from)) ? [] : [`${from} may not use ${to}`]
      }),
  )
}

/** Lines of the list that no file bears out. */
export function idleLibraries(sources: readonly Source[], list: readonly Permission[]): readonly string[] {
  const imports = sources.flatMap(importsOf)
  return list.flatMap(({who, whom}) =>
    whom
      .filter(pattern => !imports.some(({from, to}) => speaksOf(who, to) && covers(pattern, from)))
      .map(pattern => `${pattern} does not use ${who}`),
  )
}

/** Packages that are installed for users and that no source imports. */
export function unusedPackages(sources: readonly Source[], packages: readonly string[]): readonly string[] {
  const imported = sources.flatMap(importsOf).map(({to}) => to)
  return packages.filter(name => !imported.some(to => to === name || to.startsWith(`${name}/`)))
}
