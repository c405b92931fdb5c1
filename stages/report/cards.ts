/**
 * A card for each article: its record without the text, and where its bytes lie; written aside when the article is first
 * understood, taken out again past the barrier.
 *
 *     const cards = createCards(() => archive.scratch())
 *     flow(files, context).through(read).through(filed(normalize, cards))...through(reportFromCards(cards))
 *
 * Avoids reading and understanding every article a second time for a record that holds no text: half the time of dedup.
 * Cost: two JSON texts an article; in memory one entry of an id that the sketch holds anyway.
 */
import {Failure} from '../../pipeline/errors.ts'
import type {ArticleRecord} from '../../pipeline/records.ts'
import type {Stage} from '../../pipeline/stage.ts'
import type {Article, ArticleId, ArticleRef, RawArticle, StoryId} from '../../pipeline/types.ts'
import {articleRecord} from './article.ts'

/** Bytes one after another, and each stretch of them again. */
export interface Shelf {
  /** Returns where the bytes begin. */
  append(bytes: Uint8Array): number
  slice(place: {readonly offset: number; readonly bytes: number}): Uint8Array
}

/** Of an article whose text is elsewhere: where that is. */
export interface Place {
  readonly id: ArticleId
  readonly ref: ArticleRef
}

export interface Cards {
  /** Before the first card. */
  open(): Promise<void>
  file(article: Article): void
  record(id: ArticleId, story: StoryId | null): ArticleRecord
  /** In the order of filing, which is that of the input. */
  places(): Iterable<Place>
}

const NEWLINE = 0x0a

const unknown = (what: string): Failure =>
  new Failure(`There is no card of ${what}.`, {
    exitCode: 4,
    action: 'This is a fault of wirediff; please report it with the input.',
  })

export function createCards(openShelf: () => Promise<Shelf>): Cards {
  /** Where each card begins, and behind the last one where it ends. */
  const starts = [0]
  const numbers = new Map<ArticleId, number>()
  let shelf: Shelf | null = null

  /** Two lines: the place, the record. */
  const lines = (number: number): readonly [Buffer, Buffer] => {
    const [start, end] = [starts[number], starts[number + 1]]
    if (shelf === null || start === undefined || end === undefined) throw unknown(`number ${number}`)
    const card = Buffer.from(shelf.slice({offset: start, bytes: end - start}))
    const cut = card.indexOf(NEWLINE)
    return [card.subarray(0, cut), card.subarray(cut + 1)]
  }

  return {
    open: async () => {
      shelf ??= await openShelf()
    },
    file: article => {
      if (shelf === null) throw unknown('a shelf that is not open')
      const {id, ref} = article
      const place: Place = {id, ref}
      const record = articleRecord(article, null, {texts: false})
      const card = Buffer.from(`${JSON.stringify(place)}\n${JSON.stringify(record)}\n`)
      numbers.set(id, starts.length - 1)
      starts.push(shelf.append(card) + card.length)
    },
    record: (id, story) => {
      const number = numbers.get(id)
      if (number === undefined) throw unknown(`article ${id}`)
      const [, record] = lines(number)
      return {...(JSON.parse(record.toString('utf8')) as ArticleRecord), story}
    },
    places: function* () {
      for (let number = 0; number + 1 < starts.length; number++) {
        yield JSON.parse(lines(number)[0].toString('utf8')) as Place
      }
    },
  }
}

/** The stage, and a card filed of every article that leaves it. */
export function filed(stage: Stage<RawArticle, Article>, cards: Cards): Stage<RawArticle, Article> {
  return {
    name: stage.name,
    async *run(input, context) {
      await cards.open()
      for await (const article of stage.run(input, context)) {
        cards.file(article)
        yield article
      }
    },
  }
}
