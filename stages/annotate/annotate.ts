/**
 * Marks one article: each reading stands on those before it, none compares articles.
 *
 * Where the language is not supported only words are marked: no fact rule may guess at a grammar it does not know.
 */
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

export function annotateArticle(article: Article, {asOf = null}: {readonly asOf?: AsOf | null} = {}): Annotated {
  const grammar = article.language === null || article.language === 'en'
  const words = tokensOf(article, {grammar})
  if (!grammar) return {article, ...words, ...NOTHING}
  const marked = {article, ...words}
  const unspoken = quotesOf(marked)
  const names = namesOf(marked)
  const people = peopleOf({...marked, names, quotes: unspoken})
  const {times, durations} = timesOf(marked, {asOf})
  const speech = speakersOf({...marked, names, people, quotes: unspoken})
  return {
    ...marked,
    ...(asOf === null ? {} : {asOf}),
    names,
    people,
    ...speech,
    quantities: quantitiesOf(marked, {taken: [...times, ...durations]}),
    times,
    durations,
    clauses: clausesOf({...words, names, people, times, ...speech}),
    places: placesOf({...words, names, times}),
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
