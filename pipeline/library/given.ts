/**
 * What a program gives to be read: one path, several, or articles as objects; never paths and objects together.
 *
 *     scan('archive')   scan(['a.txt', new URL('b.txt', import.meta.url)])   scan(rowsOfADatabase())
 *
 * Avoids: the characters of a path taken for paths, a string being iterable too.
 * Cost: paths are gathered, since results may not depend on their order; articles are taken one by one.
 */
import {fileURLToPath} from 'node:url'
import {Failure} from '../errors.ts'
import type {GivenArticle} from '../types.ts'
import {untilStopped} from './stopping.ts'

/** A file or folder. */
export type Place = string | URL

export type Inputs =
  Place | Iterable<Place> | AsyncIterable<Place> | Iterable<GivenArticle> | AsyncIterable<GivenArticle>

/** @internal */
export type Given =
  | {readonly are: 'paths'; readonly paths: readonly string[]}
  | {readonly are: 'articles'; readonly articles: AsyncIterable<GivenArticle>}

const wrong = (matter: string): Failure =>
  new Failure(matter, {
    exitCode: 2,
    code: 'wrong-use',
    where: 'inputs',
    action: 'Give a path, several paths, or articles such as {id: 1, source: "herald", text: "..."}.',
  })

function pathOf(place: unknown): string {
  if (typeof place === 'string' && place !== '') return place
  if (place instanceof URL && place.protocol === 'file:') return fileURLToPath(place)
  if (place instanceof URL) throw wrong(`${place.href} is no file: nothing is fetched.`)
  throw wrong(place === '' ? 'A path is empty.' : 'There are articles among the paths.')
}

const isPlace = (item: unknown): boolean => typeof item === 'string' || item instanceof URL

function articleOf(item: unknown): GivenArticle {
  if (isPlace(item)) throw wrong('There are paths among the articles.')
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw wrong(`Among the articles there is one that is no object (${item === null ? 'null' : typeof item}).`)
  // what its fields hold is seen when it is read
  return item as GivenArticle
}

const isIterable = (value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)

/** The first item again, and all that follow. */
async function* articlesFrom(
  first: IteratorResult<unknown>,
  iterator: AsyncGenerator<unknown, void>,
): AsyncGenerator<GivenArticle> {
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) yield articleOf(next.value)
  } finally {
    await iterator.return(undefined)
  }
}

/**
 * The first item tells what they are.
 * @internal
 */
export async function givenIn(inputs: Inputs, signal: AbortSignal): Promise<Given> {
  if (isPlace(inputs)) return {are: 'paths', paths: [pathOf(inputs)]}
  if (!isIterable(inputs)) throw wrong('There is nothing to read.')
  const iterator = untilStopped<unknown>(inputs, signal)
  const first = await iterator.next()
  if (first.done !== true && !isPlace(first.value)) return {are: 'articles', articles: articlesFrom(first, iterator)}
  const paths: string[] = first.done === true ? [] : [pathOf(first.value)]
  for await (const place of iterator) paths.push(pathOf(place))
  return {are: 'paths', paths}
}
