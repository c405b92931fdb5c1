/**
 * Codes of pairs from many tasks, each kept once, however often they are told.
 *
 * Example: two copies agree in fifty of 64 bands, and fifty tasks tell them. Avoids: a list fifty times as long as there are
 * pairs, of which ten million articles would make a gigabyte.
 * Cost: a sort of what came since the last one and of what was known, when as much again has come.
 */

/** What may come before the first sort. */
const LEAST = 2 ** 20

function distinct(codes: Float64Array): Float64Array {
  codes.sort()
  let count = 0
  for (const code of codes) if (count === 0 || code !== codes[count - 1]) codes[count++] = code
  return codes.slice(0, count)
}

export class CodeBag {
  #known: Float64Array = new Float64Array(0)
  #fresh: Float64Array[] = []
  #freshCodes = 0

  add(codes: Float64Array): void {
    this.#fresh.push(codes)
    this.#freshCodes += codes.length
    if (this.#freshCodes > Math.max(LEAST, this.#known.length)) this.#sortIn()
  }

  /** Ascending, each once. */
  taken(): Float64Array {
    this.#sortIn()
    return this.#known
  }

  #sortIn(): void {
    const all = new Float64Array(this.#known.length + this.#freshCodes)
    all.set(this.#known)
    let at = this.#known.length
    for (const codes of this.#fresh) {
      all.set(codes, at)
      at += codes.length
    }
    this.#known = distinct(all)
    this.#fresh = []
    this.#freshCodes = 0
  }
}
