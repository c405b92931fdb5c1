/**
 * One text entered, and others held against it: by the compiled kernel where it can work, else by its plain twin.
 *
 *     const entered = enteredText(5, module)
 *     entered.enter(a)
 *     entered.against(b)  ->  as overlapOf a and b
 *     entered.run()       ->  as longestRun of both
 *
 * Wrong answer it avoids: figures of a pair that hang on the machine. Both give the same numbers, by test.
 */
import {CompiledOverlap} from '../kernel/overlap.ts'
import {EnteredText} from './entered-text.ts'
import {longestRun} from './longest-run.ts'
import {overlapBy, type Overlap} from './overlap.ts'

export interface Entered {
  /** What was entered before is forgotten. `words` must stay as they are; the other texts are expected to be as long. */
  enter(words: Int32Array, ofOther?: number): void
  /** `other` must stay as it is until its run was asked for. */
  against(other: Int32Array): Overlap
  /** Words of the longest run that the entered text shares with the one that was held against it last. */
  run(): number
}

class CompiledText implements Entered {
  readonly #overlap: CompiledOverlap
  readonly #width: number
  #words: Int32Array = new Int32Array(0)
  #other: Int32Array = new Int32Array(0)
  #shared = 0

  constructor(width: number, module: WebAssembly.Module) {
    this.#width = width
    this.#overlap = new CompiledOverlap(module, width)
  }

  enter(words: Int32Array, ofOther = words.length): void {
    this.#words = words
    this.#overlap.enter(words, ofOther)
  }

  against(other: Int32Array): Overlap {
    this.#other = other
    const {shared, ofEntered, ofOther} = this.#overlap.against(other)
    this.#shared = shared
    return overlapBy(shared, ofEntered, ofOther)
  }

  run(): number {
    const [words, other] = [this.#words, this.#other]
    if (this.#shared === 0) return longestRun(words, other, {known: 0})
    const run = this.#overlap.run()
    if (run === null) return longestRun(words, other, {known: this.#width})
    return Math.max(Math.min(this.#width, words.length, other.length), run)
  }
}

/** `module`: null where the plain twin is to work. */
export const enteredText = (width: number, module: WebAssembly.Module | null): Entered =>
  module === null ? new EnteredText(width) : new CompiledText(width, module)
