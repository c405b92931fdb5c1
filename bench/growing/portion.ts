/**
 * What comes into a folder in one run: articles alone, and events that four outlets tell, of which one comes a day late.
 *
 *     portion({day: 3, articles: 1000, undated: true})     JSONL of 1,000 articles of the fourth of May 2031
 *
 * 760 of 1,000 stand alone, 60 events have four tellings: the first as written, the second short of a sentence, the third and
 * fourth in another order, the fourth with another figure. Of every fifth event the fourth telling comes with the next
 * portion, so that stories grow. The same bytes on every machine.
 * Avoids: a folder of articles of which none goes with another, where every step is the first.
 */
import {Dice, FOR} from '../corpus/random.ts'
import {units} from '../corpus/stream.ts'

const SEED = 7
const FIRST_DAY = Date.UTC(2031, 4, 1)
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Of a thousand. */
const ALONE = 760
const TELLINGS = 4
const LATE_EVERY = 5
const UNDATED_EVERY = 200
const SENTENCES = {alone: 8, event: 7}

interface Item {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly text: string
  readonly date?: string
}

export interface Portion {
  /** From 0: which portion, and how many days after the first. */
  readonly day: number
  readonly articles: number
  /** One in 200 says nothing of its day. */
  readonly undated: boolean
}

export const dayOf = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)

function written(from: number, to: number): readonly Item[] {
  const corpus = {kind: 'distinct', seed: SEED, articles: to} as const
  return [...units(corpus, from, to)].flatMap(({articles}) =>
    Buffer.from(articles)
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Item),
  )
}

const sentencesOf = (text: string, most: number): readonly string[] => text.split(/(?<=[.”!?])\s+/u).slice(0, most)

function shuffled(list: readonly string[], dice: Dice): readonly string[] {
  const left = [...list]
  return list.flatMap(() => left.splice(dice.below(left.length), 1))
}

function telling(item: Item, k: number, dice: Dice): Item {
  const all = sentencesOf(item.text, SENTENCES.event)
  const ordered = k >= 2 ? shuffled(all, dice) : all
  const gone = k === 0 ? -1 : dice.below(ordered.length)
  const text = ordered.filter((_, at) => at !== gone).join(' ')
  return {
    id: `${item.id}-${k}`,
    source: `Outlet ${k + TELLINGS * dice.below(6)}`,
    title: item.title,
    text: k === 3 ? text.replace(/\b\d{2,}\b/u, figure => String(Number(figure) + 3)) : text,
  }
}

const isLate = (event: number, k: number): boolean => k === TELLINGS - 1 && event % LATE_EVERY === 0

interface Told {
  readonly event: number
  readonly k: number
  readonly item: Item
}

function eventsOf(day: number, {articles}: Portion): readonly Told[] {
  const alone = Math.round((articles * ALONE) / 1000)
  const count = Math.floor((articles - alone) / TELLINGS)
  const from = day * articles + alone
  return written(from, from + count).flatMap((item, event) => {
    const dice = new Dice(SEED, FOR.copy, day, event)
    return Array.from({length: TELLINGS}, (_, k): Told => ({event, k, item: telling(item, k, dice)}))
  })
}

/** JSONL, a portion of `articles` but for those that come late. */
export function portion(how: Portion): string {
  const {day, articles, undated} = how
  const from = day * articles
  const alone = written(from, from + Math.round((articles * ALONE) / 1000)).map(({id, source, title, text}) => ({
    ...{id, source, title},
    text: sentencesOf(text, SENTENCES.alone).join(' '),
  }))
  const late = day === 0 ? [] : eventsOf(day - 1, how).filter(({event, k}) => isLate(event, k))
  const own = eventsOf(day, how).filter(({event, k}) => !isLate(event, k))
  return [...alone, ...late.map(({item}) => item), ...own.map(({item}) => item)]
    .map((item, n) => {
      const date = new Date(FIRST_DAY + day * DAY_MS + ((n * 7) % 1440) * MINUTE_MS).toISOString()
      return JSON.stringify(undated && n % UNDATED_EVERY === 7 ? item : {...item, date})
    })
    .join('\n')
    .concat('\n')
}
