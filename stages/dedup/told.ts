/**
 * Which articles are told, in the order of their ids, with what decides who comes first.
 *
 * Told are those that stand in a pair. Articles of the same key and content get different ids, in the order of the input.
 * Cost: 40 bytes an article told, and its record.
 */
import {ascending} from './ascending.ts'
import type {Crew} from './crew.ts'
import {CARD_BLOCK, type CardColumns, type RecordBox} from './filing.ts'
import type {Findings} from './find.ts'
import {A, B, PAIR} from './pairs.ts'
import {sharedFloats, sharedNumbers} from './shared.ts'
import type {Stretch} from './types.ts'

/** Articles have places, in the order of their ids; numbers in shared memory. */
export interface Told {
  /** Numbers of the articles by place. */
  readonly articles: Uint32Array
  /** Places by article; 0 for one that is not told. */
  readonly places: Uint32Array
  /** See Card. */
  readonly ids: Float64Array
  readonly whens: Float64Array
  readonly words: Uint32Array
  readonly records: RecordBox
  /** By article its number among those of the same key and content, 0 for most; empty where there are no such. */
  readonly ordinals: Uint32Array
}

/** Ascending. */
function articlesToTell({register, standIn, pairs}: Findings): Uint32Array {
  const isTold = new Uint8Array(register.articles)
  for (let at = 0; at < pairs.length; at += PAIR) {
    isTold[pairs[at + A] ?? 0] = 1
    isTold[pairs[at + B] ?? 0] = 1
  }
  for (let i = 0; i < standIn.length; i++) {
    const first = standIn[i] ?? i
    if (first !== i) isTold[first] = isTold[i] = 1
  }
  let count = 0
  for (const one of isTold) count += one
  const told = sharedNumbers(count)
  let to = 0
  for (let i = 0; i < isTold.length; i++) if (isTold[i] === 1) told[to++] = i
  return told
}

/** Cards that were made, one for each of `told`. */
interface Cards {
  readonly told: Uint32Array
  readonly columns: CardColumns
  readonly blocks: readonly Stretch[]
}

interface ToFile {
  readonly told: Uint32Array
  /** Null: nobody shares key and content with another; these cards are the first. */
  readonly ordinals: Uint32Array | null
}

async function cardsOf({register, standIn}: Findings, crew: Crew, {told, ordinals}: ToFile): Promise<Cards> {
  const {length} = told
  const columns = {ids: sharedFloats(length), whens: sharedFloats(length), ends: sharedNumbers(length)}
  const tasks = Math.ceil(length / CARD_BLOCK)
  const given = {
    register,
    standIn,
    told,
    columns,
    ordinals: ordinals ?? sharedNumbers(length),
    // keys and fingerprints have done their work
    shelvesAreFree: ordinals === null,
  }
  const results = await crew.run('card', given, {tasks})
  // once in 2^64: two texts of one hash; each stands for itself then
  for (const {strangers} of results) for (const article of strangers) standIn[article] = article
  return {told, columns, blocks: results.map(({lines}) => lines)}
}

/** Cards that share an id with one before them, and their numbers among those, from 1. `order` is that of the ids. */
function twinsIn({columns: {ids}}: Cards, order: Uint32Array): {readonly cards: number[]; readonly ordinals: number[]} {
  const twins: {cards: number[]; ordinals: number[]} = {cards: [], ordinals: []}
  let ordinal = 0
  for (let k = 1; k < order.length; k++) {
    const [before, own] = [order[k - 1] ?? 0, order[k] ?? 0]
    ordinal = ids[before] === ids[own] ? ordinal + 1 : 0
    if (ordinal === 0) continue
    twins.cards.push(own)
    twins.ordinals.push(ordinal)
  }
  return twins
}

/** Twins get cards of their own behind all others; `order` then names these in place of the first ones. */
async function withTwins(
  {findings, crew}: {readonly findings: Findings; readonly crew: Crew},
  cards: Cards,
  twins: ReturnType<typeof twinsIn>,
): Promise<{readonly cards: Cards; readonly valid: Uint32Array}> {
  const from = CARD_BLOCK * cards.blocks.length
  const [told, ordinals] = [sharedNumbers(twins.cards.length), sharedNumbers(twins.cards.length)]
  told.set(twins.cards.map(card => cards.told[card] ?? 0))
  ordinals.set(twins.ordinals)
  const more = await cardsOf(findings, crew, {told, ordinals})
  const count = from + told.length
  const both = {ids: sharedFloats(count), whens: sharedFloats(count), ends: sharedNumbers(count)}
  const all = sharedNumbers(count)
  for (const [own, at] of [[cards, 0] as const, [more, from] as const]) {
    both.ids.set(own.columns.ids, at)
    both.whens.set(own.columns.whens, at)
    both.ends.set(own.columns.ends, at)
    all.set(own.told, at)
  }
  const replaced = new Map(twins.cards.map((card, twin) => [card, from + twin]))
  const valid = Uint32Array.from(cards.told, (_, card) => replaced.get(card) ?? card)
  return {cards: {told: all, columns: both, blocks: [...cards.blocks, ...more.blocks]}, valid}
}

function byArticle(articles: number, {told}: Cards, twins: ReturnType<typeof twinsIn>): Uint32Array {
  const all = sharedNumbers(twins.cards.length === 0 ? 0 : articles)
  twins.cards.forEach((card, twin) => {
    all[told[card] ?? 0] = twins.ordinals[twin] ?? 0
  })
  return all
}

/** Of all cards those in `order`, as columns by place. */
function placed({told, columns, blocks}: Cards, order: Uint32Array, {register}: Findings): Omit<Told, 'ordinals'> {
  const count = order.length
  const [articles, words, cards] = [sharedNumbers(count), sharedNumbers(count), sharedNumbers(count)]
  const [ids, whens] = [sharedFloats(count), sharedFloats(count)]
  const places = new Uint32Array(register.articles)
  for (let place = 0; place < count; place++) {
    const card = order[place] ?? 0
    const article = told[card] ?? 0
    places[article] = place
    articles[place] = article
    words[place] = register.columns.words[article] ?? 0
    cards[place] = card
    ids[place] = columns.ids[card] ?? 0
    whens[place] = columns.whens[card] ?? Infinity
  }
  return {articles, places, ids, whens, words, records: {cards, ends: columns.ends, blocks}}
}

export async function tell(findings: Findings, crew: Crew): Promise<Told> {
  const told = articlesToTell(findings)
  const cards = await cardsOf(findings, crew, {told, ordinals: null})
  const order = ascending(cards.columns.ids)
  const twins = twinsIn(cards, order)
  const ordinals = byArticle(findings.register.articles, cards, twins)
  if (twins.cards.length === 0) return {...placed(cards, order, findings), ordinals}
  const {cards: all, valid} = await withTwins({findings, crew}, cards, twins)
  return {...placed(all, ascending(all.columns.ids, valid), findings), ordinals}
}
