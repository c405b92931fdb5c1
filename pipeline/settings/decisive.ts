/**
 * Settings as far as they decide the result: without the numbers that say how much is done at once, and how long one article
 * may take.
 *
 *     decisive({...settings, read: {...settings.read, maxArticleSeconds: 60}})     as decisive(settings)
 *
 * For every hash over settings: that of a state, of a page, and the one that a page shows. The run record keeps them all: it
 * says how a run was made, and of a row `article-time` one wants to know how long it was given. What that limit does change,
 * rows and stories say themselves.
 * On the list stands only what changes no word of a page; a number that is missing there costs work, and no more.
 * Wrong answer it avoids: every page made anew, and another hash under it, for `--max-article-time 1m`.
 */
import type {Settings} from '../settings.ts'

type Path = keyof Settings | {[Room in keyof Settings]: `${Room}.${string & keyof Settings[Room]}`}[keyof Settings]

const UNDECISIVE: ReadonlySet<string> = new Set<Path>(['state', 'read.maxArticleSeconds'])

type Rooms = Readonly<Record<string, unknown>>

const isRoom = (value: unknown): value is Rooms => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of settings, and of what a run record says of them, which has other things beside. */
export const decisive = (settings: Rooms, from = ''): Rooms =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      const path = from + name
      if (UNDECISIVE.has(path)) return []
      return [[name, from === '' && isRoom(value) ? decisive(value, `${path}.`) : value]]
    }),
  )
