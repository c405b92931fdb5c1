/**
 * Two texts held against each other inside the compiled kernel (wasm/overlap.ts): word hashes in, numbers out.
 *
 * Example: texts of 600 words that share all but one sentence are compared by the few grams in which they differ. Avoids: tables
 * that the nearest cache does not hold. Cost: 2 us to enter 600 words, 3 us to hold as many against them; 40 bytes a word.
 */
import {PAGE} from './places.ts'

interface Exports {
  layTexts(from: number, gram: number, most: number, mostOther: number): number
  enteredWords(): number
  otherWordsAt(): number
  enterText(words: number): void
  holdAgainst(words: number): void
  sharedGrams(): number
  enteredDistinct(): number
  otherDistinct(): number
  longestRun(): number
}

/** How many distinct grams are in both, in the entered text and in the other. */
export interface GramCounts {
  readonly shared: number
  readonly ofEntered: number
  readonly ofOther: number
}

export class CompiledOverlap {
  readonly #width: number
  readonly #memory = new WebAssembly.Memory({initial: 1, maximum: PAGE})
  readonly #wasm: Exports
  #numbers: Int32Array = new Int32Array(this.#memory.buffer)
  /** Words that there is room for, of either text. */
  #room = {entered: 0, other: 0}
  #words: Int32Array = new Int32Array(0)

  constructor(module: WebAssembly.Module, width: number) {
    this.#width = width
    this.#wasm = new WebAssembly.Instance(module, {env: {memory: this.#memory}}).exports as unknown as Exports
  }

  /** As few bytes are in use as may be, so that they lie in the nearest cache. */
  #makeRoom(entered: number, other: number): void {
    this.#room = {entered, other}
    const end = this.#wasm.layTexts(PAGE, this.#width, entered, other)
    const missing = end - this.#memory.buffer.byteLength
    if (missing <= 0) return
    this.#memory.grow(Math.ceil(missing / PAGE))
    this.#numbers = new Int32Array(this.#memory.buffer)
  }

  #lay(words: Int32Array, at: number): void {
    this.#numbers.set(words, at >> 2)
  }

  enter(words: Int32Array, ofOther = words.length): void {
    this.#makeRoom(words.length, ofOther)
    this.#words = words
    this.#lay(words, this.#wasm.enteredWords())
    this.#wasm.enterText(words.length)
  }

  against(other: Int32Array): GramCounts {
    if (other.length > this.#room.other) this.enter(this.#words, other.length)
    this.#lay(other, this.#wasm.otherWordsAt())
    this.#wasm.holdAgainst(other.length)
    return {
      shared: this.#wasm.sharedGrams(),
      ofEntered: this.#wasm.enteredDistinct(),
      ofOther: this.#wasm.otherDistinct(),
    }
  }

  /** Words of the longest run, or null where it takes too long to tell. */
  run(): number | null {
    const run = this.#wasm.longestRun()
    return run < 0 ? null : run
  }
}
