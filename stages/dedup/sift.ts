/**
 * Which texts may meet by a fingerprint: not by a stock phrase, nor by their outlet’s own furniture, nor by what one of
 * them says over and over.
 *
 * Example: `shall not be published, broadcast, rewritten or` under half of one outlet’s pages is its template and drops out
 * there, while another outlet’s article that quotes it keeps it.
 * Wrong answer it avoids: every two articles of one site found alike by its footer.
 * Cost: 5 ns an entry; nothing is made for a fingerprint.
 */
import type {Settings} from '../../pipeline/settings.ts'
import {NO_OUTLET, type Outlets} from './outlets.ts'
import type {Postings} from './postings.ts'

export type SiftSettings = Pick<
  Settings['candidates'],
  'fingerprintArticles' | 'fingerprintRepeats' | 'templateArticles' | 'templateShare'
>

type Entries = Pick<Postings, 'articles' | 'places'>

export class Sieve {
  readonly #settings: SiftSettings
  readonly #outlets: Outlets
  readonly #furniture: Int32Array
  /** By outlet: texts of the fingerprint in hand; 0 everywhere between two. */
  readonly #counts: Uint32Array
  readonly #touched: number[] = []

  /** `furniture`: by article, its fingerprints that are its outlet’s template; counted here, by all workers together. */
  constructor(settings: SiftSettings, outlets: Outlets, furniture: Int32Array) {
    this.#settings = settings
    this.#outlets = outlets
    this.#furniture = furniture
    this.#counts = new Uint32Array(outlets.printed.length)
  }

  /** Moves the entries that may meet to the front of a fingerprint’s own; returns where they end. */
  sift(entries: Entries, start: number, end: number): number {
    const {templateArticles, fingerprintArticles} = this.#settings
    // few entries cannot be too many texts: the usual case, without counting
    if (end - start < Math.min(templateArticles, fingerprintArticles)) return this.#kept(entries, start, end)
    const untemplated = this.#count(entries, start, end)
    if (this.#touched.some(outlet => this.#isTemplate(outlet))) this.#noteFurniture(entries, start, end)
    // over the cap even without the outlets whose furniture it is: a stock phrase
    const kept = untemplated > fingerprintArticles ? start : this.#kept(entries, start, end)
    for (const outlet of this.#touched) this.#counts[outlet] = 0
    this.#touched.length = 0
    return kept
  }

  #isTemplate(outlet: number): boolean {
    const {templateArticles, templateShare} = this.#settings
    const texts = this.#counts[outlet] ?? 0
    return (
      outlet !== NO_OUTLET && texts >= templateArticles && texts >= templateShare * (this.#outlets.printed[outlet] ?? 0)
    )
  }

  /** Counts the texts of each outlet; returns how many are of outlets whose template this is not. */
  #count({articles}: Entries, start: number, end: number): number {
    const {numbers} = this.#outlets
    let texts = 0
    for (let at = start; at < end; at++) {
      if (at > start && articles[at] === articles[at - 1]) continue
      texts += 1
      const outlet = numbers[articles[at] ?? 0] ?? NO_OUTLET
      const before = this.#counts[outlet] ?? 0
      if (before === 0) this.#touched.push(outlet)
      this.#counts[outlet] = before + 1
    }
    for (const outlet of this.#touched) if (this.#isTemplate(outlet)) texts -= this.#counts[outlet] ?? 0
    return texts
  }

  #noteFurniture({articles}: Entries, start: number, end: number): void {
    const {numbers} = this.#outlets
    for (let at = start; at < end; at++) {
      const article = articles[at] ?? 0
      if (this.#isTemplate(numbers[article] ?? NO_OUTLET)) Atomics.add(this.#furniture, article, 1)
    }
  }

  #kept({articles, places}: Entries, start: number, end: number): number {
    const {numbers} = this.#outlets
    let kept = start
    for (let at = start; at < end;) {
      const article = articles[at] ?? 0
      const first = at
      while (at < end && articles[at] === article) at += 1
      // said over and over in one text: it could lie on any diagonal
      if (at - first > this.#settings.fingerprintRepeats) continue
      if (this.#isTemplate(numbers[article] ?? NO_OUTLET)) continue
      for (let own = first; own < at; own++) {
        articles[kept] = article
        places[kept++] = places[own] ?? 0
      }
    }
    return kept
  }
}
