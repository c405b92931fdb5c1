/**
 * What is older than `--retain` leaves the state with its text; after a rebuild, what had been understood is understood
 * anew.
 *
 * By the day of publication, of undated articles the day on which they were first seen; counted back from today. The
 * articles' records leave the result with them, and a story of which one article is left is none any more.
 */
import type {Context} from '../context.ts'
import type {ArticleId} from '../types.ts'
import {breath} from './breath.ts'
import {Damage} from './drawers.ts'
import {derive} from './derive.ts'
import {parsed} from './full.ts'
import {createLedger, removeArticle} from './ledger.ts'
import type {TextSheet} from './sheets.ts'
import type {State} from './state.ts'

/** Segments in which no article is left. */
function dropSegments(state: State): void {
  const used = new Set(Array.from(state.cards.values(), ({segment}) => segment))
  for (const name of state.segments.names()) if (!used.has(name)) state.segments.remove(name)
}

function forgetInFiles(state: State, gone: ReadonlySet<ArticleId>, oldest: number): void {
  for (const [path, sheet] of [...state.files]) {
    const kept = sheet.articles.filter(id => !gone.has(id))
    const count = sheet.articles.length - kept.length
    if (count === 0) continue
    const expired = {count: count + (sheet.expired?.count ?? 0), newest: oldest - 1}
    state.files.put(path, {...sheet, articles: kept, expired})
  }
}

/** Returns how many went. */
export function expire(state: State, oldest: number): number {
  const gone = new Set([...state.cards].filter(([, {day}]) => day < oldest).map(([id]) => id as ArticleId))
  if (gone.size === 0) return 0
  state.together(() => {
    for (const id of gone) removeArticle(state, id)
    forgetInFiles(state, gone, oldest)
    for (const name of state.days.names()) if (Number(name) < oldest) state.days.remove(name)
    dropSegments(state)
  })
  return gone.size
}

/** Articles whose input is gone leave too, where that is asked for. Returns how many. */
export function dropAbsent(state: State, present: ReadonlySet<ArticleId>, paths: ReadonlySet<string>): number {
  const gone = [...state.cards.keys()].filter(id => !present.has(id as ArticleId)) as ArticleId[]
  const closed = [...state.files.keys()].filter(path => !paths.has(path))
  if (gone.length + closed.length === 0) return 0
  state.together(() => {
    for (const id of gone) removeArticle(state, id)
    for (const path of closed) state.files.remove(path)
    dropSegments(state)
  })
  return gone.length
}

/** Texts without a card: what a rebuild left to be understood anew. */
export async function deriveAgain(state: State, context: Context, oldest: number): Promise<number> {
  const ledger = createLedger(state, context.settings.state.articlesAtOnce)
  let count = 0
  const orphans = state.texts.names().filter(id => !state.cards.has(id))
  for (const id of orphans) {
    await breath(context.signal)
    const stored = state.texts.get(id)
    if (stored === null) throw new Damage(state.file, new Error(`texts/${id} is missing`))
    const {raw, seen} = parsed<TextSheet>(stored)
    const derived = derive(raw, context)
    const day = derived.sketch.published?.day ?? seen
    if (day < oldest) continue
    ledger.add({...derived, day, seen})
    count += 1
  }
  ledger.flush()
  return count
}
