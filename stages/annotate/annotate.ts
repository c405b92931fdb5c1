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

export function annotateArticle(article: Article, {asOf = null, deadline = NEVER}: AnnotateOptions = {}): Annotated {
  if (article.language !== null && article.language !== 'en') return unmarked(article)
  const inTime = <T>(step: T): T => {
    deadline.check()
    return step
  }
  const words = inTime(tokensOf(article, {grammar: true}))
  const marked = {article, ...words}
  const unspoken = inTime(quotesOf(marked))
  const names = inTime(namesOf(marked))
  const people = inTime(peopleOf({...marked, names, quotes: unspoken}))
  const {times, durations} = inTime(timesOf(marked, {asOf}))
  const speech = inTime(speakersOf({...marked, names, people, quotes: unspoken}))
  const quantities = inTime(quantitiesOf(marked, {taken: [...times, ...durations]}))
  const clauses = inTime(clausesOf({...words, names, people, times, ...speech}))
  return {
    ...marked,
    ...(asOf === null ? {} : {asOf}),
    names,
    people,
    ...speech,
    quantities,
    times,
    durations,
    clauses,
    places: inTime(placesOf({...words, names, times})),
  }
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
