/**
 * Dice that fall alike on every machine: sfc32 on 32-bit integers, seeded by as many numbers as one likes.
 *
 * Example: `dice(7, ARTICLE, 12)` writes article 12 of seed 7, whatever was written before it, so that a copy of it can be
 * written at any time and no article has to be kept.
 * Avoids: Math.random, which nobody can seed, and Math.pow or Math.log, whose last bit is the engine’s own.
 * Cost: 2 ns a throw. Source: Doty-Humphrey, PractRand (sfc32).
 */
export class Dice {
  #a = 0
  #b = 0
  #c = 0
  #d = 1

  constructor(...seeds: readonly number[]) {
    this.reseed(...seeds)
  }

  reseed(...seeds: readonly number[]): this {
    this.#a = 0x9e3779b9 | 0
    this.#b = 0x243f6a88
    this.#c = 0xb7e15162 | 0
    this.#d = 1
    for (const seed of seeds) {
      this.#a ^= seed
      for (let i = 0; i < 12; i++) this.bits()
    }
    return this
  }

  /** 32 of them, as a number from 0 up. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A whole number from 0 to `n` - 1, for `n` up to 2^21: the product is exact. */
  below(n: number): number {
    return Math.floor((this.bits() * n) / 2 ** 32)
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(share: number): boolean {
    return this.bits() < share * 2 ** 32
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new RangeError('nothing to choose from')
    return one
  }
}

/** What dice are thrown for: the second of their seeds. */
export const FOR = {words: 1, article: 2, copy: 3, outlet: 4, form: 5, order: 6} as const
