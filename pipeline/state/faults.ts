/**
 * Is a state what was written? Told apart by what a damaged sheet costs.
 *
 * Texts and marks are kept: no input need hold them any more. Everything else is derived, and a rebuild makes it again.
 * Wrong answer it avoids: a rebuild that trusts the sheets it does not read, and a run that stumbles over one of them for
 * ever.
 * Cost: every sheet is read and hashed.
 */
import {type Drawer, type DrawerName} from './drawers.ts'
import {parsed} from './full.ts'
import {BULLETIN} from './marks.ts'
import {takenUp} from './segments.ts'
import type {Bulletin} from './sheets.ts'
import type {State} from './state.ts'

const KEPT = ['marks', 'texts'] as const
/** Derived, and not held in memory: `cards` and `files` are checked as they are opened. */
const DERIVED = ['segments', 'days', 'kin', 'stories', 'pages'] as const

type Drawers<Name extends DrawerName> = Readonly<Record<Name, Drawer>>

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function* sheetFaults<Name extends DrawerName>(drawers: Drawers<Name>, name: Name): Generator<string> {
  try {
    for (const [, bytes] of drawers[name].all()) if (name === 'segments') takenUp(bytes)
  } catch (error) {
    yield wordsOf(error)
  }
}

/** What the next run compares itself with: the stories that were told last. */
function* missingStories({marks, stories}: State): Generator<string> {
  const bulletin = marks.get(BULLETIN)
  if (bulletin === null) return
  const told = new Set(stories.names())
  for (const {key} of parsed<Bulletin>(bulletin).stories)
    if (key !== null && !told.has(key)) yield `stories/${key} is missing`
}

/** What every card needs. */
function* missing(state: State): Generator<string> {
  const texts = new Set(state.texts.names())
  const segments = new Set(state.segments.names())
  for (const [id, {segment}] of state.cards) {
    if (!texts.has(id)) yield `texts/${id} is missing`
    if (!segments.has(segment)) yield `segments/${segment} of ${id} is missing`
  }
}

/** Damage that no rebuild can mend. */
export const keptFaults = (drawers: Drawers<(typeof KEPT)[number]>): readonly string[] =>
  KEPT.flatMap(name => [...sheetFaults(drawers, name)])

/** Damage that a rebuild mends out of texts and inputs. */
export function derivedFaults(state: State): readonly string[] {
  const faults = DERIVED.flatMap(name => [...sheetFaults(state, name)])
  try {
    return [...faults, ...missing(state), ...missingStories(state)]
  } catch (error) {
    return [...faults, wordsOf(error)]
  }
}

/** Everything that is not what was written; nothing where all is well. */
export const faultsOf = (state: State): readonly string[] => [
  ...state.faults(),
  ...keptFaults(state),
  ...derivedFaults(state),
]
