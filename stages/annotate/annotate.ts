/**
 * Marks one article: each reading stands on those before it, none compares articles.
 *
 * Where the language is not supported only words are marked: no fact rule may guess at a grammar it does not know.
 */
import {NEVER, type Deadline} from '../../pipeline/deadline.ts'
import type {Article} from '../../pipeline/types.ts'
import {clausesOf} from './clauses/find.ts'
import {namesOf} from './names/find.ts'
import {peopleOf} from './people/find.ts'
import {placesOf} from './places/find.ts'
import {quantitiesOf} from './quantities.ts'
import {quotesOf} from './quotes/find.ts'
import {speakersOf} from './quotes/speakers.ts'
import {timesOf} from './times.ts'
import {tokensOf} from './tokens.ts'
import type {Annotated, AsOf} from './types.ts'

/** Words alone: nothing that a fact rule could stand on. */
export const unmarked = (article: Article): Annotated => ({
  article,
  ...tokensOf(article, {grammar: false}),
  ...NOTHING,
})

export interface AnnotateOptions {
  readonly asOf?: AsOf | null
  /** Left out: it may take as long as it takes. */
  readonly deadline?: Deadline
}

/** The time is looked at before each step, and not after the last: what is wholly marked is kept, however long it took. */
export function annotateArticle(article: Article, {asOf = null, deadline = NEVER}: AnnotateOptions = {}): Annotated {
  if (article.language !== null && article.language !== 'en') return unmarked(article)
  const words = tokensOf(article, {grammar: true})
  const marked = {article, ...words}
  deadline.check()
  const unspoken = quotesOf(marked)
  deadline.check()
  const names = namesOf(marked)
  deadline.check()
  const people = peopleOf({...marked, names, quotes: unspoken})
  deadline.check()
  const {times, durations} = timesOf(marked, {asOf})
  deadline.check()
  const speech = speakersOf({...marked, names, people, quotes: unspoken})
  deadline.check()
  const quantities = quantitiesOf(marked, {taken: [...times, ...durations]})
  deadline.check()
  const clauses = clausesOf({...words, names, people, times, ...speech})
  deadline.check()
  const places = placesOf({...words, names, times})
  const lent = asOf === null ? {} : {asOf}
  return {...marked, ...lent, names, people, ...speech, quantities, times, durations, clauses, places}
}

const NOTHING = {
  names: [],
  people: [],
  quotes: [],
  attributions: [],
  quantities: [],
  times: [],
  durations: [],
  clauses: [],
  places: [],
} as const
