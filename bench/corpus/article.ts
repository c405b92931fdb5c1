/**
 * Writes one article as a reporter would: a lead with its place, paragraphs of one to three sentences, people quoted who
 * were named before, figures, dashes.
 *
 * Example: `LISBON, March 5 — Officials in Porto said 1,200 residents… “We have lost everything,” Ms Okafor said.`
 * Avoids: rows of random words of one length, on which every kernel is fast and every hash table balanced.
 * Cost: 25 us an article of 550 words.
 */
import {AFTER, BEFORE, piece, withAfter, withBefore, withCapital, type After, type Piece} from './pieces.ts'
import type {Dice} from './random.ts'
import {STOCK_PHRASES, TITLES} from './word-lists.ts'
import {commonWord, known, oneOf, sorts, type WordId} from './vocabulary.ts'

interface Person {
  readonly first: WordId
  readonly last: WordId
  readonly lastOf: WordId
  readonly title: WordId
  named: boolean
}

const phrases = STOCK_PHRASES.map(phrase => phrase.map(known))
const titles = TITLES.map(known)
const [SAID, THE, OF, IN, ON, MILLION] = ['said', 'the', 'of', 'in', 'on', 'million'].map(known) as [
  WordId,
  WordId,
  WordId,
  WordId,
  WordId,
  WordId,
]

function person(dice: Dice): Person {
  const {from, count} = sorts.last
  const at = dice.below(count)
  return {
    first: oneOf('first', dice),
    last: from + at,
    lastOf: sorts.lastOf.from + at,
    title: dice.of(titles),
    named: false,
  }
}

/** Briefs, reports and long reads, in words. */
export function lengthOf(dice: Dice): number {
  const sort = dice.below(20)
  if (sort < 3) return dice.between(60, 200)
  return sort < 16 ? dice.between(250, 610) : dice.between(610, 1250)
}

class Reporter {
  readonly #pieces: Piece[] = []
  readonly #dice: Dice
  readonly #cast: readonly Person[]
  #last: WordId = -1

  constructor(dice: Dice) {
    this.#dice = dice
    this.#cast = Array.from({length: dice.between(2, 5)}, () => person(dice))
  }

  get words(): number {
    return this.#pieces.length
  }

  get pieces(): readonly Piece[] {
    return this.#pieces
  }

  #add(p: Piece): void {
    this.#pieces.push(p)
  }

  /** Changes what stands behind the last word. */
  #end(after: After): void {
    const at = this.#pieces.length - 1
    this.#pieces[at] = withAfter(this.#pieces[at] ?? 0, after)
  }

  #person(one: Person, {speaks = false} = {}): void {
    const dice = this.#dice
    if (!one.named) {
      this.#add(piece(one.first))
      this.#add(piece(one.last))
      if (dice.chance(0.3)) {
        this.#end(AFTER.comma)
        for (const word of [THE, one.title, OF]) this.#add(piece(word))
        this.#add(piece(oneOf('place', dice), {after: AFTER.comma}))
      }
      one.named = true
    } else this.#add(piece(!speaks && dice.chance(0.25) ? one.lastOf : one.last))
  }

  #figure(): void {
    const dice = this.#dice
    const sort = dice.below(6)
    const {number, thousandth} = sorts
    if (sort === 0) {
      this.#add(piece(number.from + dice.between(1, 99), {after: AFTER.thousands}))
      this.#add(piece(thousandth.from + dice.below(1000)))
    } else if (sort === 1) {
      this.#add(piece(number.from + dice.between(1, 99), {before: BEFORE.dollar, after: AFTER.point}))
      this.#add(piece(number.from + dice.between(1, 9)))
      this.#add(piece(MILLION))
    } else if (sort === 2) this.#add(piece(number.from + dice.between(1, 99), {after: AFTER.percent}))
    else this.#add(piece(number.from + dice.between(2, 999)))
  }

  #time(): void {
    const dice = this.#dice
    this.#add(piece(ON))
    if (dice.chance(0.7)) this.#add(piece(oneOf('day', dice)))
    else {
      this.#add(piece(oneOf('month', dice)))
      this.#add(piece(sorts.number.from + dice.between(1, 28)))
    }
  }

  #word(): void {
    let word = commonWord(this.#dice)
    while (word === this.#last) word = commonWord(this.#dice)
    this.#last = word
    this.#add(piece(word))
  }

  /** So many words and a little more, without their end. */
  #run(count: number): void {
    const dice = this.#dice
    const until = this.#pieces.length + count
    while (this.#pieces.length < until) {
      const sort = dice.below(200)
      if (sort < 6) this.#person(dice.of(this.#cast))
      else if (sort < 10) this.#figure()
      else if (sort < 13) this.#time()
      else if (sort < 17) {
        this.#add(piece(IN))
        this.#add(piece(oneOf('place', dice)))
      } else if (sort < 18) for (const word of dice.of(phrases)) this.#add(piece(word))
      else if (sort < 20) {
        this.#word()
        this.#end(AFTER.hyphen)
        this.#word()
      } else this.#word()
      const mark = dice.below(120)
      if (this.#pieces.length >= until - 2) continue
      if (mark < 9) this.#end(AFTER.comma)
      else if (mark === 9) this.#end(AFTER.dash)
      else if (mark === 10) this.#end(AFTER.semicolon)
    }
  }

  #capital(at: number): void {
    this.#pieces[at] = withCapital(this.#pieces[at] ?? 0)
  }

  sentence(): void {
    const dice = this.#dice
    const start = this.#pieces.length
    if (dice.chance(0.22)) this.#quotation()
    else {
      this.#run(dice.between(7, 32))
      this.#end(dice.chance(0.03) ? AFTER.question : AFTER.stop)
    }
    this.#capital(start)
  }

  #quotation(): void {
    const dice = this.#dice
    const start = this.#pieces.length
    this.#run(dice.between(5, 20))
    this.#pieces[start] = withBefore(this.#pieces[start] ?? 0, BEFORE.quote)
    this.#end(AFTER.quoteComma)
    this.#person(dice.of(this.#cast), {speaks: true})
    this.#add(piece(SAID, {after: AFTER.stop}))
  }

  paragraph(): void {
    const dice = this.#dice
    const count = dice.between(1, 3)
    for (let i = 0; i < count; i++) this.sentence()
    this.#end(AFTER.paragraph)
  }

  dateline(): void {
    const dice = this.#dice
    this.#add(piece(oneOf('dateline', dice), {after: AFTER.comma}))
    this.#add(piece(oneOf('month', dice)))
    this.#add(piece(sorts.number.from + dice.between(1, 28), {after: AFTER.dash}))
  }

  headline(): void {
    this.#run(this.#dice.between(5, 9))
    if (this.#dice.chance(0.5)) this.#person(this.#dice.of(this.#cast))
    this.#end(AFTER.space)
    this.#capital(0)
  }
}

export function writeText(dice: Dice, words: number): Piece[] {
  const reporter = new Reporter(dice)
  if (dice.chance(0.3)) reporter.dateline()
  while (reporter.words < words) reporter.paragraph()
  return [...reporter.pieces]
}

export function writeHeadline(dice: Dice): Piece[] {
  const reporter = new Reporter(dice)
  reporter.headline()
  return [...reporter.pieces]
}
