/**
 * Which articles are told, in the order of their ids, with what decides who comes first.
 *
 * Told are those that stand in a pair. Articles of the same key and content get different ids, in the order of the input.
 * Cost: 40 bytes an article told.
 */
import {CARD_BLOCK, type CardResult} from './filing.ts'
import type {Crew} from './crew.ts'
import type {Findings} from './find.ts'
import {A, B, PAIR} from './pairs.ts'
import {numbersAt} from './shelf.ts'

export interface Told {
  /** Numbers of the articles, in the order of their ids. */
  readonly articles: Uint32Array
  /** See Card. */
  readonly ids: Float64Array
  readonly whens: Float64Array
  readonly words: Uint32Array
  /** Record of the article at a place, UTF-8; in memory that others may share. */
  record(place: number): Uint8Array
  /** By article its number among those of the same key and content, 0 for most; empty where there are no such. */
  readonly ordinals: Uint32Array
  /** Place of an article; it must be told. */
  placeOf(article: number): number
}

/** Ascending. */
function articlesToTell({register, standIn, pairs}: Findings): Uint32Array {
  const isTold = new Uint8Array(register.articles)
  for (let at = 0; at < pairs.length; at += PAIR) {
    isTold[pairs[at + A] ?? 0] = 1
    isTold[pairs[at + B] ?? 0] = 1
  }
  standIn.forEach((first, i) => {
    if (first !== i) isTold[first] = isTold[i] = 1
  })
  const told = new Uint32Array(new SharedArrayBuffer(4 * isTold.reduce((sum, one) => sum + one, 0)))
  let count = 0
  isTold.forEach((one, i) => {
    if (one === 1) told[count++] = i
  })
  return told
}

/** The cards of all blocks as one. */
class CardBox {
  readonly #blocks: readonly CardResult[]

  constructor(blocks: readonly CardResult[]) {
    this.#blocks = blocks
  }

  #block(place: number): CardResult | undefined {
    return this.#blocks[Math.floor(place / CARD_BLOCK)]
  }

  id(place: number): number {
    return this.#block(place)?.ids[place % CARD_BLOCK] ?? 0
  }

  when(place: number): number {
    return this.#block(place)?.whens[place % CARD_BLOCK] ?? Infinity
  }

  record(place: number): Uint8Array {
    const block = this.#block(place)
    if (block === undefined) throw new RangeError(`there is no card ${place}`)
    const at = place % CARD_BLOCK
    const [start, end] = [at === 0 ? 0 : (block.ends[at - 1] ?? 0), block.ends[at] ?? 0]
    const first = Math.floor(start / 4)
    const numbers = numbersAt(block.lines, first, Math.ceil(end / 4) - first)
    return new Uint8Array(numbers.buffer, numbers.byteOffset + start - 4 * first, end - start)
  }
}

interface Cards {
  readonly box: CardBox
  readonly told: Uint32Array
}

async function cardsOf(findings: Findings, crew: Crew, told: Uint32Array, ordinals: Uint32Array): Promise<CardBox> {
  const tasks = Math.ceil(told.length / CARD_BLOCK)
  const given = {register: findings.register, standIn: findings.standIn, told, ordinals}
  const blocks = await crew.run('card', given, {tasks})
  // once in 2^64: two texts of one hash; each stands for itself then
  for (const {strangers} of blocks) for (const article of strangers) findings.standIn[article] = article
  return new CardBox(blocks)
}

/** Places in the order of their ids; of equal ids in that of the input. */
function inOrder({box, told}: Cards): Uint32Array {
  const ids = Float64Array.from(told, (_, place) => box.id(place))
  return Uint32Array.from(told.keys()).sort((p, q) => (ids[p] ?? 0) - (ids[q] ?? 0) || p - q)
}

/** Numbers of those that share an id with one before them, from 1. */
function ordinalsOf(cards: Cards, order: Uint32Array): Uint32Array | null {
  const ordinals = new Uint32Array(new SharedArrayBuffer(4 * order.length))
  let twins = 0
  for (let k = 1; k < order.length; k++) {
    const [before, own] = [order[k - 1] ?? 0, order[k] ?? 0]
    if (cards.box.id(before) !== cards.box.id(own)) continue
    ordinals[own] = (ordinals[before] ?? 0) + 1
    twins += 1
  }
  return twins === 0 ? null : ordinals
}

function byArticle(articles: number, told: Uint32Array, ordinals: Uint32Array | null): Uint32Array {
  const all = new Uint32Array(new SharedArrayBuffer(ordinals === null ? 0 : 4 * articles))
  ordinals?.forEach((ordinal, card) => {
    all[told[card] ?? 0] = ordinal
  })
  return all
}

export async function tell(findings: Findings, crew: Crew): Promise<Told> {
  const told = articlesToTell(findings)
  const plain = new Uint32Array(new SharedArrayBuffer(4 * told.length))
  let cards: Cards = {box: await cardsOf(findings, crew, told, plain), told}
  let order = inOrder(cards)
  const ordinals = ordinalsOf(cards, order)
  if (ordinals !== null) {
    cards = {box: await cardsOf(findings, crew, told, ordinals), told}
    order = inOrder(cards)
  }
  const {box} = cards
  const places = new Uint32Array(findings.register.articles)
  order.forEach((card, place) => {
    places[told[card] ?? 0] = place
  })
  const {words} = findings.register.columns
  return {
    ordinals: byArticle(findings.register.articles, told, ordinals),
    articles: order.map(card => told[card] ?? 0),
    ids: Float64Array.from(order, card => box.id(card)),
    whens: Float64Array.from(order, card => box.when(card)),
    words: order.map(card => words[told[card] ?? 0] ?? 0),
    record: place => box.record(order[place] ?? 0),
    placeOf: article => places[article] ?? 0,
  }
}
