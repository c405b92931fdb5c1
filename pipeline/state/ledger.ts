/**
 * What a run learns, written down in batches: a batch is on the disk whole, or not at all.
 *
 * An article is worked on once: killed after any batch, the next run goes on behind it. The sketches of a batch go into one
 * segment a day.
 * Cost: one synced transaction for some hundred articles.
 */
import type {ArticleId} from '../types.ts'
import type {Derived} from './derive.ts'
import {bytesOf} from './full.ts'
import {cardOf, laidDown} from './segments.ts'
import type {FileSheet, TextSheet} from './sheets.ts'
import type {State} from './state.ts'

interface Taken extends Derived {
  readonly day: number
  readonly seen: number
}

/** Articles of a file that are no more, and those that stand in their places. */
export interface Replaced {
  readonly earlier: readonly ArticleId[]
  readonly later: readonly ArticleId[]
}

export interface Ledger {
  add(article: Taken): void
  /** The file has been read whole; `replaced`: what stands in another wording now. */
  close(path: string, sheet: FileSheet, replaced: Replaced): void
  flush(): void
}

/** The next free number among the segments of a day. */
function nextSegment(state: State, used: Map<number, number>, day: number): string {
  if (used.size === 0) {
    for (const name of state.segments.names()) {
      const [of = '', number = ''] = name.split('.')
      used.set(Number(of), Math.max(used.get(Number(of)) ?? 0, Number(number)))
    }
  }
  const number = (used.get(day) ?? 0) + 1
  used.set(day, number)
  return `${day}.${number}`
}

function writeArticles(state: State, taken: readonly Taken[], used: Map<number, number>): void {
  const byDay = new Map<number, Taken[]>()
  for (const article of taken) {
    const known = byDay.get(article.day)
    if (known) known.push(article)
    else byDay.set(article.day, [article])
  }
  for (const [day, articles] of byDay) {
    const segment = nextSegment(state, used, day)
    state.segments.put(segment, laidDown(articles.map(({sketch}) => sketch)))
    articles.forEach(({sketch, raw, rawHash, record, seen}, at) => {
      const text: TextSheet = {raw, record, seen}
      state.cards.put(raw.id, {card: cardOf(sketch), raw: rawHash, day, segment, at})
      state.texts.put(raw.id, bytesOf(text))
    })
  }
}

export function removeArticle(state: State, id: ArticleId): void {
  state.cards.remove(id)
  state.texts.remove(id)
}

/** `most`: articles and files of one batch. */
export function createLedger(state: State, most: number): Ledger {
  const used = new Map<number, number>()
  let taken: Taken[] = []
  let closed: (() => void)[] = []
  const flush = (): void => {
    if (taken.length + closed.length === 0) return
    state.together(() => {
      writeArticles(state, taken, used)
      for (const close of closed) close()
    })
    taken = []
    closed = []
  }
  const flushFull = (): void => {
    if (taken.length + closed.length >= most) flush()
  }
  return {
    add: article => {
      taken.push(article)
      flushFull()
    },
    close: (path, sheet, replaced) => {
      closed.push(() => {
        for (const id of replaced.earlier) removeArticle(state, id)
        for (const id of replaced.later) {
          const card = state.cards.get(id)
          if (card !== undefined) state.cards.put(id, {...card, rewritten: true})
        }
        state.files.put(path, sheet)
      })
      flushFull()
    },
    flush,
  }
}
